import { isFrequency } from '../english/grammar/frequency.ts';
import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { deciding, willed } from '../english/lexicon/claims.ts';
import { joining, meeting, mutualObjects, shared } from '../english/lexicon/rewriting.ts';
import { durations } from '../english/lexicon/units.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, insert } from './change.ts';
import { saysSeveral } from './opener.ts';
import { stop, text } from './text.ts';

/** What one alone cannot do: "split it between us", "reminded each other", "as engineers, we refused", "we sang, Ann and I". */
export function needsSeveral(sentence: Sentence, predicates: readonly Clause[]): boolean {
  const [clause] = predicates as readonly [Clause];
  const { verb } = clause;
  const opener = sentence.words.filter(word => word.end <= verb.end && word !== verb.particle);
  const jointly = jointlyAt(sentence, clause);
  if (
    saysSeveral(sentence, clause) ||
    opener.some(({ lower }, at) => shared.has(lower) && opener[at + 1]?.lower !== 'with' && at !== jointly) ||
    opener.some((_, at) => isNamedBehind(opener, at) || isNamedBefore(opener, at)) ||
    predicates.some(other => takesTwo(sentence, other))
  )
    return true;
  return wordsOf(sentence, predicates).some(({ lower }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    if (/^(between|among|amongst)$/.test(lower)) return /^(us|ourselves)$/.test(next);
    if (/^i\.?$/.test(lower) && words[at - 1]?.lower === 'and') return !next || /^[,.;:!?)]$/.test(next);
    if (/^(me|myself)$/.test(lower)) return next === 'included' || words[at - 1]?.lower === 'including';
    if (lower === 'each' || lower === 'one') return /^(other|another)$/.test(next);
    return lower === 'ourselves' && next === 'into';
  });
}

/** "We, the night crew, …": who they are stands behind. */
const isNamedBehind = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'we' && words[at + 1]?.text === ',' && /^(determiner|noun)$/.test(words[at + 2]?.part ?? '');

/** "It was me and the cook, we …". */
const isNamedBefore = (words: readonly Word[], at: number): boolean =>
  /^(me|i)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'and' &&
  words[at - 1]?.lemma === 'be' &&
  words[at - 2]?.lower === 'it';

/** Where "jointly" stands in "we jointly decided": several decided, and one may have proposed it. */
export function jointlyAt({ words }: Sentence, { subject, verb }: Clause): number | undefined {
  if (subject?.head.lower !== 'we' || subject.to - subject.from > 1) return undefined;
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= subject.to &&
      index < verb.to &&
      shared.has(lower) &&
      (words[index] !== verb.particle || isCall(verb)) &&
      words[index + 1]?.lower !== 'with',
  );
  return at < 0 ? undefined : at;
}

/** "Decided together", as against "put together". */
const isCall = ({ deed }: Clause['verb']): boolean => deciding.has(deed.lemma ?? '') || willed.has(deed.lemma ?? '');

/** What takes several, unless it is said with whom or what: "met twice a week", "split up", "took turns". */
function takesTwo({ words }: Sentence, { verb, object, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const rest = words.filter(({ start }) => start >= verb.deed.end && start < end);
  if (rest.some(({ lower }) => lower === 'with')) return false;
  const bare = object && (object.to - object.from === 1 || words[object.from]?.lower === 'our');
  if (bare && mutualObjects[lemma]?.has(object.head.lower)) return true;
  const next = verb.particle && rest[0] === verb.particle ? 1 : 0;
  const phrase = nounPhraseAt(rest, next);
  return meeting.has(lemma) && (!phrase || isFrequency(rest, next) || durations.has(phrase.head.lower));
}

/** "sat down together" with "I": together with whom, the writer says. */
export function withWhom(sentence: Sentence, clause: Clause): readonly Change[] {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const limit = next ? next.start : sentence.end;
  const at = sentence.words.findIndex(
    ({ lower, start, end }) => lower === 'together' && start > clause.verb.start && end <= limit,
  );
  const word = sentence.words[at];
  if (!word || sentence.words[at + 1]?.lower === 'with' || joining.has(clause.verb.deed.lemma ?? '')) return [];
  return [insert(word.end, text` with ${stop('whom')}`)];
}

/** "Jointly rewrote it", "between the two of us, rewrote it", "rebuilt it together": a deed of several. */
export const isShared = (sentence: Sentence, clause: Clause): boolean =>
  sentence.words.some(({ lower, end }) => end <= clause.verb.start && (shared.has(lower) || lower === 'us')) ||
  withWhom(sentence, clause).length > 0;

function wordsOf({ words }: Sentence, predicates: readonly Clause[]): readonly Word[] {
  return words.filter(({ start }) => predicates.some(({ verb, end }) => start >= verb.start && start < end));
}
