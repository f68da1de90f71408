import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { gifts } from '../lexicon/handing.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether all that others do to the candidate is to give a thing, a wish or a rise, and no work: "my boss handed me the keys", "I was promoted". */
export const isNoWork = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.length === 1 &&
    sentence.clauses.every(clause => givesThing(sentence, clause) || isRise(sentence, clause)),
);

function givesThing({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(give|hand|show|send|offer|wish|bring|lend|pay|promise|grant)$/.test(verb.lemma)) return false;
  const mine = verb.voice === 'passive' ? actor === 'I' : actor === 'other' && object?.head.lower === 'me';
  const thing = mine ? nounPhraseAt(words, verb.voice === 'passive' ? verb.to : (object?.to ?? verb.to)) : undefined;
  return (
    thing !== undefined &&
    (gifts.has(thing.head.lower) ||
      /^(luck|well|success|rise|bow|applause|round|certificate|reprimand|fine)$/.test(thing.head.lower)) &&
    !/^(order|orders|instruction|instructions|target|targets|goal|goals|date|deadline)$/.test(thing.head.lower) &&
    !words.slice(thing.to).some(({ part }) => part === 'to')
  );
}

/** "I was promoted after the recall", not "promoted to lead of the ward". */
const isRise = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'I' &&
  verb.voice === 'passive' &&
  verb.lemma === 'promote' &&
  !/^(to|as)$/.test(words[verb.to]?.lower ?? '');
