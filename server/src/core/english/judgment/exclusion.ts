import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { granted, leftGroups, preferring, sparing } from '../lexicon/left-out.ts';
import { isServed } from '../people/customers.ts';
import { haveGroup, isGroup, nameGroup } from '../people/groups.ts';
import { isTrade } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { contrastsIn } from './contrasts.ts';
import { costOf } from './costs.ts';
import { isFoundOut } from './found-out.ts';
import { leftOutIn } from './left-out.ts';
import { wasSo } from './lots.ts';
import { isLeftBefore } from './turned-away.ts';

/** Whether somebody among those who are served is said to be left out, or to pay for the others. */
export const exclusionIn = remembered(
  (sentence: Sentence): boolean =>
    staysBehind(sentence.words) ||
    (sentence.clauses.length === 0 ? isNamedLast(sentence.words) : isOnlyThem(sentence.words)) ||
    sentence.words.some((word, at) => isBarredAt(sentence.words, word, at)) ||
    leftOutIn(sentence) !== undefined ||
    contrastsIn(sentence) ||
    sentence.clauses.some(clause => isCandidate(clause) && isLeftBefore(sentence, clause)),
);

/**
 * Whether a price is told in a sentence that names a group, so that somebody pays for the others: "two gift shops lost their window".
 * What the candidate pays is a group's only where its own clause names one: "the guests came, and I lost two Sundays".
 */
export const isPaidByGroup = remembered((sentence: Sentence): boolean => {
  const cost = costOf(sentence);
  if (!cost) return false;
  const touched = sentence.clauses.filter(({ start, end }) => start < cost.end && end > cost.start);
  if (touched.some(clause => isFoundOut(sentence, clause) || wasSo(sentence, clause) || isNobody(sentence, clause)))
    return false;
  const isOwn = touched.length > 0 && touched.every(clause => isCandidate(clause));
  const { start, end } = isOwn ? around(sentence, cost, touched) : sentence;
  const near = sentence.words.filter(word => word.start >= start && word.end <= end);
  return (
    nameGroup(near.filter(isNoCrowd)) ||
    (near.some(({ lower }) => /^(ones|others|rest|those)$/.test(lower)) && nameGroup(sentence.words.filter(isNoCrowd)))
  );
});

/** "No customer had to pay more": nobody did. */
const isNobody = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined && words[subject.from]?.lower === 'no';

const isNoCrowd = ({ lower }: Word): boolean => lower !== 'people';

/** A span with the clauses that it touches, and what a relative one is said of. */
function around({ clauses }: Sentence, { start, end }: Span, touched: readonly Clause[]): Span {
  const spans = touched.flatMap(clause => [
    clause,
    (clause.kind === 'relative' && clauses[clause.parent ?? -1]) || clause,
  ]);
  return {
    start: Math.min(start, ...spans.map(span => span.start)),
    end: Math.max(end, ...spans.map(span => span.end)),
  };
}

/** "The letter for the self-employed stayed as it was", "left on the old plan". */
const staysBehind = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'as' && words[at + 1]?.lower === 'it' && words[at + 2]?.lower === 'was') ||
      (/^(out|outside)$/.test(lower) && /^(stay|remain)$/.test(words[at - 1]?.lemma ?? '') && isManyLeft(words, at)) ||
      (lower === 'before' &&
        words[at - 1]?.lower === 'as' &&
        words[at - 3]?.lower !== 'as' &&
        words.some(
          (word, other) =>
            other < at &&
            /^(others?|rest)$/.test(word.lower) &&
            (word.part !== 'determiner' || isServed(words[other + 1]?.lower ?? '')),
        )) ||
      (lower === 'old' && words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'on'),
  );

/** "Larger grants stayed out": several, and nothing behind it. */
const isManyLeft = (words: readonly Word[], at: number): boolean => {
  const what = words[at - 2];
  return (
    what?.part === 'noun' && what.lower !== what.singular && (words[at + 1]?.part ?? 'punctuation') === 'punctuation'
  );
};

/** "No chains.", "for chains, nothing", "members first, the rest on Fridays", "hard luck for latecomers": no verb is needed. */
function isNamedLast(words: readonly Word[]): boolean {
  if (!haveGroup(words)) return false;
  const has = (...any: readonly string[]): boolean => words.some(({ lower }) => any.includes(lower));
  if (words[0]?.lower === 'no')
    return words
      .slice(1, 4)
      .some(
        (word, at) =>
          word.part === 'noun' &&
          isGroup(words, word, at + 1) &&
          !words.slice(1, at + 1).some(({ lower }) => lower === 'for'),
      );
  return (
    (has('nothing') && has('for')) ||
    (has('first') && has('rest', 'others', 'then', 'later', 'last')) ||
    (has('luck') && has('hard', 'bad', 'tough')) ||
    (has('end', 'back', 'bottom') && has('queue', 'line', 'list'))
  );
}

/** "The app is for beginners, full stop", "the worst cases and nobody besides", "groups may come, but not on Sundays". */
const isOnlyThem = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    const next = words[at + 1]?.lower ?? '';
    if (lower === 'full' || lower === 'nobody')
      return /^(stop|besides)$/.test(next) && words[at - 1]?.part !== 'determiner' && haveGroup(words.slice(0, at));
    return (
      lower === 'but' &&
      /^(not|only)$/.test(next) &&
      words.slice(0, at).some(word => /^(may|can)$/.test(word.lower)) &&
      haveGroup(words.slice(0, at))
    );
  });

/** "With no choice for the children". */
function isNothingFor(words: readonly Word[], at: number): boolean {
  const to = words.findIndex(({ lower }, place) => place > at + 1 && place < at + 4 && lower === 'for');
  return (
    to > 0 &&
    words.slice(at + 1, to).some(({ lower, singular }) => granted.has(lower) || granted.has(singular)) &&
    haveGroup(words.slice(to + 1, to + 4))
  );
}

/** "For island residents only". */
const isForThemOnly = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.part === 'noun' &&
  words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'for') &&
  haveGroup(words.slice(at - 1, at));

/** "Not couples", "rather than power users", "except agencies", "nobody else". */
function isBarredAt(words: readonly Word[], { lower }: Word, at: number): boolean {
  if (lower === 'nobody' && words[at + 1]?.lower === 'else') return words[at + 2]?.part !== 'verb';
  if (lower === 'no' && isNothingFor(words, at)) return true;
  if (lower === 'only' && isForThemOnly(words, at)) return true;
  const link =
    /^(not|except|excluding|without|only)$/.test(lower) ||
    (lower === 'than' && /^(rather|other)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'of' && /^(instead|expense|cost)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'over' && words.slice(Math.max(0, at - 5), at).some(({ lemma }) => preferring.has(lemma ?? '')));
  if (
    !link ||
    (lower === 'without' && at === 0) ||
    (lower === 'not' && words.slice(at + 1, at + 4).some(({ lemma }) => sparing.has(lemma ?? ''))) ||
    (lower === 'only' && (words[at + 1]?.part === 'number' || words[at + 1]?.lower === 'one'))
  )
    return false;
  const rest = words.slice(at + 1, at + 6);
  const stop = rest.findIndex(({ part }) => part === 'punctuation' || part === 'coordinator');
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(
      ({ part, lower: noun }, place) =>
        !rest.slice(0, place).some(({ lower: of }) => of === 'of') &&
        ((part === 'noun' && (isServed(noun) || leftGroups.has(noun) || (noun.endsWith('s') && isTrade(noun)))) ||
          /^(everyone|everybody)$/.test(noun)),
    );
}
