import type { Config, Targets } from '../config.ts';
import type { Principle } from '../rubric/principles.ts';
import type { StoryEntry } from './entry.ts';

/** All stories that are seen together, with what they are held against. */
export interface Bank {
  readonly entries: readonly StoryEntry[];
  readonly principles: readonly Principle[];
  readonly targets: Targets;
}

/**
 * A bank of stories that may be governed by several configs. Its principles are those of all configs, in the order in
 * which they first come; where two define one id, the first does. Of each target the highest holds.
 * @param configs in the order of the folders that they govern, each perhaps several times; none means no principles
 */
export function bankOf(entries: readonly StoryEntry[], configs: Iterable<Config>): Bank {
  const principles = new Map<string, Principle>();
  const mix = new Map<string, number>();
  let stories = 0;
  for (const config of new Set(configs)) {
    for (const principle of config.principles)
      if (!principles.has(principle.id)) principles.set(principle.id, principle);
    for (const [kind, want] of Object.entries(config.targets.mix)) mix.set(kind, Math.max(want, mix.get(kind) ?? 0));
    stories = Math.max(stories, config.targets.stories);
  }
  return { entries, principles: [...principles.values()], targets: { stories, mix: Object.fromEntries(mix) } };
}
