import { firstPhrase, phraseSet } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { levelVerbs } from '../lexicon/changes.ts';
import { lastingCues, outcomes } from '../lexicon/measures.ts';
import { ambient } from '../lexicon/passives.ts';
import { consequential, lacking, notWork } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { isWeighed } from './counts.ts';
import type { Output } from './outputs.ts';
import { isPeople, many } from './spread.ts';

const worth = phraseSet([...outcomes, ...lastingCues]);

/**
 * A number of things in a clause beside one that counts an output, which nothing moves, spares or weighs: "the page was
 * opened 3,000 times, and 118 accounts are in the list".
 */
export function besideOutput(sentence: Sentence, clause: Clause): Output | undefined {
  const { verb, kind, actor, subject, start, end, infinitive } = clause;
  if (!/^(main|coordinate)$/.test(kind) || actor === 'I' || infinitive) return undefined;
  if (subject?.head.part === 'pronoun') return undefined;
  const [from, to] = wordRange(sentence, clause);
  if (from > 0 && !/^(punctuation|coordinator)$/.test(sentence.words[from - 1]?.part ?? '')) return undefined;
  if (verb.negated || verb.modal || !/^(past|present)$/.test(verb.tense) || isMoving(clause)) return undefined;
  if (isWeighed(sentence, clause) || firstPhrase(sentence.words, worth, from, to)) return undefined;
  const counted = sentence.quantities.filter(quantity => quantity.end > start && quantity.start < end);
  if (counted.length !== 1 || !counted.some(isNumberOfThings)) return undefined;
  return { start, end, name: verb.head.lower };
}

const isMoving = (clause: Clause): boolean =>
  [lemmaOf(clause), deedOf(clause)].some(
    lemma =>
      levelVerbs.has(lemma) ||
      lacking.has(lemma) ||
      ambient.has(lemma) ||
      (consequential.has(lemma) && !/^(be|have|go|come|stand|get|hit)$/.test(lemma)),
  );

const isNumberOfThings = ({ kind, value, unit }: Quantity): boolean =>
  kind === 'percent' ? value >= 70 : kind === 'count' && value >= many && !notWork.has(unit) && !isPeople(unit);
