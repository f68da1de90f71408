/** How a story says that some get less, later or nothing. Frames are read by grammar/frame.ts, which says how. */
import { words } from './words.ts';

/** Nouns for groups that are no customers by name, but can be left out as such. */
export const leftGroups = words(`
  villages towns districts regions countries schools academies clinics hospitals practices pharmacies shops stores chains branches
  companies businesses firms fleets farms growers lines lots routes sites lanes accounts languages markets segments groups teams walk-ins
  adults freelancers non-members latecomers beginners regulars staff people women men classes courses offices agencies parties
  crowd crowds departments islands suburbs streets buildings blocks floors wards sellers buyers smokers commuters tourists newcomers homes
  members arrivals outpatients reps boroughs parishes postcodes neighbourhoods neighborhoods estates provinces counties
  canneries bakeries dairies mills wineries breweries factories plants
  seniors juniors parents strollers professionals veterans pros islanders locals pensioners holidaymakers daytrippers
  wholesalers scholars experts elderly singles couples foreigners natives outsiders minors bachelors walkers swimmers
  amateurs hobbyists enthusiasts fans devotees purists undergraduates graduates alumni postgraduates freshmen sophomores
  heavyweights smallholders sharecroppers contractors lodgers squatters patrons onlookers passers-by riders cyclists motorists
  pedestrians truckers hauliers carriers collectives cooperatives co-ops leagues squads bands
  kitchens restaurants hotels cafes cafés pubs bars depots warehouses households congregations clubs charities
  nurseries colleges universities labs libraries museums banks airlines trips bookings under-30s over-65s weekenders trippers`);

/** Whoever remains when some are served. */
export const remainder = words('ones rest others else everyone everybody');

/** What is done for those who are served. */
export const serving = words(
  'translate open offer build print deliver make organise organize sell extend install provide run write produce',
);

/** What becomes of a group that is left out, told of it as the subject. */
export const lots = `
get|receive|have|see nothing|none|no|less|fewer|little
get|receive|have|see [nothing|none]
forgo|forego|forfeit|sacrifice|surrender *
lose ^out
lose *
give ^up *
miss ^out
go|do|make|stay|remain|end|move|leave|come|sit without
be|stay|remain|keep|leave out|outside|behind|unserved|excluded|aside|uncovered|unchanged|unsupported
stay|remain where they|it were|was
stay|remain|keep|leave|continue ..? old|paper|fax|phone|manual|current|previous|wrong|same
wait ..? longer|long|until|till|another|more
come|move|go|get|start|follow|wait ..? later|last|afterwards|after
come|move|go|get|start|follow|wait|be|stand ..? next|following|second @period
pay|walk|travel|queue more|extra|longer|further
pay for it|this|that
go|move|buy|order|shop ..? elsewhere|away|competitor|competitors|competition|market
put ^up with
make ^do
find ..? shut|closed|locked|full|gone|taken
walk|drive|go past me|us|*
buy|bring|print|fetch|cook|do ..? own|themselves
park|sit|stand|sing|train|sleep|eat|meet|play|queue|shop ..? elsewhere|outside|across
have ..? door close|shut
come|go|leave|walk|stand|end ^away? empty-handed|hungry
come|rank|be|stand|rate second|last|later
come|rank|be|rate behind
move|slip|slide|drop|fall ..? down|back|bottom ..? list|queue|line|order|ranking
pay full|double|triple|more
fall through|between|off|out grid|net|cracks|list|bottom
fall through|between|off|out of grid|net|cracks|list
have ..? bad|hard|tough luck
be ..? afterthought|loser|losers|victim|victims|casualty|casualties
get|receive|have ..? and nothing more|else
go ^on ..? old|paper|fax|phone|manual|current|previous|wrong|same|as
carry ^on ..? old|paper|fax|phone|manual|current|previous|wrong|same|as
keep|use ..? old|paper|fax|manual|previous
bear|carry|shoulder|foot|pay ..? cost|costs|bill|price|brunt|burden
draw|get straw
have no|less|fewer ..? choice|luck|chance|access|seat|slot
hold ^out ..? until|till|for
get|have|take what remain|remained|left
be:put ..? on list|waitlist|hold
be:squash|cram|squeeze into|round|around|in
need to bring|pay|walk|travel|carry|drive|wait|queue|fetch|buy
get told ..? next|later|maybe|no
be:refer|send|direct to bank|branch|hotline|website|neighbour
be in cold|rain
be on own
stand|end|wait ..? at|before|outside|behind closed|locked|shut door|gate|counter
be badly|worse ^off
be out of luck
be none of ..? business|concern|worry|problem
be no ..? concern|priority
look|go for|to ..? elsewhere|another|other|others
ask|wonder why they did|do|do|were|had
settle for
live with
be:turn|send ^away|down|off|back|home
get turn|send ..? away|down|off|back|home|elsewhere
be:send|refer|point|direct ..? elsewhere|home|competitor|competitors|competition|website|hotline|neighbour|neighbours
be:throw|push|kick|take off|out|from ..?
be:tell|ask ..? wait|no|leave
be:leave without|out|outside|behind|aside|on|with
be:move|push|shift|put ..? next|following|later|last
be:exclude|omit|skip|bar|ban|reject|decline|refuse|drop|neglect|sacrifice|ignore|defer|bypass|disqualify|cut|delay|postpone|deprioritise|deprioritize|disappoint|shelve|pause|limit|restrict|charge
`;

