import { nobodies } from '../lexicon/certainty.ts';
import { burdensBrought, lessening, resources } from '../lexicon/costs.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { faulty, hurting } from '../lexicon/harm.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells what the deed before it took away or brought upon others, and points back at the deed. */
export const isPointedPrice = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  /^(past|present)$/.test(clause.verb.tense) &&
  !clause.verb.modal &&
  (isLackForThis(sentence, clause) ||
    bringsBurden(sentence, clause) ||
    isBurdenedSince(sentence, clause) ||
    isUnpleasant(sentence, clause) ||
    leavesNothing(sentence, clause));

/** "For this the soup is no more on Tuesday", "because of this I had no time for the menu". */
function isLackForThis({ words }: Sentence, clause: Clause): boolean {
  const to = pointsBack(words);
  if (to === 0 || to > clause.verb.from || /^(relative|complement)$/.test(clause.kind)) return false;
  const said = words.slice(to, clause.verb.to + 5).filter(({ start }) => start < clause.end);
  const at = said.findIndex(({ lower }) => /^(no|less|fewer)$/.test(lower));
  const none = nobodies.has(clause.subject?.head.lower ?? '') || (clause.verb.negated && hasLost(clause));
  return none || (at >= 0 && !isRelieved(said.slice(at + 1, at + 4)));
}

/** "For this", "because of that", "in return": how many words of a sentence point back at what was done. */
function pointsBack(words: Sentence['words']): number {
  const at = words.findIndex(({ lower }) => pointing.has(lower) && lower !== 'it');
  const before = words
    .slice(0, at)
    .map(({ lower }) => lower)
    .join(' ');
  if (at > 0 && /^(for|because of|due to|through)$/.test(before)) return at + 1;
  return words[0]?.lower === 'in' && /^(return|turn|exchange)$/.test(words[1]?.lower ?? '') ? 2 : 0;
}

const hasLost = ({ verb, subject }: Clause): boolean =>
  /^(get|have|come|go|see|eat|play|open|run|start|happen)$/.test(verb.lemma) && !isHarm(subject?.head);

const isRelieved = (words: readonly Word[]): boolean =>
  words.some(
    word =>
      isHarm(word) ||
      faulty.has(word.lower) ||
      hurting.has(word.lower) ||
      /^(need|reason|doubt|problem|problems)$/.test(word.lower),
  );

/** "It makes more work in the morning", "that brought a lot of extra paper". */
function bringsBurden(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!pointing.has(subject?.head.lower ?? '') || verb.negated) return false;
  if (!/^(make|bring|cause|create|mean|add|give)$/.test(verb.lemma)) return false;
  const behind = sentence.words.slice(verb.to, wordRange(sentence, clause)[1]).slice(0, 7);
  const more = behind.findIndex(({ lower }) => /^(more|extra|additional|double|twice)$/.test(lower));
  const added = verb.lemma === 'add' ? behind : more < 0 ? [] : behind.slice(more + 1, more + 4);
  return added.some(({ lower, singular }) => burdensBrought.has(lower) || burdensBrought.has(singular));
}

/** "The ushers have more work since then." */
function isBurdenedSince({ words }: Sentence, { verb, subject, actor, end }: Clause): boolean {
  if (actor === 'nobody' || !subject || verb.negated || !/^(have|get|do)$/.test(verb.lemma)) return false;
  const behind = words.filter(({ start }) => start >= verb.end && start <= end + 12);
  return (
    /^(more|extra|additional)$/.test(behind[0]?.lower ?? '') &&
    burdensBrought.has(behind[1]?.lower ?? '') &&
    (behind.some(({ lower }) => /^(since|now|then)$/.test(lower)) || isAtFirst(words))
  );
}

/** "In the beginning", "the first weeks", "at first". */
const isAtFirst = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower }, at) => lower === 'beginning' || (lower === 'first' && /^(the|at|in)$/.test(words[at - 1]?.lower ?? '')),
  );

