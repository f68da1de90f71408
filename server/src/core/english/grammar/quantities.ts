import type { Span } from '../../span.ts';
import { spells } from '../lexicon/changes.ts';
import { numberWords } from '../lexicon/function-words.ts';
import { clockWords, labelled, magnitudes, shortMagnitudes, wholes, yearLeads } from '../lexicon/numbers.ts';
import { currencies, currencyCodes, dateWords, durations, percentUnits, timeMarks } from '../lexicon/units.ts';
import type { Word } from '../word.ts';

/** What a number measures; `label` is a number that names something (a date, a clock time, a version, an address). */
export type QuantityKind = 'percent' | 'money' | 'duration' | 'count' | 'factor' | 'ratio' | 'label';

/** A number with its unit. `value` is NaN where the digits do not spell a plain number. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number;
  /** The noun or unit that is counted, in lower case: "weeks", "tickets"; empty where there is none. */
  readonly unit: string;
  /** Whether digits spell it; "two pallets" is spelled out. */
  readonly digits: boolean;
}

/** Every number of a sentence with what it measures, in order. */
export function quantitiesOf(words: readonly Word[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const numeral =
      word.part === 'number' ||
      /^\d/.test(word.text) ||
      (/^p\d\d$/.test(word.lower) === false && /^\p{Sc}\d/u.test(word.text));
    if (!numeral) continue;
    let to = at + 1;
    while (
      to < words.length &&
      ((words[to]?.part === 'number' && goesOn(words[to - 1], words[to])) ||
        shortMagnitudes.has(words[to]?.lower ?? '') ||
        isAddend(words, to))
    )
      to++;
    found.push(quantityAt(words, at, to));
    at = to - 1;
  }
  return found;
}

/** "Twenty two", "two hundred five"; not the "five two" of "in week five two fakes …". */
function goesOn(before: Word | undefined, next: Word | undefined): boolean {
  const [left, right] = [before?.lower ?? '', next?.lower ?? ''];
  if (left === 'and') return numberWords.has(right);
  const [tens, ones] = [numberWords.get(left), numberWords.get(right)];
  if (ones === undefined || magnitudes.has(left) || magnitudes.has(right)) return ones !== undefined;
  return tens !== undefined && tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10;
}

