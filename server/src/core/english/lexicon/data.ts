/** Data as such, and what is said of it and with it, where neither source nor method is named. */
import { words } from './words.ts';

/** Bare words for data, which name neither source nor method. */
export const bareData = words(`
  data datas evidence numbers figures indicators kpis kpi metrics analytics reporting analysis analyses statistics statistic stats insights
  dashboard dashboards trend trends studies graphs graph facts measurements benchmarks datapoints insight intelligence`);

/** What tells something where it stands without a source, and is no data in itself. */
export const tellers = words(
  'readings results findings tests measurements feedback research homework digging observations polls signals signs dive deep-dive drill-down records indications number-crunching sums maths math arithmetic counts monitoring telemetry tally tallies overview overviews calculation calculations comparison comparisons benchmarking',
);

/** What those tell: that somebody was right. */
export const tellersTelling = words(
  'show tell say suggest indicate reveal prove confirm bear back support speak corroborate vindicate validate agree demonstrate reflect point hint',
);

/** How much of it there was: "a wealth of behavioural insight". */
export const heaps = words(
  'wealth trove abundance amount mass plethora host body pool mountain lot lots ton tons bunch heap heaps sea flood stream range variety',
);

/** What is said to rest on data. */
export const resting = words(`
  decision decisions choice choices call idea plan plans answer conclusion it this that everything all rota schedule timetable approach
  proposal strategy case recommendation argument forecast design selection work judgement judgment method policy roadmap priorities
  prioritisation prioritization course direction budget programme solution reasoning`);

/** Where data goes when a decision is said to rest on it. */
export const ground = words('heart core centre center basis foundation root forefront bottom');

/** How a decision is said to rest on data, before "by", "in" or "on". */
export const grounded = words(
  'backed informed guided supported driven underpinned fuelled fueled grounded rooted anchored led steered validated shaped substantiated corroborated borne',
);

/** Directions in which data is said to move. */
export const courses = words('up upwards upward down downwards direction way north south');

/** How figures are said to develop. */
export const nicely = words('well nicely favourably favorably positively strongly');

/** What shows how things go, and is watched while they do. */
export const gauges = words(
  'readings signs signals indications indicators curves charts counts monitoring telemetry tracking gauges meters barometers',
);

/** What is kept of events, as it is said to move. */
export const recorded = words(
  'records reports results returns takings polls reviews scores tallies stats ratios trends marks grades sums totals',
  gauges,
);

/** What data are read in or taken from, where it is not said which. */
export const keptIn = words(
  'records record reports information material materials screens system counts sources documents documentation history findings',
  gauges,
);

/** How it makes itself heard. */
export const outcries = words('hint lean shout scream cry yell whisper shriek sing plead');

/** How it shows itself: "the load figures looked fine", "data came back good". */
export const showing = words('look seem appear come');

/** What it gives somebody who is told no more of it. */
export const impressions = words(
  'idea picture comfort hope confidence reason courage clue clues pause sense answer answers direction reassurance certainty signal insight insights feeling impression boost encouragement clarity guidance help inspiration',
);

/** What it is in with what was thought, or where it is. */
export const accords = words('harmony favour favor line agreement accord keeping tune step green black red');

/** What it is said to be hard to do against it. */
export const against = words('ignore argue dispute deny refute overlook miss dismiss contradict');

/** What it is said to have: "a friendlier look". */
export const airs = words('look message ring smell shape story pattern');

/** Where it is said to move, and whose way that is. */
export const ways = words('way ways direction directions road side where');
export const favoured = words('our my right wrong good same desired one opposite clear similar expected hoped-for');

/** Nouns before those that narrow nothing: "customer data", "performance metrics". */
export const emptyNarrowing = words(
  'data demographic advanced predictive historical historic big user customer usage product business market performance feedback key company past team internal web sales growth available trend evidence quality success extensive thorough careful detailed comprehensive behavioural behavioral in-depth depth deep rich hard root-cause relevant important main various whole overall live real real-time actionable consumer shopper employee guest patient industry competitor competitive public desk secondary primary statistical quantitative qualitative numerical profound solid robust ample vast granular meaningful powerful sound comparative deeper broad',
);

/** What data is said to do. */
export const dataTelling = words(`
  show tell say suggest indicate point reveal look prove confirm support speak make demonstrate back agree underline reflect hint paint
  convince lie guide inform help lead bear underpin fuel feed shape corroborate vindicate flow influence steer favour favor imply dictate highlight expose give validate justify drive signal talk
  seem appear argue leave allow reassure encourage worry alarm comfort concern disappoint shock surprise`);

/** Looking at data, with or without a preposition. */
export const dataLooking = words(`
  use leverage utilise utilize analyse analyze check review study consult examine see notice spot gather collect crunch monitor track
  watch assemble compile interpret evaluate follow look go dig dive delve rely base read inspect explore scrutinise scrutinize consider
  observe obtain harness employ apply assess process digest work draw take lean trust generate derive extract tap mine triangulate synthesise synthesize distil distill perform
  conduct undertake exploit interrogate parse query aggregate consolidate visualise visualize believe heed stare peer comb wade trawl scour scan skim browse
  peruse dissect unpack revisit immerse absorb probe eyeball combine merge pore sift weigh ponder contemplate`);