/** "It was not nice for people with long legs", "that was hard on the porters". */
function isUnpleasant({ words, clauses }: Sentence, { verb, subject, parent }: Clause): boolean {
  if (!pointing.has(subject?.head.lower ?? '') || verb.lemma !== 'be') return false;
  const knows = clauses[parent ?? -1];
  if (verb.tense !== 'past' && !(knows?.actor === 'I' && /^(know|admit|accept)$/.test(knows.verb.lemma))) return false;
  const [how, link, whom] = words
    .slice(verb.to, verb.to + 5)
    .filter(({ lower }) => lower !== 'not' && lower !== 'very');
  const isBad = verb.negated
    ? /^(nice|pleasant|fair|fun|comfortable|popular|kind)$/.test(how?.lower ?? '')
    : /^(hard|rough|unfair|tough|bitter|unpleasant)$/.test(how?.lower ?? '');
  const isOf =
    link?.lower === 'to' ? /^(un)?(fair|kind)$/.test(how?.lower ?? '') : /^(for|on)$/.test(link?.lower ?? '');
  return isBad && isOf && !/^(me|us)$/.test(whom?.lower ?? '');
}

/** "That left nothing for the fence", "it left us with less room". */
function leavesNothing({ words }: Sentence, { verb, subject, end }: Clause): boolean {
  if (!pointing.has(subject?.head.lower ?? '') || verb.negated || verb.lemma !== 'leave') return false;
  const behind = words.filter(({ start }) => start >= verb.end && start < end);
  const at = behind.findIndex(({ lower }) => /^(nothing|no|little|less|fewer|without)$/.test(lower));
  if (at < 0 || at > 2) return false;
  return behind[at]?.lower === 'nothing'
    ? behind[at + 1]?.lower === 'for'
    : behind.slice(at + 1, at + 4).some(({ lower }) => resources.has(lower));
}

/** "The café sells less since then", "coins now get four minutes, down from fifteen". */
export function isLessSince({ words }: Sentence, { verb, subject, actor, end }: Clause): boolean {
  if (actor === 'I' || !subject || isHarm(subject.head) || verb.negated || verb.modal) return false;
  const behind = words.filter(({ start }) => start >= verb.end && start <= end + 16);
  const next = behind.slice(1, 3);
  if (/^(get|receive|have)$/.test(verb.lemma) && !behind.some(isHarm))
    if (behind.some(({ lower }, at) => lower === 'down' && behind[at + 1]?.lower === 'from')) return true;
  return (
    /^(sell|earn|make|see|get|take)$/.test(verb.lemma) &&
    /^(less|fewer)$/.test(behind[0]?.lower ?? '') &&
    !isRelieved(next) &&
    behind.some(({ lower }) => /^(since|now|afterwards|today)$/.test(lower))
  );
}

/** "Closed cases came second", "the yard comes last": what is served after something else. */
export const comesAfter = ({ words }: Sentence, { verb, subject, kind }: Clause): boolean =>
  subject !== undefined &&
  kind !== 'relative' &&
  verb.lemma === 'come' &&
  !verb.negated &&
  /^(second|last)$/.test(words[verb.to]?.lower ?? '') &&
  (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
  subject.head.lower !== subject.head.singular;

/** "I knew that the small ones would eat less of it": less than before, and seen beforehand. */
export function isForeseenLess(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const knows = clauses[clauses.indexOf(clause) - 1];
  if (knows?.actor !== 'I' || !/^(know|accept|expect|see)$/.test(knows.verb.lemma) || knows.verb.negated) return false;
  if (clause.actor === 'I' || isHarm(clause.subject?.head) || !/^(will|would|'ll|'d)$/.test(clause.verb.modal ?? ''))
    return false;
  const behind = words.slice(clause.verb.to, wordRange(sentence, clause)[1]);
  const at = behind.findIndex(({ lower }) => lessening.has(lower) && !/^(more|nothing|later|no)$/.test(lower));
  return at >= 0 && at < 3 && !isRelieved(behind.slice(at + 1, at + 4));
}
