import { isPerson } from './person.ts';
import { remembered } from './remembered.ts';
import type { Clause, Sentence } from './sentence.ts';

/** Whether somebody else is displeased or burdened in this sentence: what a call can cost those around it. */
export const displeasureIn = remembered(
  (sentence: Sentence): boolean => sentence.clauses.some(clause => suffers(sentence, clause)) || verbless(sentence),
);

function suffers(sentence: Sentence, { actor, subject, verb }: Clause): boolean {
  if (actor !== 'other' || !subject || !isPerson(sentence, subject)) return false;
  if (sentence.question || verb.tense === 'conditional' || verb.tense === 'future') return isBurdened(verb);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(hate|resent|dislike)$/.test(lemma) && !verb.negated) return verb.tense === 'past' || verb.tense === 'present';
  if (/^(complain|moan|grumble|shout|protest|sulk|swear)$/.test(lemma)) return !verb.negated;
  if (/^(be|get|become|remain|stay|feel)$/.test(verb.lemma)) {
    const rest = sentence.words.slice(verb.from, verb.to + 5);
    return rest.some(({ lower }) => (verb.negated ? pleased : displeased).test(lower));
  }
  if (/^(quit|resign|leave|cancel)$/.test(lemma) && !verb.negated && isOver(sentence, verb)) return true;
  return isBurdened(verb);
}

/** "Because of it", "over this". */
const isOver = ({ words }: Sentence, { to }: Clause['verb']): boolean =>
  words.some(
    ({ lower }, at) =>
      at >= to && /^(it|this|that)$/.test(lower) && /^(of|over|after|for|about)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "Had to run all summer", "must stay there": somebody else carries it. */
const isBurdened = ({ modal, lemma, deed, tense }: Clause['verb']): boolean =>
  (modal === 'must' || (lemma === 'have' && deed.lemma !== 'have' && tense === 'past')) &&
  /^(wait|stay|pay|run|work|walk|travel|drive|share|go|move|do|use|come|carry|call|ring|sleep|queue|fill|start|get)$/.test(
    deed.lemma ?? '',
  );

/** "Workshop boss not happy." */
const verbless = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'not' && pleased.test(words[at + 1]?.lower ?? '') && at > 0);

const displeased =
  /^(angry|furious|unhappy|upset|annoyed|mad|livid|cross|bitter|disappointed|gutted|wounded|offended)$/;
const pleased = /^(happy|delighted|pleased|amused|thrilled|glad|satisfied|keen)$/;
