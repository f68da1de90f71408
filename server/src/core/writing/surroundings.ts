import { placeOf, type Reading } from '../reading.ts';
import { contains, type Span } from '../span.ts';

/** What a place in a story belongs to, from the smallest to the largest: sentence, paragraph, section, story. */
export function surroundings({ story, passages }: Reading, offset: number): readonly Span[] {
  const place = { start: offset, end: offset };
  const sentences = passages.map(passage => placeOf(passage, passage.sentence));
  const blocks = story.sections.flatMap(section => section.blocks.map(({ span }) => span));
  const sections = story.sections.map(({ span }) => trimmed(span, story.text));
  const whole = { start: 0, end: story.text.length };
  const spans = [sentences, blocks, sections].flatMap(level => level.find(span => contains(span, place)) ?? []);
  return nested([...spans, whole]);
}

/** A span without the blanks at its ends. */
function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The spans that truly hold the one before them. */
function nested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const inner = kept.at(-1);
    if (!inner || (contains(span, inner) && !contains(inner, span))) kept.push(span);
  }
  return kept;
}
