import { outputInFragment, outputOf } from '../english/outputs.ts';
import { praiseIn } from '../english/praise.ts';
import { measures, type Quantity } from '../english/quantities.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, placeOf, type Reading, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { overlap, type Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

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

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!hasRole(passage, where) || sentence.question) continue;
    const { before, after } = neighbours(reading, passage);
    const praise = [...praiseIn(sentence)];
    if (praise.length === 0 || isMeasured(sentence, praise)) continue;
    if ([before?.sentence, after?.sentence].some(near => near && isMeasured(near))) continue;
    for (const place of praise) {
      yield {
        span: placeOf(passage, place),
        message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that somebody liked it, not what changed. Say what it led to: “…, which meant …”.`,
        fixes: beforeStop(
          reading,
          passage,
          'Add “…, which meant …”',
          text`, which meant ${stop('what changed, in a number')}`,
        ),
      };
    }
  }
}

/** Whether a sentence measures an outcome: a number that is no mere output, nor how long nobody had praised so ("in twenty years"). */
function isMeasured(sentence: Sentence, praise: readonly Span[] = []): boolean {
  const within = (quantity: Quantity) =>
    (/^(duration|count)$/.test(quantity.kind) && praise.some(place => overlap(place, quantity))) ||
    (quantity.kind === 'duration' && praise.length > 0 && isLookedBackOn(sentence, quantity));
  if (!sentence.quantities.some(quantity => measures(sentence.words, quantity) && !within(quantity))) return false;
  return !outputInFragment(sentence) && !sentence.clauses.some(clause => outputOf(sentence, clause));
}

/** "The tidiest site he had seen in twenty years." */
const isLookedBackOn = ({ clauses }: Sentence, quantity: Quantity): boolean =>
  clauses.some(
    ({ verb, start, end, actor }) =>
      verb.perfect && /^(other|nobody)$/.test(actor) && overlap({ start, end }, quantity),
  );

export const praiseAsResult: Rule = { meta, check };
