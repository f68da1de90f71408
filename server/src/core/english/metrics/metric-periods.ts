import type { Span } from '../../span.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { spells } from '../lexicon/changes.ts';
import { durations, months } from '../lexicon/units.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** The “over” of "fell over 3 weeks": a time, where "took over 3 weeks" and "by over 3 weeks" tell an amount. */
export function isOver(words: readonly Word[], quantity: Quantity): Word | undefined {
  const [from] = wordRange({ words }, quantity);
  const [over, before] = [words[from - 1], words[from - 2]];
  if (over?.lower !== 'over') return undefined;
  const isTime =
    !before ||
    /^(noun|number|punctuation|adverb)$/.test(before.part) ||
    /^(fall|rise|drop|decline|climb|grow|shrink|improve|sink|decrease|increase|halve|double)$/.test(before.lemma ?? '');
  return isTime && !/^(just|well|still|to|by)$/.test(before?.lower ?? '') ? over : undefined;
}

/** "In the first month", "within a year", "by August": a time without a figure of its own; of several dates the last. */
export function periodIn(sentence: Sentence, within: Span): Span | undefined {
  return spellIn(sentence, within) ?? dateIn(sentence, within);
}

function spellIn(sentence: Sentence, within: Span): Span | undefined {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, within);
  for (let at = from; at < to; at++) {
    if (!/^(in|within|over|during|after|by)$/.test(words[at]?.lower ?? '')) continue;
    let end = at + 1;
    while (end < to && /^(determiner|adjective|number)$/.test(words[end]?.part ?? '')) end++;
    const unit = words[end];
    if (end > at + 1 && unit && isSpell(unit, words[end - 1]) && words[end + 1]?.part !== 'noun')
      return { start: words[at]?.start ?? 0, end: unit.end };
  }
  return undefined;
}

/** "In one shift"; "four in a shift" is how often. */
const isSpell = ({ lower }: Word, before: Word | undefined): boolean =>
  durations.has(lower) || spells.has(lower) || (lower === 'shift' && before?.part === 'number');

/** "By August", "until the end of June", "since Q3", "in May 2024", "by spring". */
function dateIn(sentence: Sentence, within: Span): Span | undefined {
  const { words } = sentence;
  const [from, to] = wordRange(sentence, within);
  for (let at = to - 1; at >= from; at--) {
    const lead = words[at];
    if (!lead || !/^(by|until|till|since|in|during|through)$/.test(lead.lower)) continue;
    if (at > from && /^[;:–—]$/.test(words[at - 1]?.text ?? '')) continue;
    let end = at + 1;
    while (
      end < to &&
      /^(the|end|start|middle|of|early|late|mid|following|next|last|that)$/.test(words[end]?.lower ?? '')
    )
      end++;
    if (!isDate(words[end])) continue;
    while (end + 1 < to && isYear(words[end + 1])) end++;
    return { start: lead.start, end: words[end]?.end ?? lead.end };
  }
  return undefined;
}

const isDate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (months.has(word.lower) ||
    isYear(word) ||
    /^(q[1-4]|h[12]|christmas|easter|spring|summer|autumn|winter)$/.test(word.lower));

const isYear = (word: Word | undefined): boolean => /^(19|20)\d\d$/.test(word?.text ?? '');
