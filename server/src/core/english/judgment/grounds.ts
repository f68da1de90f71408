import type { Span } from '../../span.ts';
import { isContent, rootOf } from '../grammar/content-word.ts';
import { afraid, bettingVerbs, holding, lasting, scarcity } from '../lexicon/reasons.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { callIn } from '../ownership/calls.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAnswer } from './answers.ts';

/** Where a deed of the candidate's stands right behind the state of things or the belief that it answers. */
export function groundIn(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  if (words[0]?.lower === 'with' && scarcity.has(words[1]?.lower ?? '') && callIn(sentence)) return words[0];
  return sentence.clauses.find(
    (clause, at) =>
      at > 0 && isAnswer(sentence, clause) && (followsState(sentence, clause, at) || followsBelief(sentence, at)),
  );
}

/** "The roof was too dangerous, I sent everybody home", "the cheap one had no guarantee, and I took the other". */
function followsState(sentence: Sentence, clause: Clause, at: number): boolean {
  const { words, clauses } = sentence;
  const state = clauses.slice(0, at).findLast(({ kind }) => kind === 'main');
  const opener = words[(clause.subject?.from ?? clause.verb.from) - 1];
  if (!state || !isState(sentence, state) || clauses[0]?.actor === 'I' || clause.actor !== 'I') return false;
  return opener?.text === ','
    ? isOfTheSame(sentence, state, clause) || isLack(sentence, state)
    : opener?.lower === 'and' &&
        isLack(sentence, state) &&
        words
          .slice(clause.object?.from ?? 0, clause.object?.to ?? 0)
          .some(({ lower }) => lower === 'one' || lower === 'other');
}

function isState({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(other|nobody|we)$/.test(actor) || !/^(past|present)$/.test(verb.tense) || verb.progressive) return false;
  const what = [object?.head.lower ?? '', words[verb.to]?.lower ?? ''];
  if (what.some(word => dateWords.has(word) || durations.has(word))) return false;
  return lasting.has(verb.lemma);
}

/** "No guarantee", "didn't have much cash", "nobody of us speaks Turkish", "too dangerous". */
const isLack = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  verb.negated ||
  /^(nobody|none|neither|few)$/.test(subject?.head.lower ?? '') ||
  words.some(
    ({ lower, start, end: to }) => start >= verb.end && to <= end && /^(no|too|only|nobody|hardly)$/.test(lower),
  );

/** "Rafa knew the machine best, I put him on it", "the ladder was too short, I sent the ladder back". */
const isOfTheSame = ({ words }: Sentence, state: Clause, { verb, end }: Clause): boolean => {
  const told = new Set(words.filter(word => word.end <= state.end && isContent(word)).map(rootOf));
  return words.some(
    word =>
      word.start >= verb.end &&
      word.end <= end &&
      ((/^(it|him|her|them)$/.test(word.lower) && isOutstanding(words, state)) ||
        (isContent(word) && told.has(rootOf(word)))),
  );
};

/** "Best", "the only one", "already": what sets a state apart. */
const isOutstanding = (words: Sentence['words'], { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }) =>
      start >= verb.end &&
      start < end &&
      (/^(best|most|worst|only|already|enough|no|never|too)$/.test(lower) || /[a-z]{3}est$/.test(lower)),
  );

/** "I figured that they'd be less angry if they knew, and I called all 80." */
const followsBelief = (sentence: Sentence, at: number): boolean =>
  sentence.clauses.slice(0, at - 1).some((clause, index) => isBelief(sentence, clause, index));

/** Whether the candidate says in a sentence what they held to be so, or feared. */
export const believes = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question && sentence.clauses.some((clause, index) => isBelief(sentence, clause, index)),
);

/** "I thought the old would read a letter. I sent letters": what the candidate held to be so or feared, and a call on it. */
export function isOnBelief(given: Sentence, sentence: Sentence): boolean {
  if (!believes(given)) return false;
  return sentence.clauses.some(
    clause => clause.kind === 'main' && isAnswer(sentence, clause) && sharesWord(given, sentence),
  );
}

const sharesWord = (given: Sentence, { words }: Sentence): boolean => {
  const told = new Set(given.words.filter(isContent).map(rootOf));
  return words.some(word => word.part === 'noun' && isContent(word) && told.has(rootOf(word)));
};

function isBelief({ clauses, words }: Sentence, { actor, verb, kind }: Clause, index: number): boolean {
  if (
    actor !== 'I' ||
    verb.negated ||
    verb.perfect ||
    verb.tense !== 'past' ||
    kind === 'relative' ||
    kind === 'complement'
  )
    return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const feels = verb.lemma === 'be' && afraid.has(words[verb.to]?.lower ?? '');
  if (!feels && !holding.has(lemma) && !bettingVerbs.has(lemma)) return false;
  const held = clauses[index + 1];
  const from = verb.to + (feels ? 1 : 0);
  const opener = words[from]?.lower ?? '';
  if (held === undefined || opener === 'i') return false;
  if (isOnlyHard(words, held)) return false;
  const subject = held.link && words.indexOf(held.link) >= from ? words.indexOf(held.link) : (held.subject?.from ?? -1);
  return subject >= from && subject <= from + 1 && (held.actor !== 'I' || held.kind === 'subordinate');
}

/** "It would be hard": how it felt, which ties nothing to the call. */
const isOnlyHard = (words: Sentence['words'], { subject, verb }: Clause): boolean =>
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  verb.lemma === 'be' &&
  !verb.negated &&
  words
    .slice(verb.to, verb.to + 3)
    .some(({ lower }) =>
      /^(hard|difficult|tough|challenging|tricky|easy|fun|exciting|stressful|fine|okay|ok)$/.test(lower),
    ) &&
  !words.slice(verb.to, verb.to + 4).some(({ lower }) => /^(to|for|easier|harder)$/.test(lower));
