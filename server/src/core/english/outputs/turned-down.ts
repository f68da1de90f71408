import { contrastLinks } from '../lexicon/function-groups.ts';
import { counting, reacting, turningDown } from '../lexicon/outputs.ts';
import type { Sentence } from '../sentence.ts';
import type { Output } from './outputs.ts';

/** "Clicks rose, so I stopped it", "downloads mean little". */
export function isTurnedDown(sentence: Sentence, found: readonly Output[] = []): boolean {
  if (
    sentence.clauses.some(
      ({ actor, verb }) =>
        actor === 'I' &&
        (turningDown.has(verb.deed.lemma ?? '') || (verb.negated && counting.has(verb.deed.lemma ?? ''))),
    )
  )
    return true;
  if (isBeside(sentence)) return true;
  if (isThrownOut(sentence, found) || isTooFew(sentence, found)) return true;
  const contrasts = sentence.words.some(({ lower }) => contrastLinks.has(lower));
  return (
    contrasts && sentence.clauses.some(clause => clause.actor === 'I' && reacting.has(clause.verb.deed.lemma ?? ''))
  );
}

/** "14,000 people installed it, but what counts is the queue", "what I look at is …". */
const isBeside = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'what' &&
      /^(but|yet|though|,|;)$/.test(words[at - 1]?.text.toLowerCase() ?? '') &&
      words.slice(at + 1, at + 3).some(({ lemma }) => /^(count|matter|look|watch|interest|care)$/.test(lemma ?? '')),
  );

/** "I threw out the survey score as a yardstick." */
const isThrownOut = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ actor, verb, object }) =>
      actor === 'I' &&
      object !== undefined &&
      reacting.has(verb.deed.lemma ?? '') &&
      found.some(({ start, end }) => start < object.end && end > object.start),
  );

/** "40 features went live, but only 3 were used", "400 pages, which is too many": told as a fault. */
const isTooFew = ({ words }: Sentence, found: readonly Output[]): boolean =>
  found.length > 0 &&
  words.some(
    ({ lower }, at) =>
      (lower === 'but' &&
        (/^(nobody|none)$/.test(words[at + 1]?.lower ?? '') ||
          (words[at + 1]?.lower === 'only' && words[at + 2]?.part === 'number'))) ||
      (lower === 'too' && /^(many|few)$/.test(words[at + 1]?.lower ?? '') && words[at - 1]?.lemma === 'be'),
  );
