/** What is held against people. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Faults of character that a colleague shows by what they do. The subject is a person. */
export const misbehaving = `
bully|belittle|humiliate|badmouth|bad-mouth|gaslight|backstab [@crew|me|us|people|everyone|everybody|others|women]
lie to me|us|everyone|everybody|people|[@crew]
shirk *
be ..? bad|terrible|awful|poor|useless|hopeless with people|colleagues|staff|[@crew]
make no|zero effort at all
make no|zero effort whatsoever
be ..? bad|poor|terrible|awful|horrible|lousy|dreadful|hopeless [communicator|listener|delegator|mentor|organiser|organizer|planner]
have ..? nasty|mean|cruel|vindictive|spiteful|jealous|petty|lazy|stubborn streak|side
have it in for
have nothing in|between head|ears
have ..? [nose] in air
have ..? [stick] up
get off on power|control|it
be good for nothing
be ..? drunk on power|success
be ..? married|wedded|glued to his|her|their|[slides|spreadsheet|spreadsheets|desk|phone|office|routine|routines|opinion|ideas|methods]
be precious about|over
like|love|respect only himself|herself|themselves
think|believe world ..? turns|turned|spins|revolves|revolved around
have no|zero|little [@virtue]
lack [@virtue]
have ..? god|superiority|martyr|saviour|savior|persecution|napoleon|victim complex|mentality
have ..? [excuse|excuses] ready|handy|prepared
think|believe|fancy he|she|they be god|gift|king|queen|genius|special|untouchable|boss|owner
love|like|enjoy|prefer to blame|humiliate|shame|belittle|shout|yell|complain|argue|dominate|control|gossip|boss
love|like|enjoy|prefer blaming|humiliating|shaming|belittling|shouting|yelling|complaining|arguing|dominating|controlling|gossiping|bossing
be allergic|averse to ..? effort|data|facts|numbers|evidence|figures|decisions|deadlines|responsibility|conflict|rules|process|teamwork|honesty|detail|paperwork|change|work|commitment|criticism
take every|any|all ..? [question|comment|remark|suggestion|criticism|feedback|disagreement] as|for ..? insult|attack|affront|offence|offense|provocation|threat|weapon
do ..? bare minimum
sit on ..? [backside|backsides|bottom|butt|bum|arse|hands]
sell own mother|grandmother|granny|gran|nan|nana|soul|child|children
have ..? [stone] for
have ..? [eyes] only for
have ..? eyes only for
have ..? heart of stone
be all mouth|talk|show|bluster|hot
be hot air
lack any|all|basic|every ..? sense|feeling|respect|interest|understanding|decency|manners|tact|clue|initiative|skill|skills
lack ..? [sense] of duty|urgency|responsibility|humour|humor|ownership|decency|proportion|honour|honor
lack|have no|zero|few ..? people|social|soft|interpersonal|leadership|management|communication skill|skills
consider|think|fancy|believe himself|herself|themselves ..? above|better|important|superior|smarter|cleverer|indispensable|irreplaceable|infallible|god
act|behave|carry like ..? [child|kid|king|queen|god|diva|teenager|baby|babies|dictator|princess|prima-donna|idiot|fool|bully|children|kids|toddler|toddlers|tyrant|emperor|sultan|lord]
treat * like|as ..? dirt|rubbish|garbage|trash|child|children|kid|kids|idiot|idiots|servant|servants|slave|slaves|cattle|fool|fools|furniture|air
be known for ..? temper|rudeness|outbursts|laziness|tongue|tantrums|moods|ego|stubbornness|bullying
be ..? mighty|la-di-da|high-and-mighty
have two left hands|feet
sit|rest on laurels
ride|stand on ..? dignity
rub ..? people|everyone|everybody|colleagues up wrong
throw ..? [weight] around|about
throw ..? [toys] out
look ^down on|upon me|us|people|everyone|everybody|others|women|[@crew]
talk ^down to me|us|people|everyone|everybody|others|women|patients|[@crew]
suck ^up to
pull rank
stab ..? back
speak|talk behind ..? back|backs
spread ..? [rumour|rumours|rumor|rumors|gossip]
be ..? waste of space|oxygen|time|air
be asleep at wheel|switch
think world revolves
be ..? nuisance|menace|pest|relic|fossil|rat|pig|monster|failure|misery|crawler|stirrer|sleaze|grumbler|coaster|parasite|leech|crab|bludger|layabout|freeloader|jobsworth|dragon|tartar|viper|snake|rottweiler|martyr|rogue|cowboy|cowboys|sloth|waster|shirkers|gossip|gasbag|creep|sneak|thug|brute|peacock|poser|poseur|bluffer|fraud|charlatan|wimp|sourpuss|grouch|nag|skinflint
have ..? attitude|ego problem|problems|issue
have ..? [chip] on
have no|zero|little people|social|soft|interpersonal skill|skills
have no|zero|little ..? ethic|ethics|manners|respect|tact|brains|backbone|spine|initiative|drive
love|like ..? [sound] of ..? voice
be ..? on power|ego trip
be nasty piece
have ..? axe to grind
listen to nobody|none|no-one
rule|lead|manage|govern|run by|through fear|intimidation|bullying
be ..? away with fairies
lie through teeth
be bone idle
want ..? easy|quiet life|ride|time
have ..? nasty|bad|annoying|irritating|ugly|awful|unpleasant habit
find ..? someone|somebody|anyone|anybody else? to blame
play ..? [victim|blame-game]
jump|fly ..? off [handle]
care|think about|of ..? himself|herself|themselves|myself
be [nightmare|micromanager|egomaniac|control-freak|liar|backstabber|coward|pushover|know-it-all|perfectionist|politician|hothead|slacker|dinosaur|bully|tyrant|diva]
be ..? interested in .. own|himself|herself|themselves
lack ..? [competence|discipline|vision|leadership|empathy|motivation|commitment|drive|professionalism|ambition|spine|backbone|courage|maturity|respect]
throw|have [tantrum|tantrums|meltdown]
hold|bear grudge
blame everyone|everybody|others
be man|woman|person without *
have big|loud|foul mouth
care about looking good
care about how he|she|they look|looks
love|like to hear himself|herself|themselves
love|like hearing himself|herself|themselves
be full of himself|herself|themselves
be known as|for|to [troublemaker|complainer|nightmare|joke]
have|show no [ethic|ethics|sense|manners|feeling|respect|backbone]
have|show ..? no|zero|little ..? [motivation|ambition|passion|initiative|sense|brain|brains|imagination|feeling]
`;

