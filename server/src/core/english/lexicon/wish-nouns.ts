/** What goes on in people, as a noun. From the nominalisations of verbs of desire and emotion in VerbNet. */
import { words } from './words.ts';

/** Wishes and feelings as nouns. */
export const minded = words(`
  desire wish hunger appetite longing craving thirst yearning demand preference enthusiasm excitement love eagerness curiosity
  dissatisfaction frustration impatience dislike hatred distrust mistrust scepticism skepticism anger annoyance irritation resentment
  disappointment boredom reluctance unhappiness discontent confusion anxiety unease aversion apathy disgust affection nostalgia`);

/** What it is directed at stands behind these. */
export const directed = words('for with over about at to towards toward in');

/** Finding out about it. */
export const inquiring = words(
  'ask learn understand test measure doubt study explore survey interview research hypothesis hypothesise wonder',
);
