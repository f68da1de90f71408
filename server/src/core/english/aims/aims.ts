import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Quantity } from '../grammar/quantities.ts';
import {
  aimedFor,
  aimNouns,
  aimVerbs,
  destining,
  focusVerbs,
  motives,
  purposeNouns,
  strivingVerbs,
} from '../lexicon/goals.ts';
import { superiors } from '../lexicon/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { calledAim } from './called.ts';
import { directionAt } from './direction.ts';
import { doneBetter } from './done-better.ts';
import { hopedOf, isHope } from './hoped-of.ts';
import { servedPurposes, thingsMeantFor } from './meant-for.ts';
import { directionInFront, isWhatIWasAfter } from './named-last.ts';
import { saidToMatter } from './said-to-matter.ts';

/** The direction that a sentence gives as its aim, where no number says how far; undefined where there is none. */
export const aimIn = remembered(findAim);

/** Whether a number stands in a sentence that could say how far. */
export const isMeasured = (sentence: Sentence): boolean =>
  sentence.quantities.some(quantity => quantity.kind !== 'label' && !tellsApart(sentence, quantity));

/** "One goal", "the two yards", "between two shifts", "the second counter": which ones, and no measure. */
function tellsApart({ words }: Sentence, { kind, digits, unit, start, value }: Quantity): boolean {
  if (digits) return false;
  const at = words.findIndex(word => word.start === start);
  const before = words[at - 1]?.lower ?? '';
  if (value === 1 && before === 'as') return true;
  if (kind !== 'count') return false;
  return (
    (value === 1 && (aimNouns.has(unit) || unit === 'thing')) || /^(the|these|those|our|both|between)$/.test(before)
  );
}

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

/** "The aim was, in sum, …", "the goal was simple, …". */
function* behindAside(words: readonly Word[], from: number): Generator<Opener> {
  const comma = words.findIndex(({ text }, at) => at >= from && at < from + 7 && /^[,–—]$/.test(text));
  if (comma < 0) return;
  if (comma === from + 1 && words[from]?.part === 'adjective') yield { at: comma + 1, named: true };
  const closing = words.findIndex(({ text }, at) => at > comma && at < comma + 6 && text === ',');
  if (comma === from && closing > 0) yield { at: closing + 1, named: true };
}

/** "The director's aim", "her goal": of somebody else, whom it is not for the candidate to bind. */
const isTheirs = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  /^(his|her|their)$/.test(words[from]?.lower ?? '') ||
  words
    .slice(from, to)
    .some(({ part }, at, phrase) => part === 'genitive' && superiors.has(phrase[at - 1]?.lower ?? ''));

/** "My goal was …", "the desired outcome was …", "one goal, which was …", "what I was going for was …". */
function isNamedAim(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { subject, verb, kind, link } = clause;
  if (subject && isTheirs(sentence, subject)) return false;
  const named = (word: Word | undefined) => aimNouns.has(word?.lower ?? '') || aimedFor.has(word?.lower ?? '');
  if (subject && words.slice(subject.from, verb.from).some(named)) return true;
  if (kind === 'relative' && link && named(words.slice(0, words.indexOf(link)).findLast(({ part }) => part === 'noun')))
    return true;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.subject?.head.lower === 'what' && /^(matter|count|motivate)$/.test(before.verb.lemma)) return true;
  if (before?.link?.lower !== 'what' || !/^(I|we|team)$/.test(before.actor)) return false;
  return words
    .slice(before.verb.from, before.verb.to + 3)
    .some(({ lemma, lower }) => aimVerbs.has(lemma ?? lower) || /^(go|achieve|reach|care|after)$/.test(lemma ?? lower));
}

/** "Hoping to …", "trying for …", "a scheme designed to …": aimed at in a participle. */
function* strivings(words: readonly Word[]): Generator<Opener> {
  for (const [at, { lemma, form, part, lower }] of words.entries()) {
    const [before, next] = [words[at - 1], words[at + 1]?.lower ?? ''];
    if (form === 'ing' && !/^(auxiliary|to)$/.test(before?.part ?? '')) {
      if (
        next === 'to' &&
        (aimVerbs.has(lemma ?? '') || lower === 'looking') &&
        !/^(go|need|set|bet)$/.test(lemma ?? '')
      )
        yield { at: at + 1, named: false };
      if (/^(for|at|towards?)$/.test(next) && strivingVerbs.has(lemma ?? '')) yield { at: at + 1, named: true };
    }
    if (
      part === 'verb' &&
      form !== 'base' &&
      before?.part === 'noun' &&
      destining.has(lemma ?? '') &&
      /^(to|at|for)$/.test(next)
    )
      yield { at: at + 1, named: next !== 'for' };
  }
}

/** "I promised the board that I would …": an aim by one's word. */
function isPledged({ clauses }: Sentence, { kind, parent, actor, verb }: Clause): boolean {
  const pledge = clauses[parent ?? -1];
  return (
    kind === 'complement' &&
    /^(I|we|team)$/.test(actor) &&
    /^(would|will)$/.test(verb.modal ?? '') &&
    pledge?.actor === 'I' &&
    !pledge.verb.negated &&
    /^(promise|pledge|vow|swear|declare|announce)$/.test(pledge.verb.lemma)
  );
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
  if (!who || /^(i|we)$/.test(who.head.lower)) return;
  yield { at: who.to, named: false };
  yield* doneBetter(words, who.to);
}

/** "The satisfaction of passengers should increase." */
function statedDirection({ words }: Sentence, { verb, subject, start, end }: Clause): Span | undefined {
  if (!/^(should|must)$/.test(verb.modal ?? '') || !subject || verb.negated) return undefined;
  const named = directionAt(words, subject.from, true);
  const moves = directionAt([...words.slice(verb.to - 1, verb.to), ...words.slice(subject.from, subject.to)], 0, false);
  return named && moves ? { start, end } : undefined;
}
