import { joining, meeting, shared } from '../english/lexicon/rewriting.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, insert } from './change.ts';
import { saysSeveral } from './opener.ts';
import { stop, text } from './text.ts';

/** What one alone cannot do: "split it between us", "reminded each other", "as engineers, we refused". */
export function needsSeveral(sentence: Sentence, predicates: readonly Clause[]): boolean {
  const [clause] = predicates as readonly [Clause];
  const { verb } = clause;
  const opener = sentence.words.filter(({ end }) => end <= verb.start);
  if (
    saysSeveral(sentence, clause) ||
    opener.some(({ lower }) => shared.has(lower)) ||
    (meeting.has(verb.deed.lemma ?? '') && isAlone(sentence.words, verb))
  )
    return true;
  return wordsOf(sentence, predicates).some(({ lower }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    if (/^(between|among|amongst)$/.test(lower)) return /^(us|ourselves)$/.test(next);
    if (lower === 'each' || lower === 'one') return /^(other|another)$/.test(next);
    return lower === 'ourselves' && next === 'into';
  });
}

/** What takes several, unless it is said with whom or what: "met twice a week", "split up". */
function isAlone(words: readonly Word[], { deed }: Clause['verb']): boolean {
  const next = words[words.indexOf(deed) + 1];
  return next?.lower !== 'with' && !/^(determiner|noun|pronoun|number|opaque)$/.test(next?.part ?? '');
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
