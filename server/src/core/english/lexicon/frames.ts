/**
 * What verbs mean together with what stands behind them, one frame a line; `frame.ts` tells how to read them. Grouped by
 * what the clause tells of the candidate. From valency dictionaries and everyday working prose.
 */

/** The candidate's call, given away. The subject is the candidate or the group. */
export const deferring = `
go along
take *? [word|advice|lead|suggestion|recommendation] ..? for|from|on?
let [data|number|numbers|metrics|result|results|market|customer|customers|user|users|clock|calendar|budget] ..? decide|guide|drive|lead|speak|dictate|choose|rule|steer|talk
let myself|ourselves be guide|lead|steer|direct|persuade|govern|ruled by *
rubber-stamp|rubber-stamped|rubberstamp|rubberstamped *
leave [@matter] in hand of
let * decide|choose|pick|select|determine|own|drive|define|settle|vote
let [@judge] rank|sort|pick|prioritise|prioritize|choose|decide|order|score|tell *?
leave [@matter] to those|whoever|others|people
be happy|content|fine|glad|okay|ok|comfortable|willing to go along|with
be happy|content|fine|glad|okay|ok|comfortable|willing to follow|leave|let|defer|trust *?
have|make|get|ask|allow [@team] to? decide|choose|pick|select|determine|settle|vote
let * make|take|have|set call|decision|choice|say|word
leave|give|hand|delegate|pass ..? [call|decision|choice|say] ..? to|with
leave|give|hand|delegate|pass * ..? call|decision|choice|say
leave * ^up? to * to? decide|choose|pick|select|determine|settle|judge|say
leave it|that|this ^up to|with
leave|give|hand|delegate|pass [@matter] *? to [@team]
take|believe *? at|on his|her|their word
defer to
bow|yield|submit|nod|consent to
nod|wave * through
put|bring|take|give ..? [question|choice|decision|matter|options|option] to [@boss|@team]
put it|this|that|both to [@team]
cave
give in
give way to *
settle|choose|pick|set|fix *? by majority|vote|consensus|show|ballot|lot
do it|this|that his|her|their way
put * to vote|committee|show
put ..? [vote|ballot]
have|make|let|get * to? draw|toss|flip|vote
take|hold|have|do|make [vote|poll|ballot|show]
vote on
toss|flip [coin]
settle on|for
come|arrive to|at ..? [conclusion|agreement|consensus]
go by [@advice]
act on ..? [@advice]
do as ..? tell|ask|suggest|advise|instruct
keep to ..? [@advice]
reach|find|build|come|get|seek to? [consensus|majority]
reach|come to? agreement to
wait for ..? [decision|verdict|instruction|instructions|@leave]
comply with *
bow|yield|give|accede to ..? [pressure|will|wish|wishes|demand|demands|view]
ask [@boss] what to do
do it|this|that way [@boss]
stick|keep|hold|listen to ..? [@advice]
follow crowd|majority|orders|order|instruction|instructions|protocol|wish|wishes
obey|comply
wait for * to? decide|approve|choose|tell
ask [@boss] which|what|whether ..? prefer|want|choose|do|like|pick
ask|tell|get [@boss] to decide|choose|pick|make
leave [call|decision|choice|selection|pick] ^up? to|with
decide by majority|vote|consensus|show|ballot|lot
trust|believe in ..? [@advice]
trust|believe in ..? [opinion|judgement|judgment|experience|word]
fall in|into line
fall in|into step
toe|toed line
get outvoted|overruled|outnumbered
get|receive|have [marching] orders
acquiesce|accede|assent|consent|concede|submit in|to *
entrust it|that|this|them to [@team]
follow suit
leave ..? to discretion|judgement|judgment|taste|choice|mercy of
lean on [@boss|@team]
rely|count|depend on [@boss|@team] to? choose|decide|pick|say
align|side with [opinion|view|position|recommendation|@boss]
let * be ..? call|decision|choice
go along
give way
back|climb|stand ^down
knuckle ^under|down
heed *
entrust|confide [call|decision|choice|say|@matter] to
keep mouth|opinion|thought|thoughts|view|views|peace shut|to|quiet?
hold tongue|peace
kowtow to *
take *? [cue|cues|line|lead|steer|orders] from *
have|make|get|ask|allow|let * to? decide|choose|pick|select|determine|settle ..? which|what|whether|when|where|how|who|for
get * to choose|pick|decide|select
be:overrule|outvote
`;

/** Others who decide. The subject is a colleague, a superior or a body. */
export const settling = `
have|get|keep ..? last|final|casting word|say|call|cut|pick|choice|vote|decision
prevail
call [shot|shots]
tip [scale|scales|balance]
be decisive
win ^out
settle it|matter|question|that|[matter|question]
carry day
have ..? way
give|leave us|me no choice|option|alternative
talk|push|pressure|force us|me into
make ^up? our|my mind
choose|decide|pick ..? for us|me
rule on|that|against|otherwise *?
carry ..? weight
weigh|count ..? most|heaviest|more
make|give|issue|pass|hand ^down? ..? [ruling|verdict]
be one|ones|person|guy|man|woman|people calling|making|deciding|choosing|picking|dictating
`;

/** A call that lies with others. The subject is the call. */
export const lying = `
lie|rest|sit|stay|remain with|in *
come ^down? from *
be with|for [@boss]
be ^up to *
belong to *
be for * to decide|say|choose|judge|settle
be at|in ..? discretion|gift|hand|hands of *
be ^down to *
be matter|question|decision|one for *
`;

/** Evidence that somebody else is made to work up. The subject is the candidate. */
export const commissioning = `
ask|tell|get|have|let|pay|hire|commission|instruct|task|request [@team] to? @studying
ask|tell|get|have|let|pay|hire [@team] to? work|figure|find out
ask|tell|get|have * to? @studying
get|have * to? count|measure|calculate|interview|survey|investigate
ask|tell|get|have|let * to? work|figure|find out
have|let|get [@team] to? check|analyse|analyze|count|investigate|pull|find|calculate|measure|compare|inspect|research|model|survey|test|estimate|examine|verify|look|dig
ask|tell [@team] to check|analyse|analyze|investigate|pull|find|calculate|measure|compare|inspect|research|survey|estimate|examine|verify|dig|summarise|summarize|look|go
have|let|get|ask|tell [@team] to? build|make|create|prepare|produce|write|run|do [forecast|model|analysis|study|survey|report|estimate|comparison|research|interviews]
ask|tell [@team] to interview
ask|tell [@team] to talk|speak to|with [customer|customers|user|users|client|clients|patient|patients|family|families|driver|drivers|tenant|tenants|guest|guests|parent|parents]
have|let|get|ask|tell [@team] to? go|look|trawl|comb|sift|wade|read through|over|into
have|get|ask * to? check|count|verify|test|analyse|analyze|inspect [@document]
have|get [someone|somebody] ..? look|check|analyse|count|pull|find|calculate|dig
`;

