import type { Finding } from './finding.ts';
import type { Span } from './span.ts';
import { ruleIds } from './story/schema.ts';
import type { Directive, Story } from './story/story.ts';

/** The findings that neither the front matter's `ignore` nor a directive in a comment switches off. */
export function withoutSuppressed<Found extends Pick<Finding, 'rule' | 'span'>>(
  story: Story,
  findings: readonly Found[],
): readonly Found[] {
  if (story.ignore.length === 0 && story.directives.length === 0) return findings;
  return findings.filter(finding => !story.ignore.includes(finding.rule) && !suppressorOf(story, finding));
}

/** A name in a directive, or the directive as a whole, that switches nothing off. */
export interface Unused {
  readonly directive: Directive;
  /** The rule that it names in vain, or what it takes for one; absent where nothing of the directive has any effect. */
  readonly rule?: string;
  /** The name, or the directive. */
  readonly span: Span;
}

/**
 * What directives switch off in vain, the last first: what is told of one is itself a finding that another before it may
 * switch off, which then is of use. Of a rule that is not judged nothing can be told.
 */
export function* unusedSuppressions(
  story: Story,
  findings: readonly Finding[],
  isJudged: (rule: string) => boolean,
): Generator<Unused> {
  const used = new Map<Directive, Set<string>>();
  const use = (finding: Pick<Finding, 'rule' | 'span'>): void => {
    const suppressor = suppressorOf(story, finding);
    if (suppressor) used.set(suppressor, (used.get(suppressor) ?? new Set()).add(finding.rule));
  };
  findings.forEach(use);
  const idle = idleEnds(story);
  for (const directive of [...story.directives].reverse()) {
    const isIdle = directive.kind === 'enable' ? idle.has(directive) : !used.has(directive);
    for (const unused of unusedOf(
      story,
      directive,
      isIdle,
      rule => !used.get(directive)?.has(rule) && isJudged(rule),
    )) {
      yield unused;
      use({ rule: 'unused-suppression', span: unused.span });
    }
  }
}

/** @param isVain whether a rule that the directive names is judged, and switched off in vain */
function* unusedOf(
  { text }: Story,
  directive: Directive,
  isIdle: boolean,
  isVain: (rule: string) => boolean,
): Generator<Unused> {
  const { kind, span, rules } = directive;
  if (isIdle && rules.every(isVain) && rules.every(isRule)) yield { directive, span };
  else
    for (const rule of rules.filter(name => !isRule(name) || ((isIdle || kind !== 'enable') && isVain(name))))
      yield { directive, rule, span: spanOf(rule, text, span) };
}

const isRule = (name: string): boolean => ruleIds.includes(name);

/** Where a comment names a rule. */
function spanOf(rule: string, text: string, comment: Span): Span {
  const words = text.slice(comment.start, comment.end - '-->'.length).matchAll(/[^\s,]+/g);
  const start = comment.start + ([...words].find(([word]) => word === rule)?.index ?? 0);
  return { start, end: start + rule.length };
}

/** The directives that end a stretch where none is open; one is never idle while any is. */
function idleEnds({ directives }: Story): ReadonlySet<Directive> {
  const idle = new Set<Directive>();
  let open = false;
  for (const directive of directives) {
    if (directive.kind === 'disable') open = true;
    if (directive.kind !== 'enable') continue;
    if (!open) idle.add(directive);
    if (directive.rules.length === 0) open = false;
  }
  return idle;
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
      else if (directive.kind === 'disable' && directive.rules.length === 0) all = directive;
      else if (directive.kind === 'disable') named = directive;
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
