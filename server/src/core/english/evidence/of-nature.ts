import { attitudes, likings, sensing } from '../lexicon/attitudes.ts';
import { customers } from '../lexicon/people.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isOneForAll } from '../people/crowds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isGeneric, isHabit } from './habits.ts';

/** "A fitter wants to see it", "a saver doesn't like paper", "the average shopper expects a date": of one who stands for all. */
export function isOfNature(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, infinitive } = clause;
  if (!subject || verb.perfect || verb.progressive || verb.modal) return false;
  if (
    verb.tense !== 'present' &&
    !(verb.tense === 'past' && /^(average|typical|ordinary)$/.test(words[subject.from + 1]?.lower ?? ''))
  )
    return false;
  if (
    verb.voice === 'passive' ||
    clause.kind === 'relative' ||
    clauses.some(({ actor }) => actor === 'I' || actor === 'we')
  )
    return false;
  const lemma = lemmaOf(clause);
  if (isTypical(words, subject)) return attitudes.has(lemma) && lemma !== 'need';
  if (!/^(a|an)$/.test(words[subject.from]?.lower ?? '') || !isOneForAll(words, subject)) return false;
  if (words[subject.to]?.part === 'relative') return false;
  if (likings.has(lemma) || /^(trust|distrust|mistrust|prefer|crave|fear|value)$/.test(lemma)) return true;
  if (verb.negated) return attitudes.has(lemma) && lemma !== 'need';
  return (
    (lemma === 'want' && sensing.has(infinitive?.lemma ?? '')) ||
    (isHabit(sentence, clause) && isGeneric(sentence, clause))
  );
}

/** "The user", "the modern shopper": no one whom one has met. */
const isTypical = (words: Sentence['words'], { from, to, head }: Pick<NounPhrase, 'from' | 'to' | 'head'>): boolean =>
  words[from]?.lower === 'the' &&
  words[to]?.part !== 'relative' &&
  customers.has(`${head.lower}s`) &&
  (to - from === 2
    ? /^(user|shopper|consumer|voter|taxpayer|ratepayer|commuter|viewer|traveller|traveler|public)$/.test(head.lower)
    : /^(modern|average|typical|normal|ordinary|usual|classic|older|younger|local|young|old|busy)$/.test(
        words[from + 1]?.lower ?? '',
      ));
