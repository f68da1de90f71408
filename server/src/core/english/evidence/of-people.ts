import { attitudes, ratherWords, reactions } from '../lexicon/attitudes.ts';
import { bodily, feelings, holdings, losable, moods } from '../lexicon/feelings.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { mindAdjectives } from '../lexicon/minds.ts';
import { means } from '../lexicon/reception.ts';
import { seeking } from '../lexicon/wishes.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isBarePlural } from '../people/crowds.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import { findsItSo, isBecause, isHabit } from './habits.ts';
import { isSaidToBe } from './mood.ts';
import { isOfTheMoment } from './of-the-moment.ts';

/** What people at large feel, want or tend to do. */
export function isOfPeople(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  const lemma = lemmaOf(clause);
  const behind = words[verb.to]?.lower ?? '';
  if (wouldSooner(words, verb)) return true;
  if (verb.voice === 'active' && isSaidToBe(sentence, clause)) return true;
  if (lemma === 'have')
    return holdings.has(clause.object?.head.lower ?? '') || holdings.has(words[verb.to + 1]?.lower ?? '');
  if (lemma === 'lose') return isLostFeeling(clause);
  if (verb.voice === 'passive')
    return (
      !verb.negated &&
      !bodily.has(verb.head.lower) &&
      (moods.has(verb.lemma) || feelings.has(verb.head.lower) || mindAdjectives.has(verb.head.lower))
    );
  if (verb.progressive) return isSeeking(sentence, clause) || attitudes.has(verb.lemma) || isBecause(sentence, clause);
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (lemma === 'believe' && behind === 'in') return !verb.negated || verb.tense === 'present';
  if (isOfTheMoment(sentence, clause)) return false;
  if (verb.lemma === 'need') return isWant(sentence, clause);
  if (attitudes.has(verb.lemma) || attitudes.has(lemma)) return true;
  if (verb.modal) return false;
  if (reactions.has(lemma) && verb.tense === 'present') return true;
  const plain = isBarePlural(words, subject as NonNullable<typeof subject>) || subject?.head.lower === 'they';
  return (plain && isHabit(sentence, clause)) || isBecause(sentence, clause);
}

/** "Would rather", "'d sooner". */
export const wouldSooner = (words: Sentence['words'], { modal, lemma, from }: VerbGroup): boolean =>
  /^(would|'d)$/.test(modal ?? lemma) && words.slice(from + 1, from + 3).some(isRather);

const isRather = ({ lower }: Sentence['words'][number]): boolean => ratherWords.has(lower);

/** "Lost confidence", "lost patience"; whoever loses time loses no feeling. */
export const isLostFeeling = ({ object }: Clause): boolean =>
  holdings.has(object?.head.lower ?? '') && object?.head.lower !== 'time';

/** "Readers need calm", "users need to see the price"; a badge is what one needs by rule, and "need not" is no need. */
const isWant = ({ words, quantities }: Sentence, { verb, object, subject }: Clause): boolean =>
  !verb.negated &&
  words[verb.from - 1]?.lower !== 'longer' &&
  words[subject?.to ?? 0]?.part !== 'relative' &&
  !(
    verb.tense === 'past' &&
    words[verb.to]?.lower === 'the' &&
    /^(the|our|these|those|both)$/.test(words[subject?.from ?? 0]?.lower ?? '')
  ) &&
  words[verb.to]?.lower !== 'not' &&
  (words[verb.to]?.part !== 'number' || words[verb.to]?.lower === 'one') &&
  !means.has(object?.head.singular ?? '') &&
  !(words[verb.to]?.lower === 'to' && quantities.some(({ kind, start }) => kind === 'duration' && start > verb.end));

/** "They were looking for peace of mind", "players were losing patience". */
function isSeeking({ words }: Sentence, { verb }: Clause): boolean {
  const behind = words[verb.to]?.lower ?? '';
  if (verb.lemma === 'ask' || verb.lemma === 'look') return behind === 'for';
  if (verb.lemma === 'wait') return verb.perfect && behind === 'for' && pointing.has(words[verb.to + 1]?.lower ?? '');
  if (verb.lemma === 'lose') return losable.has(behind);
  return seeking.has(verb.lemma) && /^(for|to|out|after|that|with|of|about)$/.test(behind);
}
