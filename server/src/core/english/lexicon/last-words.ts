/** What ends a matter that others settle: the word of one, the figure they name, or a place by a measure. */
import { words } from './words.ts';

/** What is over once somebody has spoken: the debate, what there was "to discuss". */
export const debates = words('debate discussion discuss argument argue matter question talk say add dispute decide');

/** How it then stands. */
export const overWords = words('closed over settled finished ended done decided');

/** What of somebody's wins: "the view of the dean prevailed". */
export const weightyWords = words('word opinion view wish vote voice preference taste instinct judgement judgment');

/** Naming a figure that then comes. */
export const naming = words('supply name quote specify propose suggest give state dictate provide pencil');

/** What somebody may already have of a thing before it is decided on: "had his number", "had a sketch". */
export const readyAnswers = words(
  'number figure plan list design price date answer favourite favorite drawing sketch diagram draft concept template map mock-up',
);

/** Coming by what is given to whoever is first. */
export const gettingPrizes = words('get win receive take secure land');

/** What is given to whoever is first. */
export const prizes = words('order contract tender job work deal bid commission slot vote room spot');

/** First by a measure; a second word may hang on it by a hyphen: "top-ranked". */
export const firsts = words(
  'cheapest lowest highest best biggest largest fastest quickest shortest nearest closest earliest oldest top most fewest least',
);
