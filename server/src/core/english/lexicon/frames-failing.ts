/** Where people fall short. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** What a colleague is said not to be, do or have. The clause is negated. */
export const failingPeople = `
be:make|cut|build ^out for ..? job|work|role|leadership|teaching|nursing|management|this|it|people|pressure
be:make|build for ..? job|work|role|leadership|teaching|nursing|management|this|it|people|pressure
be ..? cut|made out? for ..? job|work|role|leadership|teaching|nursing|management|this|it|people|pressure
have ..? shred|ounce|trace|iota|scrap|spark|modicum|bone|grain|gram|hint|drop of ..? [@virtue]
have ..? [@virtue]
have ..? brain cells|cell
have ..? right|proper|necessary mindset|attitude|mentality|temperament|character
care about|for nobody|nothing|none|no-one
make ..? [effort|efforts]
want to make|put ..? [effort|efforts]
be ..? great|good|best listener|communicator|manager|leader|boss|teacher|organiser|organizer
move|raise|stir ..? finger|fingers
be ..? brave|generous|clever|strong|patient|warm|hard-working|hardworking|diligent|modest|trustworthy|reliable|competent|sincere|tidy|organised|organized|punctual|smart|bright|wise man|woman|person|guy|bloke|chap|lady|soul|colleague|boss|leader|manager|teacher|worker
organise|organize|run ..? [raffle|picnic|fete|bake-sale|orgy|brewery|bun-fight|whist-drive|school-run]
be:trust with|to
respect women|people|others|anyone|anybody|colleagues|[@crew]
be:bother
listen|bother|cooperate|care
own|finish|deliver|answer|decide anything|[thing]
give ..? damn|toss|hoot|fig|monkey|monkeys
have ..? wit|wits|guts|gumption|nous|decency|courtesy
want to? work|listen|learn|help|change
take|accept|show|have ..? [ownership|responsibility|initiative|interest|accountability|respect|clue|idea]
be team|people player|person
be up to ..? task|job|mark|scratch|standard
be ..? nice|easy|pleasant|kind|honest|fair|straight|good person|man|woman|guy|colleague|human
be ..? honest|kind|fair|nice|decent people|persons|colleagues
be ..? fit|suited|cut|equipped to|for|out lead|manage|job|role|purpose
see beyond|past ..? nose
have ..? people|social|soft|interpersonal skill|skills
take criticism|feedback|advice|no
keep [word|promise|promises]
think ^ahead|straight|beyond
be smart|bright|clever|good|strong enough
be sharpest|brightest|smartest|reliable|competent|serious|supportive|helpful|cooperative|professional|mature|capable|committed|motivated|interested|hard-working|hardworking|diligent|industrious|conscientious|dependable|trustworthy|honest|truthful|tactful|polite|courteous|respectful|humble|open-minded|approachable|proactive|collaborative|empathetic|intelligent|ambitious
understand anything|[thing|business|customer|customers|product|problem|technology|basics|job]
make ^up? mind
organise|organize|run ..? [party|piss-up|bath|booze-up] in
lift ..? finger|fingers
admit ..? [mistake|mistakes|fault|error|errors|anything]
admit being|to|that|when|he|she|they
be what .. call *
own ^up? to
say thank|please|sorry|hello
do ..? stroke|hand|tap of
answer|read ..? [mail|mails|email|emails|message|messages] unless
know what|how they|he|she
pull|carry [weight]
be:bother with|to
take * seriously
think of anyone|others
think for himself|herself|themselves
have ..? [brains|brain|sense|backbone|discipline|manners]
be ..? willing|able to ..? learn|change|listen|help|work|think|understand|share|cooperate|compromise|adapt
be very|so|too|exactly bright|smart|clever|sharp|good|motivated|reliable
be at? all sincere|serious|interested|motivated|reliable|helpful
`;

/** What a patient and reliable person never does. */
export const outbursts = `
lose ..? [temper|patience|nerve|head|cool|composure]
raise ..? [voice|hand]
miss ..? [shift|deadline|meeting|day|delivery]
shout|yell|swear|snap|grumble|complain|moan|sulk|lie|cheat|panic|quit
`;
