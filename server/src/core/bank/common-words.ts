import type { Verdicts } from '../rubric/layers.ts';
import type { LayerName } from '../rubric/strength.ts';
import type { StoryEntry } from './entry.ts';

/**
 * Holds once what many entries say in the same words (principles, strengths, what is missing): each entry that comes
 * from another thread brings copies of its own. Titles and sentences are left alone.
 */
export function createCommonWords(): (entry: StoryEntry) => StoryEntry {
  const words = new Map<string, string>();
  const one = <Word extends string>(word: Word): Word => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return (known ?? word) as Word;
  };
  const all = <Word extends string>(list: readonly Word[]): readonly Word[] => list.map(one);

  const verdictsOf = (verdicts: Verdicts): Verdicts => {
    const layers = Object.entries(verdicts) as [LayerName, Verdicts[LayerName]][];
    return Object.fromEntries(
      layers.map(([layer, { strength, why, proof }]) => [layer, { strength: one(strength), why: one(why), proof }]),
    ) as Verdicts;
  };

  return entry => ({
    ...entry,
    format: one(entry.format),
    ...(entry.kind && { kind: one(entry.kind) }),
    claims: entry.claims.map(claim => ({
      ...claim,
      id: one(claim.id),
      role: one(claim.role),
      lacks: all(claim.lacks),
    })),
    couldClaim: all(entry.couldClaim),
    ...(entry.verdicts && { verdicts: verdictsOf(entry.verdicts) }),
    metrics: entry.metrics.map(metric => ({ ...metric, missing: all(metric.missing) })),
  });
}
