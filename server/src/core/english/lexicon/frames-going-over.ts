/** Work that others have in their hands. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Work that goes to others by itself. The subject is a thing. */
export const goingOver = `
be down to [@crew]
be for [@crew] to
be ^over to *
be with [@team] for implementation|completion|execution|delivery|construction|build|rollout|roll-out
be now? with [@crew]
rest|lie|remain now? with [@crew]
transfer|transition|revert|devolve ^over? to [@crew]
go|pass|move|come|travel ^over|across|along|on to
become his|her|their|its [task|job|responsibility|problem|baby|project]
be now ^up? to *
go|pass|move ^over? into|to hand|care|ownership|responsibility of
be by? now? in|between hand|care of
be leave with [@crew]
run|operate|sit|fall|come now? under [@team]
land|end ^up? on|with [desk|@crew]
lie|rest|sit|live|stay|remain now? with [@crew]
sit|live|stay|rest|lie|remain now? with [@team|client|council|parish|municipality|customer|county]
belong to [@crew]
become ..? [task|job|responsibility|problem|baby] of
be with [@crew]
roll ^over|across|on to [@crew]
move|pass under|to him|her|them
go|pass|move|shift|transfer from me|us to [@crew]
pass to [@team]
`;

/** The same, told of the work itself. The subject is a project, a task, a topic. */
export const goingOn = `
fall to [@team]
go|pass|move|transition to [@team]
live|sit with [@team]
`;

/** Others go on with it. The subject is a colleague or a group that the candidate does not belong to. */
export const takingOver = `
take ^over
take * ^over from me|us
be|sit in ..? [seat|saddle|chair|lead|charge]
take *? from there|here|then
take|carry|pick ^over|up? [reins|helm|baton|torch|relay|tiller|wheel|mantle|controls]
assume control|charge|command|ownership|leadership|management|supervision
assume responsibility of|for [it|@work]
take control|charge|command|ownership of [it|@work]
have|get [minding|running|handling|keeping|charge] of it|this|them|everything
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
carry|go|continue|proceed ^on? with it|this|everything
carry|go|continue|proceed ^on? with [phase|stage|wave|half|leg|implementation|rollout|roll-out]
bring|see|carry|get it|this|them|@work home
bring|see|get|carry|take it|this|them|@work over|across|to line|finish|completion|end
be|become then|thereafter|afterwards|henceforth responsible|accountable|answerable for
be|become then|thereafter|afterwards|henceforth in charge of
do|handle|finish|manage|complete|sort rest|remainder|everything
look after|at|into rest|remainder|everything
see to rest|remainder|everything
own|maintain *? from then|there|thereafter|onwards
be responsible from then|there|thereafter
become|be responsible for it|that|this|them|everything|rest
finish|complete|continue|run it|this|them|rest without|then|later|afterwards
`;

/** How others keep what was the candidate's. The subject is a colleague or a group that the candidate does not belong to. */
export const keeping = `
have|get|keep|own|run|mind|handle|manage|maintain|do|operate|follow|supervise|administer|oversee|steer|host|tend|coordinate|organise|organize|service *
see to *
look after *
take care|charge of *
be in charge of *
`;
