/** How a thing goes over with people, and what it is to them. From idioms of liking and refusal. */
import { words } from './words.ts';

/** What people do to a thing that they like or do not, with what stands behind the verb. The subject is people at large. */
export const receiving = `
take to *
take it|this|that to ..? heart
shed ..? [tear]
give|care ..? damn|toss|hoot|monkey|fig
turn ^up? ..? [nose|noses|back|backs]
turn|walk|shy|back|stay|run|keep ^away from
vote with ..? [feet|wallet|wallets]
roll ..? [eyes]
lap|snap|eat|hoover|lick|soak ^up
flock|rush|stream|warm|cling|gravitate to|towards *
swear by *
fall for|in *
go mad|crazy|wild|nuts|bananas for|over|about
be mad|crazy|wild|nuts|big|passionate|picky|fussy|choosy|particular|serious|sensitive|touchy|squeamish on|about
be after
be all for *
have ..? [soft-spot|crush|thing|heart|eye|ear] for
be on|behind ..? [side|board]
be at ..? [home|ease|odds]
be in ..? [need|search|awe|love]
be ^up for it
set ..? [store] by
look forward to
turn to|against *
think|speak highly|well|poorly of
think of * as
see|view|regard|treat|perceive * as
lose ..? [interest|patience|trust|faith|confidence|heart|hope]
regain|gain|have|find|recover ..? [interest|patience|trust|faith|confidence|heart|hope|appetite|respect|fun|joy]
put|place ..? [trust|faith|hope] in
notice|feel|see|sense ..? [difference|change|improvement|effort|benefit]
feel judged|rushed|trusted|understood|respected|pressured|pressurised|abandoned|trapped|betrayed|lonely|alone|uneasy|insecure|confident|included|excluded|forgotten|neglected|overlooked|cheated|safe|safer|welcome|heard|seen|valued|special|ignored|patronised|lost|unsafe|home|like|at|comfortable|ashamed|stupid|guilty|proud|better|good|looked
come|walk|go|drive ^away|out|home feeling
hold ..? [grudge]
care less
live for *
get ..? enough of
struggle to|with
have ..? hard|tough|difficult|rough [time]
want to? know|deal|think|be|hear|wait|feel
be over|beside|spoilt|spoiled
attach|give|assign ..? [importance|weight|priority|value] to
put|place|lay ..? [emphasis|premium|weight|stress|value] on
have ..? [trouble|difficulty|difficulties|problem|problems] with|reading|understanding|finding|using|seeing|remembering
view|regard|eye|treat|watch * with [suspicion|distrust|mistrust|scepticism|skepticism|envy|contempt|caution|unease|dread]
look ^down on *
give ^up on *
be under ..? [spell|illusion]
be of ..? [opinion|view|mind]
keep asking|begging|clamouring|pleading|crying|praying for
set ..? [sights] on
set|dig ^in ..? [heels]
be ..? [stickler|sucker|creature|creatures|suckers|sticklers] for|of
be:use|accustom to
run a mile from
have ..? [grudge|fear|horror|weakness|taste|allergy|sense|feeling|habit|preference|dislike|passion|hunger|thirst|appetite|desire|tendency|impression|suspicion|conviction|urge|craving|longing|yearning|nostalgia|hatred] of|for|to|against|that
be sick to|and|of
be up in arms
be ^left|kept scratching|guessing|wondering|fuming|frustrated|confused
be:leave|keep scratching|guessing|wondering|fuming|frustrated|confused|hanging
be:bother with|to|about
scratch|shake ..? [head|heads]
tear ..? [hair] out
lose the|their|all|any [will|way|bearings|nerve]
find ..? [way] around|round|about
want|need nothing|something|anything
be|get beside|ecstatic|spellbound|overjoyed|livid|furious|outraged|incensed|gutted|seething|fuming|appalled|aghast|irate
rage|fume|seethe|moan|grouse|grumble|whinge|gripe|rant about|over|against|at
buzz|gush|rave|drool|swoon with|about|over
pull|tear ..? [hair] ^out
be in [despair|uproar|tears|raptures|stitches|panic|agony|shock|arms]
be over [moon]
be on cloud
be at ..? [tether|wits|rope]
go ^off *
go|be ballistic|bonkers|ape|spare
go mad|crazy|wild|nuts|bananas with|on|at
lose it|[rag|temper|cool|nerve]
run|be out|short|low of|on [patience|hope|faith|trust|morale|motivation|confidence|enthusiasm]
have ^had? ..? [love|patience|respect|sympathy|affection] for
sleep|breathe|rest easier|easy|easily|better|soundly|freely|again
be:draw|attract|glue|wed|attach to *
dream of *
hanker|hunger|ache|clamour|clamor|crave|lust|itch|gasp|beg|scream ^out? for|after
die for *
rely|count|depend on [us]
stop|quit moaning|cursing|complaining|grumbling|fearing|trusting|caring|believing
be ^relieved
`;

/** Beside themselves with joy or rage; everybody in a story can be so, too. */
export const raving = `
go|be mad|crazy|wild|nuts|bananas|ballistic|bonkers|berserk for|over|about|with|at
buzz|rave|gush|rage|fume|seethe about|over|against|at|with
be over [moon]
be up in arms
love|adore|hate|loathe|detest it|this|that
`;

