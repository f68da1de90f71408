import { virtues } from '../lexicon/lessons.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a clause tells how things always are, with nobody in it: "you can't please everybody", "even the best process
 * fails without trust", "planning is half the job".
 */
export function isProverb(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, verb, end } = clause;
  if (!subject || !isTimeless(clause) || !isAnybody(words, subject)) return false;
  const said = words.filter(word => word.start >= clause.start && word.end <= end);
  if (isGeneral(verb.modal) && !/^(you|one|people|everybody|everyone)$/.test(subject.head.lower)) return false;
  return !said.some(isOfThisStory) && (verb.lemma === 'be' || !namesThing(words, clause));
}

/** In the present, or in a form that is both: "honest words cost nothing". */
const isTimeless = ({ verb, subject }: Clause): boolean =>
  !verb.perfect &&
  !verb.progressive &&
  ((verb.tense === 'present' && !/^(will|may|might)$/.test(verb.modal ?? '')) ||
    isGeneral(verb.modal) ||
    (/^(cost|cut|hurt|let|put|shut|spread)$/.test(verb.head.lower) && subject?.head.lower !== subject?.head.singular));

const isGeneral = (modal: string | undefined): boolean => /^(can|ca|must|should|need)$/.test(modal ?? '');

/** "You", "nobody", "a plan", "people", "even the best process", "planning": no certain one. */
function isAnybody(words: readonly Word[], { from, to, head }: NounPhrase): boolean {
  if (/^(you|one|nobody|everybody|everyone|anybody|people|nothing|everything)$/.test(head.lower)) return true;
  if (/^(i|we|he|she|it|they|this|that|these|those|there|which|who|what)$/.test(head.lower)) return false;
  const before = words.slice(from, to);
  const best = before[0]?.lower === 'the' && /^(best|smallest|greatest|biggest|simplest)$/.test(before[1]?.lower ?? '');
  const certain = before.some(
    ({ part, lower, text }, at) =>
      (part === 'determiner' && !best && !/^(a|an|every|no|any|each|all|most)$/.test(lower)) ||
      part === 'genitive' ||
      (part === 'number' && /\d/.test(text)) ||
      (from + at > 0 && /^\p{Lu}/u.test(text)),
  );
  return !certain && (head.part === 'noun' || head.form === 'ing');
}

/** What ties a sentence to the one story that it stands in. */
export const isOfThisStory = ({ lower, part, text }: Word): boolean =>
  /^(i|me|my|mine|we|us|our|ours|now|today|still|currently|since|here|this|these|his|her|their|he|she)$/.test(lower) ||
  (part === 'number' && /\d/.test(text));

/** "Drivers use the new list": a certain thing. */
const namesThing = (words: readonly Word[], { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start >= verb.end && start < end && /^(the|that|those)$/.test(lower));

/** "What stays is that you can't please everybody", "if there is one thing I know now, it is that people need time". */
export function holdsProverb(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const said = clauses[clauses.indexOf(clause) + 1];
  if (clause.verb.lemma !== 'be' || !said || said.start < clause.verb.end || !isProverb(sentence, said)) return false;
  const before = words.filter(({ end }) => end <= clause.verb.start);
  return before.some(({ lower }) => /^(stays|remains|know)$/.test(lower));
}

/** "I will never forget how …", "this I learned the hard way", "since this day I know what it means". */
export function carriesIt(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { actor, verb } = clause;
  if (actor !== 'I') return false;
  const next = words[verb.to]?.lower ?? '';
  const near = words.slice(verb.from, verb.to + 4).map(({ lower }) => lower);
  const said = clauses[clauses.indexOf(clause) + 1];
  const holds =
    said !== undefined && (isProverb(sentence, said) || /^(it|one|you)$/.test(said.subject?.head.lower ?? ''));
  if (verb.lemma === 'forget')
    return (
      near.includes('never') &&
      /^(that|how)$/.test(next) &&
      holds &&
      (said.verb.tense === 'present' || said.verb.modal === 'can')
    );
  if (verb.lemma === 'remember') return near.includes('always') && next === 'that' && holds;
  if (verb.lemma === 'learn')
    return (
      near.join(' ').includes('the hard way') &&
      (!clause.object || /^(this|that|it|way)$/.test(clause.object.head.lower))
    );
  return (
    verb.lemma === 'know' &&
    verb.tense === 'present' &&
    !verb.negated &&
    /^(since|today|now)$/.test(words[0]?.lower ?? '') &&
    ((next === 'what' && words[verb.to + 1]?.lower === 'it' && /^means?$/.test(words[verb.to + 2]?.lower ?? '')) ||
      (next === 'that' && said !== undefined && isProverb(sentence, said)))
  );
}

/** "The importance of documentation became very clear to me", "one thing became obvious". */
export const becameClear = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  (/^(importance|necessity)$/.test(subject?.head.lower ?? '') ||
    (subject?.head.lower === 'thing' && words[subject.from]?.lower === 'one')) &&
  (verb.lemma === 'become' ||
    (verb.lemma === 'be' && words.slice(verb.to, verb.to + 5).some(({ lower }) => lower === 'me'))) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(clear|clearer|obvious|evident|apparent)$/.test(lower));

/** "You can't please everyone.", "Safety starts in the head.": a truth in few words, and nothing beside it. */
export function isLoneProverb(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  const [clause, another] = clauses;
  return (
    clause?.kind === 'main' &&
    !another &&
    words.length < 11 &&
    words[clause.subject?.from ?? 0]?.part !== 'number' &&
    (isProverb(sentence, clause) || isOfVirtue(words, clause))
  );
}

/** What is said of a virtue is true for all times. */
const isOfVirtue = (words: readonly Word[], clause: Clause): boolean =>
  clause.subject !== undefined &&
  clause.subject.to - clause.subject.from === 1 &&
  virtues.has(clause.subject.head.lower) &&
  isTimeless(clause) &&
  !words.some(isOfThisStory);
