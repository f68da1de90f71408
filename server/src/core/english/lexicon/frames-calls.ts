/** Calls that are given away. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** The candidate's call, given away. The subject is the candidate or the group. */
export const deferring = `
go along
take *? [word|advice|lead|suggestion|recommendation] ..? for|from|on?
let [data|number|numbers|metrics|result|results|market|customer|customers|user|users|clock|calendar|budget] ..? decide|guide|drive|lead|speak|dictate|choose|rule|steer|talk
let myself|ourselves be guide|lead|steer|direct|persuade|govern|ruled by *
rubber-stamp|rubber-stamped|rubberstamp|rubberstamped *
nod|wave ^through [layout|plan|drawing|proposal|draft|design|budget|contract|list|recommendation|scheme|estimate|quote|figure]
leave [@matter] in hand of
let * decide|choose|pick|select|determine|own|drive|define|settle|vote
let [@judge] rank|sort|pick|prioritise|prioritize|choose|decide|order|score|tell *?
leave [@matter] to those|whoever|others|people
be happy|content|fine|glad|okay|ok|comfortable|willing to go along|with
be happy|content|fine|glad|okay|ok|comfortable|willing to follow|leave|let|defer|trust *?
have|make|get|ask|allow [@team] to? decide|choose|pick|select|determine|settle|vote
let * make|take|have|set call|decision|choice|say|word
let * call [shots|shot|tune]
let [@team|@boss] do [choosing|picking|deciding|selecting|selection|shortlist|shortlisting|ranking|rating|scoring]
be happy|content|fine|glad|okay|ok|comfortable|willing for * to have|make|take|get call|decision|choice|say|word
be ..? in hand of *
leave|give|hand|delegate|pass ..? [call|decision|choice|say] ..? to|with
transfer|turn|assign|cede|relinquish|kick|concede|surrender|shift|outsource|punt|yield|throw|bounce|entrust|commit|abandon|defer|toss|sign [call|decision|choice|say|selection|pick|verdict] ^over|back|up? to
put|place|lay|leave|rest [call|decision|choice|say|selection|pick|verdict|fate] in hand of
put|place|lay|leave|rest [call|decision|choice|say|selection|pick|verdict|fate] in *
leave|give|hand|delegate|pass * ..? decision|choice|say
leave * ^up? to * to? decide|choose|pick|select|determine|settle|judge|say
leave it|that|this ^up to|with
leave it|that|this to [@team|@boss] which|what|whether|how
have|let|get|ask|make * to? sort|work|agree|settle|fight|argue it? ^out? between|among|amongst them|themselves which|what|whether|how|when
leave|give|hand|delegate|pass [@matter] *? to [@team]
take|believe *? at|on his|her|their word
defer to
bow|yield|submit|nod|consent to
nod|wave [@motion] through
put|bring|take|give ..? [question|choice|decision|matter|options|option] to [@boss|@team]
put it|this|that|both to [@team]
cave
give in
give way to [@boss|@team|@advice|majority|pressure|demand|demands|will|committee]
settle|choose|pick|set|fix|sort *? by majority|vote|consensus|show|ballot|lot|draw|coin|toss|raffle|dice|rock|acclamation|referendum|poll|applause|seniority
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
go by his|her|their figure|number|list|plan|map|sheet|count|rule
act on ..? [@advice]
act|proceed|work|move|do in line|accordance|keeping with ..? [@advice]
refer ..? [call|decision|choice|selection] to [@boss]
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
leave [call|decision|choice|selection|pick|word|verdict|judgement|judgment|veto] ^up? to|with
decide by majority|vote|consensus|show|ballot|lot|draw|coin|toss|raffle|dice|rock|acclamation|referendum|poll|applause|seniority
abide by *
draw [straw|straws]
ask|get|invite [@team] ..? to decide|choose|pick|select|determine
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
rely|count|depend on [@boss|@team] to? choose|decide|pick|say|know|judge
trust [@boss|@team] to choose|decide|pick|select|determine|judge|settle
align|side with [opinion|view|position|recommendation|@boss|majority|consensus|most|rest]
join [majority|consensus|chorus]
let * be ..? call|decision|choice
go along
give way
back|climb|stand ^down
knuckle ^under|down
heed [@advice|@boss|@team|call|calls|word|words|voice|voices]
entrust|confide [call|decision|choice|say|@matter] to
keep mouth|opinion|thought|thoughts|view|views|peace shut|to|quiet?
hold tongue|peace
kowtow to *
take *? [cue|cues|line|lead|steer|orders] from *
take *? [@cue] from [@team|@boss]
have|make|get|ask|allow|let * to? decide|choose|pick|select|determine|settle ..? which|what|whether|when|where|how|who|for
get * to choose|pick|decide|select
be:overrule|outvote
be happy|content|fine|glad|willing|ready to be steer|lead|guide|advise|tell|overrule|outvote
let [test|tests|experiment|market] ..? do talking|deciding|choosing|picking|rest
wait for * to make ..? mind|call|decision|choice
follow|apply|copy|implement|use [playbook|script|template|handbook|rulebook|formula|blueprint|manual] from [@boss]
follow|apply|copy|implement [playbook|script|template|handbook|rulebook|formula|blueprint|manual|plan|brief|instructions] ..? to letter
roll|run|live with his|her|their call|decision|choice|idea|version|verdict|proposal|suggestion|pick
roll with [call|decision|choice|verdict|suggestion|recommendation]
bend to that|this|[@boss|@advice|will|wish|wishes|pressure|demand|demands]
accept|take|use|enter|copy|adopt what he|she|they|[@boss|@team] write|say|want|suggest|propose|give|set|send|decide|name
agree|consent|accede to his|her|their version|plan|proposal|idea|suggestion|terms|view|approach|way|wish|wishes
`;

/** Others who decide. The subject is a colleague, a superior or a body. */
export const settling = `
have|get|keep|hold ..? last|final|casting|deciding|decisive|overriding|ultimate|only word|say|call|cut|pick|choice|vote|decision|voice
prevail
call [shots]
cut [knot]
speak last|final|decisive word
tip [scale|scales|balance]
be decisive
win ^out
settle it|matter|question|that|[matter|question]
carry day
have ..? way
get to do it|this|that his|her|their way
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
be from [@boss]
be with|for [@boss]
be ^up to *
be really|entirely|completely|actually|mostly|basically ^up to *
belong to *
be for * to decide|say|choose|judge|settle
be at|in ..? discretion|gift|hand|hands of *
be ^down to *
be matter|question|decision|one for *
`;
