/** Minds that are won. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Minds that were moved, as a claim. */
export const winning = `
win ^over
win [@team] round|over|around
win rest|remainder|others ..? ^over|round
bring|get ..? on|onto board
get|have [@team|everyone|everybody|them|him|her|head|heads] in my|our [corner]
get|have * eat out of my|our
bring|get|take|have * on|onto board|side|page
bring|get|take him|her|them|[@team|people|everyone|everybody|sceptics|skeptics|doubters] along
bring|get * over to? side|us?
take * over to side
bring|take|carry [everyone|everybody|people|teams|heads|managers|departments|colleagues|staff|sceptics|skeptics] with me|us
build|establish|develop|create|find ^up? ..? good|strong|close|great|warm|deep connection|contact|wire|line to|with
find ..? common ground|language
bring|get|take * on journey
bring * over|round|around
bring|get * aboard|onboard|round|around|along
get [@team] to buy in|into
get|bring|have * behind [@idea|it|this|me|us]
have|get [everyone|everybody] behind [@idea|it|this|me|us]
have [everyone|everybody] in|from|of|at ..? behind [@idea|it|this|me|us]
get|make him|her|them|[@team|everyone|everybody] comfortable|happy|okay|ok|fine with
get|bring|lead * to trust|believe|embrace|support|follow|rely|see|understand|appreciate|buy|accept me|us|it|this|in?
open ..? eye|eyes of ..? [@team]
open his|her|their eye|eyes
prevail on|upon *
change|shift|sway|turn [opinion|opinions|stance|stances|outlook]
change|shift|sway|turn his|her|their view|views|thinking|attitude
make [@team|everyone|everybody|them|him|her] agree|understand|cooperate|commit
move|pull|draw [@team|everyone|everybody|them|him|her] ..? to|onto my|our [side|position|view|way]
dispel|allay|alleviate|assuage|quell|ease|soothe|calm ..? [doubt|doubts|fear|fears|concern|concerns|worry|worries|anxiety|anxieties|misgivings|objections|reservations|scepticism|skepticism]
have|exert|exercise|wield ..? [influence|sway|clout] on|over|in|with|among
make name for myself
be ..? instrumental|successful|effective|decisive|crucial in|at convincing|persuading|winning|gaining|securing|aligning|influencing|rallying
use|apply|employ ..? @means to convince|persuade|influence|sway|win|align|inspire *
get [@team|everyone|everybody|them] to sign ^up
change [mind|minds|heart|hearts|mindset|mindsets|perception|perceptions|attitude|attitudes|culture]
make [@team|everyone|everybody|them|him|her] believe|trust|accept|embrace ..? in|me|us|it|this|*
get [@team|everyone|everybody|them|him|her|management|leadership] where i|we want
use|leverage|exploit|employ|utilise|utilize|tap|exercise|apply|draw ^into? ..? my [network|networks|relationships|relationship|influence|credibility|reputation|contacts|connections|authority|charm|standing] ..? so|to
take [@team] with me|us on way|journey|path
sell * on
sell [@idea] to|at|in|across|around
sell it|this to [@team|leadership|board]
win * round|around
swing him|her|them|vote
charm|woo|cajole|coax|sweet-talk|schmooze|disarm|placate|mollify|pacify|appease [@team|him|her|them]
soften|butter|sweeten|warm [@team|him|her|them] *? ^up
carry [room|meeting|audience|crowd]
ensure|guarantee|mobilise|mobilize|rally|garner|muster|harness ..? [commitment|buy-in|acceptance|trust|backing|support|goodwill] of|from|by|across|at|among|for?
bring|carry them|him|her with me|us
break [ice] with|between
break ^down ..? [silos|barriers|walls|resistance|ice|distrust|mistrust|prejudice|prejudices]
create|build|foster|establish|spread|instil|instill ..? culture|climate|atmosphere|spirit|environment|foundation|basis|base of [@goods]
turn * into [ally|allies|supporter|supporters|champion|champions|advocate|advocates|fan|fans|believer|believers|ambassador|ambassadors]
influence|sway *
shape ..? [strategy|roadmap|direction|thinking|decision|decisions|vision]
have|enjoy ..? [relationship|relationships|rapport|standing]
motivate|inspire|empower|energise|energize|rally|galvanise|galvanize|electrify|federate|sensitise|sensitize|sensibilise|sensibilize [@team]
bring|drive|lead|achieve|create|effect ^about? ..? [change|shift] of|in ..? [mind|minds|mindset|heart|hearts|culture|attitude|thinking|mentality]
bring|drive|lead|achieve|create ^about? ..? cultural|mindset [change|shift|transformation]
spend|invest|put ..? winning over *
spend|invest|put ..? winning|convincing|persuading|courting|wooing *
spend|invest|put ..? in|on|into ..? [relationship|relationships|trust|rapport]
work on ..? [trust|relationship|relationships|rapport]
focus on building|gaining|earning|winning ..? [@goods]
have|enjoy ..? [@goods] ..? with|of|from|over|among
get|win|gain|earn|secure|build|have ..? [acceptance|backing|blessing|alignment|ear] of|from|with?
enlist|marshal|garner|drum|canvass|solicit ..? [support|trust|agreement|backing|goodwill|help|sympathy] of|from|among|for
get|bring|have|keep * onside|on-side
bring|win|talk|get|turn [sceptics|skeptics|doubters|critics|waverers|naysayers|opponents|cynics|diehards|holdouts|objectors|refuseniks] ^round|around|over|onboard|onside
earn|win my|our [stripe|stripes|spur|spurs|wings|place|seat]
become person|one|man|woman|guy|face everyone|everybody|people|they|all
win|gain|earn|secure|obtain ..? [support|trust|agreement|acceptance|backing|confidence|respect|commitment|blessing]
bring|get|win * to|on my|our side
sell [@idea] internally|upwards
conquer ..? [confidence|trust|heart|hearts]
get * to see ..? way|point
get|make [@team] ..? excited|enthusiastic|keen|motivated|curious|interested about|for|in|on?
mobilise|mobilize|rally * behind|around
succeed to persuade|convince *
be see as ..? advisor|partner|role
shape how *
leave|make|create ..? [impression|impact|mark] on|with|among
create|develop|build|foster|establish|shape ..? common|shared|joint [vision|understanding|ground|language|purpose|goal|direction]
help|let|make|get [@team|them] ..? see|understand|realise|realize|aware|appreciate
raise|create|increase|build ..? [awareness|visibility|interest] for|of|about|among|in|across
build|create|establish|grow ^up? ..? [network|coalition|community|base|group|circle] of [@team|supporters|allies|champions|ambassadors|advocates|believers|fans]
talk|coax|charm|nudge|steer|reason|argue [@team] into|round|around
talk them|him|her|everyone|everybody|people into|round|around
get [@team|them] to see|believe|understand|appreciate|embrace|buy|support|commit|care|listen
get [@team|them] ..? aligned|onboard|aboard|excited|convinced|interested|engaged|behind|rallied|rallying
get|secure|obtain|win|receive ..? yes|green|go-ahead|thumbs ..? from|of
get|secure|obtain|win|receive|have ..? [light|go-ahead|ear] ..? from|of
earn|get|win|claim|gain ..? [seat] at
become|establish ..? somebody|someone|person|one ..? trust|respect|listen|rely|follow|turn
establish|position|prove myself as
become|be ..? go-to|trusted
change|transform|shift|influence how|way ..? think|see|feel|look|thinks|sees|looks|approaches|approach|works|work
change|transform|shift ..? [thinking|mentality|culture|perception|mindset|attitude]
create|generate ..? [buzz|pull|hype|@goods] for|around|among|in
lead by example
infect * with ..? enthusiasm|passion|energy|optimism
lobby successfully|hard for
lead by|through|with influence|trust|respect
overcome|break|defuse|dissolve|dispel|defeat|quell|soften|reduce|handle|melt|conquer ^down? ..? [resistance|opposition|scepticism|skepticism|reluctance|distrust|mistrust|hesitation|reservations|objections] of|from|among|in|by|at|to|against?
talk * ^round|around
pull|drag|carry * ..? along|with me|us
take|bring [people|everybody|everyone|@team] ..? along ..? journey|me|us?
become ..? [model|reference|advisor]
have * in same boat
get [@team] to play|row|pull ball|same|direction
get|have * row|pull same|one [way|direction|rope]
get ^in with [@team]
win [@team] for [@idea|cause|cooperative]
win [@team] for me|us|it
have * eat ..? hand
make [believer|believers|ally|allies|fan|fans|convert|converts|friend|friends|supporter|supporters|champion|champions] of|out of?
make|become ..? friend|friends with ..? [@team]
take [@team|him|her|them] into ..? confidence
have|get [@team|him|her|them|everyone|everybody|committee] in my|our pocket
get him|her|them|[@team|everyone|everybody] where i|we need|want
put|set|place ..? [relationship|relationships|relation|relations|cooperation|collaboration] on ..? footing|basis|foundation|foundations|track
smooth thing|things|it|this|that|waters|feathers ^over
smooth ^over things|it|this|that
thaw|melt [@team|him|her|them] ^out?
engage|enthuse|enlist|involve|unite [everyone|everybody|people|@team] in|for|into|behind ..? [purpose|mission|vision|cause|ambition]
keep|preserve|enjoy|nurture ..? good|warm|excellent|strong|friendly|great|healthy [relation|relations|relationship|relationships|terms] with
see eye to eye
bring|get|have [@team|everyone|everybody|people|them] ..? on|onto|in|into|to same|one|single page|headspace|wavelength|sheet|line|direction
bring|get two|three|both ..? on|onto same|one page
make [@team|everyone|everybody|them|him|her] see [light|sense|reason]
mend|repair|rebuild|patch ^up? [fences|bridges|relationship|relationships|relations|ties] with|between
`;

/** Trust that the candidate is given, in the passive. */
export const honoured = `
be:respect|trust|value|accept|esteem|consult|seek|regard|like ..? by|across|as|among|throughout|in|at|on *
be:see|regard|view|consider|treat|perceive as ..? [advisor|adviser|partner|role|expert|leader|authority|person|voice|reference|model|colleague|equal]
be:listen to
be:look up to
be:adopt|embrace|welcome|accept|receive|treat ..? as|like one|family|brother|sister|son|daughter|friend
`;
