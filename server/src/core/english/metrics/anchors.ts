import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { anchorPhrases } from '../lexicon/anchors.ts';
import { anchorNouns, limits, spells } from '../lexicon/changes.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { months } from '../lexicon/units.ts';
import type { Sentence } from '../sentence.ts';
import { differenceOf } from './differences.ts';
import { isOfMeasure, isOfWhat, isOrigin, isThanEver } from './no-anchors.ts';

const anchors = phraseSet(anchorPhrases);

/** "That year", "in the first month", "within a week", "since May": over what time. */
const hasSpell = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower, text }, at) =>
      (spells.has(lower) && /^(that|first|second|third|last|same)$/.test(words[at - 1]?.lower ?? '')) ||
      (spells.has(lower) &&
        words[at - 1]?.lower === 'a' &&
        /^(in|within|inside|over)$/.test(words[at - 2]?.lower ?? '')) ||
      (/^\p{Lu}/u.test(text) && months.has(lower) && /^(in|since|between|until)$/.test(words[at - 1]?.lower ?? '')),
  );

/** "Forecast" in "forecast accuracy": part of the measure's name, and nothing to hold it against. */
const isOfName = (words: Sentence['words'], at: number): boolean =>
  /^(forecast|forecasting|budget|plan|target)$/.test(words[at]?.lower ?? '') &&
  /^(accuracy|error|quality|bias|variance|adherence|group|audience)$/.test(words[at + 1]?.lower ?? '');

/** "In the quarter before, 31 phones had gone missing." */
const isOfBefore = (words: Sentence['words']): boolean =>
  words[0]?.lower === 'in' && words[3]?.lower === 'before' && words[4]?.text === ',';

/** "Scrap fell 9%; the plant had asked for 5%", "below the contractual 1%": what was called for. */
const isAgainstAsked = ({ words, quantities }: Sentence): boolean =>
  quantities.filter(({ kind }) => kind === 'percent').length > 1 &&
  words.some(
    ({ lower, part }, at) =>
      part === 'number' &&
      (/^(contractual|promised|agreed|required)$/.test(words[at - 1]?.lower ?? '') ||
        (/^(for|promised|required|demanded)$/.test(words[at - 1]?.lower ?? '') &&
          /^(asked|had|have|called)$/.test(words[at - 2]?.lower ?? ''))) &&
      /\d/.test(lower),
  );

/** "The accounts that had not been called remained flat." */
const isControlled = ({ clauses, words }: Sentence): boolean =>
  clauses.length > 1 &&
  clauses.some(
    ({ verb, actor }) =>
      actor === 'other' &&
      /^(remain|stay|keep)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(flat|same|unchanged|level|where|as|like)$/.test(lower)),
  );

/** "Station control rang": those who keep watch, and no group to compare with. */
const isWatch = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'control' && words[at - 1]?.part === 'noun';

/** "10% is the line below which …", "the cap was 3%"; not "the line ran for 20 hours", "at level 3 or above". */
function isLimit({ words, clauses }: Sentence, at: number): boolean {
  const word = words[at];
  if (!limits.has(word?.lower ?? '')) return false;
  if (word?.part === 'noun') return !clauses.some(({ subject, verb }) => subject?.head === word && verb.lemma !== 'be');
  return words.slice(at + 1, at + 4).some(({ part, lower }) => part === 'number' || lower === 'which');
}

/** Whether a sentence gives something to hold a change against; with `about`, only if it speaks of the same thing. */
export function isAnchored(sentence: Sentence, about?: string): boolean {
  const { words, quantities } = sentence;
  if (about !== undefined) {
    if (words.some(({ lower }, at) => anchorNouns.has(lower) && !isWatch(words, at))) return true;
    if (isOfBefore(words) && quantities.some(({ digits }) => digits)) return true;
    if (words.some((_, at) => isLimit(sentence, at)) && quantities.some(({ digits }) => digits)) return true;
  }
  if (
    about !== undefined &&
    !words.some(({ lower }) => lower === about || (pointing.has(lower) && lower === words[0]?.lower))
  )
    return false;
  if (
    isControlled(sentence) ||
    (words.some(({ lower }) => lower === 'ours') && quantities.filter(({ kind }) => kind === 'percent').length > 1) ||
    words.some(({ lower }) => /^(normally|usually|otherwise)$/.test(lower))
  )
    return true;
  const change =
    quantities.find(({ kind }) => kind === 'percent' || kind === 'factor') ??
    sentence.clauses.map(clause => differenceOf(sentence, clause)).find(found => found !== undefined);
  const others = quantities.filter(
    quantity =>
      quantity !== change && quantity.kind !== 'label' && !isOfMeasure(words, quantity) && !isOfWhat(words, quantity),
  );
  if (others.some(({ kind }) => kind === 'money' || kind === 'duration' || kind === 'ratio')) return true;
  if (others.some(({ kind, digits }) => kind === 'count' && digits) || hasSpell(words) || isAgainstAsked(sentence))
    return true;
  return (
    firstPhrase(
      words.filter(
        ({ part, lower }, at) =>
          !(part === 'adverb' && lower === 'than') &&
          !isOfName(words, at) &&
          !isOrigin(words, at) &&
          !isThanEver(words, at),
      ),
      anchors,
    ) !== undefined
  );
}