/** What one would do or give for a thing that one wants, behind "would". */
export const readiness = `
kill|die|murder|fight|queue for *
give|pay|do anything|everything|[arm|fortune|eye|teeth|money] for|to
give anything|everything
sell ..? [soul|grandmother|mother|kidney] for
take|choose|pick|have|swap|trade|want * over|for * any? [day|time]
take|choose|pick|prefer|want * over *
walk|run|crawl|drive|go ..? [mile|miles] for|to
forgive|pardon|excuse|trust|love|hate|adore *
`;

/** What people cannot do, or not enough, with a thing that they love or loathe. The clause is negated, with "can". */
export const beyond = `
get enough of
be:bother with|to|about
be bothered with|to|about
see|understand|grasp ..? [point|sense] of|in
make head|heads|sense
wait to|for|until
take eye|eyes off
resist *
touch *
sit still|through
focus|concentrate for|on
remember ..? [password|passwords|pin|code|codes]
imagine life|living|being|going|doing
`;

/** What one needs to get somewhere: a means, no wish. */
export const means = words(
  'clearance permission permit stamp approval authorisation authorization id document documents papers proof deposit appointment booking certificate badge key card code password licence license signature form login account visa passport ticket prescription receipt referral water food shelter blanket medicine fuel oxygen blood insulin heat heating warmth lunch breakfast dinner supper meal meals feed milk bread rice ice light lighting power electricity gas petrol diesel bed beds ride lift bus transport seat seats wheelchair crutches care loan cash money pay wages parts part tool tools spare spares dose doses tablet tablets injection scan x-ray surgery dialysis transfusion room rooms space roof tent tents clothes boots coat gloves helmet clean-water sanitation sleep rest work jobs housing interpreter translator translation escort carer supervision guard generator pump vaccine',
);

/** What a party asks to be shown or given, once. */
export const proofs = words(
  'proof receipt certificate visa signature deposit refund guarantee date answer apology explanation warranty passport referee lawyer',
);

/** What those who decide are said to like: a decision. */
export const proposals = words('idea plan proposal suggestion concept offer approach it pitch');

/** What something is said to be to people: "for pensioners trust is everything". */
export const importance = words(`
  right ideal perfect everything important crucial key essential vital decisive issue reason criterion priority worry problem point paramount central
  counts matters counted mattered offensive insulting unacceptable irrelevant meaningless precious dear alien unthinkable
  critical sacred must nothing matter concern factor argument burden nightmare relief blessing confusing frustrating annoying overwhelming intimidating off-putting irritating unbearable`);

/** What a thing is to people, as a noun with "with", "for", "among" or "of" and the people: "a godsend for shift workers". */
export const favourites = words(`
  hit favourite favorite darling godsend blessing boon lifesaver life-saver lifeline relief delight joy pleasure treat dream magnet draw success
  crowd-pleaser crowd-puller crowdpleaser must must-have no-go turn-off deal-breaker dealbreaker nuisance annoyance pain bugbear nightmare headache
  eyesore turnoff put-off hurdle hassle ordeal chore thorn irritant worry comfort necessity luxury selling-point revelation hero heaven gift
  home-run homerun no-brainer nonstarter non-starter killer novelty letdown let-down disappointment horror sore-point`);

/** What stands between that noun and the people. */
export const receivers = words('with for among amongst of to');

/** How a thing goes over with people. The subject is the thing; the people may be named or not. */
export const received = `
go down ..? [storm|treat|bomb]
go|come|get ^down ..? well|badly|brilliantly|great|superbly|wonderfully|nicely|poorly|fantastically with|among|in
go ^over ..? well|badly|great|poorly with|among
go|fly like|off [cake|cakes|shelf|shelves]
strike|hit|touch ..? [chord|nerve|spot]
tick ..? [box|boxes]
win ..? [heart|hearts] of|over
win ^over *
find ..? [favour|favor|fans|audience|friends]
catch ^on with|among
fall on ..? [ear|ears]
leave * cold|indifferent
drive * mad|crazy|nuts
get on ..? [nerve|nerves]
speak|appeal to ..? [heart|hearts|people|everyone|everybody]
make ..? [day|hearts]
capture|catch ..? [imagination|hearts]
bring ..? [smile|smiles] to
put ..? [smile|smiles] on
meet|hit|fill|answer|serve ..? [need|needs|want|taste|mood|gap|zeitgeist]
leave nothing to be? desired
take ..? [weight|load] off
win|gain|earn|enjoy ..? [confidence|trust|loyalty|affection|goodwill] of
hit [bullseye|bull's-eye|spot|nail|mark]
`;

/** What nobody does whom a thing leaves cold. */
export const uncaring = words('shed miss mourn bat blink regret');

/** What people are said to come for, and could not show: a mood, a pleasure, company. */
export const charms = words(`
  quiet calm peace taste atmosphere friendliness experience feeling honesty warmth welcome company chat gossip talk view smell vibe music fun laugh
  tea coffee cake cakes food service smile smiles crossword jokes ambience charm craic banter silence views people`);