/** Work that leaves the candidate's hands. */
export const handingOver = `
hand ^over|off|on
give ^over to
give * over to
hand *? to [@team]
pass ^over|on|off * to
pass *? to [@team]
pass [baton|torch|ball|reins]
throw|toss|chuck|lob|flick|punt|fling|flip|shunt|shove|sling|slide|ping|kick|boot|bat|farm|palm|pawn|fob * ..? over|off|across|on|out to|onto|on [@team]
throw|toss|chuck|lob|flick|punt|fling|shunt|shove|sling|slide|ping|kick|farm|palm|pawn|fob ^over|off|across|out ..? to|onto|on [@team]
flick|punt|shunt|lob|palm|farm|fob|offload|dump *? to|on|onto [@team]
throw|toss|chuck|lob ^over
turn * ^over to
turn ^over [@work|stock|stocks|site|building|record|records] to
sign * ^over to
leave *? to [@team]
leave rest|remainder ..? to|for|with
pass it|this|them ^down|along line|chain
give [it|them|@work] *? to [@team]
give to [@team]
leave it|this|them|everything with|to him|her|them
relinquish|surrender|cede|abandon|yield * to
put|place|lay ..? in|into hand|care of
transmit *? to [@team]
be:give|sign ^over to *
transfer|transition *? into [@team]
step|bow|withdraw|retire|pull ^out? of|from [project|role|topic|assignment|programme|program|initiative|team|account|task]
give [@team] [file|files|project|system|work|process|product|rota|tool|app|contract|case|spec|design|plan|draft|prototype]
transfer|transition *? to *
be:transfer|transition|hand|pass *? to [@team]
be:hand|pass ^over|off|on
be:turn ^over
be:leave to|with *
be:give|put|place into|in hand of
leave *? with [@team]
drop|dump ..? on [desk|table|plate|lap]
move on to|from ..? [project|role|topic|assignment|job|thing|things|challenge|initiative|team]
step away|back|aside
be:move|migrate|outsource|relocate *? to [@team]
be:move|transfer|reassign|assign to another|new|different [project|team|role|department|site|client]
become free for
forward *? to [@team]
do|make|complete|finish ..? [handover|hand-over|handoff|hand-off]
bow out
park|plonk [@work|lot|everything|it|this] *? with [@team]
let ^go of [@work]
leave|let him|her|them|[@team] to? get on with it
be:give|assign|delegate ..? to [@team]
deliver * to [@crew]
delegate|entrust|outsource|assign * to [@team]
release [it|them|this|@work] *? to [@team]
be:delegate|entrust|outsource|release|assign ..? to [@team]
delegate|leave|hand|give|pass|entrust rest ..? to
entrust [@team] with
let [@team] ..? run with
let [@team] do|finish|handle|continue|run|manage|own|carry|complete ..? rest|remainder|it|this|them
move|go|switch ^on to ..? next|new|another|different|my [project|client|role|job|topic|assignment|case|site|customer|task|position]
move|switch|change|transfer to another|different [project|team|role|department|site|client|job|position]
roll ^off
let|leave ..? go project|topic|task to
cede|leave everything|it|rest to
push|send|pass * ^over|across|along|on to
transfer * to [@team]
leave * in hand of
drop * ^off with
throw * to [@team]
let [@team] take over|it
exit from it|this
pass it|this|them to [@team]
delegate to [@team]
brief [@team] on it|this
post|email|mail|ship|courier|send|hand ^off|across|over|on|in [@work] *? to [@team]
post|email|mail|ship|courier|send [@work] *? off|across|over|on to [@team]
endorse * to|for [@team]
route [@work] *? to [@team]
ship ^over
leave [@work] to|with him|her|them
place|lodge|deposit [@work] *? with [@team]
wash hand of
go|move ^on to other|others|bigger|better things|thing|duties|work|tasks
assign it|this|them to [@team]
be:rotate|transfer onto|to|into
`;

/** Work that goes to others by itself. The subject is a thing. */
export const goingOver = `
be down to [@crew]
be ^over to *
be now? with [@crew]
rest|lie|remain now? with [@crew]
go|pass|move|come|travel ^over|across|along|on to
become his|her|their|its [task|job|responsibility|problem|baby|project]
be now ^up? to *
go|pass|move ^over? into|to hand|care|ownership|responsibility of
be in|between hand of
land|end ^up? on|with [desk|@crew]
lie|rest|sit|live|stay|remain now? with [@crew]
sit|live|stay|rest|lie|remain now? with [@team|client|council|parish|municipality|customer|county]
belong to [@crew]
become ..? [task|job|responsibility|problem|baby] of
be with [@crew]
pass to [@team]
`;

/** The same, told of the work itself. The subject is a project, a task, a topic. */
export const goingOn = `
go|pass|move|transition to [@team]
`;

/** Others go on with it. The subject is a colleague or a group that the candidate does not belong to. */
export const takingOver = `
take ^over
take *? from there|here|then
take ^over? [reins|helm|baton]
have it|this|them since|now
take care of everything|rest|it|that|this
inherit *
get|receive it|this|them|everything from me|us
own it|this|them|everything
become|be ..? owner|owners|custodian of?
do|handle rest|remainder
take *? from me|us|here|there
pick ^up *
take it on|forward|further
see it|this|them ^through|out
run with it
carry it on|forward
carry|go|continue ^on? with it|this|everything
do|handle|finish|manage rest|remainder
own|maintain *? from then|there|thereafter|onwards
be responsible from then|there|thereafter
become|be responsible for it|that|this|them|everything|rest
finish|complete|continue|run it|this|them|rest without|then|later|afterwards
`;