/** "Five hundred and six": the "and" inside a number. */
const isAddend = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' &&
  magnitudes.has(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.part === 'number' &&
  spelledValue(words.slice(at + 1, at + 2)) < 100 &&
  !/\d/.test(words[at + 1]?.text ?? '');

function quantityAt(words: readonly Word[], from: number, to: number): Quantity {
  const first = words[from] as Word;
  const digits = /\d/.test(first.text);
  const unitWord = unitAfter(words, to);
  const kind = kindOf(words, from, to, unitWord);
  const last = kind === 'label' || !unitWord ? (words[to - 1] as Word) : unitWord;
  return {
    start: first.start,
    end: Math.max(last.end, (words[to - 1] as Word).end),
    kind,
    value: spelledValue(words.slice(from, to)),
    unit: unitWord?.lower ?? '',
    digits,
  };
}

/** The unit or counted noun behind a number, adjectives skipped: "14 district planners" counts planners. */
function unitAfter(words: readonly Word[], from: number): Word | undefined {
  let at = from;
  if (words[at]?.text === '%') return words[at];
  if (words[at]?.lower === 'of' && wholes.has(words[at + 1]?.lower ?? ''))
    at += /^(us|them)$/.test(words[at + 1]?.lower ?? '') ? 1 : 2;
  if (words[at]?.part === 'determiner' && /^(fewer|more|less)$/.test(words[at]?.lower ?? '')) at++;
  let unit: Word | undefined;
  while (at < words.length && /^(noun|adjective|adverb|pronoun)$/.test(words[at]?.part ?? '')) {
    const word = words[at] as Word;
    if (word.part === 'pronoun' && !/^(us|them|people)$/.test(word.lower)) break;
    if (word.part === 'adverb' && words[at + 1]?.part !== 'noun') break;
    if (at === from && isThatTime(words, at)) break;
    unit = word;
    if (durations.has(word.lower) && !isTimeOf(words, from, at)) break;
    at++;
  }
  return unit;
}

/** "Nine last year": when, and not how long. */
const isThatTime = (words: readonly Word[], at: number): boolean =>
  /^(last|next|previous)$/.test(words[at]?.lower ?? '') && spells.has(words[at + 1]?.lower ?? '');

/** "118 night patrols", "41 second checks": when they were, and which; several would be "nights" and "seconds". */
const isTimeOf = (words: readonly Word[], from: number, at: number): boolean =>
  /^(night|evening|morning|weekend|second)$/.test(words[at]?.lower ?? '') &&
  at === from &&
  words[at + 1]?.part === 'noun' &&
  /s$/.test(words[at + 1]?.lower ?? '') &&
  spelledValue(words.slice(from - 1, from)) > 1;

function kindOf(words: readonly Word[], from: number, to: number, unit: Word | undefined): QuantityKind {
  const first = words[from] as Word;
  const before = words[from - 1];
  const text = first.text;
  const next = words[to];
  if (
    /[%‰]$/.test(text) ||
    /^(%|percent|pct)$/.test(next?.lower ?? '') ||
    (next?.lower === 'per' && words[to + 1]?.lower === 'cent') ||
    isShareUnit(words[to], unit)
  )
    return 'percent';
  if (/\p{Sc}/u.test(text) || currencies.has(unit?.lower ?? '') || currencyCodes.has(before?.lower ?? ''))
    return 'money';
  if (/^\d+(\.\d+)?x$/i.test(text) || /^(times|fold)$/.test(unit?.lower ?? '')) return 'factor';
  if (/^\d{1,2}h(\d\d)?$/.test(text) && timeMarks.has(before?.lower ?? '')) return 'label';
  if (/^\d{1,2}[:.]\d\d$/.test(text) && (text.includes(':') || clockWords.has(next?.lower ?? ''))) return 'label';
  if (
    clockWords.has(next?.lower ?? '') ||
    (timeMarks.has(before?.lower ?? '') &&
      !unit &&
      !/^(per|a|an)$/.test(next?.lower ?? '') &&
      !(before?.lower === 'before' && durations.has(words[from - 2]?.lower ?? '')) &&
      /^(\d{1,2}|[a-z]+)$/.test(first.lower) &&
      spelledValue([first]) >= 1 &&
      spelledValue([first]) <= 12)
  )
    return 'label';
  if (isDate(text, before, next, unit)) return 'label';
  if (labelled.has(before?.lower ?? '') && (!unit || next?.lower === 'of')) return 'label';
  if (
    /^(old|age|aged)$/.test(next?.lower ?? '') ||
    (durations.has(unit?.lower ?? '') && words[to + 1]?.lower === 'old') ||
    (!unit && isAgeOf(words, from))
  )
    return 'label';
  if (unit && durations.has(unit.lower)) return 'duration';
  if (durations.has(/^\d+-(\w+)$/.exec(first.lower)?.[1] ?? '')) return 'duration';
  if (next?.lower === 'of' || (next?.lower === 'in' && startsCount(words[to + 1]?.lower ?? ''))) return 'ratio';
  if (isRating(words, from) && before?.lower !== 'on') return 'ratio';
  return 'count';
}

/** "Since I was 19", "she was just 24", "a lady of 82": how old somebody is. */
function isAgeOf(words: readonly Word[], from: number): boolean {
  const whose = words[from - 1]?.lower === 'of' ? words[from - 2] : undefined;
  if (whose) return aged.test(whose.lower);
  const be = words.findLastIndex(({ part }, place) => place < from && part !== 'adverb');
  return words[be]?.lemma === 'be' && /^(I|he|she)$/i.test(words[be - 1]?.text ?? '');
}

const aged =
  /^(lady|woman|man|boy|girl|lad|lass|widow|widower|gentleman|person|child|kid|grandmother|grandfather|pensioner)$/;

/** "4 points", "4 percentage points"; "data points" are things. */
const isShareUnit = (next: Word | undefined, unit: Word | undefined): boolean =>
  percentUnits.has(unit?.lower ?? '') && (next?.part !== 'noun' || percentUnits.has(next.lower));

/** "8.7/10", "4/5": so much of the most that there is. */
function isRating(words: readonly Word[], at: number): boolean {
  const [, parted, most] = words.slice(at, at + 3);
  const written = parted?.text === '/' ? `${words[at]?.text}/${most?.text}` : (words[at]?.text ?? '');
  const [, given, whole] = /^(\d+(?:[.,]\d+)?)\/(5|10|20|100)$/.exec(written) ?? [];
  return given !== undefined && Number(given.replace(',', '.')) <= Number(whole);
}

/** Whether a word is a number of things: "in 10", "in ten". */
const startsCount = (lower: string): boolean => /^\d/.test(lower) || (numberWords.get(lower) ?? 0) >= 1;

function isDate(text: string, before: Word | undefined, next: Word | undefined, unit: Word | undefined): boolean {
  if (
    /^\d{4}-\d{2}(-\d{2})?$/.test(text) ||
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text) ||
    /^\d{1,2}(st|nd|rd|th)$/.test(text)
  )
    return true;
  if (dateWords.has(next?.lower ?? '') && /^\d{1,2}$/.test(text)) return true;
  if (dateWords.has(before?.lower ?? '') && /^\d{1,4}$/.test(text)) return !unit || !/^([4-9]\d|\d{3})$/.test(text);
  return /^(19|20)\d\d$/.test(text) &&
    (!unit || !/s$/.test(unit.lower)) &&
    !/^(of|by|to|with|at|from)$/.test(before?.lower ?? 'x')
    ? true
    : /^(19|20)\d\d$/.test(text) && yearLeads.has(before?.lower ?? '') && !unit;
}

/** The number that words spell in digits or letters; NaN where they spell none. */
export function spelledValue(words: readonly Word[]): number {
  let value = Number.NaN;
  for (const { lower: spelled } of words) {
    const lower = spelled.replace(/-odd$/, '');
    const [tens, ones] = lower.split('-').map(part => numberWords.get(part));
    if (tens && ones && tens >= 20) {
      value = (Number.isNaN(value) ? 0 : value) + tens + ones;
      continue;
    }
    const scale = /([km]|bn?)$/.exec(lower)?.[1];
    const digits = /\d/.test(lower)
      ? Number.parseFloat(
          (/^\d{1,3}(\.\d{3})+$/.test(lower.replace(/^[^\d]+/, '')) ? lower.replaceAll('.', '') : lower).replace(
            /[^\d.]/g,
            '',
          ),
        )
      : numberWords.get(lower);
    const factor = magnitudes.has(lower) ? numberWords.get(lower) : undefined;
    if (factor) value = (Number.isNaN(value) ? 1 : value) * factor;
    else if (digits !== undefined)
      value =
        (Number.isNaN(value) ? 0 : value) +
        digits * (/\d/.test(lower) ? ({ k: 1e3, m: 1e6, b: 1e9, bn: 1e9 }[scale ?? ''] ?? 1) : 1);
  }
  return value;
}
