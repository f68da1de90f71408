/** How others show that they liked something. */
import { words } from './words.ts';

/** What somebody is who is pleased. */
export const pleased = words(`
  happy happier happiest satisfied pleased impressed delighted glad proud prouder grateful thrilled excited ecstatic overjoyed relieved
  enthusiastic thankful appreciative content positive enthused enthusiast amazed astonished charmed enchanted elated chuffed
  jubilant cheerful thankfull complimentary blown-away stoked touched smitten hooked raving fan fans`);

/** Words with which something is called good, as an adjective or an adverb. */
export const acclaim = words(`
  mature masterful admirable
  amazing great good positive excellent fantastic wonderful overwhelming overwhelmingly nice nicely brilliant outstanding superb
  enthusiastic enthusiastically glowing incredible best perfect perfectly lovely beautiful kind kindly well warmly warm helpful useful handy
  marvellous marvelous terrific awesome splendid impressive remarkable exceptional exemplary stellar first-class world-class
  top-notch fabulous delightful pleasant flattering favourable favorable favourably favorably grateful proud pleased happy thrilled
  delighted impressed saved hero star gem godsend lifesaver success hit highlight textbook model job-well-done fun phenomenal
  sensational stunning inspiring refreshing invaluable highly better nicer lovelier kinder calmer smoother easier friendlier simpler
  cleaner happier prouder friendly smooth clear cool super genius magnificent praise thanks thank sublime unbelievable`);

/** Words in -est that say how much and not how good, or are no superlatives. */
export const plainSuperlatives = words(`
  biggest largest latest lowest highest nearest closest oldest youngest earliest shortest longest cheapest smallest hardest toughest
  weakest poorest fewest worst farthest furthest heaviest slowest saddest darkest coldest honest modest earnest request interest
  test guest rest forest west contest protest invest digest suggest harvest arrest conquest quest chest nest priest`);

/** Nouns of praise, as what is got. */
export const praiseNouns = words(`
  award awards thank-you thanks-you prize prizes medal praise thanks feedback compliment compliments commendation recognition applause kudos
  shout-out shoutout ovation trophy congratulations card flowers plaque thumbs-up promotion chocolates accolade accolades bonus certificate
  appreciation acclaim plaudits bravo laurels honour honor mention nomination hug hugs cheers accolade admiration reference testimonial
  gratitude appraisal cake bouquet hamper champagne`);

/** Contests that one can win, be placed in or be put on the list of. */
export const contests = words(`
  award awards prize prizes competition contest final finals finale hackathon shortlist medal ranking championship trophy title nomination`);

/** Small gifts with which people say thanks. */
export const gifts = words(`
  cake cakes flowers chocolates chocolate card cards bouquet wine bottle champagne beer beers pizza pizzas hamper basket gift gifts
  present mug t-shirt lunch dinner drinks drink breakfast brunch meal coffee coffees barbecue bbq ice-cream cookies biscuits
  pastries doughnuts donuts sweets hug voucher letter postcard drawing drawings`);

/** What people say a good thing in. */
export const messages = words(`
  email emails mail mails note notes message messages letter letters card cards review reviews words text texts comment comments
  article articles piece post posts story reference line lines tweet speech toast`);

/** What people are ready to do who are "happy to": an agreement, no praise. */
export const agreeing = words(
  'sign renew pay agree join help continue wait share lend sponsor adopt take move switch accept try approve extend commit give go start',
);

/** What cannot be bettered: "we could not have asked for more". */
export const unsurpassed = words('ask wish hope want');

/** Those who print what they think. */
export const media = words(
  'press paper papers newspaper newspapers magazine magazines blog blogs blogger bloggers journalist journalists radio tv television podcast journal reporter reporters critics critic newsletter',
);

/** How a thing was taken, as a subject: "the feedback was amazing". */
export const receptions = words(`
  feedback feedbacks reaction reactions response responses review reviews comments comment echo reception resonance satisfaction mood
  verdict words appraisal appreciation evaluation evaluations marks ratings enthusiasm delight applause impression`);