/** A problem that is taken to somebody above. */
export const takingUp = `
escalate
raise|flag|refer|elevate|escalate ..? to|with|before|upstairs|upward|upwards [@boss]
raise|flag|refer|elevate|escalate * ..? to|with|before [@boss]
hand [@trouble] *? ^up? to [@boss]
bring|take|report|push|kick|bump|shove|send|forward|mention|carry|put [@trouble|it|this|that|them|him|her|one|both|all|everything|thread|matter] *? ^up? ..? to|with|before [@boss]
bring|take|push|kick|bump|pass|send|bounce|punt|lob|shoot|boot|hoof|shunt|fire ^up to [@boss]
bounce|punt|lob|shoot|boot|hoof|shunt|fire|buck|chuck|bat it|this|that|them|one|[@trouble|one|matter] *? ^up|off|on? ..? to [@boss]
tell|inform|brief|call|ring [@boss] and let him|her|them ..? deal|handle|sort
take|bring|carry ..? [row|rows|squabble|spat|dispute|disputes|fight|quarrel|feud|argument|standoff|tussle|wrangle|clash|fracas|grievance|grumble|grumbles|moan|gripe|gripes] ..? to|before [@boss]
call|send|shout for [@boss]
send|take|pass it|this|that|them there
complain|say|report to [@boss] that|about
go|turn|run to [@boss] about|over *
knock on|at ..? [door|doors]
raise|bring|flag|report|refer|elevate|push|kick [@trouble|it|this|that|them] to|with|before [level]
take * up|upstairs ..? chain|ladder|line|management
bring * up with|to [@boss]
go|turn|run|complain straight|right? to [@boss] ..? with|about|over|because
go|turn|run|complain straight|right? to [@boss]
inform|alert|notify|involve|cc [@boss]
loop|pull|bring ^in [@boss]
loop|pull|bring [@boss] in|into
get|have [@boss] involve|involved|intervene|decide
ping|pinged|text|texted|page|paged|buzz|skype|slack [@boss]
send|pass|put|give|take|hand|hike|run it|this|that|them|one|[@trouble|one] *? up to|with [@boss]
send|pass|put|take|hand ^up to|with [@boss]
report [@trouble|@who] *? to her|him|them
ask|beg|get [@boss] to? intervene|help|sort|deal|handle|solve|resolve|fix
ask [@boss] to step|talk|speak in|with|to
ask [@boss] for help|guidance|direction|support|intervention
seek [guidance|direction|help|support] ..? from [@boss]
make|do|file|raise [escalation|complaint]
tell it|this|that to [@boss]
tell|inform|brief|warn|alert|notify|update|contact|call|phone|message|email|mail|ring|text|write|radio|telephone|whatsapp ..? [@boss] ..? about|of|regarding|over|on|because [@trouble|@who|it|this|that|them|him|her|everything]
tell|inform|report [it|this|everything|@trouble] to [@boss]
tell|inform|report that to [@boss]
explain [@trouble] to [@boss]
tell [@boss|him|her] everything|all
share|voice|express|mention|discuss|communicate|convey|signal|air|register [@trouble] with|to [@boss]
send|write|drop *? to|with [@boss] about [@trouble|@who|it|this|that|them|him|her]
alert|notify|warn|contact [@boss] about|of *
rely|count|depend on [@boss] to
drag|bring|take|lay [@trouble|it|this|that|them|him|her|one|both|all|everything] ..? in front of [@boss]
ask|wait|call for [decision|intervention|help|guidance|answer|word] from above|upstairs|top
kick|push|pass|take|send|bump|shove|run|refer|forward|ship|boot|move it|this|that|them|[@trouble] upstairs|upwards|upward
highlight|surface * to [@boss]
drag|rope|get [@boss] into it|this|that|[@trouble]
invoke|trigger|activate|start|use|follow|initiate ..? escalation
tell|inform|brief|warn|alert|notify|call|phone|ring [@boss] ..? about missing|lost|stolen|broken|faulty|late|unpaid|damaged|leaking|absent *
go|turn|come|run|write to|with [@boss] ..? about|over|because [@trouble|@who|it|this|that|them|him|her|everything]
talk|speak to|with [@boss] ..? about|over|because [@trouble|@who|them|him|her]
bring it|this|that|them up with|to [@boss]
go|turn|come|run up? straight|right|directly? to [@boss] with [@trouble|it|this|that|them|everything|complaint|complaints]
go ^up to [@boss] with
send|forward|put|push|submit [@trouble|it|this|that|them|everything|all|one] *? ^up? to|before|with [@boss]
put|lay [@trouble|it|this] before|with [@boss]
let [@boss] know
make @boss aware
make [@boss] aware of
raise|bring|put|table ..? in|at|before management|leadership|steering|board|executive|directors
wave|raise|hoist ..? [flag|flags] at|with|to [@boss]
get|have|ask|let|make|beg|call [@boss] ..? to? talk|speak|sit|ring|phone|email|chase|lean|call|step|intervene|deal|handle|sort|solve|resolve|mediate|help|fix
get|have|make [@boss] ..? involved|involve
ask|beg|get [@boss] to have|talk|speak|call|write|sit
seek|request|ask|need ..? [help|support|backing|intervention|assistance] from|of [@boss]
leave [@trouble] with [@boss]
write|email|mail ..? to his|her|their [@boss]
copy|cc [@boss] on|in
put * on agenda of
request|ask ..? [support|help|intervention|guidance|backing] from|of [@boss]
get|have * escalate
bring|raise|put * to|on|before attention|table of [@boss]
bring|raise ..? to attention of [@boss]
elevate|signal|signalise|forward * to [@boss]
address [@trouble] to [@boss]
complain ..? to [@boss]
put [@boss] in|into copy|cc|loop
go one|a level|step up|higher
seek|request|ask|need ..? [intervention|escalation] ..? of|from [@boss]
open ..? escalation|severity|ticket|case with [@boss]
ask to [@boss] to
have|see ..? choice|option but to involve|escalate|call
be escalation to
run|send|take|bump|refer|hike it|this|that|them|[@trouble] up chain|ladder|line|tree
flag|pass|push|carry|kick ..? up|upwards|upward ..? to|chain|ladder|line
go over head to|of
go over his|her|their head
go over [head]
put ^in ..? complaint
put ..? complaint ^in
call ^in [@boss]
copy ^in ..? [@boss]
have ..? word|chat with [@boss] about|over
get onto|on to? [@boss] about|over|with
pass|hand|send [@trouble] *? along|on|up to [@boss]
pass|send|take|push|kick|bump|put|bring * upstairs
lodge|file|make|raise|write|send|submit|enter|register ..? [complaint|grievance|incident] ..? with|to|about|at
escalate|go to ..? next|higher level
`;

