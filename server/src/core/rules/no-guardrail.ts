import { measures } from '../english/grammar/measures.ts';
import { worsensIn } from '../english/judgment/burdens.ts';
import { guardIn } from '../english/judgment/guards.ts';
import { setsLimit } from '../english/judgment/limits-set.ts';
import { atPriceOf } from '../english/judgment/named-prices.ts';
import { watchesIn } from '../english/judgment/watched.ts';
import { needsNoGuard } from '../english/judgment/waved-off.ts';
import { gainIn, repairIn } from '../english/metrics/gains.ts';
import { callIn } from '../english/ownership/calls.ts';
import type { Sentence } from '../english/sentence.ts';
import { hasRole, headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Format, SectionKind } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-guardrail',
  layer: 'evidence',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral', 'design', 'metrics'],
  summary: 'A number moved, and nothing is watched for harm (a warning in a design or metrics answer).',
  why: 'Any one number can be bought with another. Naming the one that had to hold shows that you did not.',
  silentOn:
    'A guardrail, “without”, “while … held”, “no more … than before”; results that are no gain, such as a repair, or that have no number.',
  example: {
    weak: '## Result\n\nThe queue fell from 40 minutes to 12.',
    strong: '## Result\n\nThe queue fell from 40 minutes to 12, and wrong tickets held at 3 a day.',
  },
};

const where: Readonly<Partial<Record<Format, ReadonlySet<SectionKind>>>> = {
  behavioral: new Set(['lead', 'result']),
  design: new Set(['measure', 'struggle', 'result']),
  metrics: new Set(['outcome', 'leading indicator', 'guardrail', 'measure']),
};

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  const behavioral = story.format === 'behavioral';
  const kinds = where[story.format];
  if (passages.length === 0 || !kinds) return;
  const isJudged = (passage: Passage): boolean =>
    story.labelled ? hasRole(passage, kinds) : !behavioral || !passage.roles.has('situation');
  const told = passages.filter(({ section, sentence }) => section.kind !== 'guardrail' || !needsNoGuard(sentence));
  const judged = told.filter(isJudged);
  const sinceGain = told.findIndex(passage => isJudged(passage) && gainIn(passage.sentence)) - leadUp;
  const isLate = (passage: Passage): boolean =>
    story.labelled || passage.roles.has('result') || told.indexOf(passage) >= sinceGain;
  const watched =
    story.labelled || behavioral
      ? told.filter(passage => (isJudged(passage) && isLate(passage)) || hasRole(passage, after))
      : told;
  if (
    watched.some(
      passage =>
        guardIn(passage.sentence) ||
        tellsHarm(passage) ||
        (behavioral ? repairIn(passage.sentence) : setsLimit(passage.sentence)),
    )
  )
    return;
  if (behavioral && isWatchedMeanwhile(passages)) return;
  const moves = judged.some(({ sentence }) => gainIn(sentence)) || meetsTarget(reading, judged);
  if (!moves && (behavioral || !judged.some(hasNumber))) return;
  if (told.some(({ section, sentence }) => section.kind === 'guardrail' && !isLeftOpen(sentence))) return;
  yield {
    span: headingOf(reading, 'guardrail', 'measure', 'result', 'outcome'),
    severity: behavioral ? 'information' : 'warning',
    message:
      'One number moves, and nothing else is watched: the interviewer asks what it was bought with. Name the figure that had to hold: “…, while … stayed at …”.',
    fixes: () =>
      inSection(
        reading,
        ['measure', 'result', 'outcome'],
        'Add what had to hold',
        text`My guardrail was ${stop('what must not get worse')}; it ${stop('stayed at how much')}.`,
        'Result',
      ),
  };
}

/** "TBD", "to be defined with the kitchen", "meeting with the cook next week": there is none yet. */
const isLeftOpen = ({ words, quantities, clauses }: Sentence): boolean =>
  quantities.length === 0 &&
  ((clauses.length === 0 && words[0]?.lower === 'meeting') ||
    words.some(
      ({ lower }, at) =>
        /^(tbd|tbc|todo)$/.test(lower) ||
        (settling.test(lower) && words[at - 1]?.lower === 'be' && words[at - 2]?.lower === 'to'),
    ));

const settling = /^(defined|decided|agreed|discussed|confirmed|determined|clarified|found)$/;

/** How many sentences before a number moves a draft without headings may say what holds besides it. */
const leadUp = 3;

/** Whether the candidate kept watch once the call was made, told among the deeds. */
function isWatchedMeanwhile(passages: readonly Passage[]): boolean {
  const call = passages.findIndex(passage => isOwn(passage) && callIn(passage.sentence) !== undefined);
  return call >= 0 && passages.slice(call).some(passage => isOwn(passage) && watchesIn(passage.sentence));
}

/** Whether a result tells a figure that got worse: "coverage dropped from 81 to 74", "at the price of seven points". */
const tellsHarm = ({ sentence, roles }: Passage): boolean =>
  (roles.has('result') || roles.has('lead')) &&
  sentence.quantities.length > 0 &&
  (worsensIn(sentence) || atPriceOf(sentence));

/** Where a harm that was watched can be told besides the result. */
const after: ReadonlySet<SectionKind> = new Set(['trade-off', 'reflection', 'defence', 'operations']);

/** What an answer sets out to reach has no before yet: any number that measures something. */
const hasNumber = ({ sentence: { words, quantities }, block, section }: Passage): boolean =>
  section.kind !== 'struggle' && quantities.some(quantity => block.kind === 'cell' || measures(words, quantity));

/** A figure of the kind that the task had set as its target. */
function meetsTarget({ passages }: Reading, judged: readonly Passage[]): boolean {
  const kindsOf = (told: readonly Passage[]): readonly string[] =>
    told
      .flatMap(({ sentence }) => sentence.quantities.map(({ kind }) => kind))
      .filter(kind => /^(money|percent)$/.test(kind));
  const targets = kindsOf(passages.filter(({ roles }) => roles.has('task')));
  return kindsOf(judged).some(kind => targets.includes(kind));
}

export const noGuardrail: StoryRule = { meta, check };
