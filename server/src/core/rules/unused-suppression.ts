import type { Config } from '../config.ts';
import type { Finding, Fix } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { nameIn } from '../story/directives.ts';
import { nearest, ruleIds } from '../story/schema.ts';
import { formats } from '../story/story.ts';
import { unusedSuppressions } from '../suppression.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'unused-suppression',
  layer: 'structure',
  scope: 'sentence',
  severity: 'hint',
  formats,
  summary: 'A comment switches off a finding that is not there.',
  why: 'A comment that once excused a line stays when the line is fixed, and one day hides a finding that you would have wanted to see.',
  silentOn: 'A comment that switches off at least one finding of each rule that it names.',
  example: {
    weak: '<!-- debrief-disable-next-line unowned-action -->\nI sold the vans instead of repairing them.',
    strong: '<!-- debrief-disable-next-line unowned-action -- it was a vote -->\nWe sold the vans.',
  },
};

function* check({ story }: Reading, { rules }: Config, found: readonly Finding[]): Iterable<Report> {
  // A rule that is off for this run finds nothing; that says nothing of the comment.
  for (const { directive, rule, span } of unusedSuppressions(story, found, id => rules[id] !== 'off')) {
    if (directive.kind === 'unknown') {
      yield noDirective(story.text, span);
      continue;
    }
    if (rule !== undefined && !ruleIds.includes(rule)) {
      yield noRule(rule, span);
      continue;
    }
    const what = rule === undefined ? 'This comment switches nothing off' : `“${rule}” has nothing to switch off here`;
    yield {
      span,
      message: `${what}: it would only hide what you write later. Delete it.`,
      fixes: () => (rule === undefined ? [deletion(story.text, span)] : []),
    };
  }
}

/** A comment that begins like a directive and is none: only the writer knows what is meant. */
function noDirective(text: string, span: Span): Report {
  const { name, meant } = nameIn(text.slice(span.start, span.end));
  const start = text.indexOf(name, span.start);
  const known = meant ?? 'debrief-disable-next-line, debrief-disable or debrief-enable';
  return {
    span,
    message: `This comment switches nothing off: there is no directive “${name}”. Write ${known}.`,
    fixes: () => (meant === undefined ? [] : [writing(meant, { start, end: start + name.length })]),
  };
}

/** A name that no rule has: the comment may hide what its writer has good reason to hide, once it is spelt right. */
function noRule(name: string, span: Span): Report {
  const meant = nearest(name, ruleIds);
  return {
    span,
    message: `“${name}” is no rule, so this comment does nothing with it${meant ? `: did you mean “${meant}”?` : '. A reason stands behind “--”.'}`,
    fixes: () => (meant === undefined ? [] : [writing(meant, span)]),
  };
}

const writing = (meant: string, span: Span): Fix => ({
  title: `Write “${meant}”`,
  kind: 'quickfix',
  preferred: true,
  safe: false,
  edits: [{ span, newText: meant }],
});

/** Takes a comment away, with its line where it has one to itself, else with the blanks that set it off. */
function deletion(text: string, span: Span): Fix {
  return {
    title: 'Delete this comment',
    kind: 'quickfix',
    preferred: true,
    safe: true,
    edits: [{ span: withBlanks(text, span), newText: '' }],
  };
}

function withBlanks(text: string, { start, end }: Span): Span {
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(line, start);
  const blanks = before.length - before.trimEnd().length;
  const opensLine = blanks === before.length;
  const after = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const lineEnd = /^(?:\r\n|\n|\r|$)/.exec(text.slice(end + after))?.[0];
  if (lineEnd === undefined) return { start, end: end + (blanks > 0 || opensLine ? Math.min(after, 1) : 0) };
  return { start: start - blanks, end: end + after + (opensLine ? lineEnd.length : 0) };
}

export const unusedSuppression: StoryRule = { meta, check };
