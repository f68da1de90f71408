import type { Config } from '../config.ts';
import { layerNames } from '../rubric/strength.ts';
import type { Analysis } from '../service.ts';
import { expectedSections, missingSections } from '../story/expected.ts';
import type { Story } from '../story/story.ts';
import { spokenLimit } from './limit.ts';
import { timeOf } from './time.ts';

/** A story at a glance. */
export interface Card {
  /** The time it takes to tell, against the limit where its format has one: "1:24 of 1:30". */
  readonly time: string;
  /** Whether it takes longer than its limit. */
  readonly over: boolean;
  /** The time and how the story stands, as short as can be: "1:24 of 1:30 ≡", "0:33 · 2 of 3 sections". */
  readonly short: string;
  /** What its format is weighed by, in order, each with how it stands: layers of a behavioral story, else sections. */
  readonly parts: readonly Part[];
  /** For a behavioral story a bar for each strong layer, or a ring where there is none; other formats have no layers. */
  readonly badge?: string;
  /** All of it in a line. */
  readonly told: string;
  /** What governs it, in a line. */
  readonly inForce: string;
}

export interface Part {
  readonly name: string;
  /** "strong", "weak" or "missing" for a layer, "there" or "missing" for a section. */
  readonly state: string;
}

/** How a story stands, beside its time. */
type Standing = Pick<Card, 'parts' | 'badge'> & { readonly short: string; readonly told: string };

const badges = ['○', '–', '=', '≡'] as const;

/** The card of a story that was analysed under `config`. */
export function cardOf(analysis: Analysis, config: Config, rules: number): Card {
  const { story, words, seconds } = analysis;
  const limit = spokenLimit(story.format, config);
  const time = timeOf(seconds, limit);
  const { short, told, ...standing } = story.format === 'behavioral' ? ofLayers(analysis.verdicts) : ofSections(story);
  const off = Object.values(config.rules).filter(setting => setting === 'off').length;
  return {
    time,
    over: limit !== undefined && seconds > limit,
    short: `${time}${short}`,
    ...standing,
    told: `${time} (${words} ${words === 1 ? 'word' : 'words'}) · ${told}`,
    inForce: `${rules - off} of ${rules} rules · ${config.wordsPerMinute} words a minute`,
  };
}

function ofLayers(verdicts: Analysis['verdicts']): Standing {
  const parts = layerNames.map(name => ({ name, state: verdicts[name].strength }));
  const strong = parts.filter(({ state }) => state === 'strong').length;
  const badge = badges[strong] ?? badges[0];
  return { parts, badge, short: ` ${badge}`, told: parts.map(({ name, state }) => `${name} ${state}`).join(' · ') };
}

function ofSections(story: Story): Standing {
  const missing = new Set(missingSections(story).map(([, heading]) => heading));
  const parts = expectedSections[story.format].map(([, name]) => ({
    name,
    state: missing.has(name) ? 'missing' : 'there',
  }));
  if (missing.size === 0) return { parts, short: '', told: `all ${parts.length} sections` };
  const count = `${parts.length - missing.size} of ${parts.length} sections`;
  return { parts, short: ` · ${count}`, told: `${count}, missing: ${[...missing].join(', ')}` };
}