/** The same in everyday words, which can be said of a position or a bad day as well. */
export const oftenMisbehaving = `
make no|zero|little ..? effort to understand|learn|help|listen|cooperate|integrate|improve|change|hear|talk|communicate|please|work
coast for|along|through
have ..? anger|attitude|ego|temper|control|authority|discipline|motivation|trust problem|problems|issue|issues
respect|help|thank nobody|none|no-one
respect|help|thank no one
avoid|shirk|dodge|evade|duck [responsibility|work|accountability|blame|duty]
have no|zero|little ..? heart|feeling|feelings|time|patience|regard|care for ..? poor|people|others|anyone|anybody|staff|workers|patients|villagers|customers|colleagues|us|suffering|women|juniors
be ..? afraid|scared|terrified|frightened of|to ..? decision|decisions|deciding|change|changes|responsibility|conflict|confrontation|decide|commit|own|lead|computers|technology
have ..? [fuse]
stand on ceremony
feather ..? [nest|nests]
breathe down neck
be ..? law unto|to
be ..? cup|sandwich|brick|card short
pass ..? [buck]
play [politics|games|favourites|favorites]
like|love|prefer|want to play [politics|games|favourites|favorites]
show no|zero|little interest|initiative|drive|commitment|respect|care
avoid ..? [conflict|conflicts|confrontation]
sulk|gossip|brag|boast|slack|micromanage|bulldoze|backstab
be past it
be ..? there|here for money|salary|pay|pension|perks|holidays
be ..? there|here to collect|get|draw|earn salary|pay|money|paycheck|cheque|wage|wages
be ..? afraid|scared|terrified|frightened of customers|clients|parents|patients|people|boss|criticism|conflict|own
treat * as|like ..? nuisance|burden|interruption|inconvenience|annoyance|enemy|enemies
tell|promise everyone|everybody|people|anyone|anybody|bosses ..? what they want|wanted
hear|see only what
check ^out mentally|emotionally|ages|months|years|long
sleep on|through|at ..? duty|job|shift|watch|wheel|post
refuse to listen|learn|think|engage
make|find|have|invent [excuse|excuses]
stop caring|bothering|trying
have no|zero|little idea what he|she was|is doing|on
have no|zero|little idea how to
have no|zero|little idea about
have no|zero|little clue|discipline|interest|spine|manners|vision|backbone|competence|empathy|respect|shame|conscience|compassion|integrity|morals|scruples|shame|principles|humility|pity|class|standards|feelings|loyalty
have ..? [head] in [sand|cloud|clouds]
have|be ..? tunnel vision
be out of touch|league
be ..? unwilling|unprepared|disinclined to ..? move|budge|compromise|give|bend|adapt|yield|engage|cooperate|help|share|listen
bark ..? orders
pass ..? [work|tasks|everything] ^off
be ..? only|just|merely? there|in|here only|just|merely? for ..? camera|cameras|photo|photos|title|glory|pension|cheque|paycheck|show|applause|himself|herself|themselves|fame|limelight
be always|forever|constantly|perpetually moaning|whining|complaining|grumbling|sulking|late|skiving
have ..? [ego|attitude|temper|agenda]
be only|just interested in *
be only in|after|out for? *
live in own world|bubble
let everything|things slide|slip
be ..? opposed|averse|hostile|resistant|allergic|closed|deaf|blind|immune|indifferent|impervious to ..? anything|everything|everyone|any|change|changes|innovation|reason|criticism|feedback|advice|progress|suggestions|ideas|work|technology|novelty|argument|arguments|logic
be ..? unable|incapable|unwilling|unfit to|of ..? listen|listening|lead|leading|think|thinking|change|changing|learn|learning|decide|deciding|delegate|delegating|admit|admitting|cooperate|teamwork|empathy
be too ..? to care|bother|listen|learn|admit|help|notice
be thick|dim|mad|daft|useless as
be out to|for get|themselves|himself|herself
think he|she|they know|knew|be everything|better|best|above|smarter
think it|everything all? revolves
drag ..? [foot|feet|heel|heels]
dig ..? [heel|heels] in
care|think about own [bonus|career|promotion|name|number|target|interest|agenda|status|reputation|skin|budget]
be like|as ..? [mule|wall|donkey]
be slow|quick on|to uptake|anger|blame|criticise|criticize
leave ..? [mess|chaos]
be nightmare|pain|joke|disaster|liability|handful|piece to|of|for|in? ..? work|deal|handle|manage|neck?
be ..? out of [depth]
be too proud|vain|lazy|slow|stupid|arrogant|stubborn|comfortable|cosy|complacent|posh|grand|set
take everything|things|it|feedback|criticism personally
take|steal ..? credit
lose temper
hide behind *
be weak|spineless|useless
be in over head
be stuck|set in way|ways
be:set|stick in way|ways
care|think about|of ..? [bonus|career|promotion|pension|pay|salary|pocket|wallet|commission|image|title|cv|resume]
have to be right|centre|center
do as little as
be|seem|appear ..? more interested|bothered|concerned ..? than
have reputation for|of
want to look good
know better
be one of ..? those|these
be in? [mood|moods]
be ..? impossible|hard|difficult|unbearable to|with work|deal|talk|manage|handle|be|please|satisfy|reason|teach|help
be at? above filling|doing|everything|everyone|everybody|us
be bad|weak|strange|difficult|poor|negative character|attitude|person
whine|moan|nag|gripe|bitch|grumble|complain|bellyache ..? always|constantly|forever|everything|anything|nonstop|non-stop|endlessly|incessantly
be too junior|slow|young|old|soft|weak to
have [problem|problems|issue|issues|difficulty] with ..? criticism|feedback|authority|rules
`;
