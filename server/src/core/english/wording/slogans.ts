import type { Span } from '../../span.ts';
import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { afterNames, boasts, displaying, everydayNames, instances, principleSlogans } from '../lexicon/slogans.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const names = phraseSet(principleSlogans);
const sayings = phraseSet(boasts);
const shows =
  /^(show|demonstrate|prove|exemplify|reflect|embody|display|exhibit|illustrate|live|practise|practice|apply|use|take|have|call|mean|highlight|exercise|represent|speak)$/;

/** Where a sentence praises the candidate with a principle's name. */
export const slogansIn = rememberedAll(findSlogans);

function* findSlogans(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  const taken: number[] = [];
  for (const { from, to } of findPhrases(words, sayings)) {
    const clause = sentence.clauses.find(
      ({ start, end }) => start <= (words[from]?.start ?? 0) && (words[to - 1]?.end ?? 0) <= end + 2,
    );
    const boasted = clause && !clause.verb.negated && /^(I|dropped|other|nobody)$/.test(clause.actor);
    if (!boasted) continue;
    taken.push(from);
    yield { start: clause.start, end: Math.max(clause.end, words[to - 1]?.end ?? 0) };
  }
  for (const { from, to, phrase } of findPhrases(words, names)) {
    if (taken.some(at => Math.abs(at - from) < 4)) continue;
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
const isOwned = (phrase: string, next: Word | undefined): boolean => phrase === 'ownership' && next?.lower === 'of';

/** Where the clause opens that holds a word, as far back as the sentence's main clause where it hangs on that. */
const clauseStart = ({ clauses, start }: Sentence, word: Word): number =>
  clauses.findLast(({ kind, start: from }) => from <= word.start && kind !== 'complement' && kind !== 'relative')
    ?.start ?? start;

/** The end of "… in my blood", "… in practice". */
function displayedEnd(words: readonly Word[], to: number, last: Word): number {
  const at = words.slice(to, to + 6).findIndex(({ lower }) => afterNames.has(lower));
  return at < 0 ? last.end : (words[to + at]?.end ?? last.end);
}

/** "A textbook case of bias for action", "this embodies …", "… is in my blood", "I'm a person who thinks big". */
function isDisplayed({ words, clauses }: Sentence, { from, to, phrase }: Match): boolean {
  const before = words.slice(Math.max(0, from - 8), from);
  const cut = before.findLastIndex(({ text }) => /^[.;:]$/.test(text));
  const near = before.slice(cut + 1);
  if (near.some(({ lower }) => /^(not|n't|never|no)$/.test(lower)) || words[to]?.lower === 'was') return false;
  const of = near.findLastIndex(({ lower }) => lower === 'of');
  if (of > 0 && of > near.length - 4 && instances.has(near[of - 1]?.lower ?? '')) return true;
  if (
    words
      .slice(to, to + 6)
      .some(
        ({ lower }, at, behind) =>
          afterNames.has(lower) && /^(in|at|my|its|the|real|his|purest|to)$/.test(behind[at - 1]?.lower ?? ''),
      )
  )
    return true;
  const shown = near.findLastIndex(({ lemma }) => displaying.has(lemma ?? ''));
  if (shown >= 0 && isClaimant(words, words.indexOf(near[shown] as Word))) return true;
  if (/^(like)$/.test(near.at(-1)?.lower ?? '') || /^(looks?|looked)$/.test(words[to]?.lower ?? ''))
    return !everydayNames.has(phrase) || words[from - 1]?.lower === 'what';
  const person = clauses.some(({ actor, verb }) => actor === 'I' && verb.lemma === 'be' && !verb.negated);
  const who = near.some(({ lower }) => lower === 'who');
  if (person && who) return true;
  return !everydayNames.has(phrase) && isNaming(words, from, to);
}

/** Whether the one who shows it is the candidate, or the story. */
const isClaimant = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(i|this|that|it|which|story|all|one|project|you|so|what|decision|way)$/.test(lower));

/** "That is earning trust", "delivering results is simply who I am". */
function isNaming(words: readonly Word[], from: number, to: number): boolean {
  const is = words.slice(Math.max(0, from - 4), from).some(({ lemma }) => lemma === 'be');
  if (is && words.slice(0, from).some(({ lower }) => /^(that|this|it|which|what)$/.test(lower))) return true;
  return (
    from < 2 &&
    words.slice(to, to + 3).some(({ lemma }) => /^(be|mean|come|drive)$/.test(lemma ?? '')) &&
    words.slice(to).some(({ lower }) => /^(me|i|my)$/.test(lower))
  );
}

const praising = /^(demonstrating|showing|proving|embodying|reflecting|exemplifying|displaying)$/;

/** Where a participle before a principle's name begins its praise: "…, demonstrating that we think big". */
const shownAt = (words: Sentence['words'], from: number): number =>
  words.findLastIndex(({ lower }, at) => at < from && at >= from - 4 && praising.test(lower));

const isShown = (words: Sentence['words'], from: number): boolean => shownAt(words, from) >= 0;

/** "The principle of Dive Deep": named as one. */
const isCited = (words: Sentence['words'], from: number): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(principle|principles|lp)$/.test(lower)) ||
  /^(call this|call that|call it|talk about)$/.test(`${words[from - 2]?.lower} ${words[from - 1]?.lower}`);

/** "Here you can see my high standards and my bias for action." */
const isMyOwn = (words: Sentence['words'], from: number): boolean =>
  /^(my)$/.test(words[from - 1]?.lower ?? '') &&
  words.slice(0, from).some(({ lemma }) => /^(see|show|demonstrate|prove)$/.test(lemma ?? ''));

/** "Being customer-obsessed, …", "with a strong bias for action I …", "disagree and commit is what I did". */
function opensWith(words: Sentence['words'], from: number): boolean {
  const first = words[0]?.lower ?? '';
  if (from === 0)
    return (
      /^(is|was|means|meant)$/.test(words.find(({ lemma }) => lemma === 'be' || lemma === 'mean')?.lower ?? '') &&
      words.some(({ lower }) => /^(i|me)$/.test(lower))
    );
  return (
    /^(being|with|guided|driven|following)$/.test(first) &&
    from < 6 &&
    words.slice(0, from).every(({ text }) => text !== ',')
  );
}

/** "As a customer-obsessed leader, …", "as someone who insists on the highest standards, …". */
const asOne = (words: Sentence['words'], from: number): boolean =>
  words[0]?.lower === 'as' &&
  /^(a|an|someone|somebody|one)$/.test(words[1]?.lower ?? '') &&
  words.slice(0, from).every(({ text }) => text !== ',');

/** "true to …", "in the spirit of …". */
const trueTo = (words: Sentence['words'], from: number): boolean =>
  /^(true to|line with|spirit of|guided by|driven by)$/.test(`${words[from - 2]?.lower} ${words[from - 1]?.lower}`);

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
  if (obsessed && clauses.some(other => shows.test(other.verb.lemma) || other.actor === 'I')) return true;
  const which = clauses.some(
    ({ kind, verb: other, link }) => kind === 'relative' && other === verb && link?.lower === 'which',
  );
  if (which && shows.test(lemma)) return true;
  const claims = /^(this|that|it|which|story|example|project|i|decision|experience|dropped)$/.test(
    subject?.head.lower ?? 'dropped',
  );
  if (/^(really )?(dive|dove|dived|went) (really |very )?deep$|^deep[ -]dive/.test(phrase))
    return (
      actor === 'I' &&
      !words.slice(from + 2).some(({ part, text }) => part === 'number' || /^[A-Z]{3,}$/.test(text)) &&
      words.filter(({ part }) => part === 'noun').length < 3
    );
  if (/obsessed$/.test(phrase) && lemma === 'be' && actor === 'I') return true;
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
  if (shows.test(lemma)) return claims && !(lemma === 'have' && phrase === 'ownership');
  if (lemma === 'be' && /^(this|that|it)$/.test(subject?.head.lower ?? '')) return true;
  const governor = parent === undefined ? undefined : clauses[parent];
  const how =
    clauses.some(({ verb: is, subject: it }) => is.lemma === 'be' && /^(this|that)$/.test(it?.head.lower ?? '')) &&
    actor === 'I';
  if (how && words.some(({ lower }) => lower === 'how')) return true;
  const shown =
    governor !== undefined &&
    shows.test(governor.verb.lemma) &&
    /^(this|that|it|which|i)$/.test(governor.subject?.head.lower ?? '');
  return (
    shown || (lemma === 'be' && claims && /^(obsessed|obsession)$/.test(words[from + 1]?.lower ?? '') && actor === 'I')
  );
}
