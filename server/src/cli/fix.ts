import { createTwoFilesPatch } from 'diff';
import { withEdits } from '../core/rewrite/all.ts';
import type { Service } from '../core/service.ts';
import { replaceText } from '../disk.ts';
import type { FixRequest } from './arguments.ts';
import { attempt } from './attempt.ts';
import { createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readSources, type Source } from './sources.ts';

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
  const writes = !request.dryRun && request.stdin === undefined;
  const stories: MendedStory[] = [];
  const errors: PathError[] = [];
  for await (const source of readSources(request, stdin, configs)) {
    const mended = 'text' in source ? mend(source, service) : source;
    const outcome = 'after' in mended && writes ? await write(mended) : mended;
    if ('after' in outcome) stories.push(outcome);
    else errors.push(outcome);
  }
  return { stories, errors: [...configs.errors(), ...errors] };
}

const mend = ({ path, text: before, config }: Source, service: Service): MendedStory | PathError =>
  attempt(path, () => ({ path, before, after: withEdits(before, service.mend(before, config)) }));

async function write(story: MendedStory): Promise<MendedStory | PathError> {
  const { path, before, after } = story;
  try {
    if (before !== after) await replaceText(path, before, after);
    return story;
  } catch (error) {
    return { path, message: (error as Error).message };
  }
}

/** What changed in a story as a unified diff; nothing where nothing did. */
export function toDiff({ path, before, after }: MendedStory): string {
  if (before === after) return '';
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 2 }).replace(/^=+\n/, '');
}
