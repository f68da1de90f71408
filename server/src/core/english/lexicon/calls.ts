/** Calls that a verb makes together with what stands behind it; `frame.ts` tells how to read them. */
export const calling = `
move|put|transfer|switch him|her|them|[@person] to|on|onto ..? [shift|shifts|night|nights|day|days|counter|desk|ward|line]
send everyone|everybody|them|him|her home
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
split|divide|part * at|by|into|between
split|divide|cut * in two|three|four|five|half|halves|thirds
turn [order|sequence|plan|process|schedule|rota|rule] ^around|round|down
put ..? money|eggs on|in one
make it|this|that ..? rule|condition|policy
keep * shut|closed|open|running|unchanged|small
hold ^up? [train|flight|line|release|launch|order|payment|shipment|delivery|bus|ferry|print]
break ^off *
hire|fire|sack *
raise|lower|double|triple|halve|treble|waive [price|prices|dose|fee|fees|rent|fare|fares|limit|threshold|cap|rate|target|deposit|minimum|charge|discount|age|speed|dosage|temperature|toll|bonus|wage|wages]
shorten|narrow|reduce|shrink|trim|thin * to
narrow it|this|that ^down? to
change|switch ..? supplier|suppliers|vendor|vendors|provider|route|order|model|date|recipe|hosts|carrier|carriers|bank
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
move|push|shift|transfer * to [@day]
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
take one with|without|that|which
`;
