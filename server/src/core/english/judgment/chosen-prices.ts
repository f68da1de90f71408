import { isCandidate } from '../grammar/actor.ts';
import { choosingVerbs } from '../lexicon/choosing.ts';
import { decisions } from '../lexicon/deeds.ts';
import { dearer } from '../lexicon/downsides.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells the price of what the candidate chose: it was dearer, or their own free time went into it. */
export const isChosenPrice = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (isDearerPick(sentence, clause) ||
    isSaidToBeDearer(sentence, clause) ||
    isFreeTime(sentence, clause) ||
    isUnfilled(sentence, clause));

/** "It was more expensive", "they were 18% dearer": of what the sentence before has chosen. */
export const isDearerThen = (before: Sentence, sentence: Sentence): boolean => {
  const [first] = sentence.clauses;
  return (
    first !== undefined &&
    /^(it|they|this|that)$/.test(first.subject?.head.lower ?? '') &&
    isDearer(sentence, first) &&
    before.clauses.some(picks)
  );
};

const picks = ({ actor, verb, object, kind }: Clause): boolean =>
  /^(I|dropped)$/.test(actor) &&
  verb.tense === 'past' &&
  !verb.negated &&
  kind !== 'relative' &&
  object !== undefined &&
  (choosingVerbs.has(verb.deed.lemma ?? '') ||
    /^(buy|hire|order|book|keep|engage|select)$/.test(verb.deed.lemma ?? ''));

/** "Dearer", "more expensive", not "no more expensive". */
const isCostly = (words: readonly Word[], at: number): boolean =>
  dearer.has(words[at]?.lower ?? '') ||
  (/^(expensive|costly)$/.test(words[at]?.lower ?? '') &&
    words[at - 1]?.lower === 'more' &&
    !/^(no|not|any)$/.test(words[at - 2]?.lower ?? ''));

/** "I chose the dearer caterer." */
const isDearerPick = ({ words }: Sentence, clause: Clause): boolean =>
  picks(clause) &&
  words.some((_, at) => at >= (clause.object?.from ?? 0) && at < (clause.object?.to ?? 0) && isCostly(words, at));

/** "… which was 18% more expensive": of what is chosen right before. */
function isSaidToBeDearer(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const pick = clauses[clauses.indexOf(clause) - 1];
  return (
    clause.kind === 'relative' &&
    pick !== undefined &&
    picks(pick) &&
    clause.link?.lower === 'which' &&
    words[words.indexOf(clause.link) - 1]?.text === ',' &&
    isDearer(sentence, clause)
  );
}

const isDearer = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  !verb.negated &&
  words.some(
    ({ start }, at) => start >= verb.end && start < end && isCostly(words, at) && words[at + 1]?.lower !== 'than',
  );

/** "I chose to rewrite it, and worked every weekend for two months." */
const isFreeTime = ({ words, clauses }: Sentence, { actor, verb, end }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  verb.lemma === 'work' &&
  verb.tense === 'past' &&
  !verb.negated &&
  words.some(
    ({ singular, start }, at) =>
      start >= verb.end &&
      start < end &&
      /^(weekend|saturday|sunday|holiday|night|evening)$/.test(singular) &&
      /^(every|each|all|through|over)$/.test(words[at - 1]?.lower ?? ''),
  ) &&
  clauses.some(
    other => isCandidate(other) && other.end <= verb.start && decisions.has(other.verb.lemma) && !other.verb.negated,
  );

/** "Two managers never complied, and their roles stayed open." */
const isUnfilled = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(role|position|post|seat|vacancy|slot|chair|stall)$/.test(subject?.head.singular ?? '') &&
  /^(stay|remain|go)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(open|vacant|empty|unfilled)$/.test(words[verb.to]?.lower ?? '');
