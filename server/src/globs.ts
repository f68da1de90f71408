import { escape as literally, Minimatch } from 'minimatch';
import type { Layer } from './core/config/layer.ts';
import type { Config } from './core/config.ts';

/** Whether the config calls a file a story. `path` is absolute, with forward slashes, as the config's globs are. */
export const isIncluded = ({ include }: Config, path: string): boolean => matches(include, path);

/** Whether the config leaves a file alone. */
export const isExcluded = ({ exclude }: Config, path: string): boolean => matches(exclude, path);

/** Without nested patterns and with few alternatives, so that no glob costs more than its length. */
const options = { dot: true, nocomment: true, nonegate: true, noext: true, braceExpandMax: 100 } as const;
const prepared = new WeakMap<readonly string[], readonly Minimatch[]>();

/** A folder matches with all that is in it. */
function matches(globs: readonly string[], path: string): boolean {
  if (globs.length === 0) return false;
  const patterns =
    prepared.get(globs) ??
    globs.flatMap(glob => [glob, `${glob.replace(/\/$/, '')}/**`]).map(glob => new Minimatch(glob, options));
  prepared.set(globs, patterns);
  return patterns.some(pattern => pattern.match(path));
}

/** A layer whose globs count from `folder`, a path with forward slashes; without one they match at any depth. */
export function anchored(layer: Layer, folder: string | undefined): Layer {
  const base = folder === undefined ? '**' : literally(folder.replace(/\/$/, ''));
  const anchor = (globs: readonly string[]): readonly string[] =>
    globs.map(glob => `${base}/${glob.replace(/^(?:\.?\/)+/, '')}`);
  const { include, exclude } = layer;
  return { ...layer, ...(include && { include: anchor(include) }), ...(exclude && { exclude: anchor(exclude) }) };
}
