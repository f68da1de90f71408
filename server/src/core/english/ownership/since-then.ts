import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { noChores } from '../lexicon/handing.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isFromThere, isTaker, isWork } from './takers.ts';

/** "Billing belongs to finance since then", "reports sit with the agency now", "replacement sits with the vendor". */
export const isTheirsSince = (sentence: Sentence, { subject, verb, end, kind }: Clause): boolean => {
  const { words } = sentence;
  if (!/^(belong|sit|lie|live)$/.test(verb.lemma) || !/^(to|with)$/.test(words[verb.to]?.lower ?? '')) return false;
  if (!isTaker(sentence, nounPhraseAt(words, verb.to + 1))) return false;
  if (verb.lemma === 'sit' && kind === 'main' && verb.tense === 'present' && subject && isChore(words, subject))
    return true;
  return (
    (subject ? isWork(sentence, subject) : verb.from === 1 && words[0]?.form === 'ing') &&
    words.some(({ lower, start }) => start <= end && /^(since|now|nowadays|today|meanwhile)$/.test(lower))
  );
};

/** "Replacement …", "monitoring …": something to do, by its bare name. */
const isChore = (words: Sentence['words'], { head }: NounPhrase): boolean =>
  words[0] === head && !noChores.has(head.lower) && /(ing|ment|tion|ance|al)$/.test(head.lower);

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

/** "From then on the corporals had it", "wrote the checklist, the clerks have it", "I set it up, the front desk runs it". */
export const isHad = (sentence: Sentence, clause: Clause): boolean =>
  (clause.verb.lemma === 'have' ||
    (clause.verb.tense === 'present' && /^(run|own|operate|maintain|administer)$/.test(clause.verb.lemma))) &&
  clause.actor === 'other' &&
  /^(it|them)$/.test(clause.object?.head.lower ?? '') &&
  clause.kind !== 'relative' &&
  isTaker(sentence, clause.subject) &&
  ((isFromThere(sentence, clause) && isEnd(sentence, clause)) ||
    (/^(I|dropped)$/.test(sentence.clauses[0]?.actor ?? '') &&
      clause.verb.tense === 'present' &&
      (sentence.words[clause.verb.to + 1]?.text === ',' || (clause.verb.lemma !== 'have' && isEnd(sentence, clause)))));

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
