import { realpath } from 'node:fs/promises';
import { resolve as absolute } from 'node:path';
import type { Config } from '../core/config.ts';
import { isStory } from '../core/story/detect.ts';
import { ReadError } from '../disk.ts';
import { isExcluded, isIncluded } from '../globs.ts';
import type { LintRequest } from './arguments.ts';
import { type Configs, slashed } from './configs.ts';
import { type Found, find, type PathError } from './find.ts';
import { readStoryText, readStream } from './read.ts';

/** A text to judge, under the name that it is shown by, with what governs it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly config: Config;
}

/** The texts that were asked for: standard input, or what the targets hold. */
export async function* readSources(
  { stdin: name, targets }: Pick<LintRequest, 'stdin' | 'targets'>,
  stdin: AsyncIterable<Uint8Array>,
  configs: Configs,
): AsyncGenerator<Source | PathError> {
  if (name === undefined) yield* readTargets(targets, configs);
  else yield await readStdin(name, stdin, configs);
}

async function readStdin(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  configs: Configs,
): Promise<Source | PathError> {
  try {
    return { path, text: await readStream(stdin), config: await configs.of(path) };
  } catch (error) {
    if (error instanceof ReadError) return { path, message: error.message };
    throw error;
  }
}

/** What the command line's targets hold, in their order; a file that is reached twice counts once. */
export async function* readTargets(targets: readonly string[], configs: Configs): AsyncGenerator<Source | PathError> {
  const seen = new Set<string>();
  for (const target of targets) {
    const found = await find(target);
    yield* found.errors;
    let any = found.errors.length > 0;
    for (const path of found.files) {
      const source = await readCandidate(path, found, await configs.of(path));
      any ||= source !== undefined;
      if (!source || !(await isNew(path, seen))) continue;
      yield source;
    }
    if (!any)
      yield { path: target, message: found.by === 'folder' ? 'No stories in this folder.' : 'All of it is excluded.' };
  }
}

/** A file as a source; undefined where the config leaves it alone, or it came with a folder and is no story. */
async function readCandidate(path: string, { by }: Found, config: Config): Promise<Source | PathError | undefined> {
  const place = slashed(absolute(path));
  const markdown = /\.md$/i.test(path);
  if (by !== 'path' && isExcluded(config, place)) return undefined;
  const expected = by !== 'folder' || isStory(path, '') || (markdown && isIncluded(config, place));
  if (!expected && !markdown) return undefined;
  try {
    const text = await readStoryText(path);
    return expected || isStory(path, text) ? { path, text, config } : undefined;
  } catch (error) {
    return expected ? { path, message: (error as ReadError).message } : undefined;
  }
}

async function isNew(path: string, seen: Set<string>): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}
