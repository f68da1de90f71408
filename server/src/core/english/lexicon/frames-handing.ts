/** Work that leaves the candidate's hands. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

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
turn ^over * to [@crew]
turn ^over [@work|stock|stocks|site|building|record|records] to
sign * ^over to
sign it|this|them all? ^over to [@team]
leave *? to [@team]
leave rest|remainder ..? to|for|with
pass it|this|them ^down|along line|chain
give [it|them|@work] *? to [@team]
give to [@team]
leave it|this|them|everything with|to him|her|them
relinquish|surrender|cede|abandon|yield * to
put|place|lay|give|pass ..? in|into hand|care of
be:throw|toss|chuck|lob|fling|shunt|punt ^over|across|out|on ..? to|onto [@team]
give * ^out of ..? hand
ask|tell|get|want|have [@team] to? take care of [rest|remainder|everything]
ask|tell|get|have [@team] to? do|finish|handle|complete [rest|remainder]
sign * ^across|away to [@team]
transmit *? to [@team]
be:give|sign ^over to *
transfer|transition *? into [@team]
step|bow|withdraw|retire|pull ^out? of|from [project|role|topic|assignment|programme|program|initiative|team|account|task]
give [@team] [file|files|project|system|work|process|product|rota|tool|app|contract|case|spec|design|plan|draft|prototype]
transfer|transition *? to *
be:transfer|transition|hand|pass *? to [@team]
be:hand|pass ^over|off|on|across
be:turn ^over
be:leave to|with *
be:give|put|place into|in hand|care of
leave *? with [@team]
drop|dump ..? on [desk|table|plate|lap]
move on to|from ..? [project|role|topic|assignment|job|thing|things|challenge|initiative|team]
step away|back|aside
be:move|migrate|outsource|relocate *? to [@team]
be:move|transfer|reassign|assign to another|new|different [project|team|role|department|site|client|account|topic|ward|branch|plant|station|case]
become free for
forward *? to [@team]
do|make|complete|finish ..? [handover|hand-over|handoff|hand-off]
bow out
park|plonk [@work|lot|everything|it|this] *? with [@team]
let ^go of [@work]
leave|let him|her|them|[@team] to? get on with it
leave him|her|them|[@team] to it
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
switch|change teams|projects
switch departments
outsource|subcontract|farm ^out? rest|remainder
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
bequeath * to [@team]
surrender * to [@team]
ship ^over
leave [@work] to|with him|her|them
place|lodge|deposit [@work] *? with [@team]
wash hand of
go|move ^on to other|others|bigger|better things|thing|duties|work|tasks
assign it|this|them to [@team]
be:rotate|transfer onto|to|into
`;

/** The same in passing, of one thing among many: no launch of what the story is about. */
export const partingWith = `
toss|chuck|fling|sling|shove|kick|bat|ping|slide *? to|on|onto [@team]
put|place|lay|leave|give|entrust [it|this|them|everything|@work] in|into [hand]
be:put|place|lay|leave|give|entrust in|into [hand]
drop|dump ..? in|into [lap|inbox|in-tray|queue]
be:drop|dump|toss|chuck|fling|sling|throw|shove in|into|on|onto [lap|inbox|in-tray|queue|backlog]
hand|pass|transfer|give|delegate|devolve|assign|shift|leave|surrender [responsibility|responsibilities|accountability|ownership|control|oversight|stewardship|charge|care|custody|command|supervision|running] of|for ..? to [@team]
devolve|cede|reassign|reallocate|redistribute|subcontract * to [@team]
be:devolve|reassign|reallocate|subcontract to [@team]
send|forward|pass|give|submit|hand|mail|email ..? for him|her|them|[@crew] to @finishing
send|forward|pass|give|submit|refer|mail|email ..? to [@crew] for ..? [@next]
be:send|forward|pass|give|submit|refer to [@crew] for ..? [@next]
let [@team] take care of *
let [@team] handle|manage *
have|get|let [@team] to? carry|go on with *
have|get|let [@team] to? continue *
leave *? for [@team] to @finishing
step ^down as
step ^down from [role|post|position|board|committee|project|team|office]
pull ^out after
trust [@team] to take|carry|see|bring|finish|run|handle *
rely|count|depend on [@team] to take|carry|see|bring|finish|run|handle *
let [@team] deal with|see to|look after [@work]
ask|tell|get|have|want|let [@team] to? do|handle|finish|run|complete|take|sort|carry|deal|manage ..? remaining
make ^over * to
make * ^over to
roll it|this|them|@work ^over|back|across to [@team]
put|place|leave * in charge|command|control of [@work]
leave [@team] in charge|command|control
put|place [@team] in charge|command|control of it|this|everything
make him|her|them|[@team] responsible|accountable|answerable for [it|this|them|everything|@work]
name|appoint|make [@team] owner|custodian|keeper of [@work]
leave|pass|turn|sign|make *? ^over? to [@kin]
entrust * to [@kin]
`;

/** How the one who began it is gone. The subject is the candidate. */
export const movingOn = `
leave for ..? new|next|another|other|different [project|assignment|job|account|team|branch|office|plant|role|post|department]
change|switch|move to ..? new|next|another|other|different [project|assignment|job|account|team|branch|office|plant|role|post|department]
change|switch|move to ..? [day|days|night|nights]
be ^out of [story|it|this|picture|project|topic|matter|loop]
move ^on
be ^off to another|next|new|different [site|store|project|assignment|job|account|team|branch|office|plant]
be already? on|in|at another|next|new|different [project|assignment|job|account|topic|audit|case|role|team|site|plant|ward|department|company]
close my [task|ticket]
go ^off to [uni|university|college]
leave [programme|program|project]
`;
