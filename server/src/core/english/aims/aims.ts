import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { aimNouns, aimVerbs, focusVerbs, purposeNouns } from '../lexicon/goals.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { directionAt } from './direction.ts';
import { servedPurposes, thingsMeantFor } from './meant-for.ts';
import { directionInFront } from './named-last.ts';

/** The direction that a sentence gives as its aim, where no number says how far; undefined where there is none. */
export const aimIn = remembered(findAim);

/** Whether a number stands in a sentence that could say how far. */
export const isMeasured = ({ quantities }: Sentence): boolean => quantities.some(({ kind }) => kind !== 'label');

function findAim(sentence: Sentence): Span | undefined {
  if (isMeasured(sentence)) return undefined;
  const { words } = sentence;
  for (const { at, named } of openersIn(sentence)) {
    const direction = directionAt(words, at, named);
    if (direction) return direction;
  }
  return sentence.clauses.map(clause => statedDirection(sentence, clause)).find(direction => direction !== undefined);
}

/** Where an aim begins; `named` says that the words before call it one, so that a bare noun will do. */
export interface Opener {
  readonly at: number;
  readonly named: boolean;
}

function* openersIn(sentence: Sentence): Generator<Opener> {
  const label = labelled(sentence.words);
  if (label !== undefined) yield { at: label, named: true };
  for (const clause of sentence.clauses) yield* openersOf(sentence, clause);
  yield* purposes(sentence.words);
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

function* openersOf(sentence: Sentence, clause: Clause): Generator<Opener> {
  const { words } = sentence;
  const { verb, actor, subject } = clause;
  if (verb.negated) return;
  const front = directionInFront(sentence, clause);
  if (front !== undefined) yield { at: front, named: true };
  yield* thingsMeantFor(sentence, clause);
  if (/^(be|become|lie|rest|stay)$/.test(verb.lemma) && isNamedAim(sentence, clause))
    yield { at: verb.to, named: true };
  if (verb.lemma === 'be' && isCalledAim(words, verb.to)) yield { at: words[0]?.part === 'to' ? 1 : 0, named: false };
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
  if (/^(to|for|at|on|that|more|fewer|better|higher)$/.test(words[at]?.lower ?? '') || verb.lemma === 'target')
    yield { at, named: false };
}

/** "To drive adoption was my objective", "growing revenue was the aim". */
const isCalledAim = (words: readonly Word[], from: number): boolean =>
  /^(my|our|the)$/.test(words[from]?.lower ?? '') &&
  words.slice(from + 1, from + 4).some(({ lower }) => aimNouns.has(lower)) &&
  (words[0]?.part === 'to' || words[0]?.form === 'ing');

/** "My goal was …", "what I was going for was …", "our north star would be …". */
function isNamedAim({ words, clauses }: Sentence, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (subject && words.slice(subject.from, verb.from).some(({ lower }) => aimNouns.has(lower))) return true;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.link?.lower !== 'what' || !/^(I|we|team)$/.test(before.actor)) return false;
  return words
    .slice(before.verb.from, before.verb.to + 3)
    .some(({ lemma, lower }) => aimVerbs.has(lemma ?? lower) || /^(go|achieve|reach|care|after)$/.test(lemma ?? lower));
}

/** "In order to …", "with the goal of …", "so as to …", and "To …," in front. */
function* purposes(words: readonly Word[]): Generator<Opener> {
  for (const [at, word] of words.entries()) {
    const [next, after] = [words[at + 1]?.lower, words[at + 2]?.lower];
    const order = word.lower === 'order' && next === 'to';
    const soAs = word.lower === 'so' && next === 'as' && after === 'to';
    const goal =
      purposeNouns.has(word.lower) &&
      /^(of|to)$/.test(next ?? '') &&
      /^(verb|auxiliary)$/.test(words[at + 2]?.part ?? '');
    if (order || goal) yield { at: at + 2, named: false };
    if (soAs) yield { at: at + 3, named: false };
    if (word.lower === 'so' && next === 'that') yield* enabled(words, at + 2);
  }
  const comma = words.findIndex(({ text }) => text === ',');
  const opens = words[0]?.part === 'to' || words[0]?.lower === 'for';
  if (opens && comma > 1 && comma < 10) yield { at: words[0]?.part === 'to' ? 1 : 2, named: false };
}

/** "… so that agents become more productive". */
function* enabled(words: readonly Word[], from: number): Generator<Opener> {
  const who = nounPhraseAt(words, from);
  if (who && !/^(i|we)$/.test(who.head.lower)) yield { at: who.to, named: false };
}

/** "The satisfaction of passengers should increase." */
function statedDirection({ words }: Sentence, { verb, subject, start, end }: Clause): Span | undefined {
  if (!/^(should|must)$/.test(verb.modal ?? '') || !subject || verb.negated) return undefined;
  const named = directionAt(words, subject.from, true);
  const moves = directionAt([...words.slice(verb.to - 1, verb.to), ...words.slice(subject.from, subject.to)], 0, false);
  return named && moves ? { start, end } : undefined;
}
