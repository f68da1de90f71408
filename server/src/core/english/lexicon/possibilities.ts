/** What is only possible, or only thought. From grammars of modality. */
import { words } from './words.ts';

/** Adjectives by which a thing is only possible. */
export const possibilities = words(
  'possible conceivable imaginable thinkable plausible likely probable arguable debatable',
);

/** What is possible, denied: "it is not excluded that". */
export const exclusions = words('excluded impossible unlikely unthinkable inconceivable implausible unreasonable');

/** Nouns of a thing that is only possible. */
export const chances = words('chance chances possibility likelihood probability odds');

/** Nouns of what one only thinks; a bet, a theory or a hypothesis can be tested. */
export const hunches = words(
  'guess hunch suspicion impression feeling feel sense view opinion understanding perception inkling intuition gut instinct belief',
);
