import { words } from './words.ts';

/** How others show that they liked something, as frames. */

/** Praise that others give. */
export const praising = `
thank|praise|congratulate|appreciate|compliment|applaud|celebrate|commend|cheer|adore|recognise|recognize|clap|high-five|admire|toast|welcome|salute|hug|laud|cherish *
thank|praise|congratulate|applaud|appreciate|compliment|commend to|with|for *
clap|applaud|cheer|celebrate
get enough of
fault it|this|us|me
speak|say highly|enough of|for|about
go ^even? mad|crazy|wild|nuts|bonkers|bananas|gaga for|about|over
be ^absolutely? mad|crazy|wild|nuts|bonkers about|for|over
have ..? kind|nice|good|warm word|words|things for|about|to
tweet|blog|boast|brag about|of it|us|me|our|my|this
love|like|enjoy *
love|like|enjoy how|what|that|being|having|working|using
mention|cite me|us|it|this|my|our
mention|cite|feature|show [project|work|team|idea|store|shop|branch|ward|class|school|approach] ..? in|at|to|as
single ^out *
pick me|us ^out
stop|help ..? raving|praising|thanking|smiling|talking|gushing
say thank|thanks|well
say ..? i|we have ..? eye|talent|gift|knack|touch|nose|feel
give|award ..? high|best|top|excellent|great|positive evaluation|assessment|review|grade|mark|appraisal
congratulate me|us
express ..? thank|thanks|gratitude|appreciation to|for
send|give|bring|hand|shout|express|offer|convey ..? [@praise]
write me|us? [@praise]
send|write|give|bring|hand|shout|leave|bake|buy|make|knit|pass me|us|my|our ..? [@gifts|@praise]
send|bring|buy|bake|serve [@gifts] ..? for|to? ..? me|us|team|crew|everyone|everybody
send|write|leave|give|pass|run|publish|post|print|put ..? nice|kind|lovely|warm|grateful|positive|flattering|glowing|beautiful|good|great|enthusiastic [@messages]
send|write|give|get me|us? ..? [@messages] of|with [appreciation|thanks|recognition|gratitude|thank|congratulations|praise]
send|give|write ..? appreciation|thank-you|thanks
send|write|call|come|phone|ring|stop|pop|drop ^in|by|over|up|down? ..? to say|tell
send|write|call|come|phone|ring ^in|by|over|up|down? ..? to thank|congratulate|praise
send|write|call|come|phone ^in|by|over|up|down? ..? and say|thank
present me|us with ..? [@praise|@gifts]
give ..? [thumbs-up|shout-out|shoutout|ovation|high-five|pat|applause|clap|hug]
give me|us ..? [round|pat]
nominate|promote me|us|team|project
put me|us ^in? ..? for|forward [employee|award|prize|promotion|bonus|raise]
mention|name|thank|cite|list|quote me|us|it|her|him|them|my|our ..? by name
put|propose|recommend me|us ..? for|up|forward ..? [promotion|award|prize|bonus|raise]
rave|gush ^still? of|about *
talk|speak ^still? highly|well of *
talk|speak ^still? of|about it|us|me|our|my|this|that
have ..? only|nothing praise|good|kind|nice
have nothing but praise|good|kind
have ..? fun|blast|ball
have ..? great|good|lovely|wonderful|fantastic [time|day|evening|week]
have ..? kind|nice|good|warm [words|things]
shake my|our|hand|hands
smile|beam|grin
give|leave me|us|it|app|shop|course|workshop|page|team ..? [grade|rating|score|mark|marks|stars|star]
rate me|us ..? top|highly|excellent|outstanding|exceeds
express|voice|show ..? [appreciation|recognition|gratitude|thanks|satisfaction|admiration|delight|enthusiasm]
make to? me|us? ..? [@praise]
take|invite|treat me|us|team|crew|all|everyone ..? for|to|out|of [dinner|lunch|drinks|drink|beer|meal|coffee|barbecue|pizza|breakfast]
write ..? [article|piece] about me|us|our|it|this
write ..? positively|kindly|warmly|enthusiastically about
toast to *
be|feel enthusiast|enthusiastic of|about
pat me|us on
take ..? [photo|picture|selfie] with me|us|team|crew
visit|come me|us|to? ..? to congratulate|thank|see
hang|put my|our [picture|photo|portrait|name]
come|walk ^over|up ..? and shake|thank|hug
make my|our [day]
hold|cite|show|present|mention ^up? it|this|that|me|us|my|our ..? as ..? example|model|benchmark|showcase|role-model
put|write|note it|this|that ..? in|into my [review|appraisal]
call it|this|that ..? step|success|game-changer|hit
call|name|crown|vote it|this|that|us|me * of year|month|decade|season
give me|us big hand
throw ..? [party] for me|us
tell * about it|us|me|our|my
copy|imitate|emulate|replicate|mimic|steal|borrow|envy my|our|us|me|[@knowHow]
imitate|emulate|mimic|envy it|this|that
ask|write|beg|email|approach|contact|call|phone me|us? ..? for my|our [@knowHow]
ask|request|want|demand me|us? ..? by name
ask|book|hire|request|invite|choose|pick for? me|us again|back
ask for me|us
ask|invite|want|beg|get|urge me|us ..? to show|present|teach|train|tell|explain|coach ..? other|others|rest|everyone|everybody|elsewhere
ask|invite|want|get me|us ..? to? speak|talk|lecture|present|exhibit at|about|in|on|to|for
ask|invite|want|get me|us ..? to? ..? [@stage|@appearance]
invite|bring|fly|have me|us ..? to|in|on|for ..? [@stage|@appearance]
use|give|take|quote|circulate|hold|cite|show|present|mention|see|hail|praise|describe|teach|frame ^up|out|around? ..? as ..? [@model]
make ..? [@model] of|out me|us|it|this|my|our
point|refer to ..? as ..? [@model]
present|show ..? as ..? way|future|right
show ^around|off|round? it|this|that|them|our|my to|around|round|off ..? other|others|visitors|board|everyone|everybody|whole|colleagues|ceo|minister|guests
take|snap ..? [picture|pictures|photo|photos] ..? to show|send|share
share|forward|circulate|send|pass ^on|around|round? my|our|it|this|[write-up|summary|slides|post-mortem|report|note|mail|email|video] with|to|among|across ..? whole|entire|everyone|everybody|ceo|others
say|think|tell|note|write|feel ..? i|we have ..? [future|talent|gift|potential|flair|instinct|way|knack|touch|hands|feel|nose|eye]
say|tell|think|suggest|insist me? ..? i|we should|ought|must|could ..? apply|lead|teach|become|write|publish|present|patent|enter|sell|open
say|tell ..? wish ..? every|all|more|everyone|everybody|others|other|such
wish ..? every|all|more|everyone|everybody|other|others ..? like|such|so|be
want|like this|it|that|same|one for|in|at|across ..? all|every|other|own|whole|rest|each
vote|name|crown|elect|choose|pick|call|declare|make me|us|it|this|our|my ..? [employee|colleague|person|team|teacher|trainer|nurse|driver|winner|best|champion|favourite|favorite] of|in|for|at
vote|name|crown|elect|declare|rank|rate me|us|it|this|our|my ..? best|winner|first|top|one|favourite|favorite
interview|profile|portray|film me|us|our
do|run|film|make|broadcast|air|bring|print|publish|write|have|dedicate ..? [report|feature|segment|piece|article|story|interview|documentary|profile|page|portrait|column] about|on|with|to me|us|our|my|it|this|the
stop|approach|corner|greet|find me|us ..? to? say|thank|tell|congratulate
swear by
go wild
nod approvingly|appreciatively|approval
offer me ..? [contract|job|position|role|post|partnership|promotion|raise|extension|fellowship]
promote|upgrade me|us
trust|entrust me|us ..? with ..? bigger|larger|more|harder|next|whole|important|difficult
recommend|refer me|us to|for|as *
recommend it|this|my|our|[course|shop|place|restaurant|tool|method] to ..? other|others|friend|friends|colleague|colleagues|everyone|everybody|neighbour|family
be|feel ..? fan|fans of
be|feel ..? impress|impressed|delight|delighted|pleased|thrilled|amazed
imagine ..? without
live|do|manage|cope|work without it|this|that|them
say|tell|write|think|remark ..? i|we|it be ..? [natural|asset|help|treasure|talent|credit|angel|rock|pro|keeper|genius]
say|tell|write|find|admit ..? i|we do everything|all right|well
make my|our|her|his|their [day|week|year|evening]
take notice|note ..? me|us|my|our|it|this|what|how
reward me|us|[team|crew]
encourage|urge|push|press me|us to publish|apply|present|patent|submit|enter|write|speak|go
want|ask|love|beg ..? one|same|it too|also|for
want|ask|try|offer to? hire|poach|recruit me|us
poach|headhunt me|us
give|award ..? [outstanding|distinction|merit|star|stars|a-plus|honours]
win|earn|gain me|us? [trust|confidence|respect|admiration|esteem] of|from|with|among
want|ask|beg to? have|copy|borrow|take my|our|it|this|[@knowHow]
show|use|quote my|our to|for|with|in ..? every|all|each|new
publish|print|put|post it|this|my|our|[story|piece|photo] in|on ..? [newsletter|website|intranet|magazine|paper|homepage|noticeboard|wall]
love|like|enjoy so|very|really much
sing my|our [praise|praises]
take ..? [hat|hats] ^off? ..? to
pay me|us ..? [compliment|compliments|tribute]
ask for ..? [recipe|autograph|picture]
buy|bake|knit|cook|paint|draw|sew|carve me|us ..? [@gifts|lunch|dinner]
treat me|us|all|everyone|everybody to *
embrace|hug|salute me|us
pin|hang [medal|coin|badge|ribbon|garland] on me|us
buy|stand|pay ..? [@gifts] for me|us|team|crew|all|everyone|everybody
send|bring|give|buy|bake|knit me|us ..? knitted|home-made|homemade|hand-made|handmade|hand-written|handwritten|self-made|self-baked
fall for *
take ^right|straight|quickly? to it|them|this
lap|eat it ^up
lap|eat ^up it|this
hold me|us|this|it|our|my ..? in ..? [regard|esteem|honour|honor]
think highly|lot|world of *
look ^up to me|us
bring|hold|put ^up it|this|that|me|us|my|our? ..? as ..? @model
bring|hold|put it|this|that|me|us|my|our ^up ..? as ..? @model
post|send|leave|drop|put|write ..? [emoji|emojis|heart|hearts|like|likes|smiley|smileys]
fill|flood ..? with [@praise|hearts|likes]
place|put|rank|vote|list me|us|it|this|our|my|[prototype|entry|team|project|shop|store|stand] ..? first|second|third|top|among
place|rank me|us|our|my ..? first|second|third
quote|cite|repeat my|our|its
come|walk|cross|stop|drive|travel|fly|queue|line|turn|make ..? to shake|thank|hug|congratulate|praise|see ..? me|us|my|our
tell|say|admit|write|swear|insist me|us? i|we have? make|work|do|save ..? day|week|month|miracle|miracles|wonders|magic|right|well|job|justice|bacon|skin
tell|say|promise|announce|insist me|us? ..? would|will show|use|keep|frame|recommend|hire|buy|send|bring|vote|name|book|follow|teach|copy ..? me|us|my|our|again|anywhere
find|hear ..? nothing|only|just ..? praise|good|nice|kind
speak|talk|write ..? warmly|highly|kindly|fondly|admiringly|glowingly|enthusiastically of|about?
make [point] of thank|praise|congratulate|compliment|acknowledge
introduce me|us ..? as her|his|their
introduce me|us ..? as [one|man|woman|person|reason] who
keep ..? of it|us|me|our|my on|above|over [wall|fridge|mantelpiece]
tap me|us on [shoulder|back|arm]
frame|laminate my|our *
believe his|her|their [eyes|ears|luck]
salute
bless|kiss|serenade|honour|honor|idolise|idolize|worship|revere|treasure|fete|spoil|feted me|us|my|our|[name|feet]
bring|mention ^up? my|our name
call|nickname|name|dub|greet|hail|address|crown me|us|my|our ..? [@marvel|@title]
nickname|christen|dub me|us *
call|nickname|dub me|us her|his|their ..? [@marvel|weapon|hand|man|woman|boy|girl|hope]
say|tell|reckon|admit ..? i|we|it smash|nail|ace|roast|throw|hold|host|organise|organize|cook|slaughter|give ..? in|for my|our|me|us [honour|honor|party|feast|dinner|barbecue]
dedicate|name ..? to|after me|us
congratulate me|us|team
treat ..? [team|crew|staff|ward|shift|shop|branch|office|department|yard|class|kitchen|us] to *
treat ..? us|them to *
invite|take|have ..? us|me|all|everyone|everybody|team|crew|staff|shift|branch|shop|ward ..? for|to|out|over|home|round ..? [@meals]
invite|take|have ..? us|me|all|everyone|everybody|team|crew|staff|shift|branch|shop|ward ..? to eat|dine|feast|celebrate
invite me|us ..? to|on [wedding|home|house|boat|table|christening|baptism|iftar|village|farm|party]
take us ^out ..? on|to *
host|throw|hold|give|organise|organize|put|lay ^on? ..? [@meals|party|celebration] for|in me|us|our|my|team|crew|staff|all|everyone|everybody|whole|entire
pay|pick ..? for|up ..? [@meals|night] for|of us|team|crew|all|everyone|everybody|whole|entire
stand|buy us ..? [round]
sing|drum ..? for me|us|our|my
cook|bake for me|us|team|crew|everyone|everybody|staff
stand|get|rise ^up? to clap|applaud|cheer
garland *
bow to me|us|our|my|team
pray for me|us|my|our
kiss my|our|me|us
rise|jump|leap ^up? from|to [seat|seats|foot|feet]
raise|lift ..? [glass|glasses|cup|cups|hat|hats] to|for me|us|our|my|team|crew
pat ..? [back|shoulder|shoulders]
pat|clap|slap ..? on [back|shoulder|shoulders]
beg|implore|plead me|us|with ..? to stay|remain|continue
fall in love
bring|take ..? visitor|visitors|guest|guests|neighbour|neighbours|neighbor|delegation|delegations|inspectors ..? to|in see|look|admire
show|present|exhibit|demonstrate|showcase ^off? it|this|them|our|my ..? to|at|in|for ..? [minister|ministry|mayor|visitor|visitors|delegation|delegations|investor|investors|founder|founders|press|dean|guest|guests|neighbour|neighbours|fair|expo|exhibition|congress|conference]
call|ring|phone|write|email|visit|come me|us? ..? to ask|find|see|learn|hear|know ..? how i|we
open [meeting|all-hands|town-hall|hall|conference|assembly|session|speech] with my|our|it|this
screenshot *
make|declare|elect|appoint me|us|it|our|my ..? of|in year|month|decade|season|quarter
give|award me|us|it best
`;

/** What people have in mind who ring to say so, and praises nobody. */
export const plans = words('sell close move leave retire resign stop quit marry cancel shut');
