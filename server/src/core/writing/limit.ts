import type { Config } from '../config.ts';
import { overlong } from '../rules/overlong.ts';
import type { Format } from '../story/story.ts';

/** How long a story of a format may take to tell, in seconds; undefined where the format has no limit. */
export function spokenLimit(format: Format, { options }: Config): number | undefined {
  if (!overlong.meta.formats.includes(format)) return undefined;
  return options[overlong.meta.id]?.seconds ?? overlong.meta.options?.seconds;
}
