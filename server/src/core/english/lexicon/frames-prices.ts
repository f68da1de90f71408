/** Prices that a verb tells together with what stands behind it; `grammar/frame.ts` tells how to read the frames. From everyday working prose. */

/** What the candidate does that is a price in itself. */
export const paying = `
do|go|manage|make|live|work|get|cope without
break ^off [talk|talks|negotiation|negotiations|deal|contract|cooperation|trial|call]
withdraw [bid|offer|application|order|tender|candidacy|product|feature]
let * ..? fall
move|push|shift|put|postpone|defer * ..? into|to|till|until next|following [year|quarter|month|week|spring|summer|autumn|winter|season|semester|term|release|phase]
have nobody on|at|in|for
pay for two|both|three ..? [licence|licences|license|licenses|system|systems|site|sites|contract|contracts|rent|rents|team|teams]
pay ..? from my|our own
take|pull|borrow|draw * off|from [project|shift|round|ward|team|work|job|line|pilot|counter|desk|kitchen|plan|list]
take|pull|borrow [hour|hours|minutes|day|days|shift|shifts|people|staff|drivers|nurses] ..? off|from [paperwork|admin|filing|cleaning|maintenance|training|teaching|reception|sales|marketing|support|garden|lunch|sleep|holiday]
pay|fund|finance|cover * out of [budget|reserve|reserves|fund|pot|margin]
say goodbye to
let go of
write ^off
ship|release|open|start|launch|deliver|go with|without bugs|faults|gaps|holes|less|fewer|known|tests|documentation
pay ..? double|triple|twice|extra|overtime
pay ..? time and half
pay ..? out of my|our|own
go|fly without
be|run|go|stay|fall short of|on
live with
let * ..? slip|slide|lie|go|wait|rest|drop|starve|lapse|expire|pass
turn back|backs on
buy * with|at [thinner|debt|risk|overtime|margin|documentation|quality|comfort]
pay with|in [reputation|credit|trust|goodwill|sleep|nerves|overtime|friendship|standing|weekend|weekends|evenings|time|health]
burn|spend|lose|call|use ^in? [favour|favours|favor|favors|bridge|bridges|goodwill|capital]
put [neck|head|job|name|reputation|career|bonus|licence|license] on|at
ship|release|open|publish|deliver|launch * ugly|unfinished|incomplete|unpolished|untested|bare|raw
be dependent on
hang|depend on one|single
leave * unpainted|unfinished|bare|unserved|dark|cold|short|exposed
run risk
go over budget
get|receive ..? angry|furious|nasty|unhappy|rude [mail|mails|email|emails|call|calls|letter|letters|message|messages|review|reviews|comment|comments] ..? for
ask|tell * to skip|postpone|pause|forgo *
draw straw
shut|close doors|door to|for|on
tie hands
dig into reserve|reserves|savings|buffer|contingency
dip ^into reserve|reserves|savings|buffer|contingency
leave ..? undone|open|unfinished|unanswered|unread|unpaid|untouched|aside|behind|empty|unsold
eat|cut|dip|bite into
cop|wear|eat|foot|shoulder|carry|pick|cover ^up? ..? bill|tab|fee|cost|loss|shortfall|difference|hit|flak|overflow|charge|penalty|fine|blame
eat|lose|forfeit ..? pay|wages|salary|profit|margin|commission
give ^back|away|up
take [blame|flak|heat|criticism|hit|loss|complaints|anger|scolding|beating|delay]
burn|eat|swallow|spend|use [budget|savings|reserve|reserves|credit|goodwill|vacation|holiday|holidays|weekend|weekends|evenings|nights|bonus]
end ^up with|without fewer|less|no
end with|without fewer|less|no
stay without
fall behind
run late
`;

