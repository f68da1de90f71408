import { joys } from '../lexicon/delight.ts';
import { negations } from '../lexicon/function-words.ts';
import { crying, griefs, moist, movedSoftly, shining, softened, transported } from '../lexicon/tears.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether somebody else was moved so that one could see it: "the clerk teared up", "the grandmother was visibly moved",
 * "he left with wet eyes"; nothing that grieves them.
 */
export function isMoved(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, subject } = clause;
  const [from, to] = wordRange(sentence, clause);
  if (!subject || /^(I|we)$/.test(actor) || verb.negated || verb.modal === 'could') return false;
  if (words.some(({ lower }) => griefs.has(lower))) return false;
  const behind = words.slice(verb.to, to);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.voice === 'passive' && /^(move|touch)$/.test(verb.lemma)) return isOfTheHeart(words, clause, to);
  if (crying.has(lemma)) return !/^(cry|sob)$/.test(lemma) || isForJoy(words, verb.to, sentence);
  if (/^(tear|well|choke)$/.test(lemma)) return verb.particle?.lower === 'up' || behind[0]?.lower === 'up';
  const turned = softened.has(lemma) && (lemma !== 'be' || isSomebody(subject));
  if (turned && behind.slice(0, 4).some(({ lower }) => movedSoftly.has(lower))) return true;
  if (/^eyes?$/.test(subject.head.lower))
    return shining.has(lemma) || behind.slice(0, 4).some(({ lower }) => moist.has(lower));
  return isWetEyed(words, from, to);
}

/** "Deeply moved", "moved to tears", "touched by the card", not "moved to the second floor". */
function isOfTheHeart(words: readonly Word[], { verb, subject }: Clause, to: number): boolean {
  const next = words[verb.to];
  const degree = words.slice(verb.from, verb.to).some(({ lower }) => movedHow.test(lower));
  if (degree || (next && movedHow.test(next.lower)) || words.slice(verb.to, to).some(({ lower }) => lower === 'tears'))
    return true;
  if (!subject || !isSomebody(subject) || transported.has(subject.head.singular)) return false;
  const ends = verb.to >= to || next?.part === 'punctuation' || /^(and|when|by)$/.test(next?.lower ?? '');
  return verb.lemma === 'touch'
    ? next?.lower === 'by' && /^(the|my|our|this)$/.test(words[verb.to + 1]?.lower ?? '')
    : ends && next?.lower !== 'by';
}

const movedHow = /^(deeply|visibly|very|truly|genuinely|profoundly|really|so|quite|almost|much)$/;

/** "Cried from happiness", "cried when I left", "sobbed at the end". */
const isForJoy = (words: readonly Word[], at: number, { words: all }: Sentence): boolean => {
  const next = words[at]?.lower ?? '';
  if (/^(from|with|of|for|out)$/.test(next)) return words.slice(at, at + 4).some(({ lower }) => joys.has(lower));
  if (all.some(({ lower }) => joys.has(lower))) return true;
  return next === 'when' && /^(i|we|she|he|they|it)$/.test(words[at + 1]?.lower ?? '');
};

/** "With wet eyes", "wiped away a tear", "in tears", "a lump in her throat". */
const isWetEyed = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, at, all) =>
        (lower === 'eyes' && all.slice(Math.max(0, at - 2), at).some(word => moist.has(word.lower))) ||
        (lower === 'tears' && /^(in|to)$/.test(all[at - 1]?.lower ?? '') && !negations.has(all[at - 2]?.lower ?? '')) ||
        (/^tears?$/.test(lower) &&
          all
            .slice(Math.max(0, at - 4), at)
            .some(({ lemma }) => /^(wipe|shed|brush|fight|dab|have|get)$/.test(lemma ?? ''))) ||
        (lower === 'lump' && all[at + 1]?.lower === 'in'),
    );