/** What is lost every day and by everybody: no price of a choice. */
export const commonLosses = words(
  'money time hours minutes days trust patience faith confidence interest hope track way sleep sales revenue nerve heart',
);

/** What the candidate does to a group that is left out; the group stands somewhere behind the verb or in front. */
export const leavings = `
sacrifice|neglect|ignore|disregard need|wish|interest of *
leave ^out|behind *
leave ..? without|out|outside|behind|aside|alone|unserved|on|for|until|unchanged|as|waiting|standing
leave|keep|hold|serve|call|visit|see|start|move|push|shift|put|do|take|treat|invite ..? later|last|second
leave|keep|hold|move|push|shift|put ..? next|following @period
leave|keep|hold ..? old|paper|fax|phone|manual|current|previous|like|as
keep|hold * out|back|off|like
exclude|omit|skip|bar|ban|reject|decline|refuse|drop|neglect|sacrifice|ignore|defer|bypass|disqualify|lose|delay|postpone|deprioritise|deprioritize|disappoint|shelve|pause|cut *
turn|send|push|put|take ^away|off|down|back *
turn|send|push|put|take * away|off|down|back
tell * no
tell|say to? *? ..? patient|wait|later|elsewhere
ask|tell * to stay|remain|keep ..? on|at|with|as
send * to ..? sister|other|next|neighbouring|old
ask|tell * ..? back in|next|when|after|later
ask|tell * to use|try|take|go|call ..? old|other|elsewhere|website|hotline|instead
strike|cross|take|keep|leave|scratch|remove * off|from|of list|plan|menu|roster|programme|program
put|send|move|push|place ..? back|bottom|end|tail of ..? queue|line|list|pile
serve|take|accept|admit|see|help fewer *
be ..? fine|happy|content|comfortable|ready|willing|prepared with|to lose|losing *
send|refer|point|direct * to|for ..? competitor|competitors|competition|neighbour|neighbours|rival|rivals|hotline
pass ^over *
pass over *
turn back|backs on *
have ..? no|nothing answer|place|room|time|offer|slot|budget|seat|plan|solution|product|version|course|date|space ..? for *
build|design|plan|make|write|draw ..? without *
care ..? little|less|nothing about|for *
ignore|disregard|bin|park|drawer what *
put|park|leave ..? in drawer|bin
let * grumble|complain|protest|moan|curse|swear|down
tell * from|of|in|with|on|at * no
tell * ..? wait
say no to *
let|make|have|see * go|wait|leave|stand|queue|pay
ask|force|oblige * ..? wait|pay|queue|share|leave
put|place|rank|serve|take|see|call * ahead|before|above ^of? *
pick|choose|prefer|favour|favor|prioritise|prioritize|put * over|before *
close|shut|lock|block|bar|limit|restrict * to|for *
stop|end|cancel|close|discontinue|withdraw|cut|drop|scrap|suspend|halt|abolish ..? for *
do|build|make|offer|change|keep nothing ..? for *
give * nothing|less|fewer|no
give ^up * for|with *
give ^up *
charge *
disappoint *
make ..? harder|dearer|slower|costlier|worse|difficult|expensive ..? for *
stop|quit|cease serve|supply|accept|take|deliver|visit|treat|sell ..? *
`;

