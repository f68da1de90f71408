import { words } from './words.ts';

/** The principles' names as candidates use them in praise of themselves. */
export const principleSlogans = [
  'customer obsession',
  'customer obsessed',
  'customer-obsessed',
  'customer-obsession',
  'ownership',
  'true ownership',
  'invent and simplify',
  'right a lot',
  'are right, a lot',
  'learn and be curious',
  'learning and being curious',
  'hire and develop',
  'hire and develop the best',
  'highest standards',
  'high standards',
  'insist on the highest standards',
  'think big',
  'thought big',
  'invent-and-simplify',
  'bias-for-action',
  'think-big',
  'earn-trust',
  'dive-deep',
  'deliver-results',
  'frugal',
  'thinking big',
  'bias for action',
  'bias to action',
  'frugality',
  'earn trust',
  'earning trust',
  'dive deep',
  'dove deep',
  'dived deep',
  'diving deep',
  'backbone',
  'disagree and commit',
  'deliver results',
  'delivering results',
  'best employer',
  'strive to be',
  'broad responsibility',
  'leadership principle',
  'ownership mindset',
  'owner mindset',
  'customer-centric',
  'customer fixation',
  'customer focus',
  'customer mania',
  'customer-first',
  'customer centricity',
  'right , a lot',
  'deep-dive',
  'disagreed and committed',
  'owning it',
  'developing the best',
  'hiring and developing the best',
  'hiring and developing',
  'insisting on the highest standards',
  'delivered results',
  'earned trust',
  'inventing and simplifying',
  'customer obsessive',
  'curiosity',
  'ownership mentality',
  'taking ownership',
  'takes ownership',
  'thinks big',
  'dives deep',
  'dived really deep',
  'dove really deep',
  'dived very deep',
  'dove very deep',
  'went really deep',
  'really dove deep',
  'really dived deep',
  'deep dive',
  'deep-dive mode',
  'success and scale',
  'backbone',
  'true owner',
  'real owner',
] as const;

/** Nouns whose "of" makes a name into praise: "a textbook case of bias for action". */
export const instances = new Set(
  'example case proof spirit form idea kind sort definition embodiment epitome demonstration sign sense moment display question matter principle value piece picture instance expression lesson level degree attitude'.split(
    ' ',
  ),
);

/** Verbs that show a trait, in a wide sense. */
export const displaying = new Set(
  'show demonstrate prove exemplify reflect embody display exhibit illustrate live practise practice call underline highlight represent breathe speak underscore evidence personify'.split(
    ' ',
  ),
);

/** What stands behind a name that is praised: "in practice", "in my blood", "at its best". */
export const afterNames = new Set(
  'practice action life best purest finest display itself full blood dna nature heart character personality core bones veins'.split(
    ' ',
  ),
);

/** Names that are everyday words, too; alone they praise nothing. */
export const everydayNames = new Set([
  'ownership',
  'backbone',
  'frugal',
  'frugality',
  'curiosity',
  'deep dive',
  'delivered results',
  'earned trust',
  'earn trust',
  'high standards',
  'deliver results',
  'success and scale',
]);

/** Boasts that say the principle in other words, complete in themselves; the list of `variants`. */
export const boasts = `
put|putting|puts the|our|my? customer|customers|guest|guests|client|clients|patient|patients|user|users|passenger|passengers|member|members first
customer|customers|guest|guests|client|clients|patient|patients|user|users always? comes|come first
customer|guest|client|patient|user always first
customer is|was king
customers are king
customer is always right
obsessed with the|our? customer|customers|guest|guests|quality|detail|details
my obsession with quality|detail|details|the|customers|service
my passion for the|our customer|customers|guest|guests|client|clients
passion for the|our customer|customers
customer at heart
customer in|at the centre|center
customer is always in the centre|center
owned it|this|that end-to-end
owned it|this|that from? end to end
owned it|this|that|everything from start|beginning to finish|end
from a to z
took it as my own
as if|though it were|was my own|mine
like it were|was my own|mine
sense of the? ownership
act|acted|acting|think|thought|thinking|behave|behaved like|as an? owner
how|what|as an owner thinks|acts|does|behaves|would
like any|a true|real|good owner
full|complete|total|extreme|absolute|real|radical ownership
raised the bar for
true|real leader|owner
born owner|leader
the kind|sort|type of owner|leader i am|was
went above and beyond
in|to|with|into everything i do|touch
never settle|settled for less|second|average|mediocrity|good|mediocre
deeper than anyone|anybody|any|all|everyone
as deep as i
into? depth|deep|deeper like nobody|no|none
right , a lot
`;

/** What a story is said to be a monument to: "a testament to the standards that I set". */
export const monuments = new Set('testament testimony tribute monument witness proof evidence credit'.split(' '));

/** What one praises oneself for with it. */
export const praisedTraits = new Set(
  'standards standard ownership commitment dedication drive passion ethic leadership obsession curiosity frugality focus resilience rigour rigor perseverance attitude mindset determination care attention quality diligence'.split(
    ' ',
  ),
);

/** What stands before a principle that is asked for, not claimed: "my example for Deliver Results". */
export const askedFor = new Set('for about under on question example story to'.split(' '));

/** Saying what one is. */
export const portraying = words(
  'describe consider see regard call think view rate count know label define characterise characterize picture',
);

/** What one says one is. */
export const personKinds = words(
  'somebody someone person man woman guy leader doer achiever player owner perfectionist professional go-getter self-starter finisher fixer innovator pioneer role-model problem-solver communicator motivator visionary type',
);

/** Living by a value, whichever. */
export const livingValues = `
live|embody|breathe|personify|exemplify|incarnate|epitomise|epitomize ..? [value|values|principle|principles|spirit|mantra|motto|creed|ethos|obsession|excellence|ownership|integrity]
live ^out ..? [value|values|principle|principles]
live ^up to ..? [value|values|principle|principles|motto|mantra]
`;

/** Verbs that claim a principle by its name: “this exemplifies ownership”. */
export const exemplifying = words(
  'show demonstrate prove exemplify reflect embody display exhibit illustrate live practise practice apply use take have call mean highlight exercise represent speak',
);
