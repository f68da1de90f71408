/** Troubles that are taken upstairs. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** A problem that is taken to somebody above. */
export const takingUp = `
escalate
raise|flag|refer|elevate|escalate ..? to|with|before|upstairs|upward|upwards [@boss]
raise|flag|refer|elevate|escalate * ..? to|with|before [@boss]
hand [@trouble] *? ^up? to [@boss]
bring|take|report|push|kick|bump|shove|send|forward|mention|carry|put [@trouble|it|this|that|these|those|them|him|her|one|both|all|everything|thread|matter] *? ^up? ..? to|with|before [@boss]
bring|take|push|kick|bump|pass|send|bounce|punt|lob|shoot|boot|hoof|shunt|fire ^up to [@boss]
bounce|punt|lob|shoot|boot|hoof|shunt|fire|buck|chuck|bat it|this|that|them|one|[@trouble|one|matter] *? ^up|off|on? ..? to [@boss]
tell|inform|brief|call|ring [@boss] and let him|her|them ..? deal|handle|sort
take|bring|carry ..? [row|rows|squabble|spat|dispute|disputes|fight|quarrel|feud|argument|standoff|tussle|wrangle|clash|fracas|grievance|grumble|grumbles|moan|gripe|gripes] ..? to|before [@boss]
call|send|shout for [@boss]
send|take|pass it|this|that|them there
complain|say|report to [@boss] that|about
go|turn|run to [@boss] about|over *
knock on|at ..? [door]
raise|bring|flag|report|refer|elevate|push|kick [@trouble|it|this|that|them] to|with|before [level]
take * up|upstairs ..? chain|ladder|line|management
bring * up with|to [@boss]
go|turn|run|complain straight|right? to [@boss] ..? with|about|over|because
go|turn|run|complain straight|right? to [@boss]
inform|alert|notify|involve|cc [@boss]
loop|pull|bring ^in [@boss]
loop|pull|bring|drag|rope|draw [@boss] in|into
get|have [@boss] involve|involved|intervene|decide
ping|pinged|text|texted|page|paged|buzz|skype|slack [@boss]
send|pass|put|give|take|hand|hike|run it|this|that|them|one|[@trouble|one] *? up to|with [@boss]
send|pass|put|take|hand ^up to|with [@boss]
report [@trouble|@who] *? to her|him|them
ask|beg|get [@boss] to? intervene|help|sort|deal|handle|solve|resolve|fix
ask [@boss] to step|talk|speak in|with|to
ask [@boss] for help|guidance|direction|support|intervention
seek [guidance|direction|help|support] ..? from [@boss]
tell on him|her|them to [@boss]
address myself|ourselves to [@boss]
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
kick|push|pass|take|send|bump|shove|run|refer|forward|ship|boot|move|raise|flag|report|escalate|elevate|bring|carry it|this|that|them|[@trouble] upstairs|upwards|upward
highlight|surface * to [@boss]
drag|rope|get [@boss] into it|this|that|[@trouble]
invoke|trigger|activate|start|use|follow|initiate|pull|hit|press|play|request|demand|seek ..? escalation
open|log|raise|file|make|write|send|submit|call|start [escalation]
ask for [escalation]
send|write|draft|hold|call|schedule|open escalation mail|email|e-mail|letter|note|meeting|call|ticket|message
tell|inform|brief|warn|alert|notify|call|phone|ring [@boss] ..? about missing|lost|stolen|broken|faulty|late|unpaid|damaged|leaking|absent *
go|turn|come|run|write to|with [@boss] ..? about|over|because [@trouble|@who|it|this|that|them|him|her|everything]
talk|speak to|with [@boss] ..? about|over|because [@trouble|@who|them|him|her]
bring it|this|that|them up with|to [@boss]
go|turn|come|run up? straight|right|directly? to [@boss] with [@trouble|it|this|that|them|everything|complaint|complaints]
go ^up to [@boss] with
send|forward|put|push|submit [@trouble|it|this|that|them|everything|all|one] *? ^up? to|before|with [@boss]
put|lay [@trouble|it|this] before|with [@boss]
let [@boss] know
flag it|this|that|[@trouble] ^up to [@boss]
make @boss aware
make [@boss] aware of|that|how
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
put [@boss] in|into|on copy|cc|loop|knowledge
add [@boss] to thread|mail|email|e-mail|chain|copy|cc|loop|conversation|ticket|call|chat
go one|a level|step up|higher
seek|request|ask|need ..? [intervention|escalation] ..? of|from [@boss]
open ..? escalation|severity|ticket|case with [@boss]
ask to [@boss] to
have|see ..? choice|option but to involve|escalate|call
be escalation to
scale|upscale|lift|uplevel|up-level [@trouble|it|this|that] *? ^up? to|with [@boss]
address [@boss] with|about|over|regarding *
address [@trouble|it|this|that] *? with [@boss]
use|leverage|employ [@boss] to push|pressure|put|unblock|force|make|get|speed|press
lean on [@boss] to get|make|push|unblock|press|pressure|force
summon|call|bring|invite|fetch|enlist [@boss] ^in|on? to decide|mediate|settle|arbitrate|adjudicate|judge|rule|referee|intervene|sort|resolve
go ^up ..? hierarchy|chain
file|lodge|raise|submit [grievance]
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
have quiet word with [@boss]
lodge|file|table it|this|that|those|[@trouble] with|before [@boss]
get onto|on to? [@boss] about|over|with
pass|hand|send [@trouble] *? along|on|up to [@boss]
kick|bump|punt|boot|raise|flag|report|escalate|elevate * upstairs
see [@boss] about it|this|that|them|him|her|[@trouble]
lodge|file|make|raise|write|send|submit|enter|register ..? [complaint|grievance|incident] ..? with|to|about|at
escalate|go to ..? next|higher level
mark [@boss] on|in mail|email|copy|cc
dob * ^in to [@boss]
request|ask|demand|insist that [@boss] intervene|decide|step|talk|speak|contact|call|write|act
lodge|file|make|raise ..? [complaint|grievance] against
bring|draw|raise|call|put|take|carry ..? to attention|notice|ear|ears|knowledge|level of [@boss]
apprise|appraise|acquaint [@boss] of|with
advise|tip|warn|alert [@boss] ^off? of|about [@trouble|it|this|that|them|him|her|leak|shortage|loss]
put|fill [@boss] in picture
fill [@boss] ^in
give [@boss] [heads-up]
give [@boss] [call|ring|shout|bell|buzz|tinkle] about|over|because
drop|shoot|fire|ping|flick [@boss] [line|note|email|e-mail|mail|message|text|word|memo]
send|write [@boss] [line|note|email|e-mail|mail|message|text|word|letter|memo] about|over|regarding|because
get [@boss] on phone|line|horn|telephone|radio|call
get hold of [@boss]
wake ^up? [@boss]
tag|@-mention [@boss]
make sure|certain [@boss] be|know aware|know
sound|ring [alarm|alarms|bell|bells] with|to|at|for [@boss]
moan|whine|grumble|gripe|grouse|whinge|vent|bleat|grass|snitch|tattle to|on [@boss]
open|present|expose ..? [@trouble|theme|subject] to|before|with [@boss]
elevate|signal|raise|report|transmit|communicate ..? [@trouble|theme|subject|it|this|that] ..? to [hierarchy|direction|authority|authorities]
lay|place|set [@trouble|it|this|that|them|one|everything|theme|subject] ..? before|with [@boss]
take|kick|push|bump|move|bring|pass|send|boot|shunt|shove|refer|run it|this|that|these|those|them|him|her|one|[@trouble|subject|theme|one] ..? floor|floors|level|levels|rung|rungs|tier|storey|notch up|higher|above
run|send|take|bump|refer|hike it|this|that|them|one|[@trouble|one] up flagpole|pole|line
report|refer|pass|kick|flag upward|upwards|upstairs
appeal|plead to|with [@boss]
approach [@boss] ..? with|about|over|because|regarding [@trouble|@who|it|this|that|them|him|her]
turn to [@boss] for [help|support|guidance|decision|answer|intervention|assistance|ruling]
reach ^out to [@boss] ..? for [help|support|guidance|decision|answer|intervention|assistance|ruling]
call|beckon|summon|fetch ^over|in [@boss]
point ^out [@trouble] to [@boss]
relay|transmit|convey|forward|dispatch|remit|refer|submit|surface|put|lay|dump|offload|unload|drop [@trouble|letter|refusal] *? to|before|on|with|in|at [@boss]
`;
