import { findPhrases, firstPhrase, type PhraseSet, phraseSet } from '../grammar/match.ts';
import { charges, furthering, wishedFor } from '../lexicon/bidding.ts';
import { everywhere } from '../lexicon/everywhere.ts';
import { goalNouns, riseVerbs } from '../lexicon/success.ts';
import { products } from '../lexicon/uptake.ts';
import { remembered } from '../remembered.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { activity } from './activity.ts';
import { countedArtefact } from './artefacts.ts';
import { outputInFragment } from './fragments.ts';
import { namedOutput } from './named.ts';
import type { Output } from './outputs.ts';

const goals = phraseSet(goalNouns);
const wished = phraseSet(wishedFor);
const charged = phraseSet(charges);

/** Whether a sentence calls something a goal. */
export const namesGoal = remembered(({ words }: Sentence): boolean => firstPhrase(words, goals) !== undefined);

/** Whether a sentence of the task sets a goal without its name: "raise the opening rate", "5,000 downloads by spring". */
export const setsGoal = remembered(
  (sentence: Sentence): boolean => firstPhrase(sentence.words, wished) !== undefined || isBid(sentence),
);

/** "Get 80% of the nurses onto it", "more clicks", "5,000 downloads by spring": no fact, but what is to come. */
const isBid = ({ words, clauses }: Sentence): boolean =>
  clauses.length > 0
    ? clauses[0]?.verb.tense === 'imperative' && clauses[0].verb.from <= 1
    : words.some(({ lower }) => /^(by|before|until|per|more|higher|better)$/.test(lower));

/** The measure that somebody in charge of it is to raise: "responsible for driving adoption", "with higher engagement". */
export function aimedOutput(sentence: Sentence, measures: PhraseSet): Output | undefined {
  const { words } = sentence;
  const from = firstPhrase(words, charged)?.to;
  if (from === undefined && !setsGoal(sentence) && !namesGoal(sentence)) return undefined;
  for (const match of findPhrases(words, measures, from ?? 0)) {
    if (/^(attendance|satisfaction)$/.test(match.phrase)) continue;
    const [raise, last] = [words[raisedBy(words, match.from)], words[match.to - 1]];
    if (raise && last) return { start: raise.start, end: last.end, name: match.phrase };
  }
  return from === undefined ? broughtOnto(words) : undefined;
}

/** What is to be done in numbers: a measure, things that are made, people who are trained; no load of work that is wanted for itself. */
export function* bidOutputs(sentence: Sentence, measures: PhraseSet): Generator<Output> {
  const fragment = outputInFragment(sentence, measures);
  if (fragment) yield fragment;
  for (const clause of sentence.clauses) {
    const [from, to] = wordRange(sentence, clause);
    const output =
      namedOutput(sentence, from, to, measures, clause) ??
      countedArtefact(sentence, from, to, clause) ??
      activity(sentence, clause);
    if (output && !clause.verb.negated) yield output;
  }
}

/** Where it says that a measure is to rise: "driving the daily usage". */
function raisedBy(words: readonly Word[], at: number): number {
  let from = at - 1;
  while (isWithin(words[from])) from--;
  const word = words[from];
  if (!word || word.form === 'past') return -1;
  return isMore(word) || riseVerbs.has(word.lemma ?? '') || furthering.has(word.lemma ?? '') ? from : -1;
}

const isMore = ({ lower }: Word): boolean => /^(more|higher|better|greater|stronger|increased|improved)$/.test(lower);

const isWithin = (word: Word | undefined): boolean =>
  word !== undefined && !isMore(word) && /^(determiner|adjective|noun|genitive)$/.test(word.part);

/** "Get the button onto every laptop", "bring 80% of the nurses onto the app". */
function broughtOnto(words: readonly Word[]): Output | undefined {
  if (!/^(get|bring|put|move|roll)$/.test(words[0]?.lower ?? '')) return undefined;
  const onto = words.findIndex(({ lower }, at) => at > 1 && /^(onto|into|on|to|through)$/.test(lower));
  const place = onto < 0 ? -1 : words.findIndex(({ part }, at) => at > onto && part === 'noun');
  const many = words.slice(1, place).some(({ part, lower }) => part === 'number' || /^(every|all|each)$/.test(lower));
  const [first, last] = [words[0], words[place]];
  if (!first || !last || !many || !(products.has(last.singular) || everywhere.has(last.singular) || isDevice(last)))
    return undefined;
  return { start: first.start, end: last.end, name: first.lower };
}

const isDevice = ({ singular }: Word): boolean =>
  /^(laptop|phone|computer|pc|tablet|device|screen|till)$/.test(singular);
