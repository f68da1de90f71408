import { aboutAmounts, singling } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { durations } from '../lexicon/units.ts';
import type { NounPhrase } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';
import { isApposed } from './asides.ts';
import { type Draft, reach } from './draft.ts';
import { joined } from './joined-subject.ts';
import { endsNoun, nounPhraseEnding } from './noun-phrase.ts';

/** What was found on the way left from a verb. */
export interface Found {
  readonly phrase?: NounPhrase;
  readonly antecedent?: NounPhrase;
  readonly link?: number;
  readonly crossed?: readonly Draft[];
}

/** A walk left from the finite verb at `verbAt`, behind the clauses that were read `earlier`. */
export interface Walk {
  readonly words: readonly Word[];
  readonly verbAt: number;
  readonly earlier: readonly Draft[];
  /** The clauses that it has gone over. */
  readonly crossed: Draft[];
  /** What is the subject where nothing better comes: it stands in a prepositional phrase. */
  fallback?: NounPhrase;
}

/** Where the walk goes on from `at`, which is `at` itself where it can't, or what it has found there. */
export function stepFrom(walk: Walk, at: number): number | Found {
  const { words, verbAt, crossed } = walk;
  const word = words[at] as Word;
  if (isIntensifier(words, at)) return at - 1;
  if (word.text === ')') {
    const before = subjectBefore(words, at, verbAt);
    if (before >= 0) return before;
  }
  if (word.part === 'adverb' && !(word.lower === 'there' && at === verbAt - 1 && words[verbAt]?.lemma === 'be'))
    return at - 1;
  if (word.lower === 'there')
    return words[at - 1]?.part === 'preposition' || endsNoun(words[at - 1]) ? at - 1 : { phrase: alone(words, at) };
  if (endsNoun(word)) return overNoun(walk, at);
  if (word.part === 'relative') {
    const antecedent = antecedentOf(words, at);
    return antecedent ? { antecedent, link: at } : { phrase: alone(words, at), crossed };
  }
  if (/^(verb|auxiliary|particle|preposition)$/.test(word.part)) return overVerb(walk, at);
  return word.text === ',' && !partsClauses(walk, at) ? at - 1 : at;
}

/** From a noun to what governs it, unless it is the subject. */
function overNoun(walk: Walk, at: number): number | Found {
  const { words, verbAt, earlier, crossed } = walk;
  const phrase = behindSpell(words, nounPhraseEnding(words, at));
  const before = words[phrase.from - 1];
  if (isRate(words, phrase, at)) return phrase.from - (isTimes(before) ? 2 : 1);
  const governor = governorOf(words, phrase.from);
  if (words[governor]?.lower === 'as' && nominative.has(words[governor - 1]?.lower ?? '')) return governor - 1;
  if (phrase.from === at && /^(i|we|they|he|she)$/.test(words[at]?.lower ?? '')) return foundAt(walk, phrase);
  if (words[governor]?.part === 'preposition' && !isGraded(words, governor)) {
    walk.fallback ??= phrase;
    return governor - 1;
  }
  if (governor < 0 || !isLeftVerb(words, governor, earlier)) return foundAt(walk, phrase);
  const clause = clauseOf(earlier, governor);
  if (!clause)
    return isGerundSubject(words, governor, verbAt)
      ? { phrase: gerundPhrase(words, governor, verbAt) }
      : beforeVerb(words, governor);
  if (clause.kind !== 'relative') return { phrase, crossed };
  crossed.push(clause);
  return clause.first - 1;
}

/** The subject, unless it stands in apposition to the noun before it. */
const foundAt = ({ words, verbAt, crossed }: Walk, phrase: NounPhrase): number | Found =>
  isApposed(words, phrase, verbAt) ? phrase.from - 2 : { phrase: joined(words, phrase), crossed };

/** Over what is no clause of its own, and over relative clauses. */
function overVerb({ words, earlier, crossed }: Walk, at: number): number {
  const { part, form } = words[at] as Word;
  const clause = clauseOf(earlier, at);
  if (part === 'verb' && form !== 'past' && form !== 's' && !clause) return beforeVerb(words, at);
  if (part === 'particle' || part === 'preposition') return at - 1;
  if (clause?.kind !== 'relative') return at;
  crossed.push(clause);
  return clause.first - 1;
}

/** Before a verb that is not finite, and its "to". */
const beforeVerb = (words: readonly Word[], at: number): number => at - (words[at - 1]?.part === 'to' ? 2 : 1);

/** Whether the comma at `at` ends a clause that a subject can't stand before. */
const partsClauses = ({ words, earlier }: Walk, at: number): boolean =>
  earlier
    .slice(-reach)
    .some(({ kind, verb }) => kind !== 'relative' && verb.from < at && !boundaryBetween(words, verb.to, at));

