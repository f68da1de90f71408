import type { Hover, Position } from 'vscode-languageserver/node';
import type { Example, RuleMeta } from '../core/rules/rule.ts';
import { cardOf } from '../core/writing/card.ts';
import { type Subject, subjectsAt } from '../core/writing/explain.ts';
import type { Asked } from './asked.ts';
import { toRange } from './diagnostics.ts';
import { MarkupKind } from './library.ts';
import { plainText, quoted } from './markdown.ts';
import type { RulePage } from './rule-page.ts';

export interface HoverOptions {
  readonly rules: readonly RuleMeta[];
  readonly page: RulePage;
  /** Whether the client shows Markdown; one that does not gets the same words without marks. */
  readonly markdown: boolean;
}

/** What a writer is told who points at a place: what an interviewer hears there, why it matters, what would be better. */
export function hoverAt(asked: Asked, position: Position, options: HoverOptions): Hover | null {
  const { document, analysis, config } = asked;
  const subjects = subjectsAt(analysis.story, analysis.findings, config.principles, document.offsetAt(position));
  const [first] = subjects;
  if (!first) return null;
  const texts = new Set(subjects.map(subject => describe(subject, asked, options)));
  const markdown = [...texts].join('\n\n---\n\n');
  return {
    contents: options.markdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: plainText(markdown) },
    range: toRange(first.span, document),
  };
}

function describe(subject: Subject, { analysis, config }: Asked, { rules, page }: HoverOptions): string {
  switch (subject.kind) {
    case 'finding': {
      const rule = rules.find(({ id }) => id === subject.finding.rule);
      return rule ? aboutRule(rule, page(rule.id)) : '';
    }
    case 'principle': {
      const points = subject.principle.evidence.map(({ asks }) => `- ${asks}`).join('\n');
      return `**${subject.principle.name}**: the interviewer listens for\n\n${points}`;
    }
    case 'key':
      return `**${subject.key}**: ${subject.description}`;
    case 'title':
      return `**Spoken** ${cardOf(analysis, config, rules.length).told}`;
  }
}

function aboutRule({ id, layer, summary, why, example }: RuleMeta, page: string): string {
  return [
    `**What the interviewer hears:** ${summary} (${layer})`,
    `**Why it matters:** ${why}`,
    ...examples(example),
    `[All about ${id}](${page})`,
  ].join('\n\n');
}

const examples = ({ weak, strong }: Example): readonly string[] => [
  `**Weak:** ${quoted(weak)}`,
  `**Strong:** ${quoted(strong)}`,
];