/** Giving up, or never coming to, what the verb behind it says: "I stopped collecting". */
export const desisting = words('stop quit cease refuse decline avoid forget fail forbid ban dread');

/** Putting something to the test of something. */
export const testing = words('test check measure weigh validate verify hold judge match cross-check');

/** What people do again and again, before "patterns" or "trends", where it is not told how it was seen. */
export const habitual = words(
  'usage use booking bookings attendance buying browsing spending ordering order orders traffic visit visiting visitor call sale sales purchase purchasing transaction transactions demand consumption absence absentee complaint search click login viewing reading borrowing lending donation giving travel shopping payment staffing enrolment enrollment behaviour behavior customer user guest member weekly daily seasonal monthly',
);

/** Working something over as a whole. */
export const appraising = words('analyse analyze evaluate assess');

/** What is then worked over, and may be anything. */
export const wholeMatters = words(
  'situation market competition competitors landscape performance behaviour behavior usage demand engagement habits circumstances',
);

/** Getting hold of data. */
export const dataFetching = words('pull fetch retrieve request');

/** Standing by what is measured, or giving it up. */
export const upholding = words(
  'protect guard defend keep hold meet hit reach save sacrifice miss beat own safeguard shield',
);

/** Nouns for doing so: "a close look at the numbers". */
export const dataGazes = words(
  'look dive deep-dive dig analysis review study examination evaluation interpretation glance check drill-down',
);

/** How it is said to be, which tells how one feels about it. */
export const moods = words(`
  good positive great promising bad negative encouraging fine healthy healthier excellent convincing okay ok alright ugly reassuring alarming
  worrying poor better worse conclusive compelling damning telling persuasive disappointing rosy rosier bleak favourable favorable
  unfavourable unfavorable heartening hopeful satisfactory satisfying comforting discouraging dire grim dismal sobering brighter friendlier
  impressive superb stellar brilliant terrific awful terrible horrible mixed sound`);

/** What is seen in data. */
export const patterns = words('pattern patterns trend trends tendency tendencies correlation correlations');

/** Seeing a pattern. */
export const sighting = words('see notice spot recognise recognize detect observe perceive identify discern');

/** What foretells or proves something: said to be there, with what it tells. */
export const portents = words('signs evidence indications indication hints proof signals clues data');

/** How clear such a thing is said to be. */
export const evident = words(`
  clear visible definite obvious strong distinct unmistakable unmistakeable recurring upward downward rising falling steady evident
  noticeable apparent marked consistent discernible`);

/** To come to be seen. */
export const surfacing = words('emerge appear surface crystallise crystallize arise');

/** What data looks like when it looks like something. */
export const dataLooks = words(
  `clear strong green solid right visible evident obvious unmistakable unmistakeable off red up down wrong unambiguous overwhelming
  undeniable irrefutable staggering where`,
  moods,
);

/** Arguing with data: "I backed my proposal with facts and figures". */
export const dataBacking = words(
  'back support underpin present prove convince argue show persuade substantiate justify underline strengthen defend come arm prepare work validate confirm verify test check inform refute disprove settle counter challenge win sway answer corroborate bolster reinforce confront',
);

/** What one starts with. */
export const startingPoints = words('port step stop start basis point thing move source place foundation');

/** Data in so many words, behind "used". */
export const dataNouns = words('data analytics metrics numbers insights');

/** Claims to go by data, in a word; the list of `variants`. */
export const dataDriven = `
data-driven|data-informed|data-based|data-led|data-backed|data-oriented|data-guided|data-centric|data-supported
fact-based|fact-driven|fact-led|evidence-based|evidence-driven|evidence-led|insight-driven|insight-led|insights-driven|analytics-driven
metric-driven|metrics-driven|metrics-based|numbers-driven|numbers-based|number-driven
data|fact|evidence driven|led|based
based on the? data|facts
on the basis of the? data|facts
facts and data|figures
on a? factual|evidence|data|numerical footing|basis
data and facts
data-first|analytics-first|numbers-first|metrics-first|evidence-first|data-minded|numbers-minded|numbers-oriented|metrics-oriented
data|numbers person|guy|girl|woman|man|nerd|geek
data-wise|numbers-wise|metrics-wise|stats-wise
from a? data|numbers|statistical|metrics|analytics perspective|viewpoint|standpoint|angle
from a data point of view
statistically speaking
facts|data|numbers|evidence over feelings|feeling|opinion|opinions|gut|ego|emotion|emotions|politics
hard data|facts|figures|numbers
`;

/** What is read in data, and not what is amiss with them: "a dip in the figures". */
export const signsInData = words(
  'trend pattern dip peak drop rise decline increase shift answer reason cause signal sign tendency',
);

/** Data in themselves, and neither a board nor a paper that shows them. */
export const plainData = words(
  'data numbers figures stats statistics metrics analytics kpi kpis evidence insights analysis',
);
