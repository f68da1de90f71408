import type { CoverageView, MetricsView, PrincipleCoverage, StoryRow } from '../../server/src/protocol.ts';

/** A story that claims principles, each as `[principle, role, whether it answers for it]`. */
export function story(
  title: string,
  claims: readonly (readonly [string, 'primary' | 'backup', boolean])[],
  more: Partial<StoryRow> = {},
): StoryRow {
  const path = `${title.toLowerCase().replaceAll(' ', '-')}.story.md`;
  return {
    uri: `file:///bank/${path}`,
    path,
    title,
    format: 'behavioral',
    formatName: 'STAR story',
    spoken: '1:10',
    time: '1:10 of 1:30',
    score: 60,
    layers: [{ name: 'ownership', strength: 'strong', why: '', proof: [] }],
    claims: claims.map(([principle, role, ready]) => ({
      principle,
      role,
      ready,
      proven: ready,
      lacks: ready ? '' : 'Nobody says what was given up.',
    })),
    findings: { warnings: 0, hints: 0, all: 0 },
    ...more,
  };
}

/** What such stories cover, of principles that are named with their status. */
export function coverage(
  stories: readonly StoryRow[],
  principles: Readonly<Record<string, PrincipleCoverage['status']>>,
): CoverageView {
  return {
    version: 1,
    principles: Object.entries(principles).map(([name, status]) => ({
      id: name,
      name: `The ${name}`,
      status,
      next: status === 'strong' ? '' : `Write about the ${name}.`,
      stories: stories.flatMap(({ path, title, claims }) =>
        claims
          .filter(({ principle }) => principle === name)
          .map(({ role }) => ({
            path,
            title,
            role,
            layers: { ownership: 'strong', judgment: 'weak', influence: 'missing' } as const,
            score: 60,
          })),
      ),
    })),
    targets: { stories: { have: stories.length, want: 6 }, mix: {}, questions: [] },
    notes: [],
    gaps: 1,
    rows: [],
  };
}

/** A metric that says nothing but its sentence. */
export const silent: MetricsView['metrics'][number] = {
  path: 'gate.story.md',
  line: 3,
  text: 'Waiting fell by half.',
  measure: null,
  baseline: null,
  result: null,
  change: null,
  period: null,
  money: null,
  population: null,
  guardrail: null,
  missing: [],
};
