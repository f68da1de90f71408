import { stat } from 'node:fs/promises';
import { normalize, sep } from 'node:path';
import { Minimatch } from 'minimatch';
import { reason } from '../disk.ts';
import { type Walked, walk } from '../walk.ts';

/** What a path or glob on the command line stands for. Paths have forward slashes and start as they were given. */
export interface Found {
  readonly files: readonly string[];
  /** How the files were asked for; those of a folder still have to prove that they are stories. */
  readonly by: 'path' | 'glob' | 'folder';
  readonly errors: readonly PathError[];
}

/** Why something that was asked for is not judged. */
export interface PathError {
  readonly path: string;
  readonly message: string;
}

/** Finds what one argument stands for: a file, a folder, or else a glob. Never rejects. */
export async function find(target: string): Promise<Found> {
  const path = tidy(target);
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return { files: [path], by: 'path', errors: [] };
    return { ...under(path, await walk(path)), by: 'folder' };
  } catch (error) {
    const glob = new Minimatch(path, { magicalBraces: true, nocomment: true, nonegate: true });
    if (glob.hasMagic()) return expand(glob, path);
    return { files: [], by: 'path', errors: [{ path, message: reason(error) }] };
  }
}

async function expand(glob: Minimatch, pattern: string): Promise<Found> {
  const base = baseOf(pattern);
  const walked = await walk(base, folder => glob.match(below(base, folder), true));
  const found = under(base, walked);
  const files = found.files.filter(file => glob.match(file));
  const nothing = files.length + found.errors.length === 0 || walked.failures.some(({ path }) => path === '');
  return { files, by: 'glob', errors: nothing ? [{ path: pattern, message: 'Nothing matches.' }] : found.errors };
}

/** The folder that everything a glob can match lies in. */
function baseOf(pattern: string): string {
  const segments = pattern.split('/');
  const magic = segments.findIndex(segment => /[*?[{(]/.test(segment));
  const base = segments.slice(0, magic).join('/');
  return base === '' && pattern.startsWith('/') ? '/' : base || '.';
}

function under(folder: string, { files, failures }: Walked): Pick<Found, 'files' | 'errors'> {
  return {
    files: files.map(file => below(folder, file)),
    errors: failures.map(({ path, error }) => ({ path: below(folder, path), message: reason(error) })),
  };
}

function below(folder: string, path: string): string {
  if (path === '') return folder;
  if (folder === '.') return path;
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
}

/** A path without detours and trailing slash, with forward slashes. */
function tidy(path: string): string {
  const slashed = normalize(path).replaceAll(sep, '/');
  return slashed.length > 1 ? slashed.replace(/\/$/, '') : slashed;
}
