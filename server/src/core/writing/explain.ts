import type { Finding } from '../finding.ts';
import { type Principle, principleNamed } from '../rubric/principles.ts';
import type { Span } from '../span.ts';
import { keyDescription } from '../story/schema.ts';
import type { Entry, Story } from '../story/story.ts';

/** What a place in a story is about, for a writer who asks. */
export type Subject =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly span: Span }
  | { readonly kind: 'principle'; readonly principle: Principle; readonly span: Span }
  | { readonly kind: 'key'; readonly key: string; readonly description: string; readonly span: Span }
  | { readonly kind: 'title'; readonly span: Span };

/** What the place at `offset` is about: the findings there, or those that end there; a principle, a key or the title. */
export function subjectsAt(
  story: Story,
  findings: readonly Finding[],
  principles: readonly Principle[],
  offset: number,
): readonly Subject[] {
  const beside = findings.filter(({ span }) => touches(span, offset));
  const under = beside.filter(({ span }) => offset < span.end);
  const found = (under.length > 0 ? under : beside).map(
    finding => ({ kind: 'finding', finding, span: finding.span }) as const,
  );
  return [...found, ...frontMatterSubjects(story, principles, offset), ...titleSubject(story, offset)];
}

function* frontMatterSubjects(
  { frontMatter }: Story,
  principles: readonly Principle[],
  offset: number,
): Generator<Subject> {
  for (const entry of frontMatter?.entries ?? []) {
    const description = touches(entry.keySpan, offset) ? keyDescription(entry.key) : undefined;
    if (description) yield { kind: 'key', key: entry.key, description, span: entry.keySpan };
    if (entry.key === 'principles') yield* principleSubject(entry, principles, offset);
  }
}

function* principleSubject(
  { value, valueSpan, itemSpans }: Entry,
  principles: readonly Principle[],
  offset: number,
): Generator<Subject> {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const spans = Array.isArray(value) ? itemSpans : [valueSpan];
  for (const [index, span] of spans.entries()) {
    const name = names[index];
    const principle = touches(span, offset) && typeof name === 'string' ? principleNamed(name, principles) : undefined;
    if (principle) yield { kind: 'principle', principle, span };
  }
}

function* titleSubject({ title }: Story, offset: number): Generator<Subject> {
  if (title && touches(title.span, offset)) yield { kind: 'title', span: title.span };
}

/** Whether a cursor at `offset` stands in or beside the span. */
const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
