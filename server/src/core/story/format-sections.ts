import type { Format, SectionKind } from './story.ts';

/** The headings of each format in the order in which they are told; `welcome` ones are not expected. */
const sections: Readonly<
  Record<Format, { readonly expected: readonly SectionKind[]; readonly welcome: readonly SectionKind[] }>
> = {
  behavioral: {
    expected: ['situation', 'task', 'action', 'result'],
    welcome: ['reflection', 'alternatives', 'trade-off', 'follow-up'],
  },
  design: { expected: ['customer', 'struggle', 'solution', 'sacrifice', 'measure'], welcome: ['operations'] },
  metrics: { expected: ['job', 'outcome', 'leading indicator', 'guardrail'], welcome: ['defence'] },
  estimate: { expected: ['assumptions', 'model', 'first cut'], welcome: [] },
  prfaq: { expected: ['press release', 'customer quote', 'external faq', 'internal faq'], welcome: [] },
  journal: { expected: ['decision', 'assumptions', 'evidence', 'what would change it', 'hindsight'], welcome: [] },
  compensation: { expected: ['level and scope', 'package', 'trade'], welcome: [] },
};

/** The sections that a story of `format` may still get, those that it should have first. */
export function missingSections(format: Format, present: readonly SectionKind[]): readonly SectionKind[] {
  const { expected, welcome } = sections[format];
  return [...expected, ...welcome].filter(kind => !present.includes(kind));
}

/** A section's heading as a writer would put it: "Leading indicator", "External FAQ". */
export function headingFor(kind: SectionKind): string {
  const words = kind.replace(/\bfaq$/, 'FAQ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
