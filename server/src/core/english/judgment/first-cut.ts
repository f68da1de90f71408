import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { firstCuts } from '../lexicon/costs.ts';
import { acrossTheBoard, evasions, lessMoney, purses, supposed } from '../lexicon/estimates.ts';
import { fractions } from '../lexicon/numbers.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const evading = phraseSet(evasions);
const onAll = phraseSet(acrossTheBoard);

/** Whether a sentence puts off what would be cut, or cuts a little of everything: "that depends on the season". */
const evadesCut = ({ words }: Sentence): boolean =>
  firstPhrase(words, evading) !== undefined || firstPhrase(words, onAll) !== undefined;

/** Whether a sentence takes something away that is still there: "I'd drop the night line", "the second van goes". */
const takesAway = remembered((sentence: Sentence): boolean => {
  const { words, clauses, question } = sentence;
  if (question || words.some(({ lower }) => /^(nothing|none)$/.test(lower)) || firstPhrase(words, onAll)) return false;
  return clauses.some(clause => cuts(sentence, clause)) || (!evadesCut(sentence) && leadsToCut(sentence));
});

function cuts({ words }: Sentence, { actor, subject, verb, link }: Clause): boolean {
  if (verb.tense === 'past' || verb.negated || supposed.has(link?.lower ?? '')) return false;
  const deed = verb.deed.lemma ?? verb.lemma;
  const next = words[verb.to]?.lower ?? '';
  if (deed === 'go') return actor === 'other' && subject !== undefined && !/^(to|up|through|over|into|on)$/.test(next);
  if (/^(do|live|run|manage|cope)$/.test(deed) && next === 'without') return true;
  if (deed === 'wait') return actor === 'other' && subject?.head.part === 'noun' && verb.modal !== undefined;
  if (actor !== 'other' && words.slice(verb.to).some(isLess)) return true;
  return firstCuts.has(verb.particle ? `${deed}-${verb.particle.lower}` : deed);
}

/** "Fewer buses", "every other week". */
const isLess = ({ lower }: Word, at: number, words: readonly Word[]): boolean =>
  /^(fewer|rarer)$/.test(lower) || (lower === 'every' && /^(other|second|third)$/.test(words[at + 1]?.lower ?? ''));

/** "I'd start by cutting …", "the first thing to go", "let the night line go". */
const leadsToCut = ({ words }: Sentence): boolean =>
  words.some(({ lemma, lower }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (lower === 'go' && words.slice(0, at).some(word => word.lower === 'let')) return true;
    const leads = before === 'to' || (/ing$/.test(lower) && /^(by|with|of)$/.test(before));
    return leads && (firstCuts.has(lemma ?? lower) || lower === 'go');
  });

/**
 * Whether an estimate says what is cut first: under its heading a name is enough, unless all that is said there puts it
 * off; elsewhere it is told as the first, or as what goes if there is less.
 * @param under what stands under the heading for it
 */
export function namesFirstCut(under: readonly Sentence[], all: readonly Sentence[]): boolean {
  if (under.some(takesAway) || (under.length > 0 && !under.some(evadesCut))) return true;
  return all.some((sentence, at) => {
    const before = all[at - 1];
    const follows = before !== undefined && supposesLess(before);
    if (follows && before.question && isName(sentence)) return true;
    return cutsFirst(sentence) || (takesAway(sentence) && (follows || supposesLess(sentence)));
  });
}

/** "Sunday service, no question", "then it's piano only": an answer to what goes if there is less. */
const isName = (sentence: Sentence): boolean =>
  !sentence.question &&
  !evadesCut(sentence) &&
  (sentence.clauses.length === 0 ||
    sentence.words.some(({ lower }) => /^(only|without|wait|waits|instead)$/.test(lower)));

/** Whether a sentence tells which goes first: "I'd cut … first", "the first thing to go", "… is what I'd give up". */
const cutsFirst = (sentence: Sentence): boolean =>
  takesAway(sentence) && sentence.words.some(({ lower }) => /^(first|start|begin|what)$/.test(lower));

/** Whether a sentence supposes that there is less to spend: "if the budget falls", "with 10% less", "should money get tight". */
export const supposesLess = ({ words, question }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(lean|bad|poor)$/.test(lower) && /^(year|season|quarter|month)s?$/.test(words[at + 1]?.lower ?? ''),
  ) ||
  ((words.some(({ lower, lemma }) => lessMoney.has(lower) || lessMoney.has(lemma ?? '')) || isPartOfPurse(words)) &&
    (question || words.some(({ lower }) => supposed.has(lower))));

/** "A fifth of the budget". */
const isPartOfPurse = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => fractions.has(lower) && words.slice(at, at + 4).some(word => purses.has(word.lower)));
