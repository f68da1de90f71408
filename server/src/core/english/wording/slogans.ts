import { overlap, type Span } from '../../span.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { variantSet } from '../grammar/variants.ts';
import { askedFor, boasts, exemplifying, monuments, praisedTraits, principleSlogans } from '../lexicon/slogans.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import {
  asOne,
  clauseStart,
  displayedEnd,
  isCited,
  isDisplayed,
  isMyOwn,
  isShown,
  opensWith,
  shownAt,
  trueTo,
} from './praised-names.ts';
import { selfPortraitsIn } from './self-portrait.ts';

const names = phraseSet(principleSlogans);
const sayings = variantSet(boasts);

/** Where a sentence praises the candidate with a principle's name. */
export const slogansIn = rememberedAll(function* (sentence: Sentence): Generator<Span> {
  const all = [...findSlogans(sentence)];
  const named = all.filter((place, at) => !all.some((other, before) => before < at && other.start === place.start));
  yield* named;
  for (const portrait of selfPortraitsIn(sentence)) if (!named.some(place => overlap(place, portrait))) yield portrait;
});

function* findSlogans(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  const taken: number[] = [];
  for (const { from, to, phrase } of findPhrases(words, sayings)) {
    const clause =
      sentence.clauses.find(
        ({ start, end }) => start <= (words[from]?.start ?? 0) && (words[to - 1]?.end ?? 0) <= end + 2,
      ) ?? sentence.clauses.findLast(({ start }) => start <= (words[from]?.start ?? 0));
    const boasted =
      clause && (!clause.verb.negated || phrase.startsWith('never')) && /^(I|dropped|other|nobody)$/.test(clause.actor);
    if (!boasted) continue;
    taken.push(from);
    yield { start: clause.start, end: Math.max(clause.end, words[to - 1]?.end ?? 0) };
  }
  yield* monumentsIn(sentence);
  for (const { from, to, phrase } of findPhrases(words, names)) {
    if (taken.some(at => Math.abs(at - from) < 4) || isAskedFor(words, from)) continue;
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || words[from - 1]?.text === '(' || isModifier(phrase, words[to]) || isOwned(phrase, words[to]))
      continue;
    const clause =
      sentence.clauses.find(candidate => candidate.start <= first.start && last.end <= candidate.end) ??
      sentence.clauses.find(candidate => candidate.start <= first.start && first.start < candidate.end + 2);
    if (/^(means|meant|looks|stands)$/.test(words[to]?.lower ?? '') && words[from - 1]?.lower === 'what')
      yield { start: sentence.start, end: clause?.end ?? last.end };
    else if (sentence.clauses.length === 0 && from < 2)
      yield {
        start: sentence.start,
        end: sentence.words.findLast(({ part }) => part !== 'punctuation')?.end ?? last.end,
      };
    else if (clause && !clause.verb.negated && isCapital(words, from, to))
      yield { start: clause.start, end: Math.max(clause.end, last.end) };
    else if (isCited(words, from) || isMyOwn(words, from) || opensWith(words, from))
      yield {
        start: (words[0] as Word).start,
        end: Math.max(clause && clause.start <= first.start ? clause.end : 0, last.end),
      };
    else if (isShown(words, from)) yield { start: words[shownAt(words, from)]?.start ?? first.start, end: last.end };
    else if (asOne(words, from)) yield { start: words[0]?.start ?? first.start, end: last.end };
    else if (trueTo(words, from)) yield { start: words[from - 2]?.start ?? first.start, end: last.end };
    else if (isDisplayed(sentence, { from, to, phrase }))
      yield {
        start: clauseStart(sentence, first),
        end: Math.max(clause?.end ?? 0, displayedEnd(words, to, last)),
      };
    else if (clause && praises(sentence, clause, phrase, from))
      yield { start: clause.start, end: Math.max(clause.end, last.end) };
  }
}

/** "The backbone network": a thing that is called so. */
const isModifier = (phrase: string, next: Word | undefined): boolean =>
  /^(backbone|ownership|frugal)$/.test(phrase) && next?.part === 'noun';

/** "Ownership of the fridges lies with estates": a thing that somebody owns. */
const isOwned = (phrase: string, next: Word | undefined): boolean =>
  /^(ownership|curiosity|frugality|backbone|(high|highest) standards|deliver(ed|ing)? results)$/.test(phrase) &&
  next?.lower === 'of';

/** "That was Ownership, pure and simple": written as the principle, and not as what the question asks for. */
const isCapital = (words: readonly Word[], from: number, to: number): boolean =>
  from > 1 &&
  !words.slice(from - 3, from).some(({ lower }) => askedFor.has(lower)) &&
  words.slice(from, to).every(({ text, lower }) => /^\p{Lu}\p{Ll}/u.test(text) || /^(and|for|a|on|the|,)$/.test(lower));

