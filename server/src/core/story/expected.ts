import { withoutComments } from './comments.ts';
import type { Format, Section, SectionKind, Story } from './story.ts';

/** The sections that a story of each format needs, in their order, with the heading that is written for each. */
export const expectedSections: Readonly<Record<Format, readonly (readonly [SectionKind, string])[]>> = {
  behavioral: [
    ['situation', 'Situation'],
    ['task', 'Task'],
    ['action', 'Action'],
    ['result', 'Result'],
  ],
  design: [
    ['customer', 'Customer'],
    ['struggle', 'Struggle'],
    ['solution', 'Solution'],
    ['sacrifice', 'Sacrifice'],
    ['measure', 'Measure'],
  ],
  metrics: [
    ['job', 'Job'],
    ['outcome', 'Outcome'],
    ['leading indicator', 'Leading indicator'],
    ['guardrail', 'Guardrail'],
  ],
  estimate: [
    ['assumptions', 'Assumptions'],
    ['model', 'Model'],
    ['first cut', 'First cut'],
  ],
  prfaq: [
    ['press release', 'Press release'],
    ['customer quote', 'Customer quote'],
    ['external faq', 'External FAQ'],
    ['internal faq', 'Internal FAQ'],
  ],
  journal: [
    ['decision', 'Decision'],
    ['assumptions', 'Assumptions'],
    ['evidence', 'Evidence'],
    ['what would change it', 'What would change it'],
    ['hindsight', 'Hindsight'],
  ],
  compensation: [
    ['level and scope', 'Level and scope'],
    ['package', 'Package'],
    ['trade', 'Trade'],
  ],
};

/** The headings of the expected sections that are absent or hold no words, in order. */
export function missingSections(story: Story): readonly (readonly [SectionKind, string])[] {
  return expectedSections[story.format].filter(
    ([kind]) => !story.sections.some(section => section.kind === kind && hasWords(story, section)),
  );
}

/** Quotes and tables fill a section, too. */
function hasWords({ text }: Story, { blocks, heading, span }: Section): boolean {
  if (blocks.length > 0) return true;
  const body = withoutComments(text.slice(heading?.end ?? span.start, span.end));
  return /[\p{L}\p{N}]/u.test(body);
}
