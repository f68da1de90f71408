import { convictions, seeingTruths, standingStill, tagging } from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { verbOf } from './maxims.ts';
import { isOfThisStory, isProverb } from './proverbs.ts';

/** "I discovered that kindness sells", "I became aware how much parents worry": a truth for all times, come upon. */
export function findsTruth(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const said = clauses[clauses.indexOf(clause) + 1];
  if (clause.actor !== 'I' || clause.verb.negated || clause.verb.modal === 'would' || !said || !sees(words, clause))
    return false;
  return (
    isProverb(sentence, said) ||
    isOfAbstract(said) ||
    (said.verb.tense === 'present' && !said.verb.perfect && isHowMuch(words, clause))
  );
}

/** "Conflict can be healthy": what a thing without an article can be. */
const isOfAbstract = ({ subject, verb }: Clause): boolean =>
  subject !== undefined &&
  subject.to - subject.from === 1 &&
  subject.head.part === 'noun' &&
  subject.head.lower === subject.head.singular &&
  /^[^A-Z]/.test(subject.head.text) &&
  verb.modal === 'can' &&
  verb.lemma === 'be';

/** "Noticed", "am convinced now", "was aware". */
const sees = (words: readonly Word[], clause: Clause): boolean =>
  seeingTruths.has(verbOf(clause)) ||
  clause.verb.lemma === 'convince' ||
  (/^(be|become|get|grow|remain)$/.test(clause.verb.lemma) &&
    words.slice(clause.verb.to, clause.verb.to + 4).some(({ lower }) => convictions.has(lower)));

/** "How resilient", "of how much". */
const isHowMuch = (words: readonly Word[], { verb }: Clause): boolean =>
  words
    .slice(verb.to, verb.to + 4)
    .some(
      ({ lower }, at) => lower === 'how' && /^(adjective|adverb|determiner)$/.test(words[verb.to + at + 1]?.part ?? ''),
    );

/** "A ward, I know now, runs on favours", "every class has its own clock, I discovered": said in passing to be learned. */
export function isTagged(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, actor } = clause;
  if (actor !== 'I' || !subject || verb.negated || !tagging.has(verbOf(clause))) return false;
  const from = words.findLastIndex(({ part }, at) => part === 'punctuation' && at < subject.from);
  const end = words.findIndex(({ part }, at) => part === 'punctuation' && at >= verb.to);
  const to = end < 0 ? words.length : end;
  const between = [...words.slice(from + 1, subject.from), ...words.slice(verb.to, to)];
  return (
    from > 0 &&
    between.every(({ lower }) => standingStill.has(lower)) &&
    isTruthOf([...words.slice(0, from), ...words.slice(to)]) &&
    clauses.every(other => other === clause || (other.verb.tense === 'present' && !other.verb.perfect))
  );
}

/** "Silence is not agreement; that one stuck." */
export const isSaidToStick = ({ words, clauses }: Sentence, { subject, verb, object }: Clause): boolean =>
  subject !== undefined &&
  subject.from > 2 &&
  /^(this|that|one)$/.test(subject.head.lower) &&
  words[subject.head.lower === 'one' ? subject.from - 2 : subject.from - 1]?.part === 'punctuation' &&
  /^(stick|stay|remain)$/.test(verb.lemma) &&
  !object &&
  clauses[0]?.verb.tense === 'present';

/** "Checklists save lives, lesson learned." */
export function isLearnedAtEnd({ words }: Sentence): boolean {
  const said = words.filter(({ part }) => part !== 'punctuation');
  const [name, learned] = said.slice(-2);
  return said.length > 4 && name?.singular === 'lesson' && /^(learned|learnt)$/.test(learned?.lower ?? '');
}

/** Nobody's doing, and nothing certain. */
const isTruthOf = (words: readonly Word[]): boolean =>
  !/^(the|it|they|there|that|those)$/.test(words[0]?.lower ?? '') && !words.some(isOfThisStory);
