import {
  burdens,
  displeased,
  feelingSo,
  grumbling,
  leaving,
  loathing,
  overWhat,
  pleased,
} from '../lexicon/displeasure.ts';
import { dateWords } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether somebody else is displeased or burdened in this sentence: what a call can cost those around it. */
export const displeasureIn = remembered(
  (sentence: Sentence): boolean => sentence.clauses.some(clause => suffers(sentence, clause)) || verbless(sentence),
);

function suffers(sentence: Sentence, { actor, subject, verb }: Clause): boolean {
  if (actor !== 'other' || !subject || !isPerson(sentence, subject)) return false;
  if (sentence.question || verb.tense === 'conditional' || verb.tense === 'future') return isBurdened(verb);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (loathing.has(lemma) && !verb.negated) return verb.tense === 'past' || verb.tense === 'present';
  if (grumbling.has(lemma)) return !verb.negated;
  if (feelingSo.has(verb.lemma)) {
    const rest = sentence.words.slice(verb.from, verb.to + 5);
    return rest.some(({ lower }) => (verb.negated ? pleased : displeased).has(lower));
  }
  if (leaving.has(lemma) && !verb.negated && isOver(sentence, verb)) return true;
  if (walksOut(verb, sentence.words)) return true;
  return isBurdened(verb);
}

/** "One of the founders walked out", "two cooks resigned". */
function walksOut({ lemma, negated, tense, to, particle }: Clause['verb'], words: Sentence['words']): boolean {
  if (negated || tense !== 'past') return false;
  const out = particle ? to - 1 : to;
  return (
    /^(resign|quit)$/.test(lemma) ||
    (/^(walk|storm)$/.test(lemma) && words[out]?.lower === 'out' && endsAt(words.slice(out + 1)))
  );
}

/** What ends there, or goes on with a time, a cause, whom it hits; not with a place: "onto the ward". */
function endsAt([next, then]: Sentence['words']): boolean {
  if (!next || /^(punctuation|coordinator)$/.test(next.part)) return true;
  if (next.lower === 'in') return then?.part === 'noun' || then?.lower === 'a';
  if (next.lower === 'on') return /^(me|us)$/.test(then?.lower ?? '') || dateWords.has(then?.lower ?? '');
  return /^(over|because|after|when|that|within|again|angrily)$/.test(next.lower);
}

/** "Because of it", "over this". */
const isOver = ({ words }: Sentence, { to }: Clause['verb']): boolean =>
  words.some(({ lower }, at) => at >= to && /^(it|this|that)$/.test(lower) && overWhat.has(words[at - 1]?.lower ?? ''));

/** "Had to run all summer", "must stay there": somebody else carries it. */
const isBurdened = ({ modal, lemma, deed, tense }: Clause['verb']): boolean =>
  (modal === 'must' || (lemma === 'have' && deed.lemma !== 'have' && tense === 'past')) &&
  burdens.has(deed.lemma ?? '');

/** "Workshop boss not happy." */
const verbless = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'not' && pleased.has(words[at + 1]?.lower ?? '') && at > 0);
