import type { Span } from '../../span.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { artefacts } from '../lexicon/artefacts.ts';
import {
  accepting,
  anchorNouns,
  anchorPhrases,
  changeMarks,
  changeNouns,
  changing,
  comparedLevels,
  distances,
  leadingTo,
  levelGrades,
  multiplying,
  seeing,
  shareGrades,
} from '../lexicon/changes.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { fractions } from '../lexicon/numbers.ts';
import { wares } from '../lexicon/wares.ts';
import type { Clause, Sentence } from '../sentence.ts';

const anchors = phraseSet(anchorPhrases);
const made: ReadonlySet<string> = new Set(artefacts);

/** Whether a clause tells a change by a share or a factor: "fell by 40%", "grew 3x", "improved to 96%". */
export function changeIn(sentence: Sentence, clause: Clause): boolean {
  const { verb, start, end } = clause;
  const level =
    (verb.lemma === 'be' &&
      sentence.words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(down|up)$/.test(lower))) ||
    (verb.lemma === 'be' && sentence.words.slice(verb.to, verb.to + 4).some(({ lower }) => levelGrades.has(lower)));
  if (verb.negated || (verb.tense === 'conditional' && verb.modal !== 'could') || verb.tense === 'future') return false;
  if (isAccepted(sentence) || isOwnThing(clause)) return false;
  if (isNamedChange(sentence, clause) || isChangeOf(sentence, clause) || isChangeCaused(sentence, clause)) return true;
  const share = sentence.quantities.find(({ kind, start: at }) => kind === 'percent' && at >= verb.end && at < end);
  const graded =
    share && shareGrades.has(sentence.words.find(word => word.start >= share.end - share.unit.length)?.lower ?? '');
  if (graded) return true;
  if (!level && !changing.has(verb.deed.lemma ?? verb.lemma)) return false;
  if (multiplying.has(verb.deed.lemma ?? verb.lemma) && verb.voice === 'active')
    return !sentence.quantities.some(({ kind }) => kind === 'count');
  return (
    hasFraction(sentence, start, end) ||
    sentence.quantities.some(
      quantity =>
        (quantity.kind === 'percent' || quantity.kind === 'factor') &&
        quantity.start >= start &&
        quantity.end <= end + 2 &&
        !isShareOrDistance(sentence, quantity),
    )
  );
}

/** "We saw a 12% improvement", "we had 35% less waste", "got theft down 28%": the change is the object's. */
function isNamedChange({ words, quantities }: Sentence, { verb, object, end, actor }: Clause): boolean {
  if (!seeing.has(verb.deed.lemma ?? verb.lemma) || (actor === 'other' && verb.lemma !== 'be')) return false;
  const share = quantities.find(
    ({ kind, start, end: to }) => /^(percent|factor)$/.test(kind) && start >= verb.end && to <= end + 2,
  );
  const compared = words.some(({ lower, start }) => start > verb.end && start < end && comparedLevels.has(lower));
  const named = object !== undefined && changeNouns.has(object.head.lower);
  return share !== undefined && (compared || named || changeNouns.has(share.unit));
}

/** "This led to a 35% reduction in calls." */
const isChangeCaused = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean =>
  leadingTo.has(verb.deed.lemma ?? verb.lemma) &&
  quantities.some(
    ({ kind, start, end: to }) =>
      /^(percent|factor)$/.test(kind) &&
      start >= verb.end &&
      to <= end + 2 &&
      words
        .filter(word => word.end >= to)
        .slice(0, 3)
        .some(({ lower }) => changeNouns.has(lower)),
  );

/** "40% of the guests", "four points behind". */
function isShareOrDistance({ words }: Sentence, { start, end }: Quantity): boolean {
  const at = words.findIndex(word => word.start === start);
  return words[at + 1]?.lower === 'of' || distances.has(words.find(word => word.start >= end)?.lower ?? '');
}

/** "The pace fell by a fifth, and I kept it there", "returns rose by 2% and I took that". */
const isAccepted = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' && accepting.has(verb.lemma) && /^(it|that|this|them)$/.test(words[verb.to]?.lower ?? ''),
  );

/** "I halved our interview panels", "I cut the menu by a third": what one decided, and no figure that moved. */
const isOwnThing = ({ actor, verb, object }: Clause): boolean =>
  actor === 'I' &&
  verb.voice === 'active' &&
  /^(halve|double|triple|cut|trim|shorten)$/.test(verb.lemma) &&
  (wares.has(object?.head.singular ?? '') || made.has(object?.head.singular ?? ''));

/** "A rise of 14% in renewals was the outcome." */
const isChangeOf = ({ words, quantities }: Sentence, { verb, start }: Clause): boolean =>
  /^(be|follow|result|come|show)$/.test(verb.lemma) &&
  quantities.some(({ kind, start: from }) => {
    const at = words.findIndex(word => word.start === from);
    return (
      kind === 'percent' &&
      from > start &&
      from < verb.start &&
      words[at - 1]?.lower === 'of' &&
      changeNouns.has(words[at - 2]?.lower ?? '')
    );
  });

/** "Waste down 40%", "almost 50% fewer calls": a change that no verb tells. */
export function changeInFragment({ words, clauses, quantities, start, end }: Sentence): Span | undefined {
  const shares = quantities.filter(({ kind }) => kind === 'percent' || kind === 'factor');
  const cue = words.some(({ lower }) => changeMarks.has(lower));
  return clauses.length === 0 && shares.length === 1 && cue ? { start, end } : undefined;
}

/** "by a third", "by half". */
function hasFraction({ words }: Sentence, start: number, end: number): boolean {
  return words.some(
    (word, at) =>
      word.start >= start &&
      word.end <= end &&
      fractions.has(word.lower) &&
      words
        .slice(Math.max(0, at - 4), at)
        .some(({ lower }) => lower === 'by' || (lower === 'in' && word.lower === 'half')),
  );
}

/** Whether a sentence gives something to hold a change against; with `about`, only if it speaks of the same thing. */
export function isAnchored(sentence: Sentence, about?: string): boolean {
  const { words, quantities } = sentence;
  if (words.some(({ lower }) => anchorNouns.has(lower)) && about !== undefined) return true;
  if (
    about !== undefined &&
    !words.some(({ lower }) => lower === about || (pointing.has(lower) && lower === words[0]?.lower))
  )
    return false;
  const change = quantities.find(({ kind }) => kind === 'percent' || kind === 'factor');
  const others = quantities.filter(quantity => quantity !== change && quantity.kind !== 'label');
  if (others.some(({ kind }) => kind === 'money' || kind === 'duration' || kind === 'ratio')) return true;
  if (others.some(({ kind, digits }) => kind === 'count' && digits)) return true;
  return (
    firstPhrase(
      words.filter(({ part, lower }) => !(part === 'adverb' && lower === 'than')),
      anchors,
    ) !== undefined
  );
}
