import { granted } from '../lexicon/left-out.ts';
import { haveGroup } from '../people/groups.ts';
import { isNarrowed } from '../people/narrowed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a group is told to have less than those who are served: "the others kept the books", "younger ones only got a letter". */
export const isLesserLot = (sentence: Sentence, clause: Clause): boolean =>
  isRemainder(sentence, clause) || isFobbedOff(sentence, clause) || isShutTo(sentence, clause);

/** "Everybody else waits", "all other borrowers kept the long form", "the northern ones went on paying". */
function isRemainder({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (!subject || verb.negated || !/^(past|present)$/.test(verb.tense)) return false;
  const said = words.slice(subject.from, verb.from);
  const next = words.slice(verb.to, verb.to + 4);
  const isRest =
    said.some(({ lower }) => /^(others|rest|else)$/.test(lower)) ||
    (said.some(({ lower }) => lower === 'other') && haveGroup(said));
  if (!isRest) return false;
  if (/^(wait|queue)$/.test(verb.lemma)) return true;
  if (/^(keep|retain)$/.test(verb.lemma)) return /^(determiner|adjective)$/.test(next[0]?.part ?? '');
  return /^(go|move|come)$/.test(verb.lemma) && next.some(({ lower }) => /^(end|back|bottom|tail)$/.test(lower));
}

/** "Owners of small boats got just a mooring by the wall"; but "patients only got a letter", all of them. */
function isFobbedOff(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { words } = sentence;
  if (!subject || verb.negated || !/^(get|receive)$/.test(verb.lemma)) return false;
  const at = words.indexOf(subject.head);
  const said = words.slice(subject.from, verb.from);
  return (
    [words[verb.to], words[verb.from - 1]].some(word => /^(only|just|merely)$/.test(word?.lower ?? '')) &&
    !words.slice(verb.to, verb.to + 2).some(({ part }) => part === 'number') &&
    (subject.head.lower === 'ones' || (haveGroup(said) && isNarrowed(sentence, at)))
  );
}

/** "The free plan was closed to new students". */
function isShutTo({ words }: Sentence, { verb, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = words.filter(word => word.start >= verb.start && word.end <= end);
  const at = behind.findIndex(({ lower }) => /^(to|for)$/.test(lower));
  return (
    !verb.negated &&
    verb.lemma !== 'have' &&
    (verb.voice === 'passive' ? /^(close|shut|bar)$/.test(lemma) : verb.lemma === 'be' && isShut(behind)) &&
    at > 0 &&
    haveGroup(behind.slice(at + 1, at + 5))
  );
}

const isShut = (words: readonly Word[]): boolean =>
  words.slice(1, 3).some(({ lower }) => /^(closed|shut|off-limits|barred)$/.test(lower));

/** "I took the ramp from the business passengers", "I decided against a version for schools", "I told the late parents they could not come in". */
export const isTakenFrom = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  const { verb, object, end } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = words.filter(word => word.start >= verb.end && word.end <= end);
  const after = (preposition: string): readonly Word[] => {
    const at = behind.findIndex(({ lower }) => lower === preposition);
    return at < 0 ? [] : behind.slice(at + 1, at + 5);
  };
  if (verb.negated) return false;
  if (lemma === 'take') return granted.has(object?.head.singular ?? '') && haveGroup(after('from'));
  if (lemma === 'decide') return behind[0]?.lower === 'against' && haveGroup(after('for'));
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(tell|inform)$/.test(lemma) &&
    told?.verb.negated === true &&
    told.subject?.head.lower === 'they' &&
    /^(would|could|will|can|ca|wo)$/.test(told.verb.modal ?? '') &&
    /^(get|have|receive|come|enter|join|book|order|buy|keep|stay)$/.test(told.verb.lemma) &&
    haveGroup(words.filter(({ start, end: to }) => start >= verb.end && to <= told.start))
  );
};
