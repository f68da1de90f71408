/** Calls that a verb makes together with what stands behind it; `frame.ts` tells how to read them. */
export const calling = `
move|put|transfer|switch him|her|them|[@person] to|on|onto ..? [shift|shifts|night|nights|day|days|counter|desk|ward|line]
send * home
tell|order|instruct|ask * to stop|drop|cut|kill|cancel|halt|pause|leave|skip|wait
go for * one|version|option|solution|way
settle on|for
rule that
put foot down
stand firm|ground
let * go|expire|lapse|die
let * run out
put [money|budget|reserve] into
bring forward
draw [line|consequence|consequences]
say no|stop|enough
limit|restrict|confine * to
reserve|dedicate|earmark|allocate|allot|ring-fence|ringfence|assign * for|to
set ^aside *
give * to * and nothing|only
let go of
let * ..? go
split|part * at|by|into|between
divide * at|into|between
split|divide|cut * in two|three|four|five|half|halves|thirds
turn [order|sequence|plan|process|schedule|rota|rule] ^around|round|down
put ..? money|eggs on|in one
make it|this|that ..? rule|condition|policy
keep * shut|closed|open|running|unchanged|small
hold ^up? [train|flight|line|release|launch|order|payment|shipment|delivery|bus|ferry|print]
break ^off *
hire|fire|sack *
raise|lower|double|triple|halve|treble|waive [price|prices|dose|fee|fees|rent|fare|fares|limit|threshold|cap|rate|target|deposit|minimum|charge|discount|age|speed|dosage|temperature|toll|bonus|wage|wages]
narrow|trim|thin * to
shorten|reduce|shrink|slim [menu|range|scope|form|programme|tour|catalogue|catalog|offer|selection|agenda|questionnaire|list|order|batch|team|crew|stock|hours|opening|shift|visit|script|course|class|rota|deck|shelf|layout]
narrow it|this|that ^down? to
change|switch ..? rule|rules|policy|terms|conditions|criteria|target|price|prices|menu|plan|supplier|suppliers|vendor|vendors|provider|route|order|model|date|recipe|hosts|carrier|carriers|bank
go for *
leave * as it|they was|were
leave * alone|untouched|out|dead|off|closed|shut|locked
deviate|diverge|stray from *
depart from it|this|that|[procedure|procedures|rule|rules|plan|order|practice|norm|custom|policy|script|standard|protocol]
take it upon myself
part with|from *
put * before|above|over *
start with only|just
gamble|stake * on
bar|outlaw|prohibit *
shelve|mothball|ground|quarantine|recall *
risk *
overrule *
set [freeze|moratorium|embargo|pause|quota|ceiling]
set it|[threshold|cutoff|cut-off|price|dose|temperature|limit] at
move|push|shift * to next|following|after|before
move|push|shift|transfer|bump|switch * to [@day]
move|push|shift|transfer|bump|switch * to morning|mornings|afternoon|afternoons|evening|evenings|nights|weekend|weekends
put * on ice
put stop|halt|end to *
give notice on *
make ^up? [mind]
stand by [date|plan|price|decision|choice|call|number|rule|deadline|no|refusal]
stick with|to|by my [no|price|date|decision|choice|call|number]
move|shift|bring|put [closing|opening|start|deadline|date|shift|meeting|launch|time|lunch|release] *? to|forward|back
prefer to
prefer * over
get rid of *
give [priority|precedence|preference] to *
break|bend [rule|rules|protocol|norm|custom|procedure]
hold|hang on to [supplier|vendor|provider|plan|design|date|price|model|route|recipe]
halve|double [stock|batch|batches|order|orders|portion|portions|menu|range|quantity|shift]
take [option|version|variant]
buy ^out [contract|lease|partner|stake|tenant|shareholder|clause|agreement]
take [offline]
take * out of [service|production|market|sale]
put|move|switch|keep * on|onto every other|second|third
put|move|switch * on|onto alternate|half|reduced [day|days|pay|hours|shift|shifts|rota|time]
pass on it|that|those|them|this|[offer|deal|bid|quote|chance|invitation|proposal|tender|discount]
strike|cross|scratch ^off? ..? from|off [list|plan|budget|menu|agenda|roadmap|programme|schedule|backlog|order]
have * off|out of? [list|menu|agenda|roadmap|plan|market|shelf|shelves]
strike [week|day|tour|trip|show|concert|event|feature|item|clause|step|dish|section|question|chapter|session|stop|scene|course|module|meeting|visit]
take one with|without|that|which
move|take|pull him|her|them|[@person] ^off|from
put .. off|out limits|bounds|use|service|action|circulation|reach
put .. out of limits|bounds|use|service|action|circulation|reach
put [job|neck|reputation|head|career|bonus] on line|block
prefer * to *
declare .. closed|over|failed|dead|finished|void|invalid|open|off
start|begin over|afresh|anew
abolish|repeal|revoke|annul|centralise|centralize|decentralise|decentralize *
focus|concentrate on only|just|solely|exclusively
leave [rest|others|remainder] for|until|out|alone|aside
answer|reply with? no
park [feature|idea|project|topic|request|item|question|plan|ticket|proposal|initiative|migration|launch|rollout|story|epic]
exclude|disqualify|disband|dissolve|evacuate|unplug|bypass|circumvent|sidestep|flout|contravene|withhold|evict|expel|ration|confiscate|impound *
deny [request|access|entry|claim|leave|appeal|refund|application|extension]
reassign|redeploy|outsource|insource|exempt|authorise|authorize|refund|reimburse|blacklist|delist|mandate|impose *
redistribute [work|task|tasks|load|shift|shifts|case|cases|budget]
promote|demote [@person]
lift [ban|limit|restriction|restrictions|freeze|embargo|cap|curfew]
disconnect|decouple * from
return * to [supplier|vendor|dealer|sender|seller|manufacturer|maker|contractor|printer|agency|wholesaler|importer|author|factory]
turn ^away *
write ^off *
hand|give ^back [contract|order|project|deposit|money|mandate|commission|tender]
call time|halt on *
pull [article|advert|ad|campaign|feature|release|product|batch|story|page|poster|edition|exhibit|dish|lot|item]
quit [pilot|trial|project|contract|deal|programme|program|partnership|committee|tender|service|tool]
walk away|out from|of|on [deal|contract|talks|negotiation|project|partnership|tender|offer]
pull|back|step ^out of [deal|contract|talks|negotiation|project|partnership|tender|trial]
go over [head]
go against *
go around|round|past [boss|manager|director|committee|board|council|chain|process|procedure|rule|system|owner|chief|hierarchy]
ignore|overstep|exceed|violate|breach [instruction|order|rule|advice|policy|procedure|deadline|protocol|objection|mandate|script|ban|budget|limit|plan|guideline|recommendation]
give * until|till
give * [@duration] to ~
give * [deadline|ultimatum|exemption|refund|extension|waiver]
grant|approve [refund|overtime|exception|extension|exemption|waiver|loan|credit|discount|leave|purchase]
fix [date|price|deadline|limit|budget|fee|rate|quota|rent|ceiling|term]
make .. compulsory|mandatory|obligatory|optional|voluntary|binding|redundant|conditional
introduce|enforce|establish|lay [rule|limit|cap|ban|fee|charge|fine|deposit|quota|deadline|curfew|condition|freeze|ceiling|moratorium]
require [signature|approval|proof|deposit|receipt|badge|mask|booking|appointment|consent|id]
require * to|before|from
demand [refund|discount|replacement|recount|retest|proof|apology|repayment|extension|deposit]
allow|permit * to
release|free|relieve * from|of
bring|take|move|pull * in-house|inhouse
move|shift|push|extend|stretch|delay|bring [deadline|date|opening|start|closing|launch|release|go-live|delivery|meeting|exam|concert|contract|trial|pilot|shift] ^forward|back? by [@duration]
stretch|extend|shorten|bring [deadline|date|contract|pilot|trial|window|go-live|launch|hours|warranty|notice] to|until
take chance|gamble|plunge on|with?
chance it
vote against|down
substitute * for
tear ^up *
`;
