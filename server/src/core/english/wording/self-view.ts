import type { Clause, Sentence } from '../sentence.ts';

/** "Today I consider myself a better leader": what one thinks of oneself, and nothing that one does. */
export const isSelfView = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(consider|see|call|find|feel|view|regard)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'myself');
