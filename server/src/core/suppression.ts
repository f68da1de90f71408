import type { Finding } from './finding.ts';
import type { Directive, Story } from './story/story.ts';

/** The findings that neither the front matter's `ignore` nor a directive in a comment switches off. */
export function withoutSuppressed(story: Story, findings: readonly Finding[]): readonly Finding[] {
  if (story.ignore.length === 0 && story.directives.length === 0) return findings;
  return findings.filter(finding => !story.ignore.includes(finding.rule) && !suppressorOf(story, finding));
}

/** A name in a directive, or the directive as a whole, that switches nothing off. */
export interface Unused {
  readonly directive: Directive;
  /** The rule that it names in vain; absent where nothing of the directive has any effect. */
  readonly rule?: string;
}

/** What directives switch off in vain. One that ends a stretch is never in vain while a stretch is open. */
export function* unusedSuppressions(story: Story, findings: readonly Finding[]): Generator<Unused> {
  const used = new Map<Directive, Set<string>>();
  for (const finding of findings) {
    const suppressor = suppressorOf(story, finding);
    if (!suppressor) continue;
    const rules = used.get(suppressor) ?? new Set();
    used.set(suppressor, rules.add(finding.rule));
  }
  let open = false;
  for (const directive of story.directives) {
    const idle = directive.rules.filter(rule => !used.get(directive)?.has(rule));
    if (directive.kind === 'enable') {
      if (!open) yield { directive };
      if (directive.rules.length === 0) open = false;
      continue;
    }
    open ||= directive.kind === 'disable';
    if (!used.has(directive)) yield { directive };
    else for (const rule of idle) yield { directive, rule };
  }
}

/** The directive that switches a finding off, if one does: the nearest one before it. */
function suppressorOf(
  { text, directives }: Story,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
): Directive | undefined {
  let [named, all]: (Directive | undefined)[] = [];
  for (const directive of directives) {
    if (directive.kind === 'disable-next-line') {
      if (names(directive, rule) && isOnNextLine(text, directive, span.start)) return directive;
    } else if (directive.span.start < span.start && names(directive, rule)) {
      if (directive.kind === 'enable') named = all = undefined;
      else if (directive.rules.length === 0) all = directive;
      else named = directive;
    }
  }
  return named ?? all;
}

const names = ({ rules }: Directive, rule: string): boolean => rules.length === 0 || rules.includes(rule);

/** Whether `offset` is on the next line with text after the directive. */
function isOnNextLine(text: string, { span }: Directive, offset: number): boolean {
  const next = /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(span.end))?.[0];
  if (next === undefined) return false;
  const start = span.end + next.length;
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return offset >= start && offset <= start + line;
}
