import { createTwoFilesPatch } from 'diff';
import { withEdits } from '../core/rewrite/all.ts';
import type { Service } from '../core/service.ts';
import { replaceText } from '../disk.ts';
import type { FixRequest } from './arguments.ts';
import { createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readSources } from './lint.ts';

/** A story before and after its safe fixes. */
export interface MendedStory {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  readonly stories: readonly MendedStory[];
  readonly errors: readonly PathError[];
}

/** Makes the safe fixes in everything that was asked for, and writes what changed, unless it is a dry run. */
export async function fix(request: FixRequest, service: Service, stdin: AsyncIterable<Uint8Array>): Promise<FixResult> {
  const configs = await createConfigs(request, service.rules);
  const stories: MendedStory[] = [];
  const errors: PathError[] = [];
  for await (const source of readSources(request, stdin, configs)) {
    if (!('text' in source)) {
      errors.push(source);
      continue;
    }
    const { path, text: before, config } = source;
    const after = withEdits(before, service.mend(before, config));
    const failure =
      before === after || request.dryRun || request.stdin !== undefined
        ? undefined
        : await write({ path, before, after });
    if (failure) errors.push(failure);
    else stories.push({ path, before, after });
  }
  return { stories, errors: [...configs.errors(), ...errors] };
}

async function write({ path, before, after }: MendedStory): Promise<PathError | undefined> {
  try {
    await replaceText(path, before, after);
    return undefined;
  } catch (error) {
    return { path, message: (error as Error).message };
  }
}

/** What changed in a story as a unified diff; nothing where nothing did. */
export function toDiff({ path, before, after }: MendedStory): string {
  if (before === after) return '';
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 2 }).replace(/^=+\n/, '');
}