/** Coordination as the deed. `@meet` are occasions to talk, `@meets` several of them, `@tie` states of togetherness. */
export const coordinating = `
sync|synchronise|synchronize|align|correspond ..? weekly|daily|monthly|regularly|constantly|closely with
orchestrate|coordinate|manage|run|animate|moderate|drive|lead|facilitate ..? [@meets|@meet] ..? with|between|across|among
have|keep|hold|maintain ..? [@tie|@meet|@meets] with|between|across *
check ^in with
get ^together with
be|act|serve|function|work as ..? sparring|contact|discussion|trusted partner|person
be|act|serve|function|work|operate as ..? [@link] to|for|of|between
have [privilege|pleasure|honour|honor|chance|luck|joy|fortune|opportunity] of|to ..? working|work|collaborating|collaborate|partnering with|alongside|across
carry|do|conduct|perform|practise|run ..? stakeholder|stakeholders|community management|engagement|dialogue|communication|relations|outreach
be ..? common|joint|team|group|collective|shared work|working|effort with|between|across|by
be ..? brilliant|great|good|nice|easy|lovely|fun|pleasure to work|team|partner ^up? with
pull|stick|hang ^together with
collaborate|partner|liaise|cooperate|interface|network|facilitate
work with|closely|together|alongside|across|hand|jointly|between
work ..? side|hand|shoulder|tandem|lockstep|partnership|cooperation|collaboration|team with|by|in|to|and
work ..? in ..? [@tie] ..? with
work as|like ..? team|unit ..? with|together?
team ^up? with
join|pull|combine [force|forces|together|hand|hands]
carry [everyone|everybody|them|all|stakeholder|stakeholders|@many] along
carry along [everyone|everybody|them|all|stakeholder|stakeholders|@many]
go|be ..? arm|hand in arm|glove with
make sure|certain ..? talked|talk|speak|spoke|talking to each|one
coordinate with|between|across|among
coordinate [effort|efforts|team|teams|work|activity|activities|meeting|meetings|communication|stakeholder|stakeholders|@team]
coordinate [work|effort|efforts|activity|activities|contribution|contributions|input|inputs|task|tasks|schedule|schedules] ..? of|from [@team]
align with
align [@team]
align * with|across ..? [@team]
harmonise|harmonize|synchronise|synchronize|sync|coordinate|align ..? with|between|across [@team]
drive|orchestrate|ensure|create|foster|build|improve|maintain|promote|encourage|guarantee|strengthen|enable|stimulate ..? [@tie|teamwork|transparency|synergy|synergies]
orchestrate|coordinate ..? of|across|between|among [@team]
engage|manage|involve|consult [@team]
manage [expectation|expectations|communication|communications]
be|act|serve|function as|like? ..? [@link]
be|act|serve as? ..? point|contact of|person
spearhead|lead|run|head|manage|oversee|coordinate|chair|co-lead|co-chair|steer|orchestrate|pilot|drive|animate|champion|kick|mobilise|mobilize|assemble|form ..? @crossing
lead|run|head|manage|chair|co-lead|co-chair|coordinate|steer|facilitate|moderate|orchestrate|gather ..? [@panel]
lead|run|head|manage|chair|co-lead|co-chair|coordinate|steer|facilitate|moderate|orchestrate|gather ..? task|working|steering|focus|expert|joint [force|forces|group|groups|circle|team]
lead|run|head|manage ..? [team|group|squad|effort|initiative|project|programme|program] ..? from|across|of|between|with various|different|multiple|several|all ..? [@team]
hold|have|organise|organize|schedule|arrange|run [@meet|@meets] to get|gather|collect [input|feedback|alignment|views|opinions]
involve [@team]
bring|get|gather|put|sit|pull|collect|assemble|unite|convene [@team] ..? together
bring|get|pull|gather ^together [@team|group|groups|crew|squad|mix]
bring|get|gather|put|sit|pull|collect|assemble|have * ..? in|around|round|at|on one|same|single|shared table|room|call|boat
bring|get|gather [@team] round|around ..? table?
gather|convene|assemble|unite [@team]
gather|convene|assemble|unite [people|representatives|members|colleagues|heads|leaders|delegates|experts|voices] from|of|across
hold|have|organise|organize|schedule|attend|host|arrange|run|do|keep|maintain|conduct|lead|set|start|join|establish|introduce ^up? ..? [@meet|@meets] ..? with|between|across|among ..? [@team]
spend ..? in [@meets|@meet] ..? with|across
spend ..? talking|syncing|meeting|driving|aligning|coordinating|liaising|chatting
keep [@many|@team|them|him|her|boss|parties|mayor|press] ..? informed|inform|updated|update|align|aligned|abreast|post|posted|connect|connected|synced|sync|current
keep [@many|@team|them|him|her|boss|parties|mayor|press] ..? in|up ..? loop|picture|know|date|line|sync
loop * ^in
loop ^in *
keep [@team] up to date|speed
communicate|interact|engage|connect|sync|consult|touch|correspond with|across|base
communicate|inform|update|consult openly|regularly|constantly|widely|frequently|closely|continuously|proactively|transparently
exchange with|view|views|idea|ideas|information|experience|experiences|note|notes|thought|thoughts|knowledge|regularly|lot
sync|catch ^up? with ..? [@many]
sync ^up? ..? every|each|daily|weekly|regularly
be ..? [@meets] ..? with|between|across|among
be ..? in|on [@tie|talks|phone] ..? with|to|between|across
be ..? in constant|daily|close|regular|permanent|continuous|steady|frequent [@tie]
be|talk|speak|phone ..? to|with ..? [@team] ..? all|whole|entire|every|each time|day|week|morning
be ..? [@tie|teamwork] ..? between|with|across|among *
stay|remain|keep ..? in|on ..? [@tie] ..? with|to|across?
keep|maintain|have|build|establish|hold|cultivate|nurture ..? close|constant|regular|open|steady|permanent|tight|intensive|intense|continuous|good|strong|excellent ..? [@tie|tie|ties|line|lines|channel|channels|link|links] ..? with|to|between
keep|maintain ..? [@tie] ..? with|to
keep|hold ..? line|lines|channel|channels ..? open
nurture|build|keep|maintain|cultivate|grow ..? strong|close|good|solid|robust [@tie] ..? across|among|throughout
confer with
spend ..? on [@meets] ..? with
make [point] of involving|including|consulting|informing|updating
have ..? [exchange|exchanges|contact|touchpoints|calls|meetings|discussions] ..? with [@team]
have ..? [cooperation|collaboration|partnership|teamwork] with
do|make ..? [coordination|alignment|communication|collaboration|networking|@meets] ..? with|between|across|among
work|go side|hand by|in side|hand with
moderate|host|lead|facilitate ..? [@meet|@meets|round|rounds]
make|build|create|form [link|bridge|connection|bridges|links] between|across|to
bridge|close|narrow|overcome [gap|gaps|divide|distance|silo|silos] ..? between|with|to?
bridge|connect|link ..? between|with|to ..? [@team]
link|connect|unite [@team]
take care of ..? [communication|coordination|alignment|information]
organise|organize|hold|schedule|arrange|set ^up? ..? [@meet|@meets] ..? to align|discuss|coordinate|inform|update|sync|exchange
make sure|certain ..? aligned|informed|together|synced|updated|connected|involved
ensure ..? aligned|informed|together|synced|updated|connected|involved
ensure ..? on in same|the? page|sync|loop|boat|picture
make sure|certain ..? on|in same|the? page|sync|loop|boat|picture
make sure everyone|everybody|information
help ..? [@team] ..? to? communicate|collaborate|cooperate|align|talk|work together|with?
bring together [people|person|persons|everybody|everyone|@team]
bring ..? together in|at|for|around|to
keep ..? [stakeholder|stakeholders|dialogue|conversation|communication|everybody|everyone|@team] ..? aligned|flowing|going|informed|updated|connected|involved|happy
be in charge of ..? cross-functional|coordination|communication|alignment
be responsible for ..? coordination|communication|alignment|coordinating|aligning|liaising
reach ^out to [@team]
sit ^down? together? with [@many]
run|be|play ..? point with|for ..? [@team]
make sure to keep|maintain|have|involve ..? [@tie|@team]
coordinate * with ..? [@team]
pair ^up? with [@team]
lead|manage|oversee|handle|run|own|do ..? [coordination|communication|alignment|collaboration|cooperation|liaison] ..? with|between|across|among|to [@team]
participate|join|attend|engage|involve in? ..? all|many|various|regular|numerous|countless|alignment ..? [@meets]
lead|run|head|manage|oversee|coordinate ..? [team|group|squad|crew] ..? from|across|of|with ..? [departments|functions|disciplines|countries|units|backgrounds|nationalities|areas]
stay|be|keep ..? close to [@many]
go|move|run|shuttle back ..? forth
bring|get|involve|engage|include|consult ^in? ..? right|relevant|necessary|appropriate|all [@team]
manage|maintain|handle|own|cultivate ..? [relationship|relationships|interface|interfaces|@tie] ..? with|to|between
ensure|make ..? flow|flowing ..? between|across
keep [@many|@team] ..? warm|happy|engaged|aboard
accompany *
translate|mediate|interpret|shuttle between|both [@team|direction|directions]
`;

