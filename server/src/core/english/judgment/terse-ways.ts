import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { settling } from '../lexicon/choosing.ts';
import { befalling, freshness, severalWays } from '../lexicon/options.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { findsNoGood } from './noted-ways.ts';
import { isNew } from './other-ways.ts';

/**
 * Whether another way is named and left in a few words, as notes do: "no second scanner: a photo", "not a tracker, too slow", "a
 * fine for latecomers no", "fine or new time, I took new time", "nothing else worked".
 */
export const isTerselyLeft = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (isNoSecond(sentence) ||
      isNotAsTooSlow(sentence) ||
      isFollowedByNo(sentence) ||
      isOneOfTwo(sentence) ||
      isBetween(sentence) ||
      couldBeAlso(sentence) ||
      isNothingElse(sentence) ||
      isOfSeveral(sentence) ||
      endsInNotMe(sentence)),
);

/** "No new form, no second scanner: a photo." */
const isNoSecond = ({ words, clauses }: Sentence): boolean => {
  if (clauses.length > 0 || words[0]?.lower !== 'no') return false;
  const mark = words.findIndex(({ text }) => /^(:|--|[–—])$/.test(text));
  const just = words.findIndex(({ lower }) => /^(just|only|but)$/.test(lower));
  const fresh = freshness.has(words[1]?.lower ?? '') && words[2]?.part === 'noun' && Math.max(mark, just) > 1;
  const two =
    words[1]?.part === 'noun' && mark > 1 && words.slice(2, mark).some(({ lower }) => /^(no|nor|and|or)$/.test(lower));
  return (
    (fresh || two) &&
    words[mark + 1]?.part !== 'number' &&
    !words.some(({ lower }) => /^(money|time|problems?|complaints?|since|after)$/.test(lower))
  );
};

/** "Not a tracker, too slow to fill in." */
function isNotAsTooSlow({ words }: Sentence): boolean {
  const thing = words[0]?.lower === 'not' ? nounPhraseAt(words, 1) : undefined;
  if (thing?.head.part !== 'noun' || words[thing.to]?.part !== 'punctuation') return false;
  return words[thing.to + 1]?.lower === 'too' || findsNoGood(words.slice(thing.to + 1), false);
}

/** "A fine for latecomers no, they stay at home then." */
const isFollowedByNo = ({ words, clauses }: Sentence): boolean => {
  const no = words.findIndex(({ lower }, at) => lower === 'no' && at > 0);
  if (no < 1 || no > 8 || words[no - 1]?.part !== 'noun' || (words[no + 1]?.part ?? 'punctuation') !== 'punctuation')
    return false;
  const first = nounPhraseAt(words, 0);
  const opened = words[0]?.form === 'ing' || (first !== undefined && isNew(words, first));
  return opened && !clauses.some(({ verb }) => verb.from < no);
};

/** "Fine or new time, I took new time." */
const isOneOfTwo = ({ words, clauses }: Sentence): boolean => {
  const or = words.findIndex(({ lower }) => lower === 'or');
  const mark = words.findIndex(({ text }, at) => at > or && /^[,:;–—-]$/.test(text));
  if (or < 1 || or > 6 || mark < 0 || mark > or + 6 || words[or - 1]?.part === 'number') return false;
  const taken = clauses[0];
  return (
    taken !== undefined &&
    taken.verb.from > mark &&
    /^(I|we|dropped)$/.test(taken.actor) &&
    !taken.verb.negated &&
    (settling.has(taken.verb.deed.lemma ?? '') || /^(take|choose|pick|decide|go|prefer|want)$/.test(taken.verb.lemma))
  );
};

/** "Between a form and a photo, the photo shows more": one of the two is taken up again. */
function isBetween({ words }: Sentence): boolean {
  const one = words[0]?.lower === 'between' ? nounPhraseAt(words, 1) : undefined;
  const other = one && words[one.to]?.lower === 'and' ? nounPhraseAt(words, one.to + 1) : undefined;
  if (!one || !other || one.head.part !== 'noun' || other.head.part !== 'noun') return false;
  const again = (head: Word) => words.some(({ singular }, at) => at >= other.to && singular === head.singular);
  return (isNew(words, one) || isNew(words, other)) && (again(one.head) || again(other.head));
}

/** "Could be also a bus, too dear for us." */
const couldBeAlso = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => {
    if (!/^(could|can|may|might)$/.test(lower) || at > 3) return false;
    const [next, then] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
    const also = /^(also|too)$/;
    if (!((next === 'be' && also.test(then)) || (also.test(next) && then === 'be'))) return false;
    const thing = nounPhraseAt(words, at + 3);
    return thing !== undefined && thing.head.part === 'noun' && isNew(words, thing);
  });

/** "Nothing else worked", "everything else was slower". */
const isNothingElse = ({ words, clauses }: Sentence): boolean =>
  clauses.some(({ subject, verb }) => {
    const at = subject?.head.lower === 'else' ? subject.from : words.findIndex(({ lower }) => lower === 'else') - 1;
    return (
      at >= 0 &&
      /^(nothing|everything|anything)$/.test(words[at]?.lower ?? '') &&
      words[at + 1]?.lower === 'else' &&
      verb.from >= at + 2 &&
      verb.from <= at + 3 &&
      /^(work|help|hold|do|fit|cost|take|be|solve|fail|last)$/.test(verb.lemma) &&
      !/^(the|as|fine|ok|okay|normal|unchanged)$/.test(words[verb.to]?.lower ?? '')
    );
  });

/** "Of the four things on my list I did the cheapest." */
const isOfSeveral = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'of' &&
  words.slice(1, 4).some(({ lower }) => severalWays.has(lower)) &&
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' &&
      verb.tense === 'past' &&
      (settling.has(verb.deed.lemma ?? '') || /^(do|try|build|start)$/.test(verb.lemma)) &&
      words.slice(verb.to, verb.to + 4).some(({ lower }) => /(\west|first|second|third|last|one)$/.test(lower)),
  );

/** "Other shops take money for it, we don't", "my old boss always prayed, I not". */
function endsInNotMe({ words, clauses }: Sentence): boolean {
  const said = words.filter(({ part }) => part !== 'punctuation');
  const self = said.findLastIndex(({ lower }) => /^(i|we)$/.test(lower));
  const rest = said.slice(self + 1).map(({ lower }) => lower);
  if (
    self < 3 ||
    !/^((do|did|would|will|could|was|am|are) ?)?(not|n't|don't|didn't|won't|wouldn't)$/.test(rest.join(' '))
  )
    return false;
  const start = said[self]?.start ?? 0;
  return clauses.some(
    ({ actor, verb, start: from }) =>
      actor === 'other' && from < start && !verb.negated && !befalling.has(verb.deed.lemma ?? ''),
  );
}
