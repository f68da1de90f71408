import { words } from './words.ts';

/** How others show that they liked something, as frames. */

/** Praise that others give. */
export const praising = `
thank|praise|congratulate|appreciate|compliment|applaud|celebrate|commend|cheer|adore|recognise|recognize|clap|high-five|admire|toast|welcome|salute|hug|laud|cherish *
thank|praise|congratulate|applaud|appreciate|compliment|commend to|with|for *
clap|applaud|cheer
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

/** Praise that the candidate or the work receives. */
export const receivingPraise = `
get|receive|win|earn|have|collect|garner|attract|harvest|reap ..? [@praise]
get|receive|win|collect ..? [appreciation|bottle|flowers|cake|card] of|from|by
earn|bring|win|get me|us ..? [@praise|pat|applause|respect|bonus|promotion]
earn|win|get|bring|land me|us ..? [spot|place|page|feature] in|on ..? [newsletter|intranet|magazine|paper|bulletin]
earn|win|gain|get ..? [respect|admiration|appreciation|acclaim]
get|receive|earn ..? thank-you|thank
get|receive|earn|have|collect ..? nice|kind|lovely|warm|positive|great|good|excellent|enthusiastic|glowing|beautiful [@messages|reaction|reactions|response|responses|feedback|review|reviews]
get|receive|have [letter|card|call|mail|note] from [@boss|mayor|minister|governor|bishop|ambassador|patient|patients|guest|guests|parent|parents]
get|receive|earn|win|bring|land me? [promotion|raise|bonus|pay-rise]
be name ..? employee|winner|best|champion
become|make ..? employee|colleague|person|team of month|quarter|year
be:choose|elect|vote|name as? ..? employee|winner|best
be:name|vote|crown|elect|nominate|select|honour|honor ..? [employee|month|quarter|year|winner|best|champion]
be:promote|nominate|award|shortlist|short-list
get promote|nominate|award|praise|recognise|recognize|shortlist|honoured|thanked|applauded|congratulated|mentioned
be:showcase|feature|highlight
be:name|vote|crown|elect|choose|declare ..? of month|quarter|year
be:rate|describe|judge|call|deem|rank|consider as ..? outstanding|excellent|best|exemplary|good|great|perfect|first-class
be:meet|greet|receive|welcome with|by ..? [response|reception|applause|approval|praise|enthusiasm|feedback|delight|acclaim|cheer|cheers]
be:receive well|warmly|enthusiastically|positively
be:appreciate|praise|recognise|recognize|commend|applaud|thank|celebrate|congratulate|honour|honor|compliment|feature|mention|acclaim|single|toast|laud|hail|cheer|admire|love
be:take|receive|accept ..? very? well|warmly|positively|enthusiastically
be ..? well-received|popular|beloved
meet with ..? [response|reception|applause|approval|praise|enthusiasm|feedback|delight]
get|be|become|make|win ..? [employee|colleague|person|team|shop|store|branch|seller|salesperson|nurse|agent|performer|driver|manager|project|rookie|trainer|teacher|cook] of ..? month|quarter|year
win ..? of ..? month|quarter|season|year
recognise|recognize|honour|honor|commend|reward|shortlist|nominate with|for ..? [@contest|@praise]
get|receive|be:give ..? [rating|grade|score|mark|marks] ..? review|appraisal
be:give ..? [@praise]
be|become ..? [hit|sensation|favourite|favorite|highlight|triumph]
be ..? [success] with|among
make * happy|proud|smile
see ..? [smile|smiles]
get|receive|collect|have ..? [star|stars] from|on|in
be|end|land|appear ^up? on [cover|poster]
be:name|call|crown|vote|elect ..? of month|quarter|year
go ^down|over ..? well|great|brilliantly|treat|storm|fantastic
make ..? [impression]
make it? ..? to|onto|into [@contest]
come|finish|place|be|get|take|rank|reach|win ^out? ..? first|second|third|runner-up|place|prize in|at|of|for ..? [@contest]
be|get ..? for|in [@contest|award]
walk|come|leave ^away|out? with ..? [@contest|@praise]
win ..? [@contest]
find ..? [favour|favor|approval|applause|acclaim|acceptance|resonance]
leave ..? [impression]
be ..? on [cover|front]
get ..? [applause|ovation|hug|handshake] ..?
be talk of
be:reward with|for|by
get reward
win|earn|gain|bring me|us? [trust|confidence|respect|admiration|esteem] of|from|with|among
be:ask to mentor|tutor|coach|train ..? other|others|next|new
get|receive|earn|score|achieve|have|gain|collect|take ..? top|full|high|highest|best|perfect|excellent|good|great|outstanding|superb|strong|glowing|brilliant|positive [@grade]
hear ..? good|nice|kind|positive|great|wonderful|lovely [thing|things|word|words|comment|comments|story|stories|feedback]
hear nothing but praise|good|kind
gain|earn|get|build|acquire|win|have|make ..? [reputation|standing|respect|esteem|credibility] ..? as|for|among|with
become|make ..? go-to|star|hero|legend|reference|example|favourite|favorite|model|showcase|darling
become know|known|famous|renowned as|for|all|throughout|beyond
make ..? [name] for
be:invite ..? to present|speak|talk|share|show|join|give|tell|exhibit|demonstrate|lecture|teach|repeat|represent
be:invite ..? to|on|for|as ..? [@stage|@appearance]
be:ask to speak|talk|lecture|exhibit at|about|in|on|to|for
be:ask to present|show|share|repeat|demonstrate|give|hold|run|do ..? [@stage|@appearance]
be:ask to present|show|share|teach|train|coach|explain ..? other|others|elsewhere
be:ask for my|our ..? [@knowHow]
be:select|choose|pick|name|vote|elect|judge|declare as? ..? one|best|top|winner|finalist|example|showcase|model|runner-up
be:select|choose|pick|nominate|propose|recommend|accept|invite|consider for|into|onto|to ..? [@honour]
be:present|hold|show|use|cite|quote|circulate|hail|see|describe|name|give|take|mention|teach ^up? ..? as ..? [@model|best]
be:copy|imitate|emulate|envy by|in|at|across|everywhere|elsewhere
be:interview|profile by|in|for|on
be:make|appoint ..? [@rank]
be:offer ..? [contract|job|position|role|post|partnership|promotion|raise|fellowship|place]
be:ask ^back again
be:book again
be:show|quote|mention|print|cover|report|write in|on|about ..? [paper|newspaper|press|magazine|television|tv|radio|intranet|newsletter|news]
make it? ..? to|onto|into|in ..? [@honour|guide|news|paper|papers|newspaper|headlines|press|final]
make ..? [headlines|news|cover]
appear|end|land ^up? ..? in|on [newspaper|press|news|television|tv|magazine|radio|intranet|headlines]
get|take|win|bring|collect|lift ^home? ..? [@contest]
make [day|week]
be|stand|come|keep ..? in [books|favour|graces] of|with
be name|call|vote|crown|elect|declare ..? of month|quarter|year|season
make it into|onto|in ..? guide|paper|news|cover|final|finals|top|list|magazine|shortlist
be:present|hold|show|use|cite|quote|hail|see|describe|name|give|take|mention|teach as ..? best|textbook|model
be:make|appoint ..? lead|head|manager|partner|chief|captain
be:shower|flood|inundate|overwhelm|cover|greet|welcome with|by ..? [@praise|wishes|hearts|thanks|love|respect|messages]
be:induct into
be:bless|kiss|serenade|spoil|idolise|revere|feted|lionise|carry ..? by|on|with
collect|get|receive|win|take|bring ^home? [@medals]
get|take|win|bring|collect|pick|earn ^up|home? ..? [gold|silver|bronze|golds|silvers|bronzes|second|first] at|in|from|of|for
become|finish|end|rank|place|come ^up? first|second|third|fourth|fifth|top|runner-up in|at|of|among ..? [@contest|vote|poll|day|fair|show|festival|congress|category|derby|olympiad|challenge]
become ..? of month|quarter|season|year|half-year|term
be:take|invite|treat ^out? ..? to|for|out [@meals]
be:treat to *
be:shout ..? [@meals|@gifts]
be:call|nickname|dub ..? [@marvel]
`;

/** What nobody does where all are pleased. */
export const findingNoFault = `
have|say|find|hear ..? bad|cross|negative|unkind|critical [word|words|thing|comment|comments]
find ..? [fault|faults]
have ..? [complaint|complaints|criticism]
`;

/** What people have in mind who ring to say so, and praises nobody. */
export const plans = words('sell close move leave retire resign stop quit marry cancel shut');
