/** Words whose form misleads about their class. */
import { intensifiers } from './function-groups.ts';
import { words } from './words.ts';

/** Nouns, verbs and adjectives in -ly. */
export const noAdverbs = words(`tally 
  telly jelly trolley family supply reply july assembly ally rally bully fly elderly friendly costly italy anomaly monopoly butterfly
  weekly monthly daily yearly quarterly hourly nightly lonely early likely timely`);

/** Words of degree, which an adjective follows. */
export const degreeWords = words('less most least way', intensifiers);

/** Nouns in -ier and -iest. */
export const noDegrees = words(`
  courier soldier carrier supplier barrier tier pier cashier frontier premier dossier priest brigadier financier hotelier chandelier glacier croupier cavalier chocolatier outlier
  terrier brazier collier furrier clothier grazier glazier hosier atelier rapier sommelier pannier courtier gondolier saucier bier`);

/** Adjectives that no ending tells. */
export const plainAdjectives = words(`
  extra additional new old good bad big small large high low long short late early whole best worst better worse
  own same first second last next main other full free clear ready aware unaware sure proud happy angry slow fast cheap cheaper
  longer shorter faster slower quicker higher lower larger smaller bigger greater newer older safer cleaner stronger weaker
  weekly monthly daily senior junior likely able hard easy simple right wrong great strong weak key only final`);

/** Participles that describe a noun behind "have", rather than tell what had been done: "we had limited time". */
export const describingParticiples = words('limited repeated detailed mixed prolonged sustained renewed');

/** Adjectives that name a person where a finite verb follows: "my senior suggested". */
export const personal = words('senior junior responsible');

/** Nouns without an article behind "to": "to market", "to bed". */
export const bareGoals = words('access market date work plan scale price support school bed');

/** Adverbs that are adjectives before a noun. */
export const adjectiveAdverbs = words('next last first early late later straight right fast hard');

/** Particles and prepositions that are nouns or adjectives behind a determiner: "the past", "the till". */
export const nounPrepositions = words('till past like plus minus down then back right inside outside');

/** What stands behind "head" where it is a noun or an adjective: "head office", "head nurse". */
export const headed = words('office of nurse teacher chef coach waiter gardener');

/** Words that end like a past tense and are none. */
export const notPast = words(
  'need indeed speed feed seed weed breed bleed exceed proceed succeed hundred sacred naked red bed shed led sled embed kindred hatred biped wicked rugged crooked ragged',
);

/** Words that are spelled like a verb with a prefix and are none. */
export const noVerbs = words('overlay overlays outlay outlays underlay underlays');

/** Plurals in the endings of agents that name no people. */
export const namesNobody = words(
  'numbers papers orders letters matters computers printers trailers lockers quarters centers containers trolleys scanners stickers counters servers sensors filters trees fees degrees factors doctors motors monitors sectors errors directors editors restaurants plants grants lists events reminders folders borders ladders',
);

/** First parts of verbs that say how, of which only what was done is surely a verb: "colour-coded", "fine-tuned". */
export const manners = words(`
  fine cherry colour color geo spot soft dry stress load bulk batch proof copy fact role road field beta triple white black
  back cold deep steam pressure shrink vacuum kick ring spell price hot
  hand date time water wind damp draught double sound fire rust flash focus hole jet kiln rate smoke unit user regression pilot
  shot sand laser machine heat peer key wet sun oven lazy mass quick crash taste power powder
  spiral glue spray tumble gift bubble foil zip hard`);
