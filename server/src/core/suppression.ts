import type { Finding } from './finding.ts';
import type { Directive, Story } from './story/story.ts';

/** The findings that neither the front matter's `ignore` nor a directive in a comment switches off. */
export function withoutSuppressed(story: Story, findings: readonly Finding[]): readonly Finding[] {
  if (story.ignore.length === 0 && story.directives.length === 0) return findings;
  return findings.filter(finding => !story.ignore.includes(finding.rule) && suppressorsOf(story, finding).length === 0);
}

/** The directives that switch nothing off in `findings`; an `enable` belongs to its `disable`. */
export function unusedDirectives(story: Story, findings: readonly Finding[]): readonly Directive[] {
  const used = new Set(findings.flatMap(finding => suppressorsOf(story, finding)));
  return story.directives.filter(directive => directive.kind !== 'enable' && !used.has(directive));
}

/** The directives that switch a finding off: the one right above its line, or those that are open where it stands. */
function suppressorsOf({ text, directives }: Story, { rule, span }: Finding): readonly Directive[] {
  const above = directives.filter(
    directive =>
      directive.kind === 'disable-next-line' && names(directive, rule) && isOnNextLine(text, directive, span.start),
  );
  const open = new Map<string, Directive>();
  for (const directive of directives) {
    if (directive.kind === 'disable-next-line' || directive.span.start >= span.start) continue;
    if (directive.kind === 'disable') for (const name of rulesOf(directive)) open.set(name, directive);
    else if (directive.rules.length === 0) open.clear();
    else for (const name of directive.rules) open.delete(name);
  }
  return [...above, open.get(rule), open.get('*')].filter(directive => directive !== undefined);
}

const rulesOf = ({ rules }: Directive): readonly string[] => (rules.length === 0 ? ['*'] : rules);

const names = ({ rules }: Directive, rule: string): boolean => rules.length === 0 || rules.includes(rule);

/** Whether `offset` is on the next line with text after the directive. */
function isOnNextLine(text: string, { span }: Directive, offset: number): boolean {
  const next = /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(span.end))?.[0];
  if (next === undefined) return false;
  const start = span.end + next.length;
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return offset >= start && offset <= start + line;
}
