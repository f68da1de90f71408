/** How others take a call that goes against them, and what it burdens them with. From verbs and adjectives of displeasure. */
import { words } from './words.ts';

/** Disliking. */
export const loathing = words('hate resent dislike detest loathe');

/** Making it heard. */
export const grumbling = words('complain moan grumble shout protest sulk swear grouse mutter fume seethe whinge gripe');

/** Being in a mood. */
export const feelingSo = words('be get become remain stay feel');

/** Ill humour. */
export const displeased = words(`
  angry furious unhappy upset annoyed mad livid cross bitter disappointed gutted wounded offended irate incensed indignant resentful displeased
  sour peeved irritated aggrieved`);

/** How somebody takes it. */
export const ill = words('badly hard ill personally poorly amiss');

/** Good humour, where it is denied. */
export const pleased = words('happy delighted pleased amused thrilled glad satisfied keen overjoyed enthusiastic');

/** Walking away over it. */
export const leaving = words('quit resign leave cancel');

/** Prepositions before what one walks away over. */
export const overWhat = words('of over after for about');

/** What somebody else has to do for a call that is not theirs. */
export const burdens = words(
  'wait stay pay run work walk travel drive share go move do use come carry call ring sleep queue fill start get be',
);

/** How somebody feels who has been slighted. */
export const slighted = words(`
  pushed ignored cheated betrayed bypassed overlooked punished excluded unwanted abandoned neglected sidelined watched controlled
  overruled patronised patronized belittled insulted humiliated robbed left-out hurt snubbed rejected forgotten unheard passed-over`);
