/** Amounts without a figure. From style guides and interview rubrics. */
import { phrases, words } from './words.ts';

/** How large an amount is, without a figure; alternatives as `variants.ts` reads them. */
const sizes =
  'large|huge|vast|great|enormous|massive|considerable|significant|substantial|sizeable|sizable|notable|tremendous|immense|fair|good|decent|high|big|growing|increasing|hefty|healthy|tidy|untold|incredible|staggering|surprising|important';
const amounts = 'number|amount|quantity|volume|part|portion|share|proportion|percentage|chunk|slice|majority';

/** "Large number of", "majority of", as some write them without their article. */
export const bareDeterminers = `
${sizes} ${amounts} of
lot|majority of
`;

/** Amounts with a size, before a noun. */
export const sizedDeterminers = `
a|an ${sizes} ${amounts} of
${sizes} numbers|amounts|quantities|volumes of
`;

/** Amounts without a figure, before a noun. */
export const vagueDeterminers = phrases(`
  many | several | various | numerous | countless | a lot of | a majority of | a whole lot of
  a hell of a lot of | tonnes of | buckets of
  a pile of | a heap of | lots of | loads of | tons of | plenty of | a number of | a great deal of
  a good deal of | a good many | quite some | a ton of | heaps of | masses of | quite a few | a great many
  multiple | dozens of | hundreds of | thousands of | most of the | most of our | the majority of
  the great majority of | the overwhelming majority of | the bulk of | the vast majority of | a handful of
  a couple of | quite a lot of | a host of | a raft of | scores of | umpteen | very much | a slew of | droves of
  oodles of | piles of | stacks of | a bunch of | any number of | a flood of | a mountain of | mountains of
  a multitude of | a myriad of | myriad | innumerable | a good few | a fair few | no end of | ever so many
  hordes of | reams of | truckloads of | bucketloads of | a boatload of | a shedload of | zillions of
  tens of thousands of | millions of | a fair whack of | a good whack of | a fair old number of | a fair lump of
  a good many of | an awful lot of | a whole bunch of | a whole heap of | a whole load of | a whole host of
  a whole raft of | all sorts of | all manner of | no small number of | no small amount of | no small part of
  untold | lakhs of | crores of | thousands upon thousands of | hundreds upon hundreds of | dozens upon dozens of
  the greater part of | a swathe of | swathes of | an abundance of | a torrent of | rafts of
`);

/** Degrees without a figure, beside a change. */
export const vagueDegrees = phrases(`
  significantly | significant | dramatically | dramatic | massively | massive | huge | hugely | substantially
  substantial | greatly | considerably | considerable | tremendously | tremendous | enormously | enormous
  drastically | drastic | vastly | a lot | a great deal | by far | immensely | exponentially | major
  sizeable | sizable | sharply | sharp | radically | radical | markedly | marked | remarkably | remarkable
  a good deal | a good bit | a whole lot | quite a bit | noticeably | a ton | to a great extent
  to a large extent | by a lot | loads | strongly | appreciably | perceptibly | visibly | notably
  by a wide margin | by some margin | some margin | by a good margin | by a large margin | by a big margin
  by a long way | by a mile | by miles | a fair bit | a fair amount | quite a lot | a hell of a lot
  a great way | materially | meaningfully | measurably | profoundly | steeply | immense | monumental
  spectacular | spectacularly | astronomically | phenomenally | astonishingly | palpably | tangibly
  appreciable | noticeable | palpable | very strongly | very much | an awful lot | a fair whack | a good whack
  a whole heap | a whole bunch | a huge amount | no small amount | a good way | by no small margin | a fair sight
  a damn sight | a darn sight | a sight | ever so much | ever so many | infinitely | immeasurably | incomparably
  heaps | tons | miles | by heaps | by loads
`);

/** Heaps of things as degrees, where they are none themselves: "went up loads". */
export const heapsOfThings = words('heaps loads tons miles');

/** Amounts that are next to nothing, before a noun: "hardly any falls since". */
export const scarcities = phrases(`
  hardly any | barely any | scarcely any | almost no | practically no | virtually no | next to no | precious few
  precious little | very few | few
`);

/** Degrees before a comparative: "way shorter", "far fewer". */
export const comparedDegrees = new Set(
  'way far much lots vastly significantly considerably miles heaps tons'.split(' '),
);

/** Comparatives of what is counted or measured; "better" and "easier" measure nothing. */
export const comparatives = new Set(
  'fewer less more shorter longer slower lower higher smaller larger bigger cheaper sooner earlier'.split(' '),
);

/** Changes that the verb itself exaggerates. */
export const loudChanges = new Set(
  'skyrocket sky-rocket plummet soar explode rocket balloon mushroom nosedive surge plunge slump tumble snowball multiply'.split(
    ' ',
  ),
);

/** Adjectives of size that are said of a result alone, too: "the effect was massive". */
export const loneSizes = new Set(
  'massive huge enormous tremendous dramatic drastic substantial considerable significant immense spectacular monumental noticeable'.split(
    ' ',
  ),
);

/** Adjectives of size before a result. */
export const sizesBefore = new Set('major sizeable sizable sharp radical marked remarkable'.split(' '));

/** Comparatives that look like nouns of doers. */
export const smoothness = new Set(
  'smoother calmer cleaner safer quieter leaner tighter clearer easier lighter happier friendlier stronger weaker richer poorer'.split(
    ' ',
  ),
);

/** Turns of speech for how much something changed. */
export const boundlessDegrees = phrases(`
  by leaps and bounds | in leaps and bounds | in leaps | big time | big-time | like a stone | like a rocket
  like mad | no end | manifold | multifold | severalfold | in a big way | to a considerable degree
  to a considerable extent | to a significant degree | to a significant extent | to a large degree
  to a great degree | to a high degree | through the floor | off the charts | sky-high | sky high
  beyond recognition | beyond measure | out of all proportion | many times over | several times over
  like crazy | next to none | almost none | practically none | hardly anything | next to nothing | almost nothing | practically nothing | virtually nothing | close to nothing
  a world of difference
`);

/** "In a very visible way", "in an important manner": the same of any change. */
export const visibleWays = `
in a|an very? visible|notable|noticeable|important|significant|considerable|remarkable|substantial|big|drastic|dramatic|marked|strong|appreciable|sensible|huge|massive|impressive way|manner|fashion|measure
`;

/** Verbs that such a turn goes with besides those of change. */
export const boundlessMoves = new Set(
  'go come become make be shoot jump slash trim prune get pay cut shrink move leap take put drive bring send'.split(
    ' ',
  ),
);

/** Sums without a figure: "it saved the shop a packet". */
export const vagueSums = phrases(`
  a packet | a small fortune | a fortune | a bomb | a mint | a bundle | a pretty penny | good money
  big money | serious money | an arm and a leg
`);

/** The same wherever it stands: "considerable sums were recovered". */
export const largeSums = `
large|huge|vast|enormous|massive|considerable|significant|substantial|sizeable|sizable|hefty|handsome|tidy|serious sum|sums|money
`;

/** What is done with such a sum. */
export const sumVerbs = new Set('save make earn cost bring lose spare raise pay spend take win recover'.split(' '));

/** Powers of ten behind a vague word: "several thousand euro". */
export const scales = words('hundred thousand million billion dozen lakh crore grand');
