import { defaultConfig } from '../../server/src/core/config.ts';
import type { Scope } from '../../server/src/core/finding.ts';
import { createService } from '../../server/src/core/service.ts';
import { type LabelledStory, type Pair, readPairs, readStories } from './corpus.ts';
import { type Measured, measurePairs, measureStories } from './measure.ts';

const service = createService();

/** What was right and wrong in the whole corpus. */
export interface Measurement {
  readonly stories: readonly Measured[];
  readonly pairs: readonly Measured[];
}

export function measureDebrief(
  stories: readonly LabelledStory[] = readStories(),
  pairs: readonly Pair[] = readPairs(),
): Measurement {
  const find = (text: string) => service.analyse(text, defaultConfig).findings;
  return { stories: measureStories(stories, find), pairs: measurePairs(pairs, find) };
}

/** The rules of a scope, by name. */
export const rulesOf = (scope: Scope): readonly string[] =>
  service.rules
    .filter(rule => rule.scope === scope)
    .map(({ id }) => id)
    .sort();
