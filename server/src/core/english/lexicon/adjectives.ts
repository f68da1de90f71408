import { feelingParticiples } from './feeling-participles.ts';
import { linkedParticiples, stateParticiples } from './state-participles.ts';

/**
 * Participles that describe a state after "be", so that "was excited about it" is no passive. The value lists the
 * prepositions that make it so, parted by slashes; empty means always. From grammars' lists of participial adjectives.
 */
export const predicateParticiples: ReadonlyMap<string, string> = new Map(
  [...feelingParticiples, ...stateParticiples, ...linkedParticiples].map(entry => {
    const [participle = '', prepositions = ''] = entry.split(':');
    return [participle, prepositions];
  }),
);

/** Adjectives in "-ing" that tell no event: "she was willing", "it was amazing". From grammars' lists. */
export const describingGerunds: ReadonlySet<string> = new Set(
  `willing unwilling amazing interesting exciting boring tiring confusing annoying encouraging discouraging surprising
   worrying embarrassing frustrating disappointing satisfying rewarding demanding challenging promising charming
   outstanding convincing overwhelming terrifying frightening shocking irritating misleading depressing touching
   missing lacking pending ongoing upcoming forthcoming fascinating exhausting daunting alarming disturbing
   relaxing refreshing inspiring thrilling stunning astonishing appealing pressing glaring humbling flattering
   moving entertaining enlightening caring loving understanding outgoing hard-working hardworking
   time-consuming cross-cutting groundbreaking eye-opening`.split(/\s+/),
);
