import { promises } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText } from '../../disk.ts';
import { maxStoryBytes } from '../../limits.ts';
import { walk } from '../../walk.ts';
import { isOnDisk } from '../documents.ts';

/** The path of a URI; undefined where this machine can have none. */
function pathIn(uri: string): string | undefined {
  try {
    return isOnDisk(uri) ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export const isMarkdown = (uri: string): boolean => /\.md$/i.test(uri);

/** The Markdown files below a folder, as URIs; none where it cannot be read. Never rejects. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const path = pathIn(folder);
  if (path === undefined) return [];
  const { files } = await walk(path);
  return files.filter(isMarkdown).map(file => `${folder}/${file.split('/').map(encodeURIComponent).join('/')}`);
}

/** Whether a folder stands there itself: a link to one leads to files that have a place of their own. */
export async function isFolder(uri: string): Promise<boolean> {
  const path = pathIn(uri);
  return path !== undefined && (await promises.lstat(path).catch(() => undefined))?.isDirectory() === true;
}

/** A file as it is on disk. */
export interface OnDisk {
  readonly real: string;
  /** What tells one state of the file from another. */
  readonly stamp: string;
  /** Its text, which is read when it is asked for; undefined where it cannot be. */
  text(): Promise<string | undefined>;
}

/** Looks at a file; undefined where there is none. Never rejects. */
export async function lookAt(uri: string): Promise<OnDisk | undefined> {
  const path = pathIn(uri);
  if (path === undefined) return undefined;
  try {
    const [real, status] = await Promise.all([promises.realpath(path), promises.stat(path)]);
    if (!status.isFile()) return undefined;
    const stamp = `${status.mtimeMs} ${status.size}`;
    return { real, stamp, text: () => readText(path, maxStoryBytes).catch(() => undefined) };
  } catch {
    return undefined;
  }
}
