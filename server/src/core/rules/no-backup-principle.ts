import { claimsIn } from '../claims.ts';
import type { Config } from '../config.ts';
import type { Reading } from '../reading.ts';
import { byEvidence } from '../rubric/evidence.ts';
import { eolOf } from '../story/lines.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-backup-principle',
  layer: 'structure',
  scope: 'story',
  severity: 'hint',
  formats: ['behavioral'],
  inFrontMatter: true,
  summary: 'Only one principle is claimed.',
  why: 'Questions overlap, and interviewers ask twice. A second principle makes the story answer when its first question has gone.',
  silentOn: 'Two principles or more, or none at all (“no-principle” says so).',
  example: {
    weak: '---\nprinciples: [Ownership]\n---\n\nA note.',
    strong: '---\nprinciples: [Ownership, Dive Deep]\n---\n\nA note.',
  },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  const claims = [...claimsIn(reading, config.principles)];
  const [claim] = claims;
  if (!claim || claims.length !== 1) return;
  yield {
    span: claim.span,
    message:
      'Only one principle is claimed: when its question has been asked, the story lies idle. Name a second one that it also proves.',
    fixes: () => [
      {
        title: 'Name a second principle',
        kind: 'quickfix',
        preferred: true,
        safe: false,
        snippet: true,
        edits: [secondEdit(reading, claim.span.end, provenBeside(reading, config, claim.principle?.id))],
      },
    ],
  };
}

/** The ids of the other principles of which the story shows half of the evidence or more, the best shown first. */
function provenBeside(reading: Reading, { principles }: Config, claimed: string | undefined): readonly string[] {
  return byEvidence(reading, principles)
    .filter(({ principle, share }) => principle.id !== claimed && share >= 0.5)
    .map(({ principle }) => principle.id);
}

/** Beside the first in a list in brackets, below it in a list of dashes; a choice of `proven`, where there are any. */
function secondEdit({ story: { text } }: Reading, end: number, proven: readonly string[]) {
  const line = /^[ \t]*-[ \t]+/.exec(text.slice(text.lastIndexOf('\n', end - 1) + 1))?.[0];
  const breaks = eolOf(text);
  const stop = proven.length > 0 ? `\${1|${proven.join(',')}|}` : `\${1:second}`;
  return { span: { start: end, end }, newText: line ? `${breaks}${line}${stop}` : `, ${stop}` };
}

export const noBackupPrinciple: StoryRule = { meta, check };