/** What anything does that is a price to somebody. */
export const burdening = `
come|go out of [lunch|lunches|sleep|budget|savings|pocket|overtime|reserve|reserves|margin|paperwork]
set|throw|put us|me|them|him|her|it ..? back|behind
set|throw|put|push|knock * back|behind [week|weeks|day|days|month|months|hour|hours|year|years]
receive|get|see ..? [day|days|week|weeks|month|months|hour|hours] later
pay with|in|by ..? [minutes|hours|time|comfort|patience|sleep|convenience]
stay|remain|go without
go|come|fall|disappear from|off [card|menu|list|plan|roadmap|agenda|programme|program|shelf|wall|calendar|schedule|range]
be among those|ones|what ..? went|go|cut
sit|stand|stay|lie there|here ..? no|without
stay|remain|sit|stand|lie ..? broken|dark|idle|bare|dirty|half-finished|half-done|unlit|unheated|unstaffed
be|stay|remain ..? cool|cold|strained|frosty|icy|tense|sour ever|since
take [time|hours|money|people|staff|space|room|attention|capacity|budget] ..? from
take ..? [contract|account|order|orders|business|clients|customers] ..? from us|me
take ^away [time|hours|money|people|staff|space|room|attention|capacity|budget]
take away [time|hours|money|people|staff|space|room|attention|capacity|budget]
burn|eat|swallow|devour ..? [budget|time|hours|evenings|evening|weekend|weekends|margin|savings|week|weeks|days|month|months|half|third|quarter|capacity|money]
annoy|upset|anger|irritate|disappoint|frustrate|offend|alienate|overload *
make ..? harder|slower|heavier|longer|worse|louder|narrower|dearer|thinner
get|become worse|harder|slower|heavier|louder|dearer for
fall ^through
fall off [list|plan|roadmap|agenda|calendar|menu]
go to|for|in scrap|bin
stop coming|buying|ordering|delivering|visiting|talking|speaking|helping|volunteering|subscribing
stop to deliver|come|buy|order|talk|help
be:leave for|until later|afterwards|another
be:postpone|shelve|shorten|defer
make me|us|them|him|her unpopular|angry|furious|unhappy|upset|mad|late|wait
get done|finished later|late
stay|remain|sit|lie|stand on [shelf|ice|list]
stay|remain|lie undone|unfinished|unanswered|unread|empty|closed
go ^unanswered|undone|unsold
cop|wear|eat|carry|absorb|take ..? overflow|extra|slack|load|brunt|overtime
be short of|for|on
come ^out|in late|later
fall in|into water|through
make ^up? ..? enemy|enemies
earn|win|get|bring me|us ..? [warning|reprimand|rebuke|complaint|complaints|enemy|enemies|scolding|lecture|dressing-down|fine]
bleed|pay|suffer for it|this|that
stay|remain|look|be ugly|bare|raw|unpainted|unfinished|patchy|unstaffed|unmanned
make ^up? room|way|space for?
step ^back
give way
go ^overboard
go to competitor|competitors|competition|rival|rivals
leave|keep ..? unpainted|unfinished|unstaffed|bare|holding|short|exposed
eat|devour|swallow ..? [contingency|buffer|cushion|reserve|slack|profit|gain|gains]
charge|fine|bill us|me
bother|disturb|inconvenience|burden|strain|cramp *
curse me|us
get|have|receive no|less|fewer [water|care|attention|update|updates|feature|features|visit|visits|slot|slots|cover|heating|pay|bonus|money|budget]
be ..? more work|effort|hassle|trouble|typing|paperwork|driving|walking|cleaning|stress for
be ..? more|extra|additional work|effort|hassle|trouble|typing|paperwork|driving|walking|cleaning|stress for
draw|get straw|end
depend|hang on one|single|him|her
be ..? dependent on
be ..? victim|victims|casualty|casualties|loser|losers
take [hit|knock|dent|beating]
take a hit|knock|dent|beating
`;

/** What others do once a call has hit them; only behind a deed of the candidate's own. */
export const resenting = `
let me|us hear it
let me|us know ..? about
let me|us feel it
give me|us ..? [earful|hell|grief|stick|look|looks|lecture]
tell|tear|chew|bite me|us ^off
be ^up in arms
shout|yell|swear|scream|snap|laugh at me|us
roll eyes
shake head|heads
find it|this|that ..? too
avoid|ignore|boycott me|us
threaten to leave|quit|resign|cancel|go
pull|withdraw|cancel|take ..? their|his|her [money|funding|support|sponsorship|order|orders|booking|bookings|contract|business|custom] ^back? from? me? us?
withdraw [money|funding|support|sponsorship|order|orders|booking|bookings|contract|business|custom]
look for ..? [job|jobs|employer|supplier|doctor|school|club]
go|switch|move|change elsewhere
go|switch|move|change to another|other ..? [shop|supplier|vendor|lab|club|school|firm|company|provider|doctor|practice|agency|dealer|bakery|garage|studio|gym|clinic|hotel|printer]
`;

/** What happens to things and people that a call does no good; only behind a deed of the candidate's own. */
export const sufferingSince = `
ring ..? day|night|week|morning|evening|afternoon|time
take ..? more time
stand|sit|lie ..? empty|unused|untouched|still|unlit|half-empty
have|get nothing to do
have|get less to do|eat|sell|offer|read|show
have|get less work
eat|swallow|devour|take ^up? what
fold|wither|dwindle|fizzle ^out?
have ^back? to redo|repeat|reprint|relearn|retrain
`;

/** What comes upon the candidate for a call; only behind a deed of their own. */
export const bearingSince = `
get|receive|have|take|answer ..? angry|furious|nasty|unhappy|rude|bitter [mail|mails|email|emails|call|calls|letter|letters|message|messages|review|reviews|comment|comments|parents|customers|guests|patients]
`;
