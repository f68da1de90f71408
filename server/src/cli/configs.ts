import { resolve as absolute, dirname, relative, sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile } from '../core/config/file.ts';
import { resolve } from '../core/config/layer.ts';
import { nearestConfig } from '../core/config/lookup.ts';
import type { Config } from '../core/config.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { readConfigAt } from '../disk.ts';
import { anchored } from '../globs.ts';
import type { LintRequest } from './arguments.ts';
import type { PathError } from './find.ts';
import { UsageError } from './usage.ts';

/** The configs that govern the stories of one run. */
export interface Configs {
  of(path: string): Promise<Config>;
  /** What is wrong in the config files that were met so far. What can be used of them holds. */
  errors(): readonly PathError[];
}

/** Rejects with a UsageError where the config file that was asked for is absent. */
export async function createConfigs(
  { config: asked, rules: overrides }: Pick<LintRequest, 'config' | 'rules'>,
  rules: readonly RuleMeta[],
): Promise<Configs> {
  const files = new Map<string, Promise<ConfigFile | undefined>>();
  const configs = new Map<string, Config>();
  const errors: PathError[] = [];

  const read = (place: string): Promise<ConfigFile | undefined> => {
    const known = files.get(place) ?? readConfigAt(place, rules).then(file => noting(place, file));
    files.set(place, known);
    return known;
  };
  const noting = (place: string, file: ConfigFile | undefined): ConfigFile | undefined => {
    const document = TextDocument.create(place, '', 0, file?.text ?? '');
    for (const { span, message } of file?.problems ?? []) {
      const { line, character } = document.positionAt(span.start);
      errors.push({ path: shown(place), message: `${line + 1}:${character + 1}: ${message}` });
    }
    return file;
  };
  const configFor = (place: string, { layer }: ConfigFile): Config => {
    const known = configs.get(place) ?? resolve({ rules: overrides }, anchored(layer, slashed(dirname(place))));
    configs.set(place, known);
    return known;
  };

  const plain = resolve({ rules: overrides });
  if (asked !== undefined) {
    const place = slashed(absolute(asked));
    const file = await read(place);
    if (!file) throw new UsageError(`No config file at ${asked}.`);
    return { of: async () => configFor(place, file), errors: () => errors };
  }
  return {
    async of(path) {
      const nearest = await nearestConfig(slashed(absolute(path)), read);
      return nearest ? configFor(nearest.place, nearest.file) : plain;
    },
    errors: () => errors,
  };
}

/** A path as globs are matched against it. */
export const slashed = (path: string): string => path.replaceAll(sep, '/');

const shown = (place: string): string => slashed(relative('.', place)) || '.';
