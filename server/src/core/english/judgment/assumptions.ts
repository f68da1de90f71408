import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { assumingVerbs, assumptionNouns, relying, takenAsGiven } from '../lexicon/estimates.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const givens = phraseSet(takenAsGiven);

/**
 * How many assumptions a sentence holds that stands where they are told: its marks of a list, its "that"s, its parts
 * between semicolons or behind a colon, or what is relied on, at least one.
 */
export function assumptionsIn({ words, clauses }: Sentence): number {
  const count = (test: (words: readonly Word[], at: number) => boolean): number =>
    words.filter((_, at) => test(words, at)).length;
  const parted = words.filter(({ text }) => text === ';').length + 1;
  const colon = words.find(({ text }) => text === ':')?.end ?? Number.POSITIVE_INFINITY;
  const behind = clauses.filter(({ kind, start }) => start >= colon && /^(main|coordinate)$/.test(kind)).length;
  return Math.max(count(closesMark), count(opensThat), parted, behind, reliedOn(words));
}

/** Whether the candidate or the group assumes something in a sentence: "we took it that …", "my bet was that …". */
export const assumes = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor !== 'other' && (assumingVerbs.has(verb.lemma) || (verb.lemma === 'think' && verb.tense === 'past')),
  ) ||
  reliedOn(words) > 0 ||
  words.some(({ singular }, at) => assumptionNouns.has(singular) && words.slice(at).some(isThatOrColon));

/** Whether what a sentence announces stands in the sentence itself. */
export const isToldAtOnce = ({ words }: Sentence): boolean =>
  words.some(({ text }, at) => text === ':' && at + 1 < words.length);

/** How many assumptions a sentence announces: "I believed three things", "two bets"; none where it gives no number. */
export function announced({ words, quantities }: Sentence): number {
  const told = words.findIndex(
    ({ singular }, at) =>
      words[at - 1]?.part === 'number' &&
      (assumptionNouns.has(singular) ||
        (singular === 'thing' &&
          words.some(({ lemma, lower }) => assumingVerbs.has(lemma ?? '') || /^(hold|true)$/.test(lemma ?? lower)))),
  );
  return quantities.find(({ start }) => start === words[told - 1]?.start)?.value ?? 0;
}

/** Whether a sentence speaks of assumptions that others tell: "my bets were these". */
export const announces = ({ words }: Sentence): boolean => words.some(({ singular }) => assumptionNouns.has(singular));

/** Whether a sentence goes on with a list: "Second, …", "One: …". */
export const isEnumerated = ({ words }: Sentence): boolean =>
  /^(first|second|third|fourth|fifth)(ly)?$|^(one|two|three|four|five|finally|lastly)$/.test(words[0]?.lower ?? '') &&
  /^[,:]$/.test(words[1]?.text ?? '');

/** How many things are relied on: "we counted on cheap trains, on Marta and on a mild winter". */
function reliedOn(words: readonly Word[]): number {
  const given = firstPhrase(words, givens)?.to;
  const on = words.findIndex(({ lower }, at) => lower === 'on' && relying.has(words[at - 1]?.lemma ?? ''));
  const from = given ?? on;
  if (from < 0) return 0;
  const marks = words
    .slice(from)
    .filter(({ lower, text }, at, told) => text === ',' || (lower === 'and' && told[at - 1]?.text !== ','));
  return marks.length + 1;
}

/** "(a)", "2)". */
const closesMark = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ')' && /^([a-h]|[1-9]|i{1,3}|iv)$/.test(words[at - 1]?.lower ?? '');

/** A "that" which opens what is assumed. */
const opensThat = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'that' &&
  (at === 0 || words[at - 1]?.part === 'verb' || /^([,;:]|and|or)$/.test(words[at - 1]?.lower ?? ''));

const isThatOrColon = ({ lower, text }: Word): boolean => lower === 'that' || text === ':';
