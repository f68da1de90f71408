import { measures, type Quantity } from '../english/grammar/quantities.ts';
import { changeMarks, changeNouns, heldAgainst, levels, levelVerbs } from '../english/lexicon/changes.ts';
import { outputInFragment } from '../english/outputs/fragments.ts';
import { outputOf } from '../english/outputs/outputs.ts';
import { praiseIn } from '../english/praise/praise.ts';
import { rememberedAll } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { overlap, type Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'praise-as-result',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'The outcome is that somebody was pleased.',
  why: 'Praise is an opinion about you. The panel wants to know what became better, and for whom.',
  silentOn: 'Praise beside a measured outcome, in the same or a neighbouring sentence.',
  example: {
    section: 'Result',
    weak: 'The director was very happy with the new desk.',
    strong: 'Guests now reach the desk in two minutes instead of nine.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'result']);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!hasRole(passage, where) || sentence.question) return;
  const { before, after } = neighbours(reading, passage);
  const praise = weighed(meta.id, passage, praiseIn(sentence), place => place);
  if (praise.length === 0 || isMeasured(sentence, praise)) return;
  if ([before?.sentence, after?.sentence].some(near => near && isMeasured(near))) return;
  for (const place of praise) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that somebody liked it, not what changed. Say what it led to: “…, which meant …”.`,
      fixes: () =>
        beforeStop(
          reading,
          passage,
          'Add “…, which meant …”',
          text`, which meant ${stop('what changed, in a number')}`,
        ),
    };
  }
}

/** Whether a sentence measures an outcome: a number that is no mere output, nor a size, nor how long nobody had praised so. */
function isMeasured(sentence: Sentence, praise: readonly Span[] = []): boolean {
  const within = (quantity: Quantity) =>
    (/^(duration|count|factor|ratio)$/.test(quantity.kind) && praise.some(place => overlap(place, quantity))) ||
    (quantity.kind === 'duration' && praise.length > 0 && isLookedBackOn(sentence, quantity)) ||
    isSize(sentence, quantity);
  const outputs = outputsIn(sentence);
  const measured = sentence.quantities.filter(
    quantity =>
      measures(sentence.words, quantity) && !within(quantity) && !outputs.some(output => overlap(output, quantity)),
  );
  if (measured.length === 0) return false;
  if (isCompared(sentence)) return true;
  if (outputs.length > 0) return false;
  return measured.some(({ kind, unit }) => !/^(count|duration)$/.test(kind) || unit === '' || isLevel(sentence));
}

/** Where a sentence counts what was made, used or watched, which is no outcome however far it has gone up. */
const outputsIn = rememberedAll(function* (sentence: Sentence): Generator<Span> {
  const fragment = outputInFragment(sentence);
  if (fragment) yield fragment;
  for (const clause of sentence.clauses) if (outputOf(sentence, clause)) yield clause;
});

/** "41 error mails came in, against 640 the year before"; "more than sixty workshops" is no comparison. */
const isCompared = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      heldAgainst.has(lower) ||
      (lower === 'than' && words[at + 1]?.part !== 'number') ||
      (lower === 'from' && words[at + 1]?.part === 'number'),
  );

/** "Returns fell to 6 a week", "14 fewer breakages": a count that has moved, and no crowd. */
const isLevel = ({ words }: Sentence): boolean =>
  words.some(({ lower, lemma }) => changeMarks.has(lower) || levelVerbs.has(lemma ?? '') || levels.has(lower));

/** "A wedding of 200 guests", "half the staff": how large something was to begin with. */
function isSize({ words }: Sentence, { kind, start, value }: Quantity): boolean {
  if (kind !== 'count') return false;
  const at = words.findIndex(word => word.start === start);
  const whole = words[at - 2];
  const of = words[at - 1]?.lower === 'of' && whole?.part !== 'number' && !changeNouns.has(whole?.lower ?? '');
  return of || (value < 1 && words[at + 1]?.part === 'determiner');
}

/** "The tidiest site he had seen in twenty years", "two days later". */
const isLookedBackOn = ({ clauses, words }: Sentence, quantity: Quantity): boolean =>
  /^(after|later|afterwards|on)$/.test(words.find(({ start }) => start >= quantity.end)?.lower ?? '') ||
  clauses.some(
    ({ verb, start, end, actor }) =>
      verb.perfect && /^(other|nobody)$/.test(actor) && overlap({ start, end }, quantity),
  );

export const praiseAsResult: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
