import { jobNouns, levelWords, owning } from '../lexicon/pay.ts';
import { trades } from '../lexicon/trades.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence says what a job is: its level ("grade 7", "as a lead") or its scope ("the role is to run two plants"). */
export function settlesLevel(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  return (
    words.some(
      ({ lower, part }, at) =>
        levelWords.has(lower) || rung.test(lower) || (part === 'noun' && (lower === 'lead' || isNumbered(words, at))),
    ) || clauses.some(clause => tellsScope(sentence, clause))
  );
}

/** "L6", "E5", "IC4". */
const rung = /^(l|e|p|g|m|ic)\d{1,2}$/;

/** "Analyst 3". */
const isNumbered = (words: readonly Word[], at: number): boolean =>
  trades.has(words[at]?.lower ?? '') && /^(\d|i{1,3}|iv|v)$/.test(words[at + 1]?.lower ?? '');

function tellsScope({ words }: Sentence, { actor, subject, verb }: Clause): boolean {
  const deed = verb.deed.lemma ?? verb.lemma;
  const ahead = actor === 'I' && /^(conditional|future)$/.test(verb.tense);
  const ofJob = jobNouns.has(subject?.head.lower ?? '');
  if (verb.lemma === 'be') return (ofJob && words[verb.to]?.lower === 'to') || (ahead && isResponsible(words[verb.to]));
  return (ahead || ofJob) && owning.has(deed);
}

const isResponsible = (word: Word | undefined): boolean => /^(responsible|accountable)$/.test(word?.lower ?? '');
