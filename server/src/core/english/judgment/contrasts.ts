import { serving } from '../lexicon/left-out.ts';
import { workers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { haveGroup, isGroup } from '../people/groups.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence sets those who get something off from those who don't: "the brides got the slots and the parties didn't". */
export const contrastsIn = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (isNotForThem(sentence) ||
      haveOldStill(sentence) ||
      isGroupNo(sentence.words) ||
      sentence.clauses.some(
        clause => areLeftUnsaid(sentence, clause) || isDoneForOthers(sentence, clause) || getsNo(sentence, clause),
      )),
);

/** "… and the birthday parties didn't": the same said of one group and denied of another. */
function areLeftUnsaid(sentence: Sentence, { actor, verb, subject, end, start }: Clause): boolean {
  const { words, clauses } = sentence;
  if (actor !== 'other' || !subject || verb.lemma !== 'do' || !verb.negated || verb.tense !== 'past') return false;
  const last = words.findIndex(word => word.end >= verb.end);
  if (
    words
      .slice(last + 1)
      .some(word => word.end <= end && word.part !== 'punctuation' && !/^(n['’]?t|not)$/.test(word.lower))
  )
    return false;
  const given = clauses.find(
    other => other.end <= start && other.actor === 'other' && /^(get|receive|have|keep)$/.test(other.verb.lemma),
  );
  return (
    given?.subject !== undefined &&
    !given.verb.negated &&
    [given.subject, subject].some(who => areMany(words, who)) &&
    subject.head.lower !== subject.head.singular &&
    !workers.has(subject.head.lower) &&
    !trades.has(subject.head.singular)
  );
}

const areMany = (words: readonly Word[], { from, to }: NounPhrase): boolean => haveGroup(words.slice(from, to));

/** "… that this phone is not for them", "this was not for beginners". */
const isNotForThem = ({ words, clauses }: Sentence): boolean =>
  haveGroup(words.filter(({ lower }) => lower !== 'them')) &&
  !words.some(({ lower }) => lower === 'lack') &&
  clauses.some(({ verb, actor }) => {
    const link = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 2 && lower === 'for');
    return (
      verb.lemma === 'be' &&
      verb.negated &&
      /^(other|nobody)$/.test(actor) &&
      link > 0 &&
      words.slice(link + 1, link + 4).some((word, at, all) => isGroup(all, word, at))
    );
  });

/** "On the free plan they still have the old one", "those in arrears keep the paper form". */
const haveOldStill = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, subject }) =>
      actor === 'other' &&
      subject !== undefined &&
      haveGroup(words.slice(subject.from, verb.from)) &&
      !verb.negated &&
      !clauses.some(later => later.actor === 'I' && later.start > verb.start) &&
      (verb.tense === 'present' || /^(retain|keep)$/.test(verb.lemma)) &&
      ((/^(have|use|get|see|run|pay)$/.test(verb.lemma) &&
        words.slice(subject.to, verb.to + 1).some(({ lower }) => lower === 'still')) ||
        /^(retain|keep)$/.test(verb.lemma)) &&
      /^(the|their)$/.test(words[verb.to]?.lower ?? '') &&
      /^(old|paper|previous|manual|former)$/.test(words[verb.to + 1]?.lower ?? ''),
  );

/** "Tourists: no", "regulars yes, tourists no": in notes. */
const isGroupNo = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, end }, at) =>
      lower === 'no' &&
      (words[at + 1]?.part ?? 'punctuation') === 'punctuation' &&
      words[at + 1]?.text !== ',' &&
      end > 0 &&
      [words[at - 1], words[at - 2]].some(
        (word, step) =>
          word?.part === 'noun' &&
          isGroup(words, word, at - 1 - step) &&
          (step === 0 || words[at - 1]?.text === ':') &&
          (words[at - 2 - step]?.part ?? 'punctuation') === 'punctuation' &&
          !words.slice(0, at - 1 - step).some(({ part }) => part === 'verb'),
      ),
  );

/** "For the Hungarian customers I did not translate it". */
function isDoneForOthers({ words }: Sentence, { actor, verb, subject }: Clause): boolean {
  if (!/^(I|we)$/.test(actor) || !verb.negated || verb.tense !== 'past' || !subject) return false;
  const front = words.slice(0, subject.from);
  return (
    front[0]?.lower === 'for' &&
    serving.has(verb.deed.lemma ?? '') &&
    front.length < 8 &&
    haveGroup(front) &&
    front.every(({ part }) => /^(preposition|determiner|adjective|noun|number|genitive|punctuation)$/.test(part))
  );
}

/** "The singles got from me a no", "the Booking.com lot got nowt". */
const getsNo = ({ words }: Sentence, { actor, verb, subject, end }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  /^(get|receive)$/.test(verb.lemma) &&
  !verb.negated &&
  (haveGroup(words.slice(subject.from, verb.from)) || /^(lot|bunch|crowd)$/.test(subject.head.lower)) &&
  words.some(
    ({ lower, start, end: to }, at) =>
      start >= verb.end &&
      to <= end + 1 &&
      (/^(nowt|nada|zilch|zip)$/.test(lower) ||
        (lower === 'no' && words[at - 1]?.lower === 'a' && (words[at + 1]?.part ?? 'punctuation') === 'punctuation')),
  );
