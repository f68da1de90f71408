import type { StoryRow } from '../../../server/src/protocol.ts';

/** Which stories are shown: those of one of the kinds, and of one of the formats; none named means all. */
export interface StoryFilter {
  readonly kinds: readonly string[];
  readonly formats: readonly string[];
  /** Only stories with open findings. */
  readonly found: boolean;
}

export const everyStory: StoryFilter = { kinds: [], formats: [], found: false };

export function passes({ kind, format, findings }: StoryRow, filter: StoryFilter): boolean {
  return (
    (filter.kinds.length === 0 || (kind !== undefined && filter.kinds.includes(kind))) &&
    (filter.formats.length === 0 || filter.formats.includes(format)) &&
    (!filter.found || findings.all > 0)
  );
}

export function isFiltering({ kinds, formats, found }: StoryFilter): boolean {
  return found || kinds.length > 0 || formats.length > 0;
}
