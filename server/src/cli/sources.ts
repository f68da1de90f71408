import { realpath } from 'node:fs/promises';
import { isStory } from '../core/story/detect.ts';
import { type Found, find, type PathError } from './find.ts';
import { type ReadError, readStory } from './read.ts';

/** A text to judge, under the name that it is shown by. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What the command line's targets hold, in their order; a file that is reached twice counts once. */
export async function* readTargets(targets: readonly string[]): AsyncGenerator<Source | PathError> {
  const seen = new Set<string>();
  for (const target of targets) {
    const found = await find(target);
    yield* found.errors;
    let any = found.errors.length > 0;
    for (const path of found.files) {
      const source = await readCandidate(path, found);
      any ||= source !== undefined;
      if (!source || !(await isNew(path, seen))) continue;
      yield source;
    }
    if (!any) yield { path: target, message: 'No stories in this folder.' };
  }
}

/** A file as a source; undefined when it came with a folder and is no story. */
async function readCandidate(path: string, { named }: Found): Promise<Source | PathError | undefined> {
  const expected = named || isStory(path, '');
  if (!expected && !/\.md$/i.test(path)) return undefined;
  try {
    const text = await readStory(path);
    return expected || isStory(path, text) ? { path, text } : undefined;
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
