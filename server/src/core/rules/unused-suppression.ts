import type { Config } from '../config.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { formats } from '../story/story.ts';
import { unusedDirectives } from '../suppression.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'unused-suppression',
  layer: 'structure',
  scope: 'sentence',
  severity: 'hint',
  formats,
  summary: 'A comment switches off a finding that is not there.',
  why: 'What once silenced a true finding goes on to silence the next one, which you will not see.',
  silentOn: 'Comments that switch off at least one finding.',
  example: {
    weak: '<!-- debrief-disable-next-line hedge -->\n\nI closed the gate for good.',
    strong: '<!-- debrief-disable-next-line hedge -->\n\nI think that I closed the gate for good.',
  },
};

function* check({ story }: Reading, _: Config, found: readonly Finding[]): Iterable<Report> {
  for (const { span, rules } of unusedDirectives(story, found)) {
    yield {
      span,
      message: `Nothing here needs this comment: ${rules.length === 0 ? 'no rule' : rules.map(rule => `“${rule}”`).join(' and ')} finds anything to switch off. Delete it, so that it hides nothing later.`,
      fixes: [
        {
          title: 'Delete the comment',
          kind: 'quickfix',
          preferred: true,
          safe: true,
          edits: [{ span: lineOf(story.text, span), newText: '' }],
        },
      ],
    };
  }
}

/** The comment's whole line where nothing else stands on it. */
function lineOf(text: string, { start, end }: Span): Span {
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(0, start));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (!before || !after) return { start, end };
  return { start: start - before[0].replace(/^[\r\n]/, '').length, end: end + after[0].length };
}

export const unusedSuppression: Rule = { meta, check };
