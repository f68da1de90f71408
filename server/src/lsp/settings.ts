import { dotted } from '../core/config/file.ts';
import { type Layer, readLayer } from '../core/config/layer.ts';
import type { Path } from '../core/config/misfits.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { settingsSection } from '../protocol.ts';

export interface ReadSettings {
  readonly layer: Layer;
  /** What was ignored and what belongs there: names of settings, never their values. */
  readonly problems: readonly string[];
}

/** Reads the `debrief` settings section. A value that cannot be used is as good as none. */
export function readSettings(section: unknown, rules: readonly RuleMeta[]): ReadSettings {
  const { layer, misfits } = readLayer(withoutUnset(section ?? {}), rules);
  const problems = misfits.map(
    ({ path, message }) =>
      `${dotted([settingsSection, ...withoutNames(path)])} is ignored: it ${message.replace(/\.$/, '')}.`,
  );
  return { layer, problems };
}

/** Confidential names are keys themselves, and belong in no log. */
const withoutNames = (path: Path): Path => (path[0] === 'confidential' ? path.slice(0, 1) : path);

/** Clients send null for what is not set; what the editor keeps for itself is no part of a config. */
function withoutUnset(section: unknown): unknown {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return section;
  return Object.fromEntries(Object.entries(section).filter(([key, value]) => value !== null && !editorsOwn.has(key)));
}

const editorsOwn: ReadonlySet<string> = new Set(['trace', 'sectionTimes']);