/** "The example I have for Deliver Results": what the question asks for. */
const isAskedFor = (words: readonly Word[], from: number): boolean =>
  /^(for|about|on)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(0, from).some(({ lower }) => /^(example|story|question|answer|asked)$/.test(lower));

/** "A testament to the ownership that I bring to everything." */
function* monumentsIn({ words, clauses }: Sentence): Generator<Span> {
  for (const [at, { lower, start }] of words.entries()) {
    if (!monuments.has(lower) || !/^(to|of)$/.test(words[at + 1]?.lower ?? '')) continue;
    const behind = words.slice(at + 2, at + 9);
    const mine = behind.some(word => /^(i|my)$/.test(word.lower)) && behind.some(word => praisedTraits.has(word.lower));
    const clause = clauses.findLast(({ start: from }) => from <= start);
    const last = words.findLast(({ part }) => part !== 'punctuation');
    if (!mine || clause?.verb.negated || !last) continue;
    yield { start: words[at - 1]?.part === 'determiner' ? (words[at - 1]?.start ?? start) : start, end: last.end };
  }
}

/** "… of the problem.": of nothing that could be told apart. */
const isOfAnything = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'of' &&
  /^(the|this|that|my|it)$/.test(words[at + 1]?.lower ?? '') &&
  /^(problem|issue|situation|matter|outcome|project|result|process|task|work|initiative|challenge|topic)$/.test(
    words[at + 2]?.lower ?? '',
  ) &&
  words[at + 3]?.part === 'punctuation';

function praises(
  { words, clauses }: Sentence,
  { actor, verb, subject, parent }: Clause,
  phrase: string,
  from: number,
): boolean {
  if (verb.negated || verb.modal) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const obsessed =
    /obsessed$/.test(phrase) && words.slice(Math.max(0, from - 3), from + 4).some(({ lower }) => lower === 'i');
  if (obsessed && clauses.some(other => exemplifying.has(other.verb.lemma) || other.actor === 'I')) return true;
  const which = clauses.some(
    ({ kind, verb: other, link }) => kind === 'relative' && other === verb && link?.lower === 'which',
  );
  if (which && exemplifying.has(lemma)) return true;
  const claims = /^(this|that|it|which|story|example|project|i|decision|experience|dropped)$/.test(
    subject?.head.lower ?? 'dropped',
  );
  if (/^(really )?(dive|dove|dived|went) (really |very )?deep$|^deep[ -]dive/.test(phrase))
    return (
      actor === 'I' &&
      !words.slice(from + 2).some(({ part, text }) => part === 'number' || /^[A-Z]{3,}$/.test(text)) &&
      words.filter(({ part }) => part === 'noun').length < 3
    );
  if (/(obsessed|centric)$/.test(phrase) && lemma === 'be' && actor === 'I') return true;
  if (phrase === 'backbone' && words.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'with'))
    return actor === 'I';
  if (/^(think|thought|thinking) big$/.test(phrase)) return actor === 'I' || actor === 'dropped';
  if (phrase === 'frugal') return lemma === 'be' && actor === 'I';
  if (/standards$/.test(phrase) && /^(insist|uphold|maintain|demand|set|keep|hold)$/.test(lemma))
    return actor === 'I' && !words.some(({ part, text }) => part === 'number' && /\d/.test(text));
  if (lemma === 'take')
    return (
      claims &&
      /ownership$/.test(phrase) &&
      (/^(full|true|extreme|complete|total|absolute)$/.test(words[from - 1]?.lower ?? '') ||
        (words[from + 1]?.part === 'punctuation' && words[from + 1]?.text === '.') ||
        isOfAnything(words, from + 1))
    );
  if (subject && words[subject.from]?.lower === 'my' && subject.from < from && from <= subject.to) return true;
  if (lemma === 'mean') return words.slice(0, from).some(({ lower }) => lower === 'what');
  if (exemplifying.has(lemma)) return claims && !(lemma === 'have' && phrase === 'ownership');
  if (lemma === 'be' && /^(this|that|it)$/.test(subject?.head.lower ?? '')) return true;
  const governor = parent === undefined ? undefined : clauses[parent];
  const how =
    clauses.some(({ verb: is, subject: it }) => is.lemma === 'be' && /^(this|that)$/.test(it?.head.lower ?? '')) &&
    actor === 'I';
  if (how && words.some(({ lower }) => lower === 'how')) return true;
  const shown =
    governor !== undefined &&
    exemplifying.has(governor.verb.lemma) &&
    /^(this|that|it|which|i)$/.test(governor.subject?.head.lower ?? '');
  return (
    shown || (lemma === 'be' && claims && /^(obsessed|obsession)$/.test(words[from + 1]?.lower ?? '') && actor === 'I')
  );
}