/** Minds that were moved, as a claim. */
export const winning = `
win ^over
win [@team] round|over|around
bring|get|take|have * on|onto board|side|page
bring|get|take * along to? journey|side|us?
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
get|bring|lead * to trust|believe|embrace|support|follow|rely|see|understand|appreciate|buy|accept me|us|it|this|in?
change [mind|minds|heart|hearts|mindset|mindsets|perception|perceptions|attitude|attitudes|culture]
sell * on
sell [@idea] to|at|in|across|around
sell it|this to [@team|leadership|board]
win * round|around
swing him|her|them|vote
charm|woo|cajole|coax|sweet-talk|schmooze|disarm|placate|mollify|pacify [@team|him|her|them]
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
motivate|inspire|empower|energise|energize|rally [@team]
have|enjoy ..? [@goods] ..? with|of|from|over|among
get|win|gain|earn|secure|build|have ..? [acceptance|backing|blessing|alignment|ear] of|from|with?
enlist|marshal|garner|drum|canvass|solicit ..? [support|trust|agreement|backing|goodwill|help|sympathy] of|from|among|for
get|bring|have|keep * onside|on-side
bring|win|talk|get|turn [sceptics|skeptics|doubters|critics|waverers|naysayers|opponents|cynics|diehards|holdouts|objectors|refuseniks] ^round|around|over|onboard|onside
earn|win my|our [stripe|stripes|spur|spurs|wings]
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
pull|drag|carry * ..? along|with me|us
take|bring [people|everybody|everyone|@team] ..? along ..? journey|me|us?
become ..? [model|reference|advisor]
have * in same boat
`;

/** Trust that the candidate is given, in the passive. */
export const honoured = `
be:respect|trust|value|accept|esteem|consult|seek|regard|like ..? by|across|as|among|throughout|in|at|on *
be:see|regard|view|consider|treat|perceive as ..? [advisor|adviser|partner|role|expert|leader|authority|person|voice|reference|model|colleague|equal]
be:listen to
be:look up to
`;

