import { expectedSections } from './expected.ts';
import type { Format, SectionKind } from './story.ts';

/** Sections that are welcome in a format, not expected. */
const welcome: Partial<Readonly<Record<Format, readonly SectionKind[]>>> = {
  behavioral: ['reflection', 'alternatives', 'trade-off', 'follow-up'],
  design: ['operations'],
  metrics: ['defence'],
};

/** The sections that a story of `format` may still get, those that it should have first. */
export function absentSections(format: Format, present: readonly SectionKind[]): readonly SectionKind[] {
  const expected = expectedSections[format].map(([kind]) => kind);
  return [...expected, ...(welcome[format] ?? [])].filter(kind => !present.includes(kind));
}

/** A section's heading as a writer would put it: "Leading indicator", "External FAQ". */
export function headingFor(kind: SectionKind): string {
  const words = kind.replace(/\bfaq$/, 'FAQ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
