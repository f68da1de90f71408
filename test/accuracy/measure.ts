import { rules } from '../../server/src/core/rules/index.ts';
import type { Label, LabelledStory, Pair } from './corpus.ts';
import { type Comparison, compare, type Mark } from './score.ts';

/** Finds what it finds in a story. */
export type Find = (text: string) => readonly Mark[];

/** What was right and wrong in one story or pair. */
export interface Measured {
  /** The story's name, or `pair`. */
  readonly name: string;
  readonly text: string;
  readonly held: boolean;
  readonly comparison: Comparison<Label, Mark>;
}

export function measureStories(stories: readonly LabelledStory[], find: Find): readonly Measured[] {
  return stories.map(({ name, text, held, labels }) => ({
    name,
    text,
    held,
    comparison: compare(labels, find(text)),
  }));
}

const overStories: ReadonlySet<string> = new Set(
  rules.flatMap(({ meta }) => (meta.scope === 'sentence' ? [] : [meta.id])),
);

/** A pair is about one rule: right when that rule speaks, or is silent, as it should; what others say is not asked. */
export function measurePairs(pairs: readonly Pair[], find: Find): readonly Measured[] {
  return pairs.map(({ rule, passage, text, hit, held }) => {
    const wanted = hit ? [overStories.has(rule) ? { rule } : { rule, quote: passage }] : [];
    const found = find(text).filter(finding => finding.rule === rule);
    // One passage counts once, however many findings it gives.
    return { name: 'pair', text, held, comparison: compare({ wanted, optional: [] }, found.slice(0, 1)) };
  });
}
