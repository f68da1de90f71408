/** Adjectives that say in a note what something is: "dashboard green", "patients calm". From grammars' lists of predicative adjectives. */
import { pleased } from './delight.ts';
import { mindAdjectives } from './minds.ts';
import { words } from './words.ts';

/** Adjectives behind a noun that are no nouns there: none that commonly head a phrase ("traffic light", "the general public"). */
export const predicates: ReadonlySet<string> = new Set([
  ...mindAdjectives,
  ...pleased,
  ...words(`
    weary livid wary afraid reluctant ecstatic jubilant euphoric positive negative steady solid fine excellent superb brilliant
    perfect awesome fantastic terrific poor quick huge tiny up-to-date online offline due late early tight loose vague
    certain keen green healthy alive dead quiet loud silent rough dirty tidy safe unsafe illegal correct true false valid invalid intact
    deep shallow wide tall thin thick hot warm wet soft difficult complex expensive busy idle lazy toxic stubborn rude
    arrogant lonely alright absent popular independent equal similar different unique typical rare normal abnormal vital
    crucial essential urgent permanent temporary overdue optional mandatory compulsory voluntary live open empty done finished complete`),
]);
