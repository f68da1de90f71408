import { machines, placing, scaling, smallMeasures, spots, waysOf, waysOfDoing } from '../lexicon/by-phrases.ts';
import { criteria, groups, instruments, roles } from '../lexicon/nouns.ts';
import { persons } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { dateWords, durations, namedTimes, seasons } from '../lexicon/units.ts';
import type { NounPhrase, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** Whoever did what a passive tells, as "by" names them; none where it says how, where, when or by how much. */
export function agentOf(words: readonly Word[], verb: VerbGroup, to: number): NounPhrase | undefined {
  for (let at = verb.to; at < to; at++) {
    if (words[at]?.part === 'punctuation') return undefined;
    if (words[at]?.lower !== 'by' || words[at]?.part !== 'preposition') continue;
    if (words[at - 1]?.lower === words[at + 1]?.lower) continue;
    const phrase = nounPhraseAt(words, at + 1);
    if (phrase && !isMeans(words, phrase) && !isSpot(words, phrase, verb) && !isMeasure(words, phrase, verb))
      return phrase;
  }
  return undefined;
}

/** "By post", "by way of a voucher", "by noon", "by customer". */
const isMeans = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  [instruments, durations, dateWords, namedTimes, seasons].some(names => names.has(head.lower)) ||
  (words[to]?.lower === 'of' ? waysOf.has(head.lower) : head.part === 'number') ||
  (to - from === 1 && criteria.has(head.lower)) ||
  (!/^(determiner|genitive|pronoun)$/.test(words[from]?.part ?? '') && waysOfDoing.has(head.lower));

/** "By the gate", "by each bed", "hung by the coffee machine": beside it. */
const isSpot = (words: readonly Word[], { from, head }: NounPhrase, { lemma }: VerbGroup): boolean =>
  (spots.has(head.singular) || (machines.has(head.singular) && placing.has(lemma))) &&
  /^(determiner|genitive|pronoun)$/.test(words[from]?.part ?? '');

/** "Lowered by two plates", "made shorter by one verse": by how much. */
function isMeasure(words: readonly Word[], { from, head }: NounPhrase, { lemma, to }: VerbGroup): boolean {
  const first = words[from];
  const counted =
    first?.part === 'number' ||
    first?.lower === 'half' ||
    (/^an?$/.test(first?.lower ?? '') && smallMeasures.has(head.lower));
  const people = [groups, roles, persons, trades].some(names => names.has(head.lower) || names.has(head.singular));
  return (
    counted && !people && (scaling.has(lemma) || (lemma === 'make' && words.slice(to, from - 1).some(isComparative)))
  );
}

const isComparative = ({ lower, part }: Word): boolean => part === 'adjective' && /er$/.test(lower);
