/** Speed, and what makes it comparable. From style guides and interview rubrics. */
import { words } from './words.ts';

/** Speed in one word. */
export const quickAdverbs = words(`
  quickly rapidly swiftly immediately instantly promptly speedily overnight straightaway fastly hastily expeditiously
  instantaneously asap pronto briskly quick-fire`);

/** What is quick or fast, in front of a degree or a noun. */
export const quickWords = words(
  'fast quick quickly rapid rapidly fastly speedy swift swiftly prompt promptly snappy speedily fastest quickest',
);

/** Speed in fixed words. */
export const speeds = [
  'right away',
  'straight away',
  'right off',
  'there and then',
  'then and there',
  'within the hour',
  'within the day',
  'by the next morning',
  'by the next day',
  'without losing a minute',
  'without losing a second',
  'without wasting a minute',
  'in a single day',
  'took me no time',
  'took no time',
  'hardly took me any time',
  'before anyone noticed',
  'at a stroke',
  'on the double',
  'post-haste',
  'at top speed',
  'at full speed',
  'at full tilt',
  'in a single afternoon',
  'in a single evening',
  'in a single weekend',
  'in half a day',
  'in half an hour',
  'very soon',
  'the very same evening',
  'the very same night',
  'the very same morning',
  'the very same afternoon',
  'the very same hour',
  'without delay',
  'without any delay',
  'without further delay',
  'without losing time',
  'without losing any time',
  'without wasting time',
  'without hesitation',
  'at speed',
  'at pace',
  'at the double',
  'as soon as possible',
  'as fast as possible',
  'as fast as i could',
  'as quickly as possible',
  'as quickly as i could',
  'as quickly as we could',
  'from one day to the next',
  'from one day to another',
  'in as little as',
  'in the blink of an eye',
  'with great urgency',
  'with urgency',
  'with great speed',
  'with speed',
  'record time',
  'record pace',
  'unprecedented speed',
  'unprecedented pace',
  'in a rapid way',
  'in a quick way',
  'in a fast way',
  'in rapid fashion',
  'like lightning',
  'like a shot',
  'double quick',
  'no time flat',
  'days flat',
  'hours flat',
  'weeks flat',
  'the very same day',
  'wasted no time',
  'lost no time',
  'did not lose time',
  'before the week was out',
  'before the day was out',
  'before lunch was over',
  'two shakes',
  'two shake',
  'twinkling of an eye',
  'blink of an eye',
  'bat of an eye',

  'the speed of light',
  'the speed of sound',
  'warp speed',
  'breakneck speed',
  'lickety-split',
  'lickety split',
  'sharp sharp',
  'sharpish',
  'chop-chop',
  'chop chop',
  'quick sharp',
  'quick quick',
  'a split second',
  'one sitting',
  'before you could say',
  'before you can say',
  'like a flash',
  'like greased lightning',
  'like a rocket',
  'like wildfire',
  'quick smart',
  'one two three',
  'hey presto',
  'off the bat',
  'before you know it',
  'before we knew it',
] as const;

/** What stands between "in" and "time" where time was short: "in next to no time", "within a really short time". */
export const shortWords = words(
  'short shorter shortest little no record brief few quick fast double-quick minimal minimum least tight limited jig lightning express zero jet sharp swift',
);

/** What may stand between them besides. */
export const fillers = words(`
  a an the very really basically extremely incredibly so such next to possible quite pretty rather relatively amazingly remarkably
  surprisingly super ultra mega double damn bloody practically almost literally just only almost absolutely time short`);

/** Words for a stretch of time. */
export const spans = words('time times timeframe time-frame order while period span space notice');

/** What is over before one has looked: "in a flash". */
export const moments = words(
  'flash jiffy heartbeat instant moment blink sec trice snap rush breeze twinkle twinkling wink tick mo',
);

/** Words for speed behind "at". */
export const paces = words('speed pace tempo velocity');

/** How a speed is that is no boast. */
export const plainPaces = words(
  'own slow slower steady same normal usual constant that this their his her its my lower low full-time comfortable gentle moderate reading walking',
);

/** What makes a duration short: "in just three months". */
export const merely = words('just only under merely mere barely scarcely hardly already inside');

/** Pairs of words that do the same. */
export const merelyPairs = words('less-than fewer-than as-little no-more not-even little-more');

/** Verbs by which work goes on by itself: "it all went super fast". */
export const running = words(
  'go happen run move work take come proceed progress advance follow start begin develop evolve unfold get finish end be become open launch ship land',
);

/** The work that a story is about, as a subject. */
export const undertakings = words(`
  project launch rollout roll-out release team process migration delivery it recovery work prototype version tool app system site report rebuild
  fix fixes change changes thing everything all message page corner form go-live deployment implementation move switch training onboarding hiring
  pilot campaign programme program draft contract deal transition repair setup set-up build translation turnaround response
  reaction answer solution patch update service line shop counter stall desk crisis approval audit investigation tribe squad crew group chapter guild pod unit department lab`);

/** Promises, whose time is no speed yet. */
export const promising = words('promise agree guarantee offer plan schedule expect owe pledge commit');

/** Verbs by which things get worse or bigger, or the mind moves: their speed is nobody's achievement. */
export const befalling = words(
  'lose grow spoil rise fall drop deteriorate spread leave die melt fade expire rush run-out fill age burn leak shrink read speak talk go-up go-down',
);

/** Who asks somebody else to be quick. */
export const asking = words(
  'ask tell want need allow let expect teach remind force urge order instruct require enable beg like',
);

/** What makes a speed or a level comparable. */
export const benchmarks = [
  'usual',
  'usually',
  'normal',
  'normally',
  'planned',
  'benchmark',
  'against',
  'than',
  'versus',
  'vs',
  'compared',
  'instead of',
  'average',
  'target',
  'estimate',
  'estimated',
  'ahead of schedule',
  'ahead of time',
  'before the deadline',
  'as opposed to',
  'standard',
  'typical',
  'typically',
  'quoted',
  'budgeted',
  'expected',
  'half the time',
  'down from',
  'faster',
  'record of',
  'allows',
  'allowed',
  'used to',
  'takes',
  'needs',
  'industry',
  'competitor',
  'last year',
  'previous',
] as const;

/** Degrees before "fast" or "quick" that make it a boast. */
export const speedDegrees = new Set(
  'very super really extremely incredibly amazingly remarkably surprisingly unbelievably insanely pretty quite so'.split(
    ' ',
  ),
);

/** What is called quick as an achievement: "my quick reaction". */
export const quickDeeds = new Set(
  'decision reaction action response delivery turnaround implementation launch execution resolution rollout recovery fix project job win turn turnaround start launch move answer roll-out delivery rebuild switch return process success victory intervention solution'.split(
    ' ',
  ),
);

/** Comparatives of speed, and the degrees that make them a boast: "way quicker". */
export const quickerWords = new Set('faster quicker swifter speedier snappier'.split(' '));
export const easedDegrees = new Set(
  'way much far lots considerably significantly massively dramatically substantially vastly'.split(' '),
);

/** Verbs of getting "through" something at speed. */
export const racing = words(
  'rip race blitz breeze speed whizz whiz rattle fly storm blaze sprint zip tear romp gallop steam rocket cruise',
);

/** Words for at once that look like nouns. */
export const bareQuick = new Set('pronto asap'.split(' '));