/** Others who come round, as a claim. */
export const comingRound = `
rally|unite|close|stand|fall ^up? ..? behind *
see it|things|this|matters ..? way|as
think ..? same|alike
think same|alike ..? as|like me|us|i|we
warm ^up? to [@idea|me|us]
warm ^up? to it
fall in love with [@idea|it]
take ^quickly? to [@idea]
pull|row|work in ..? direction
speak with ..? [voice|tongue]
come along with me|us
come ^around|round to? ..? [way|idea|thinking|view|side|position]
come ^over? to|onto|on ..? [way|side|page|board|position|view]
come|start|begin|learn to rely|depend|count|trust|listen|believe|respect ..? me|us|my|our|it
rely|depend|lean|bank ..? on me|us|my
believe in [@idea]
look ^up to me|us
turn ..? [around|round|ally|allies|supporter|supporters|fan|fans]
come around|round
come on|onto|over board|side
come aboard|onboard
be:buy ^in
buy in|into
see [light|value|benefit|benefits|sense]
get on|onto board|page
get onboard|aboard
be:align|convince|persuade
be:win|bring ^over|round|around|along
be:bring|get on board
be|feel|become|get onboard|aboard|align|aligned|convinced|bought-in
be|feel|become|get ..? on board|page
be|feel|become|get|come ..? on|over|onto to? my|our side|team
warm|open ^up
give me|us ..? blessing|support|backing|approval|trust
be|feel|get|become|come ..? onside|on-side
end ^up? ..? bought|sold|invested|converted|aligned|convinced|onside|onboard
be ..? all for it|this
take me|us seriously
trust|value|respect|seek my|our opinion|view|advice|input|judgement|judgment|instinct|instincts|word|eye
become ..? [supporter|supporters|fan|fans|champion|champions|advocate|advocates|ally|allies|backer|backers|convert|converts]
stand with|by|beside me|us
rally|gather|unite|close round|around|behind me|us|it|this
fall|drop|click in|into line|place
back me|us to hilt
take ownership of
go to war|wall|bat for me|us
come to see|regard|view|treat|know|think me|us as
hang on my every? word|words
swear by me|us
eat ..? hand
give [buy-in|blessing|support|backing|approval|trust]
be ..? behind [idea|model|plan|project|proposal|approach|concept|change|it|me|us|initiative|solution|vision]
buy [idea|plan|concept|proposal|argument|case|approach|vision]
accept|embrace|support|endorse|back|adopt ..? [@idea|change]
see ..? [point|logic|reasoning]
listen to me|us
follow my|our direction|lead|idea|vision
come to my|our side|view
pull with me|us
believe in ..? me|us|it|idea|plan|project|what
support me|us fully|completely|always|totally|now|whole
commit|subscribe|sign ^up? to [it|plan|idea|vision|goal|approach|change|proposal|concept]
stand|be|get|rally|line|unite ^up? ..? behind [me|us|it|idea|plan|proposal|project|vision|change]
believe|trust in? ..? me|us
accept|respect|recognise|recognize|regard|see|treat|acknowledge|welcome|embrace me|us as|fully|now|after|more|quickly|completely|over
warm|open ^up? to me|us|it
listen|look|turn|come ^up? to me|us ..? now|more|today|for|with|when|advice|first
count|rely on me|us
follow me|us
value|seek|respect ..? opinion|view|advice|input
be:sell on *
be:convince|persuade|win|inspire|hook|impress
be ..? sold|hooked
be ..? [supporter|supporters|fan|fans|believer|believers|champion|champions|advocate|advocates|ally|allies] of?
be on my|our side
have my|our back
`;

/** Work that somebody else gave. The subject is the candidate, in the passive. */
export const beingAssigned = `
be:task|assign|appoint|charge|hand|nominate|select|choose|pick|volunteer|entrust by? *? to|with|as|for
be:assign *
be:expect to
be:ask|tell|request|instruct|order|invite|send|bring|hire|call ^in? by? *? to
be:give|hand|assign [task|responsibility|project|assignment|mandate|job|role|brief|chance|opportunity|ownership|lead]
be:put|place in|on charge|project|team|case|job|lead
be:make|name responsible|[lead|owner|head|manager|leader]
get|receive|have ..? [job|task|assignment|order|instruction|request|mandate|mission] of|to|from
get task|assign|ask|tell|pick|select|choose to|with|for
get [task|assignment|project|mandate|brief] ..? from
be:staff|commission|designate|mandate|put|place|deploy|send on|with|as|like|to|in ..? [case|project|responsible|lead|leader|head|manager|owner|account|task]
be staffed|tasked|placed on|with
be supposed to
be:set ..? task of
be:allot|charge|trust *
be:appoint|name|nominate|elect|designate|select|choose|pick|make|promote as? ..? lead|leader|owner|head|manager|officer|coordinator|representative|rep|chair|chairperson|chairman|chairwoman|secretary|captain|contact|pm|responsible|spokesperson|champion|coach
be:direct|mandate|depute|detail|detach|command|compel|oblige|press|urge|engage|retain|enlist|recruit|commission|instruct|summon|prevail by? *? to
be:land|lumber|saddle|stick|burden|encumber with
be:rope|draft|parachute|co-opt|coopt ^in? into|to|on|onto
be:drag|pull|press ^in? into|onto [@work]
be:give charge of
be:make to
be:second|lend|loan|send|attach to [@work|force|taskforce|committee|team|office|unit|project|desk|department]
be:single ^out for|to
be:tap|earmark|pencil|slate|line ^in|up? for|to|as
be:contract to
be:draft|parachute|call|bring|rope ^in
be:depute|second|post|deploy|detail to|for|with [@work|site|client|account|office|branch|team|project|department]
be:call upon|on to
`;

/** The same, told of the one who gave it. The object is the candidate. */
export const assigning = `
tell|ask|assign|task|want|instruct|order|request|invite|need|get me to|with
give|assign|hand me ..? [task|job|project|assignment|responsibility|mission|role|brief|mandate]
appoint|choose|nominate|pick|select me
put me in|on charge|project|team|case
assign me *
approach me to|about|with
come|turn to me to|with|about|for
direct|command|push|urge|oblige|require|expect|commission me to
want|need|expect|require|demand * from|of me
put|drop|dump|leave|lay|throw|load|heap|pile [it|this|that|everything|lot|@work|business|burden] *? on|onto|in my|our list|plate|desk|agenda|todo|lap|shoulder|shoulders|table|head|hands
put * on my|our list|plate|agenda|todo
make me responsible|[lead|head|owner|chair|speaker|leader|captain]
staff|place|book me on|in|to
say|tell ..? i should|must
send me to
have|make me ~
require|request|expect from me to
put me up for|to
request|ask|want|demand|require that i|we
ask|request|require to? me to|if
say|tell to? me that i
give to me ..? [task|job|project|assignment|responsibility|mission|role]
give|hand|pass|throw|toss|leave it|this|that|them|[@work] *? to|with me to run|sort|manage|lead|handle|do|organise|organize|fix|look|see|plan|write|build|clear|finish|carry|deal|get|take|oversee|own
give|hand|leave|pass me it|this|that|them|[@work] *? to run|sort|manage|lead|handle|do|organise|organize|fix|plan|write|build|clear|finish|carry|oversee
want|need|have|get me on it|this|that|[@work|case|job]
tap|earmark|pencil|single|line|nab|collar|buttonhole|draught|press-gang me ^up|out|in? for|to|as|into
commission|designate|mandate|engage me
offer me ..? [role|job|project|lead]
put me on|in [@work|@given]
arrange|appoint|nominate|get me to
charge me with
confide|entrust|trust|saddle|load|burden me *|with
confide|entrust * to me
tell me i should|must
tell me i have to
ask if|whether i
throw|hand|pass me [@work|@given]
get hand|land|give|saddle|lumber|assign|pass [@work|@given]
get land|saddle|lumber|stick with
delegate * to me
set me ..? task|job
ask me would|could|if|whether|can|will
instruct|direct|order|insist|decide|decree|mandate|say that i|me should|must|had|take|do|handle|lead|run
throw|send|push|pass|sling|chuck * my way
dump|drop|offload|unload|foist * on|onto me
volunteer|sign|propose|recommend|enter|nominate me ^up? for|to|as
give|hand me charge of
call|fetch|summon me ^in to|for
summon me to
dispatch|fly|rush|ship me to|out
say|tell ..? be mine
rope|drag|draft|pull me ^in? into|to|on|for
land|lumber|saddle|stick me with
depute|second|detail|mandate|enlist me to|for
`;

