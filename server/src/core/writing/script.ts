import { placeOf, type Reading } from '../reading.ts';
import { silentSections } from '../spoken.ts';
import { withoutComments } from '../story/comments.ts';
import type { Section } from '../story/story.ts';
import { clock } from './clock.ts';
import { sectionTimes } from './section-times.ts';

/**
 * A story to speak from: plain text, one sentence a line, each section under its name and time. What is not told aloud
 * (front matter, comments, tables, options, follow-ups) is left out.
 */
export function scriptOf(reading: Reading, wordsPerMinute: number): string {
  const { story } = reading;
  const times = new Map([...sectionTimes(reading, wordsPerMinute)].map(time => [time.heading, time]));
  const parts = story.title ? [plain(story.title.text)] : [];
  for (const section of story.sections) {
    const lines = [...linesOf(reading, section)];
    if (lines.length === 0) continue;
    const time = section.heading && times.get(section.heading);
    const name = section.heading && plain(story.text.slice(section.heading.start, section.heading.end));
    parts.push(
      [...(name ? [`${name.toUpperCase()}${time ? ` (${clock(time.seconds)})` : ''}`] : []), ...lines].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function* linesOf(reading: Reading, section: Section): Generator<string> {
  if (silentSections.has(section.kind)) return;
  for (const passage of reading.passages) {
    if (passage.section !== section || passage.block.kind === 'cell') continue;
    const { start, end } = placeOf(passage, passage.sentence);
    const line = plain(reading.story.text.slice(start, end));
    if (line !== '') yield line;
  }
}

/** Text without Markdown's marks, on one line. */
function plain(markdown: string): string {
  return withoutComments(markdown)
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
