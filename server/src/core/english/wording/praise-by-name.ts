import { exemplifying } from '../lexicon/slogans.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a clause praises the candidate, or the story, with the principle that it names.
 *
 * @param phrase the name, in lower case
 * @param from its first word
 */
export function praises(sentence: Sentence, clause: Clause, phrase: string, from: number): boolean {
  if (clause.verb.negated || clause.verb.modal) return false;
  if (isObsessed(sentence, phrase, from) || isWhichShows(sentence, clause)) return true;
  return byName(sentence, clause, phrase, from) ?? byVerb(sentence, clause, phrase, from);
}

/** "I was customer-obsessed." */
const isObsessed = ({ words, clauses }: Sentence, phrase: string, from: number): boolean =>
  /obsessed$/.test(phrase) &&
  words.slice(Math.max(0, from - 3), from + 4).some(({ lower }) => lower === 'i') &&
  clauses.some(({ verb, actor }) => exemplifying.has(verb.lemma) || actor === 'I');

/** "…, which shows bias for action." */
const isWhichShows = ({ clauses }: Sentence, { verb }: Clause): boolean =>
  exemplifying.has(verb.deed.lemma ?? verb.lemma) &&
  clauses.some(({ kind, verb: other, link }) => kind === 'relative' && other === verb && link?.lower === 'which');

/** What some names ask for before they praise; undefined for all others. */
function byName({ words }: Sentence, clause: Clause, phrase: string, from: number): boolean | undefined {
  const { actor, verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const mine = actor === 'I';
  if (/^(really )?(dive|dove|dived|went) (really |very )?deep$|^deep[ -]dive/.test(phrase))
    return mine && isAboutNothing(words, from);
  if (/(obsessed|centric)$/.test(phrase) && lemma === 'be' && mine) return true;
  if (phrase === 'backbone' && words.slice(Math.max(0, from - 2), from).some(({ lower }) => lower === 'with'))
    return mine;
  if (/^(think|thought|thinking) big$/.test(phrase)) return mine || actor === 'dropped';
  if (phrase === 'frugal') return lemma === 'be' && mine;
  if (/standards$/.test(phrase) && /^(insist|uphold|maintain|demand|set|keep|hold)$/.test(lemma))
    return mine && !words.some(({ part, text }) => part === 'number' && /\d/.test(text));
  if (lemma === 'take') return isClaimant(clause) && /ownership$/.test(phrase) && isWholly(words, from);
  return undefined;
}

/** "I dove deep." and little else: no figure, no thing looked into. */
const isAboutNothing = (words: readonly Word[], from: number): boolean =>
  !words.slice(from + 2).some(({ part, text }) => part === 'number' || /^[A-Z]{3,}$/.test(text)) &&
  words.filter(({ part }) => part === 'noun').length < 3;

/** "Took full ownership", "took ownership.", "took ownership of the problem." */
const isWholly = (words: readonly Word[], from: number): boolean =>
  /^(full|true|extreme|complete|total|absolute)$/.test(words[from - 1]?.lower ?? '') ||
  (words[from + 1]?.part === 'punctuation' && words[from + 1]?.text === '.') ||
  isOfAnything(words, from + 1);

/** "… of the problem.": of nothing that could be told apart. */
const isOfAnything = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'of' &&
  /^(the|this|that|my|it)$/.test(words[at + 1]?.lower ?? '') &&
  /^(problem|issue|situation|matter|outcome|project|result|process|task|work|initiative|challenge|topic)$/.test(
    words[at + 2]?.lower ?? '',
  ) &&
  words[at + 3]?.part === 'punctuation';

/** Who shows the principle: the candidate, or the story. */
const isClaimant = ({ subject }: Clause): boolean =>
  /^(this|that|it|which|story|example|project|i|decision|experience|dropped)$/.test(subject?.head.lower ?? 'dropped');

/** "My bias for action paid off", "this is what ownership means", "it shows ownership", "that is how I earn trust". */
function byVerb({ words, clauses }: Sentence, clause: Clause, phrase: string, from: number): boolean {
  const { actor, verb, subject, parent } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (subject && words[subject.from]?.lower === 'my' && subject.from < from && from <= subject.to) return true;
  if (lemma === 'mean') return words.slice(0, from).some(({ lower }) => lower === 'what');
  if (exemplifying.has(lemma)) return isClaimant(clause) && !(lemma === 'have' && phrase === 'ownership');
  if (lemma === 'be' && /^(this|that|it)$/.test(subject?.head.lower ?? '')) return true;
  if (actor === 'I' && isHowItWas(words, clauses)) return true;
  const governor = parent === undefined ? undefined : clauses[parent];
  const shown =
    governor !== undefined &&
    exemplifying.has(governor.verb.lemma) &&
    /^(this|that|it|which|i)$/.test(governor.subject?.head.lower ?? '');
  const obsessed = lemma === 'be' && actor === 'I' && /^(obsessed|obsession)$/.test(words[from + 1]?.lower ?? '');
  return shown || (obsessed && isClaimant(clause));
}

/** "That is how I …" */
const isHowItWas = (words: readonly Word[], clauses: readonly Clause[]): boolean =>
  clauses.some(({ verb, subject }) => verb.lemma === 'be' && /^(this|that)$/.test(subject?.head.lower ?? '')) &&
  words.some(({ lower }) => lower === 'how');
