import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { silentSections, spokenWords } from '../spoken.ts';
import type { Section } from '../story/story.ts';

/** How long a section takes to tell. */
export interface SectionTime {
  /** The words of its heading or label. */
  readonly heading: Span;
  /** Where its first sentence starts. */
  readonly start: number;
  readonly words: number;
  /** Whole seconds. */
  readonly seconds: number;
  /** Its part of the whole, in whole percent. */
  readonly share: number;
}

/** The sections with a heading that are told aloud, each with its time at `wordsPerMinute`. */
export function* sectionTimes(reading: Reading, wordsPerMinute: number): Generator<SectionTime> {
  const counted = reading.story.sections.map(section => ({ section, words: wordsIn(reading, section) }));
  const total = counted.reduce((sum, { words }) => sum + words, 0);
  for (const { section, words } of counted) {
    const { heading, blocks } = section;
    const [first] = blocks;
    if (!heading || !first || words === 0) continue;
    yield {
      heading,
      start: first.span.start + Math.max(first.prose.search(/\S/), 0),
      words,
      seconds: Math.round((words / wordsPerMinute) * 60),
      share: Math.round((words / total) * 100),
    };
  }
}

function wordsIn(reading: Reading, section: Section): number {
  if (silentSections.has(section.kind)) return 0;
  return reading.passages
    .filter(({ section: own, block }) => own === section && block.kind !== 'cell')
    .reduce((sum, passage) => sum + spokenWords(reading, passage), 0);
}
