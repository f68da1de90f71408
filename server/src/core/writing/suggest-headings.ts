import { absentSections, headingFor } from '../story/format-sections.ts';
import type { Story } from '../story/story.ts';
import { type Place, type Suggestion, spanBefore } from './suggestion.ts';

/** On an empty line, or where a heading was begun: the sections that the story does not have yet. */
export function* suggestHeadings({ format, sections }: Story, place: Place): Generator<Suggestion> {
  if (!/^(?:#{1,6}[\p{L} \t-]*)?$/u.test(place.before)) return;
  const level = /^#+/.exec(place.before)?.[0] ?? '##';
  const present = sections.map(({ kind }) => kind);
  for (const kind of absentSections(format, present)) {
    const heading = headingFor(kind);
    yield {
      kind: 'heading',
      label: `${level} ${heading}`,
      detail: 'section',
      span: spanBefore(place, place.before.length),
      insert: `${level} ${heading}\n\n`,
    };
  }
}
