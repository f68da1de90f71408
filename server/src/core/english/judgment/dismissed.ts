import { isCandidate } from '../grammar/actor.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isNew } from './other-ways.ts';

/** "Three years to lay, so no": a thing that was thought of is dismissed in a word. */
export const isAnsweredNo = ({ words, clauses }: Sentence): boolean => {
  const said = words.filter(({ part }) => part !== 'punctuation');
  const no = words.findLastIndex(({ part }) => part !== 'punctuation');
  const open = clauses.some(clause => isCandidate(clause) && clause.verb.modal === 'could' && !clause.verb.negated);
  if (open && words[no]?.lower === 'no' && words[no - 1]?.part === 'punctuation') return true;
  return said.at(-2)?.lower === 'so' && said.at(-1)?.lower === 'no';
};

/** "Carrying it to the ward came second", "it would fill the deck, so I'd leave it", "a sign would do, yet nobody looks up". */
export const isDismissed = (sentence: Sentence, clause: Clause): boolean =>
  isSecond(sentence, clause) || isLeftForIt(sentence, clause) || isConceded(sentence, clause);

const isSecond = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(come|rank|finish)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'second' &&
  subject !== undefined &&
  isNew(words, subject);

const isLeftForIt = ({ words }: Sentence, clause: Clause): boolean => {
  const { verb } = clause;
  const [link, left, next] = [words[(clause.subject?.from ?? 0) - 1], words[verb.to], words[verb.to + 1]];
  return (
    isCandidate(clause) &&
    !verb.negated &&
    link?.lower === 'so' &&
    /^(leave|drop|skip)$/.test(verb.deed.lemma ?? '') &&
    /^(it|that|them)$/.test(left?.lower ?? '') &&
    (next === undefined || next.part === 'punctuation')
  );
};

/** Also "a poster does that too and lasts a year, but nobody reads it". */
const isConceded = ({ words }: Sentence, { subject, verb, end }: Clause): boolean => {
  const rest = words.slice(verb.to, verb.to + 3).map(({ lower }) => lower);
  const isAble =
    /^(would|could)$/.test(verb.modal ?? '') ||
    (verb.tense === 'present' && rest.some(word => /^(too|also)$/.test(word)));
  return (
    subject !== undefined &&
    isAble &&
    !verb.negated &&
    /^(do|work|help|be)$/.test(verb.deed.lemma ?? verb.lemma) &&
    isNew(words, subject) &&
    words.some(({ lower, start }) => start >= verb.end && start <= end + 40 && /^(but|yet|though)$/.test(lower))
  );
};
