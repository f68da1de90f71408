/** Work that somebody gives. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Work that somebody else gave. The subject is the candidate, in the passive. */
export const beingAssigned = `
be:task|assign|appoint|charge|hand|nominate|select|choose|pick|volunteer|entrust by? *? to|with|as|for
be:assign *
be:expect to
be:ask|tell|request|instruct|order|invite|send|bring|hire|call ^in? by? *? to
be:give|hand|assign [task|responsibility|project|assignment|mandate|job|role|brief|chance|opportunity|ownership|lead]
be:put|place in|on charge|project|team|case|job|lead
be:put on it|this|that|[@work] by
be:make|name responsible|[lead|owner|head|manager|leader]
get|receive|have ..? [job|task|assignment|order|instruction|request|mandate|mission] of|to|from
get|receive|have [project|assignment|mission|@given|@duty] from [@boss]
get|receive from [@boss] [@given|@duty|system|application]
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
be:give * to do
be:make to
be:second|lend|loan|send|attach to [@work|force|taskforce|committee|team|office|unit|project|desk|department]
be:single ^out for|to
be:tap|earmark|pencil|slate|line ^in|up? for|to|as
be:contract to
be:draft|parachute|call|bring|rope in
be:pull|drag|rope|draw|move|transfer|reassign|post in|into|to|onto * by [@boss]
be:give|hand|assign|pass [@given|@duty|system|application|platform]
be:give ..? [goal|objective] of|to
be:allocate *
be:contact|require by * to
be:put to work on|at
be under [order|orders|instruction|instructions] to
inherit [@given|@duty|activity]
inherit * from [predecessor|colleague|@boss]
be:depute|second|post|deploy|detail to|for|with [@work|site|client|account|office|branch|team|project|department]
be:call upon|on to
be:put|set|sign|write|note|mark ^down for|to
be:volunteer|voluntell
get|receive ..? [instruction] that
`;

/** The same, told of the one who gave it. The object is the candidate. */
export const assigning = `
tell|ask|assign|task|want|instruct|order|request|invite|need|get me to|with
give|assign|hand me ..? [task|job|project|assignment|responsibility|mission|role|brief|mandate]
appoint|choose|nominate|pick|select me
put me|us on|onto [@work|problem|case|shift|line|site|ward|desk|team]
put|drop|land|leave|lay * in|on my|our [lap|desk|plate]
pull|drag|rope me|us ^in
put me in|on charge|project|team|case
assign me *
approach me to|about|with
come|turn to me to|with|about|for
direct|command|push|urge|oblige|require|expect|commission me to
want|need|expect|require|demand|request * from|of me
put|drop|dump|leave|lay|throw|load|heap|pile [it|this|that|everything|lot|@work|business|burden] *? on|onto|in my|our list|plate|desk|agenda|todo|lap|shoulder|shoulders|table|head|hands
put * on my|our list|plate|agenda|todo
add * to my|our goals|objectives|targets
make me responsible|[lead|head|owner|chair|speaker|leader|captain]
staff|place|book me on|in|to
say|tell ..? i should|must
send me to
post|second me to
have|make me ~
require|request|expect from me to
put me up for|to
put|push|shift it|this|that|everything on|onto|to me
give me this|that work
put|set|sign|write|note|mark me ^down for|to
give|hand|leave|pass me * to do|write|run|sort|fix|clear|organise|organize|finish|film|plan|build|look|mind|tend|manage|handle|supervise|repair|mend|translate|transcribe|catalogue|catalog|check|audit|paint|clean|scan|digitise|digitize|rebuild|reconcile
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
charge me with|to
put * on my name
put me|us on it|this
name me as|for
write|send me ..? that i must|should|have|had
confide|entrust me *
entrust|charge|commission me with
name|declare|elect|designate|promote|crown me as? [lead|leader|owner|head|manager|chair|coordinator|captain|champion|responsible]
arrange|order|require me ~
set|put me to work|learn|count|clean|write|sort|check|draw|build|find
lay|place|commit * in|into my hands
make it my job|task|duty|responsibility|business|problem to
trust|saddle|load|burden me with
confide|entrust * to me
assign|allocate|allot [@work|@given|case|cases] to me
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
rope|drag|draft|pull me ^in? into|to|on|for
land|lumber|saddle|stick me with
depute|second|detail|mandate|enlist me to|for
allot|allocate me [@work|@given]
order me [@work|@given]
stick me on|with [@work|@given|case]
stick me on ..? [@work|@given]
ask can|could|would|will i
put my name ^down
set me ^up with [@work|@given]
give|hand|pass|leave ..? to me [@work|@given|duty|register|chance|charge]
point at|to me for|to
pick|single me ^out ..? for|to|as
lay|put|press|push|place|shove|thrust [it|this|everything|@work|@given] into|in my hand
want|need [it|this|that|them|@work] off his|her|their list|plate|desk|table
say|tell ..? be my problem|job|task|turn|baby
volunteer me
wish me to
bid me ~
put|place|lay|load|heap|set [@given|@duty] on|onto|upon|in|into my|our shoulder|shoulders|hands|back
hand|pass me roadmap|mission|brief|mandate|plan
put my name on it|this|that|memo|form|roster|[@work|@given|@duty]
have me down|pencilled|penciled|earmarked|marked|lined|booked for|as|in|on
have [it|this|that|@given|@duty] pencilled|penciled|earmarked|reserved|booked in? for me
earmark|pencil|reserve [it|this|that|@given|@duty] in? for me
say ..? i be to
`;
