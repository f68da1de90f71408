import { inflect, isKnownVerb } from '../english/grammar/verb.ts';
import { framing, scoping } from '../english/lexicon/claims.ts';
import { beginning } from '../english/lexicon/verb-groups.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { type Change, change, type Line } from './change.ts';
import { wholeMarkup, withMarkup } from './markup.ts';
import type { Text } from './text.ts';
import { insertBefore, isPlainNegation, isShare, remove, respell } from './words.ts';

/** The shape that a verb takes behind another one: "decided to cut", "proposed cutting". */
export type Shape = 'base' | 'ing';

/**
 * Turns the verb of a clause into an infinitive or a gerund, without its auxiliaries, behind `lead` ("decided", or
 * nothing where a coordinated verb shares it). A negation comes along: "decided not to". Undefined where that would not
 * be English, or would say something else.
 */
export function reform(line: Line, clause: Clause, shape: Shape, lead?: Text): readonly Change[] | undefined {
  const { words } = line.sentence;
  const { verb } = clause;
  const target = targetOf(clause, shape);
  if (!target?.lemma || !isKnownVerb(target.lemma) || !isMovable(clause, shape)) return undefined;
  const at = words.indexOf(target);
  const from = startOf(words, verb.from);
  const before = words.slice(from, at);
  if (before.some(word => word.part === 'adverb' && scoping.has(word.lower) && !isPlainNegation(word)))
    return undefined;
  const not = before.find(isPlainNegation);
  const kept = (word: Word): boolean => word.part === 'adverb' && !isPlainNegation(word);
  const opening = [
    ...(lead ?? []),
    ...(not ? [`${lead ? ' ' : ''}${negationOf(line, not)}`] : []),
    ...(lead && shape === 'base' ? [' to'] : []),
  ];
  const led = opened(line, from, at, kept, opening);
  if (!led) return undefined;
  return [
    ...led,
    ...respell(target, spelledLike(target, inflect(lemmaOf(target, clause), shape))),
    ...(shape === 'base' && target.form === 'ing' ? alsoGerunds(words, target, clause.end) : []),
  ];
}

/** "We lay the maps side by side": with an object it is "laid". */
const lemmaOf = ({ lemma, lower }: Word, { object }: Clause): string =>
  lower === 'lay' && object ? 'lay' : (lemma ?? lower);

/** "Ended up scrapping it and going with …": the gerunds that "and" joins to the first one. */
function* alsoGerunds(words: readonly Word[], target: Word, end: number): Generator<Change> {
  for (const [at, word] of words.entries()) {
    const joined = /^(and|or|,)$/.test(words[at - 1]?.lower ?? '');
    if (word.start > target.end && word.end <= end && word.form === 'ing' && joined && word.lemma)
      yield* respell(word, inflect(word.lemma, 'base'));
  }
}

/** "Not" or "never", in the emphasis that it had. */
function negationOf({ source }: Line, word: Word): string {
  const { start, end } = withMarkup(source, word);
  return `${source.slice(start, word.start)}${word.lower === 'never' ? 'never' : 'not'}${source.slice(word.end, end)}`;
}

/** Adverbs between subject and verb belong to the verb; "all" and "both" to the subject. */
function startOf(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at - 1]?.part === 'adverb' && !isShare(words[at - 1])) at--;
  return at;
}

/**
 * The verb that is reshaped: what "had to", "began to" and "ended up" lead to; of "started selling" the gerund names the
 * deed only. None of "got to", by which nobody decides.
 */
function targetOf({ verb }: Clause, shape: Shape): Word | undefined {
  if (verb.deed === verb.head) return verb.head;
  const { lemma } = verb.head;
  const onward = /^(start|begin|proceed)$/.test(lemma ?? '') || (lemma === 'go' && verb.particle?.lower === 'on');
  if (verb.deed.form === 'base' && onward) return verb.deed;
  if (verb.deed.form === 'base' && /^(get|come)$/.test(lemma ?? '')) return undefined;
  if (lemma === 'have' || (lemma === 'end' && verb.particle)) return verb.deed;
  if (shape === 'ing' && /^(start|begin)$/.test(lemma ?? '')) return verb.deed;
  if (shape === 'ing' && verb.deed.form === 'ing') return undefined;
  return beginning.has(lemma ?? '') ? verb.head : undefined;
}

function isMovable({ verb }: Clause, shape: Shape): boolean {
  if (verb.voice === 'passive' || verb.modal || /^(be|able)$/.test(verb.head.lemma ?? '')) return false;
  if (verb.head.lemma === 'have' && verb.deed === verb.head && verb.head.part === 'auxiliary') return false;
  if (verb.progressive) return verb.tense === 'present' && !verb.perfect && !verb.negated;
  if (verb.perfect && verb.tense === 'past') return shape === 'base';
  return verb.tense === 'past' || (verb.tense === 'present' && verb.perfect);
}

/**
 * Takes the auxiliaries and the negation out and puts `opening` where it belongs: before the adverbs of manner that
 * stand right before the verb, behind those that frame it. Undefined where markup would be torn.
 */
function opened(
  line: Line,
  from: number,
  at: number,
  kept: (word: Word) => boolean,
  opening: Text,
): readonly Change[] | undefined {
  const { words } = line.sentence;
  let place = at;
  while (place > from && kept(words[place - 1] as Word) && !framing.has((words[place - 1] as Word).lower)) place--;
  const changes: Change[] = [];
  let written = opening.length === 0;
  for (let start = from; start < at; ) {
    let end = start;
    while (end < at && !kept(words[end] as Word)) end++;
    if (end > start && end === place && !written) {
      const replaced = replaceRun(line, start, end, opening);
      if (!replaced) return undefined;
      changes.push(replaced);
      written = true;
    } else if (end > start) changes.push(...remove(line, start, end));
    start = end + 1;
  }
  return written ? changes : [...changes, insertBefore(line, place, opening)];
}

/**
 * Puts words in the place of others, and of the emphasis that a negation alone had; where a contraction's tail goes, a
 * blank comes first. Undefined where the rest would share its markup with what is gone.
 */
function replaceRun(
  { sentence: { words }, source }: Line,
  from: number,
  to: number,
  opening: Text,
): Change | undefined {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const alone = to - from === 1 && isPlainNegation(first);
  const span = alone ? withMarkup(source, first) : wholeMarkup(source, { start: first.start, end: last.end });
  if (!span) return undefined;
  const tail = /[\p{L}\d]/u.test(source[span.start - 1] ?? '');
  return change(span, tail ? [' ', ...opening] : opening);
}

/** The writer's spelling of a doubled consonant: "canceled" goes with "canceling". */
function spelledLike({ lower }: Word, spelling: string): string {
  const single = /[^l]l(ed|ing)$/.test(lower);
  return single && /ll(ed|ing)$/.test(spelling) && /[aeiou]led$|[aeiou]ling$/.test(lower)
    ? spelling.replace(/ll(ed|ing)$/, 'l$1')
    : spelling;
}
