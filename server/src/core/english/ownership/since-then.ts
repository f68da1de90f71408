import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isFromThere, isTaker, isWork } from './takers.ts';

/** "Billing belongs to finance since then", "reports sit with the agency now". */
export const isTheirsSince = (sentence: Sentence, { subject, verb, end }: Clause): boolean =>
  /^(belong|sit|lie|live)$/.test(verb.lemma) &&
  /^(to|with)$/.test(sentence.words[verb.to]?.lower ?? '') &&
  (subject ? isWork(sentence, subject) : verb.from === 1 && sentence.words[0]?.form === 'ing') &&
  isTaker(sentence, nounPhraseAt(sentence.words, verb.to + 1)) &&
  sentence.words.some(({ lower, start }) => start <= end && /^(since|now|nowadays|today|meanwhile)$/.test(lower));

/** "From that evening it was theirs." */
export const isTheirsFrom = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  /^(theirs|his|hers)$/.test(sentence.words[verb.from + 1]?.lower ?? '') &&
  !/^(noun|adjective|to)$/.test(sentence.words[verb.from + 2]?.part ?? '') &&
  sentence.words
    .slice(0, verb.from)
    .some(
      ({ lower }, at, before) =>
        /^(since|afterwards|thereafter)$/.test(lower) || (lower === 'from' && before[at + 1]?.lower === 'then'),
    );

/** "From then on the corporals had it", "wrote the checklist, the clerks have it". */
export const isHad = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'have' &&
  clause.actor === 'other' &&
  /^(it|them)$/.test(clause.object?.head.lower ?? '') &&
  clause.kind !== 'relative' &&
  isTaker(sentence, clause.subject) &&
  ((isFromThere(sentence, clause) && isEnd(sentence, clause)) ||
    (sentence.clauses[0]?.actor === 'dropped' &&
      clause.verb.tense === 'present' &&
      sentence.words[clause.verb.to + 1]?.text === ','));

const isEnd = ({ words }: Sentence, { verb }: Clause): boolean =>
  (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation';

/** "Rollout left to the release manager", in notes: what was left, and to whom. */
export const isLeftBehind = (sentence: Sentence, { subject, verb, object }: Clause): boolean =>
  verb.lemma === 'leave' &&
  verb.voice === 'active' &&
  object === undefined &&
  subject?.from === 0 &&
  sentence.words[verb.to]?.lower === 'to' &&
  isWork(sentence, subject) &&
  isTaker(sentence, nounPhraseAt(sentence.words, verb.to + 1));