/** What cannot be pleased, but can win a prize. */
export const things = words(`
  it this that which project tool app change pilot programme program solution initiative campaign system process result
  engagement work report model feature product launch page site form video course design idea approach event workshop`);

/** Verbs with which people say what they think. */
export const tellingVerbs = words(`
  say tell write mention comment remark admit agree confirm note add email phone call text report shout whisper repeat keep acknowledge
  gush exclaim reply answer declare state announce post insist swear joke describe rate`);

/** Verbs with which people judge a thing: "they find the template handy". */
export const judgingVerbs = words('find think consider call rate describe deem judge rank label name feel regard');

/** Praise that others give. */
export const praising = `
thank|praise|congratulate|appreciate|compliment|applaud|celebrate|commend|cheer|adore|recognise|recognize|clap|high-five|admire|toast|welcome|salute|hug|laud|cherish *
clap|applaud|cheer
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
send|write|give|bring|hand|shout|express|offer|convey ..? [@praise]
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
nominate|promote me|us|[team|project]
put|propose|recommend me|us ..? for|up|forward ..? [promotion|award|prize|bonus|raise]
talk|speak|rave|gush ^still? of|about|highly|well *
have ..? only|nothing praise|good|kind|nice
have nothing but praise|good|kind
have ..? fun|blast|ball
have ..? great|good|lovely|wonderful|fantastic [time|day|evening|week]
have ..? kind|nice|good|warm [words|things]
shake my|our|[hand|hands]
smile|beam|grin
give|leave me|us|it|[app|shop|course|workshop|page|team] ..? [grade|rating|score|mark|marks|stars|star]
rate me|us ..? top|highly|excellent|outstanding|exceeds
express|voice|show ..? [appreciation|recognition|gratitude|thanks|satisfaction|admiration|delight|enthusiasm]
make to? me|us? ..? [@praise]
take|invite|treat me|us|[team|crew|all|everyone] ..? for|to|out|of [dinner|lunch|drinks|drink|beer|meal|coffee|barbecue|pizza|breakfast]
write ..? [article|piece] about me|us|our|it|this
write ..? positively|kindly|warmly|enthusiastically about
toast to *
be|feel enthusiast|enthusiastic of|about
pat me|us on
take ..? [photo|picture|selfie] with me|us|[team|crew]
visit|come me|us|to? ..? to congratulate|thank|see
hang|put my|our [picture|photo|portrait|name]
come|walk ^over|up ..? and shake|thank|hug
make my|our [day]
hold|cite|show|present|mention ^up? it|this|that|me|us|my|our ..? as ..? example|model|benchmark|showcase|role-model
put|write|note it|this|that ..? in|into my [review|appraisal]
call it|this|that ..? step|success|game-changer|[hit]
give me|us big hand
throw ..? [party] for me|us
tell * about it|us|me|our|my
ask for ..? [recipe|autograph|picture]
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
be:receive well|warmly|enthusiastically|positively
be:appreciate|praise|recognise|recognize|commend|applaud|thank|celebrate|congratulate|honour|honor|compliment|feature|mention|acclaim|single|toast|laud|hail|cheer|admire|love
be:take|receive|accept ..? very? well|warmly|positively|enthusiastically
be ..? well-received|popular|beloved
meet with ..? [response|reception|applause|approval|praise|enthusiasm|feedback|delight]
get|be|become|make|win ..? [employee|colleague|person|team|shop|store|branch|seller|salesperson|nurse|agent|performer|driver|manager|project|rookie|trainer|teacher|cook] of ..? month|quarter|year
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
come|finish|place|be|get|take|rank|reach|win ^out? ..? first|second|third|runner-up|[place|prize] in|at|of|for ..? [@contest]
be|get ..? for|in [@contest|award]
walk|come|leave ^away|out? with ..? [@contest|@praise]
win ..? [@contest]
find ..? [favour|favor|approval|applause|acclaim|acceptance|resonance]
leave ..? [impression]
be ..? on [cover|front]
get ..? [applause|ovation|hug|handshake] ..?
`;
