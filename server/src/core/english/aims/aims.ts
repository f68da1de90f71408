import type { Span } from '../../span.ts';
import { aimNouns, aimVerbs, focusVerbs, motives, strivingVerbs } from '../lexicon/goals.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { calledAim } from './called.ts';
import { directionAt } from './direction.ts';
import { doneBetter } from './done-better.ts';
import { hopedOf, isHope, isPledged } from './hoped-of.ts';
import { servedPurposes, thingsMeantFor } from './meant-for.ts';
import { isMeasured } from './measured.ts';
import { behindAside, isNamedAim } from './named-aim.ts';
import { directionInFront, isWhatIWasAfter } from './named-last.ts';
import { purposes, strivings } from './purposes.ts';
import { saidToMatter } from './said-to-matter.ts';

/** The direction that a sentence gives as its aim, where no number says how far; undefined where there is none. */
export const aimIn = remembered(findAim);

function findAim(sentence: Sentence): Span | undefined {
  if (isMeasured(sentence)) return undefined;
  const { words } = sentence;
  for (const { at, named, direction: known } of openersIn(sentence)) {
    const direction = known ?? directionAt(words, at, named);
    if (direction) return direction;
  }
  return sentence.clauses.map(clause => statedDirection(sentence, clause)).find(direction => direction !== undefined);
}

/** Where an aim begins; `named` says that the words before call it one, so that a bare noun will do; `direction` is known where it has been read already. */
export interface Opener {
  readonly at: number;
  readonly named: boolean;
  readonly direction?: Span;
}

function* openersIn(sentence: Sentence): Generator<Opener> {
  const label = labelled(sentence.words);
  if (label !== undefined) yield { at: label, named: true };
  yield* announced(sentence.words);
  for (const clause of sentence.clauses) yield* openersOf(sentence, clause);
  yield* purposes(sentence.words);
  yield* strivings(sentence.words);
  yield* servedPurposes(sentence.words);
}

/** "Aim of the page: …", "My target: …". */
function labelled(words: readonly Word[]): number | undefined {
  const colon = words.slice(0, 8).findIndex(({ text }) => /^(?:[:–—→=]|->|=>)$/.test(text));
  if (colon <= 0) return undefined;
  const label = words.slice(0, colon);
  const why =
    label[0]?.lower === 'why'
      ? colon === 1
      : label[0]?.lower === 'what' && (label.at(-1)?.lower === 'for' || label.some(({ lower }) => lower === 'after'));
  return why || label.some(({ lower }) => aimNouns.has(lower)) ? colon + 1 : undefined;
}

/** "With one goal: …", "the aim read: …". */
function* announced(words: readonly Word[]): Generator<Opener> {
  for (const [at, { text }] of words.entries())
    if (text === ':' && words.slice(Math.max(0, at - 3), at).some(({ lower }) => aimNouns.has(lower)))
      yield { at: at + 1, named: true };
}

function* openersOf(sentence: Sentence, clause: Clause): Generator<Opener> {
  const { words } = sentence;
  const { verb, actor, subject } = clause;
  if (verb.negated) return;
  const front = directionInFront(sentence, clause);
  if (front !== undefined) yield { at: front, named: true };
  yield* thingsMeantFor(sentence, clause);
  yield* hopedOf(sentence, clause);
  const above = clause.kind === 'complement' ? sentence.clauses[clause.parent ?? -1] : undefined;
  if (above && !above.verb.negated && !/^(I|we)$/.test(actor) && (isNamedAim(sentence, above) || isHope(above)))
    yield* doneBetter(words, words.indexOf(verb.deed));
  yield* saidToMatter(sentence, clause);
  yield* calledAim(sentence, clause);
  if (verb.lemma === 'be' && words[verb.to]?.part === 'to' && motives.has(subject?.head.lower ?? ''))
    yield { at: verb.to, named: false };
  if (isPledged(sentence, clause)) yield { at: words.indexOf(verb.deed), named: false };
  if (/^(be|become|lie|rest|stay)$/.test(verb.lemma) && isNamedAim(sentence, clause)) {
    yield { at: verb.to, named: true };
    yield* behindAside(words, verb.to);
  }
  if (verb.lemma === 'be' && isCalledAim(sentence, verb.to))
    yield { at: words[0]?.part === 'to' ? 1 : 0, named: false };
  if (
    verb.lemma === 'be' &&
    /^(about|focused|focussed|concentrated|aimed|committed)$/.test(words[verb.to]?.lower ?? '')
  )
    yield { at: verb.to + 1, named: true };
  if (verb.lemma === 'mean' && subject && words.slice(subject.from, verb.from).some(({ lower }) => lower === 'success'))
    yield { at: verb.to, named: true };
  if (verb.progressive && aimNouns.has(subject?.head.lower ?? '')) yield { at: verb.to - 1, named: true };
  if (!/^(I|we|team|dropped)$/.test(actor)) {
    if (verb.lemma === 'let' && /^('s|us)$/.test(words[verb.to]?.lower ?? '')) yield { at: verb.to + 1, named: false };
    return;
  }
  if (verb.lemma === 'define' || verb.lemma === 'see') {
    const as = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 4 && lower === 'as');
    if (as > 0 && aimNouns.has(words[as - 1]?.lower ?? '')) yield { at: as + 1, named: true };
  }
  if (focusVerbs.has(verb.deed.lemma ?? '')) yield { at: words.indexOf(verb.deed) + 1, named: true };
  if (focusVerbs.has(clause.infinitive?.lemma ?? ''))
    yield { at: words.indexOf(clause.infinitive as Word) + 1, named: true };
  if (!aimVerbs.has(verb.lemma)) return;
  if (verb.lemma === 'bet' && words[verb.to]?.lower !== 'on') return;
  if (verb.lemma === 'go' && words[verb.to]?.lower !== 'for') return;
  if (verb.lemma === 'look' && words[verb.to]?.lower === 'at') return;
  const at = words[verb.to]?.part === 'particle' || words[verb.to]?.lower === 'out' ? verb.to + 1 : verb.to;
  if (
    /^(to|for|at|on|that|toward|towards|more|fewer|better|higher)$/.test(words[at]?.lower ?? '') ||
    verb.lemma === 'target'
  )
    yield { at, named: strivingVerbs.has(verb.lemma) && /^(for|at|toward|towards)$/.test(words[at]?.lower ?? '') };
}

/** "To drive adoption was my objective", "growing revenue was what I was after". */
const isCalledAim = (sentence: Sentence, from: number): boolean => {
  const { words } = sentence;
  const named =
    /^(my|our|the)$/.test(words[from]?.lower ?? '') &&
    words.slice(from + 1, from + 4).some(({ lower }) => aimNouns.has(lower));
  return (words[0]?.part === 'to' || words[0]?.form === 'ing') && (named || isWhatIWasAfter(sentence, from));
};

/** "The satisfaction of passengers should increase." */
function statedDirection({ words }: Sentence, { verb, subject, start, end }: Clause): Span | undefined {
  if (!/^(should|must)$/.test(verb.modal ?? '') || !subject || verb.negated) return undefined;
  const named = directionAt(words, subject.from, true);
  const moves = directionAt([...words.slice(verb.to - 1, verb.to), ...words.slice(subject.from, subject.to)], 0, false);
  return named && moves ? { start, end } : undefined;
}
