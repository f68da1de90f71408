/** Words of features, solutions and plans for them. */
import { words } from './words.ts';

/** Words that put one thing after another. */
export const phases = words('phase later after afterwards next first once finally step until before');

/** What a feature is called where it does something. */
export const featureSubjects = words('feature features idea ideas solution thing option one proposal concept');

/** What is done with a feature, or what it does. */
export const featureVerbs = words(`
  add build send offer make include create put introduce give launch provide show have let integrate develop use
  design throw do be propose automate ship want combine trial run pilot open set start roll place hire publish print host organise organize train complement pair`);

/** What is done with a thing that comes on top, before "in" or "on" or with "onto": "bundle in", "bolt … onto". */
export const adding = words('bundle tack bolt throw chuck squeeze slip tag graft stick');

/** What is proposed besides the first: "my second proposal". */
export const furtherNouns = words('proposal feature concept product service module app tool offer');

/** What adds a second thing to a solution. */
export const furtherPhrases = [
  'and also',
  'in addition',
  'next to that',
  'another thing',
  'a second idea',
  'second idea',
  'a second thing',
  'as well',
  'separately',
  'on the side',
  'at the same time i',
  'at the same time we',
  "at the same time i'd",
  'as a side project',
  'while we are at it',
  "while we're at it",
  'while i am at it',
  "while i'm at it",
  'to round it off',
  'to round this off',
  'to top it off',
  'to complement',
  'do both',
  'in tandem',
  'simultaneously',
  'besides ,',
  'combine this with',
  'combine it with',
  'combine that with',
  'combined with',
  'side by side with',
  'as an extra',
  'as an add-on',
  'for good measure',
  'throw in',
  'then there is',
  'there is also',
  'there would also',
  'plus i',
  'plus we',
  'also i',
  'also we',
  'two solutions',
  'three solutions',
  'several solutions',
  'two ideas',
  'three ideas',
  'two products',
  'one more thing',
  'additionally',
  'another feature',
  'another idea',
  'one more feature',
  'one more idea',
  'another solution',
  'a second feature',
  'a second product',
  'second product',
  'a second solution',
  'on top of that',
  'on top',
  'as a bonus',
  'furthermore',
  'besides that',
  'plus also',
  'could also',
  'would also',
  'can also',
  'will also',
  'propose also',
  'have also',
  'or also',
  'moreover',
  'apart from that',
  'apart from this',
  'in parallel',
  'alongside',
  'plus ,',
  'plus there',
  'plus a',
  'beyond this',
  'beyond that',
  'besides this',
  'in more',
  'or do both',
  'or both',
  'too',
  "'d also",
] as const;

/** Words that speak of a second thing by themselves, whatever stands beside them. */
export const secondThings = [
  'secondly',
  'a separate product',
  'separate product',
  'separate app',
  'another feature',
  'a second feature',
  'not only',
  'a further option',
  'further option',
  'further feature',
  'other possible features',
  'other thing',
  'other features',
  'in addition',
] as const;

/** Verbs with which something to build is proposed. */
export const building = words(
  'add build send offer make include create put introduce give launch provide show let integrate develop use design install ship open place equip roll automate replace deploy throw set',
);
