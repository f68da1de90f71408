import { isCandidate } from '../grammar/actor.ts';
import { seeing } from '../lexicon/changes.ts';
import { familyDays, freeTime, restDays, spending } from '../lexicon/forgone.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells that the writer's own evenings, sleep or family days went into the deed. */
export const isOwnTime = (sentence: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  clause.verb.tense === 'past' &&
  !sentence.question &&
  (staysLate(sentence, clause) ||
    missesOwn(sentence, clause) ||
    hasNoneFree(sentence, clause) ||
    spendsOwn(sentence, clause) ||
    takesOwn(sentence, clause) ||
    isOffHours(sentence, clause) ||
    worksThrough(sentence, clause));

const lemmaOf = ({ verb }: Clause): string => verb.deed.lemma ?? verb.lemma;

const behind = (sentence: Sentence, clause: Clause): readonly Word[] =>
  sentence.words.slice(clause.verb.to, wordRange(sentence, clause)[1]);

/** "I stayed until ten most days", "for a month I went home after nine": late, and more than once. */
function staysLate(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.negated || !/^(stay|work|sit|be|remain|go|come|leave|finish)$/.test(lemmaOf(clause))) return false;
  const late = behind(sentence, clause).some(
    ({ lower }, at, rest) =>
      (/^(until|till|past|after|at)$/.test(lower) && isLateHour(rest.slice(at + 1, at + 3))) ||
      (lower === 'late' && rest[at + 1]?.part !== 'noun'),
  );
  return late && isRepeated(sentence.words);
}

/** "Ten in the evening", "21:00", "midnight", "late". */
const isLateHour = ([first, second]: readonly Word[]): boolean =>
  /^(midnight|late|dark|eight|nine|ten|eleven|twelve|([89]|1[0-2]|2[0-3])([:.h]\d\d)?(pm)?)$/.test(
    first?.lower ?? '',
  ) && second?.part !== 'noun';

/** "Every day", "most evenings", "for three weeks". */
const isRepeated = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (/^(every|each|most|many|all|several)$/.test(lower) && freeTime.has(words[at + 1]?.lower ?? '')) ||
      (lower === 'for' && words.slice(at + 1, at + 4).some(word => /^(weeks?|months?|days)$/.test(word.lower))) ||
      /^(often|always|regularly)$/.test(lower),
  );

/** "I missed my sister's wedding", "I was not at home for the birthday of my daughter". */
function missesOwn(sentence: Sentence, clause: Clause): boolean {
  const told = behind(sentence, clause);
  const isOf = told.some(({ lower }) => familyDays.has(lower)) && told.some(({ lower }) => /^(my|our)$/.test(lower));
  return isOf && (clause.verb.negated ? /^(be|go|come|attend|make)$/ : /^miss$/).test(lemmaOf(clause));
}

/** "That month I had no free Saturday", "we did not have one weekend". */
function hasNoneFree(sentence: Sentence, clause: Clause): boolean {
  if (!/^(have|get|take)$/.test(lemmaOf(clause))) return false;
  const [first, ...rest] = behind(sentence, clause);
  const next = rest[0]?.lower === 'free' ? rest[1] : rest[0];
  const none = first?.lower === 'no' || (clause.verb.negated && /^(a|any|one|single)$/.test(first?.lower ?? ''));
  return (
    none &&
    (rest[0]?.lower === 'free' ? freeTime : restDays).has(next?.lower ?? '') &&
    !/^(noun|verb)$/.test(rest[rest.indexOf(next as Word) + 1]?.part ?? '')
  );
}

/** "My holiday I moved to October", "spent every spare hour on it", "we gave our lunch breaks". */
const spendsOwn = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated &&
  spending.has(lemmaOf(clause)) &&
  sentence.words.some(
    ({ lower }, at, { [at - 1]: before, [at - 2]: earlier }) =>
      freeTime.has(lower) &&
      [before, earlier].some(word => /^(my|our|spare)$/.test(word?.lower ?? '')) &&
      !/^(noun|genitive)$/.test(sentence.words[at + 1]?.part ?? '') &&
      !(lower === 'time' && before?.lower !== 'free' && before?.lower !== 'spare'),
  );

/** "I took my holidays to write it", "took two days of my leave for it". */
const takesOwn = (sentence: Sentence, clause: Clause): boolean =>
  lemmaOf(clause) === 'take' &&
  !clause.verb.negated &&
  behind(sentence, clause).some(
    ({ lower }, at, rest) =>
      /^(holidays?|vacation|leave|weekends?|evenings)$/.test(lower) &&
      rest[at - 1]?.lower === 'my' &&
      (rest[at + 1]?.part === 'to' || rest[at + 1]?.lower === 'for'),
  );

/** "I built it in my lunch breaks", "learned the parts on my days off"; not "in my break I saw". */
const isOffHours = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor !== 'we' &&
  !clause.verb.negated &&
  clause.object !== undefined &&
  !seeing.has(lemmaOf(clause)) &&
  behind(sentence, clause).some(
    ({ lower, singular }, at, rest) =>
      freeTime.has(lower) &&
      lower !== singular &&
      (!/^(hours|days)$/.test(lower) || /^(off|free)$/.test(rest[at + 1]?.lower ?? '')) &&
      rest.slice(Math.max(0, at - 3), at).some(({ lower: own }) => own === 'my') &&
      rest.slice(Math.max(0, at - 4), at).some(({ lower: link }) => /^(in|on|during|over|through)$/.test(link)),
  );

/** "Had to work through both bank holidays", "we worked three Sundays", "I had to drive up each Sunday". */
const worksThrough = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated &&
  (lemmaOf(clause) === 'work' ||
    (clause.verb.lemma === 'have' &&
      clause.verb.deed !== clause.verb.head &&
      behind(sentence, clause).some(({ lower }) => /^(every|each|all)$/.test(lower)))) &&
  behind(sentence, clause).some(
    ({ lower }, at, rest) =>
      restDays.has(lower) &&
      /^(number|determiner|preposition|adjective|noun)$/.test(rest[at - 1]?.part ?? 'determiner') &&
      rest[at - 1]?.lower !== 'no' &&
      !/^(noun|verb)$/.test(rest[at + 1]?.part ?? ''),
  );