/** "The supplier himself made …": the pronoun only stresses the noun before it. */
const isIntensifier = (words: readonly Word[], at: number): boolean =>
  /^(himself|herself|itself|myself|themselves|ourselves)$/.test(words[at]?.lower ?? '') && endsNoun(words[at - 1]);

/** Where the noun stands that parentheses right before the verb tell more of: "the chair (Anna) came"; negative where none does. */
function subjectBefore(words: readonly Word[], closing: number, verbAt: number): number {
  if (words.slice(closing + 1, verbAt).some(({ part }) => part !== 'adverb')) return -1;
  const before = words.slice(0, closing).findLastIndex(({ text }) => text === '(') - 1;
  return endsNoun(words[before]) ? before : -1;
}

/** "The desk a week sold …", "twice a year": how often. */
const isRate = (words: readonly Word[], { from }: NounPhrase, at: number): boolean =>
  durations.has(words[at]?.lower ?? '') &&
  /^(a|an|each|every|per|this|these|those|last|next|nowadays)$/.test(words[from]?.lower ?? '') &&
  (endsNoun(words[from - 1]) || isTimes(words[from - 1]));

/** "Linking an account scared them off": what is done is the subject, where nothing parts it from the verb. */
const isGerundSubject = (words: readonly Word[], at: number, verbAt: number): boolean =>
  words[at]?.form === 'ing' &&
  (at === 0 || /^(punctuation|subordinator)$/.test(words[at - 1]?.part ?? '')) &&
  !words.slice(at, verbAt).some(({ part }) => part === 'punctuation');

const gerundPhrase = (words: readonly Word[], from: number, to: number): NounPhrase => {
  const head = words[from] as Word;
  return { from, to, start: head.start, end: (words[to - 1] as Word).end, head, actor: 'other' };
};

/** "Twice a year". */
const isTimes = (word: Word | undefined): boolean => word?.lower === 'once' || word?.lower === 'twice';

/** "Around 22 lakh went …", "like people stood …": a preposition that only grades a subject. */
const isGraded = (words: readonly Word[], at: number): boolean =>
  isAmount(words, at) || (words[at]?.lower === 'like' && words[at - 1]?.text === ',');

const isAmount = (words: readonly Word[], at: number): boolean =>
  aboutAmounts.has(words[at]?.lower ?? '') &&
  words[at + 1]?.part === 'number' &&
  (words[at - 1] === undefined || /^(punctuation|coordinator|subordinator)$/.test(words[at - 1]?.part ?? ''));

/** A word that is its own phrase. */
const alone = (words: readonly Word[], at: number): NounPhrase => {
  const head = words[at] as Word;
  return { from: at, to: at + 1, start: head.start, end: head.end, head, actor: 'other' };
};

/** The word that governs the phrase from `from` on: what stands before it, adverbs skipped. */
export function governorOf(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (words[at]?.part === 'adverb') at--;
  return at;
}

function isLeftVerb(words: readonly Word[], at: number, earlier: readonly Draft[]): boolean {
  const word = words[at] as Word;
  return (
    word.part === 'verb' ||
    ((word.part === 'auxiliary' || word.part === 'particle') && clauseOf(earlier, at) !== undefined)
  );
}

function clauseOf(earlier: readonly Draft[], at: number): Draft | undefined {
  const clause = earlier.findLast(({ verb }) => verb.from <= at);
  return clause && at < clause.verb.to ? clause : undefined;
}

/** Whether a mark that parts clauses for good stands among the words from `from` to before `to`. */
export function boundaryBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(word => /^[;:—–.()]$/.test(word.text));
}

function antecedentOf(words: readonly Word[], relative: number): NounPhrase | undefined {
  const before = words[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const last = words[relative]?.lower === 'what' ? undefined : words[before];
  if (!last || !endsNoun(last)) return undefined;
  const phrase = nounPhraseEnding(words, before);
  return (words[relative]?.lower === 'who' && singledOut(words, phrase)) || phrase;
}

/** "The only person on the team who …", "the one of us who …": the one it is about, not those among whom. */
function singledOut(words: readonly Word[], { from }: NounPhrase): NounPhrase | undefined {
  const among = words[from - 1];
  if (!/^(on|in|of|from|at)$/.test(among?.lower ?? '') || !endsNoun(words[from - 2])) return undefined;
  const one = nounPhraseEnding(words, from - 2);
  const marked = words.slice(Math.max(0, one.from - 1), one.to).some(({ lower }) => singling.has(lower));
  return marked ? one : undefined;
}

/** "After three weeks finance came round": what stands behind a length of time that a preposition governs. */
function behindSpell(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  if (words[governorOf(words, phrase.from)]?.part !== 'preposition') return phrase;
  const unit = words.findLastIndex(
    ({ lower, singular }, at) => at >= phrase.from && at < phrase.to - 1 && durations.has(lower) && lower !== singular,
  );
  const first = words[unit + 1];
  return unit < 0 || !first ? phrase : asPhrase({ ...phrase, from: unit + 1, start: first.start });
}