/** A lesson that the candidate draws. */
export const learning = `
learn that|how|why|to|not|about|in|two|three|one|never|always|what
learn ..? [lesson|lessons|importance|value|power]
learn lot|much|plenty|loads|tons|heaps|masses|bags|volumes
realise|realize|understand|see|discover|appreciate|recognise|recognize|learn what ..? mean|means|meant|entails|takes|is
see|feel ..? how important|much|crucial|vital|essential|hard|powerful
gather that
walk|come|go|emerge ^away|out|from ..? better|wiser|stronger|humbler|changed|richer
realise|realize|understand|see|discover|appreciate|recognise|recognize|know how|just important|hard|much|crucial|critical|powerful|valuable|vital|essential
realise|realize|understand|see|discover|appreciate|recognise|recognize|know ..? [importance|value|need|power|necessity|benefit]
come to see|understand|appreciate|realise|realize|learn|believe|value
take ..? [lesson|learning|learnings] ..? from|away
take away
come away with ..? [appreciation|understanding|lesson|lessons|insight|insights|respect]
take with me
walk|come|leave ^away|out with
go ^away with
understand|know|see ..? better|more|deeper ..? how|why|what
get|gain|have ..? [insight|feel|appreciation] into|for|of
know|understand|learn ..? [meaning] of
learn something|thing|lot
learn [discipline|patience|humility|resilience|perseverance|teamwork|leadership|empathy|trust|tolerance|endurance|modesty|responsibility|communication]
grow as|lot|personally|professionally
grow so|very|really much|lot
become better|stronger [person|leader|manager|listener|communicator|engineer|designer|teacher|team|player]
gain|develop ..? [appreciation|understanding|insight|perspective] ..? for|of|into
gain|develop ..? [respect] ..? for
take from it|this|that|there that|how|the
leave|come|walk|go|emerge ..? with ..? [appreciation|respect|understanding|insight|insights|admiration|lesson|lessons|sense|feel]
learn [@virtue]
bring ^home ..? [importance|value|power|need]
take ..? [what|lesson|lessons|learning|learnings|thing] ..? from
find ^out how important|hard|much|crucial|critical|powerful|valuable
find ^out ..? [importance|value|power]
learn ..? way that
learn ..? [thing|things|lot|plenty]
be aware of [importance|value|need|power]
take ^away from this|that|it|there|experience|project|episode|failure|incident
`;

/** A lesson that an event gives. The subject is the event, the object the candidate. */
export const teaching = `
stay|stick|remain with me
drive|hammer|bring|ram|press|drum home to|for? me|us? just|again? that|how|what|why|point|message|importance|value|lesson
bring|drive|hammer|ram it|this home to|for? me|us? just? that|how|what|why
underline|underscore|highlight|illustrate|reinforce|confirm|impress|prove|show|demonstrate|clarify for|to|on|upon me|us ..? that|how|what|why|importance|value|need|power|role|danger
show me|us first-hand|firsthand|clearly|again|once|clear|plainly|vividly ..? that|how|why|what
make it ..? clear|plain|obvious|evident to|for? me|us
think me|us that|how|to|lot|much
learn me|us that|how|to|lot|much
serve as ..? reminder|lesson|warning|eye-opener|wake-up
teach me|us
remind me|us that|of|how|why
show me|us that|how|why|what
show me|us [importance|value|power]
make me|us realise|realize|see|understand|appreciate|think|aware
open my|our [eye|eyes]
give me|us ..? [appreciation|insight|insights|perspective|understanding|lesson|lessons]
confirm|prove|reinforce|underline|highlight|demonstrate ..? [importance|value|belief|lesson|need]
confirm|prove to me|us
be ..? eye-opener
be ..? [lesson] for me|us
strengthen|deepen|reinforce|confirm|shake|change|sharpen|shape|broaden|renew ..? my|our [belief|view|conviction|understanding|faith|trust|appreciation|perspective|attitude|awareness]
prove|show|confirm once|again ..? that|how
be ..? school|lesson|reminder|exercise of|in|that|about [patience|humility|trust|listening|teamwork|communication|plans|people]
let me|us know|see|feel|understand|realise|realize that|how|why
let me|us know|see|feel|understand|realise|realize [importance|value|power|meaning]
make me|us ..? better|stronger|wiser|humbler *
make me ..? more|less ..? [person|manager|leader|nurse|teacher|colleague|engineer|listener|professional]
give me|us ..? [feel] for
be ..? experience for me|us
give to me|us ..? [lesson|lessons]
`;

/** A lesson that an event gives to nobody in particular. The subject is an affair, a project, a crisis. */
export const showing = `
show|prove|demonstrate|underline|confirm|reveal that|how|why
show|prove|demonstrate|underline|confirm|reveal ..? [importance|value|power|need]
drive ^home ..? [importance|value|power|need|point]
`;