/** What a choice does to a group, told of the choice: "it meant less for the evening classes". */
export const tolls = `
mean no|less|fewer|nothing ..? for *
take * from *
leave * without|out|behind|with|on
change for *
have ..? no|nothing place|room|seat|slot|offer|answer|use ..? for *
be ..? nothing ..? for *
be of no|little use|help|value|good ..? to|for *
do nothing|little ..? for *
be ..? bad|hard|worse|worst|terrible|useless|annoying|unfair|tough ..? for|on|to *
shut|close ..? for|to *
end|stop|finish for *
mean to? lose|losing|leave|leaving|disappoint|disappointing|turn|turning *
mean another|longer|more|extra|later ..? for *
reach|cover|include|serve only *
hurt|hit|annoy|anger|disappoint|exclude|delay|upset *
`;

/** What is not granted to a group that is left out: "men were not admitted", "large farms were not on my list". */
export const denied = words(`
  admit allow permit invite serve include cover accept consider supply deliver reach eligible entitled welcome part invited
  connect promise offer treat see visit support list enrol enroll register upgrade migrate refund insure`);

/** Ends of what was open to a group, behind "not" and "to be". */
export const membership = words(
  'list plan menu scope eligible entitled welcome part for among invited audience target',
);

/** Duties that everybody has who is served, and that leave nobody out. */
export const duties = words(`
  show read learn write fill sign enter submit present prove follow wear pass register choose type answer log confirm
  give name state tell keep return study practise practice scroll click tap open carry attend swipe scan press`);

/** What is not done for a group that gets nothing: "we did not build it for sellers with fewer than ten items". */
export const servings = words(`
  build offer give serve invite launch open sell include cover extend promise support roll write deliver ship reach feed teach
  visit call treat let take accept admit translate touch answer`);

/** What is done to a group when it is left out: not done, it leaves nobody out. */
export const sparing = words(
  'lose leave forget exclude omit disappoint ignore neglect harm hurt drop delay annoy upset bother reject refuse turn send cut fail skip',
);

/** When those come who are served later. */
export const nextPeriods = words(
  'year season quarter month spring summer autumn winter term phase wave week round release',
);

/** Choosing some over others. */
export const preferring = words('choose pick prioritise prioritize');

/** What those do who are left out and go. */
export const goingAway = words('leave quit cancel churn unsubscribe walk');

/** What those do not do who go, or for whom it was not made. */
export const goingOn = words('qualify get receive have renew return reorder resubscribe');

/** What there is none of for a group. */
export const lacking = words(
  'solution answer place room time offer slot budget seat plan product version course date space',
);

/** What is done to a service that a group then no longer has: "for the walk-in clients I stopped it". */
export const endingVerbs = words('stop end cancel close discontinue withdraw cut drop scrap suspend halt abolish');

/** What is said not to be possible only to praise it: "they could not stop raving". */
export const overcome = words('stop help wait resist believe thank bother bear');

/** Verbs under which a lot is settled that has not come yet: "I accepted that patrons would forgo a perk". */
export const lotsSettled = words('accept know decide tell agree admit mean see say warn determine rule expect concede');

/** What a group has no more: "no choice for the children". */
export const granted = words(`
  slot seat choice place offer access discount room space table ticket pass refund help support service delivery visit price rate
  upgrade plan version option appointment lesson class course tour meal soup menu parking priority invitation exception extension
  grant loan credit bonus budget answer say vote voice luck guarantee warranty exemption prize coupon voucher sample trial share`);

/** What some could not use yet: "blind readers could not use the first version". */
export const firstTries = words('version pilot release beta prototype');

/** Who pays as a matter of course, where nothing sets some of them apart. */
export const payers = words('customers clients buyers debtors guests tenants insurers');
