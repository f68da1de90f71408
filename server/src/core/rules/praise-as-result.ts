import { isMeasured } from '../english/praise/measured.ts';
import { praiseIn } from '../english/praise/praise.ts';
import { isDoubtful, isReported } from '../likelihood/weighed.ts';
import { weighedEach } from '../likelihood/weighed-each.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
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

/** A sentence beside praise that has more praise, or counts what was done and used, is no outcome. */
const isOutcome = (near: Passage): boolean =>
  isMeasured(near.sentence, [...praiseIn(near.sentence)], isReported('output-not-outcome', near));

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!hasRole(passage, where) || sentence.question) return;
  const { before, after } = neighbours(reading, passage);
  const praise = weighedEach(meta.id, passage, praiseIn(sentence), place => place);
  if (praise.length === 0 || isMeasured(sentence, praise)) return;
  if ([before, after].some(near => near && isOutcome(near))) return;
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

export const praiseAsResult: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