/** Faults of character that a colleague shows by what they do. The subject is a person. */
export const misbehaving = `
avoid|shirk|dodge|evade|duck [responsibility|work|accountability|blame|duty]
refuse to listen|learn|think|engage
make|find|have|invent [excuse|excuses]
have no|zero|little idea|clue|discipline|interest|spine|manners|vision|backbone|competence|empathy|respect|shame|conscience|compassion|integrity|morals|scruples|shame|principles|humility|pity|class|standards|feelings|loyalty
have no|zero|little ..? heart|feeling|feelings|time|patience|regard|care for ..? poor|people|others|anyone|anybody|staff|workers|patients|villagers|customers|colleagues|us|suffering|women|juniors
have ..? heart of stone
be all mouth|talk|show|bluster|hot
be ..? waste of space|oxygen|time|air
be ..? only|just|merely? there|in|here only|just|merely? for ..? camera|cameras|photo|photos|title|glory|pension|cheque|paycheck|show|applause|himself|herself|themselves|fame|limelight
be asleep at wheel|switch
think world revolves
be ..? cowboy|cowboys|sloth|waster|shirkers|gossip|gasbag|creep|sneak|thug|brute|peacock|poser|poseur|bluffer|fraud|charlatan|wimp|sourpuss|grouch|nag|skinflint|wet
be always|forever|constantly|perpetually moaning|whining|complaining|grumbling|sulking|late|skiving
have ..? [ego|attitude|temper|agenda]
have ..? attitude|ego problem|problems|issue
have ..? [chip] on
have no|zero|little people|social|soft|interpersonal skill|skills
have no|zero|little ..? ethic|ethics|manners|respect|tact|brains|backbone|spine|initiative|drive
be only|just interested in *
be only in|after|out for? *
love|like ..? [sound] of ..? voice
be ..? on power|ego trip
be nasty piece
have ..? axe to grind
live in own world|bubble
listen to nobody|none|no-one
rule|lead|manage|govern|run by|through fear|intimidation|bullying
be ..? away with fairies
lie through teeth
let everything|things slide|slip
be ..? law unto|to
be ..? opposed|averse|hostile|resistant|allergic|closed|deaf|blind|immune|indifferent|impervious to ..? anything|everything|everyone|any|change|changes|innovation|reason|criticism|feedback|advice|progress|suggestions|ideas|work|technology|novelty|argument|arguments|logic
be ..? unable|incapable|unwilling|unfit to|of ..? listen|listening|lead|leading|think|thinking|change|changing|learn|learning|decide|deciding|delegate|delegating|admit|admitting|cooperate|teamwork|empathy
be bone idle
be too ..? to care|bother|listen|learn|admit|help|notice
be thick|dim|mad|daft|useless as
be out to|for get|themselves|himself|herself
be ..? cup|sandwich|brick|card short
think he|she|they know|knew|be everything|better|best|above|smarter
think it|everything all? revolves
play ..? [victim|blame-game]
pass ..? [buck]
drag ..? [foot|feet|heel|heels]
dig ..? [heel|heels] in
jump|fly ..? off [handle]
care|think about|of ..? himself|herself|themselves|myself
care|think about own [bonus|career|promotion|name|number|target|interest|agenda|status|reputation|skin|budget]
play [politics|games|favourites|favorites]
leave ..? [mess|chaos]
be nightmare|pain|joke|disaster|liability|handful|piece to|of|for|in? ..? work|deal|handle|manage|neck?
be [nightmare|micromanager|egomaniac|control-freak|liar|backstabber|coward|pushover|know-it-all|perfectionist|politician|hothead|slacker|dinosaur|bully|tyrant|diva]
be ..? out of [depth]
be ..? interested in .. own|himself|herself|themselves
be too proud|vain|lazy|slow|stupid|arrogant|stubborn
lack ..? [competence|discipline|vision|leadership|empathy|motivation|commitment|drive|professionalism|ambition|spine|backbone|courage|maturity|respect]
take everything|things|it|feedback|criticism personally
take|steal ..? credit
throw|have [tantrum|tantrums|meltdown]
lose temper
hold|bear grudge
hide behind *
blame everyone|everybody|others
avoid ..? [conflict|conflicts|confrontation]
be weak|spineless|useless
be in over head
be stuck|set in way|ways
be:set|stick in way|ways
be man|woman|person without *
have big|loud|foul mouth
care|think about|of ..? [bonus|career|promotion|pension|pay|salary|pocket|wallet|commission|image|title|cv|resume]
have to be right|centre|center
do as little as
be ..? more interested|bothered|concerned ..? than
have reputation for|of
want to look good
care about looking good
care about how he|she|they look|looks
love|like to hear himself|herself|themselves
love|like hearing himself|herself|themselves
know better
be one of ..? those|these
be in? [mood|moods]
be full of himself|herself|themselves
be ..? impossible|hard|difficult|unbearable to|with work|deal|talk|manage|handle|be
be known as|for|to [troublemaker|complainer|nightmare|joke]
have|show no [ethic|ethics|sense|manners|feeling|respect|backbone]
be at? above filling|doing|everything|everyone|everybody|us
be bad|weak|strange|difficult|poor|negative character|attitude|person
sulk|gossip|brag|boast|slack|micromanage|bulldoze|backstab
whine|moan|nag|gripe|bitch|grumble|complain|bellyache ..? always|constantly|forever|everything|anything|nonstop|non-stop|endlessly|incessantly
have|show ..? no|zero|little ..? [motivation|ambition|passion|initiative|sense|brain|brains|imagination|feeling]
be too junior|slow|young|old|soft|weak to
have [problem|problems|issue|issues|difficulty] with ..? criticism|feedback|authority|rules
`;

/** What a colleague is said not to be, do or have. The clause is negated. */
export const failingPeople = `
be:trust with|to
be:bother
listen|bother|cooperate|care
give ..? damn|toss|hoot|fig|monkey|monkeys
have ..? wit|wits|guts|gumption|nous|decency|courtesy
want to? work|listen|learn|help|change
take|accept|show|have ..? [ownership|responsibility|initiative|interest|accountability|respect|clue|idea]
be team|people player|person
be smart|bright|clever|good|strong enough
be sharpest|brightest|smartest|reliable|competent|serious|supportive|helpful|cooperative|professional|mature|capable|committed|motivated|interested
understand anything|[thing|business|customer|customers|product|problem|technology|basics|job]
make ^up? mind
organise|organize|run ..? [party|piss-up|bath|booze-up] in
lift ..? finger|fingers
admit ..? [mistake|mistakes|fault|error|errors|anything]
admit being|to|that|when
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
be ..? willing|able to ..? learn|change|listen|help|work|think|understand
be very|so|too|exactly bright|smart|clever|sharp|good|motivated|reliable
be at? all sincere|serious|interested|motivated|reliable|helpful
`;
