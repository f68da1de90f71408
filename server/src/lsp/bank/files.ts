import { promises } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText } from '../../disk.ts';
import { maxStoryBytes } from '../../limits.ts';
import { walk } from '../../walk.ts';
import { isOnDisk } from '../documents.ts';

export const isMarkdown = (uri: string): boolean => /\.md$/i.test(uri);

/** The Markdown files below a folder, as URIs; none where it cannot be read. Never rejects. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  if (!isOnDisk(folder)) return [];
  const { files } = await walk(fileURLToPath(folder));
  return files.filter(isMarkdown).map(file => `${folder}/${file.split('/').map(encodeURIComponent).join('/')}`);
}

export async function isFolder(uri: string): Promise<boolean> {
  return isOnDisk(uri) && (await promises.stat(fileURLToPath(uri)).catch(() => undefined))?.isDirectory() === true;
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
  if (!isOnDisk(uri)) return undefined;
  try {
    const path = fileURLToPath(uri);
    const [real, status] = await Promise.all([promises.realpath(path), promises.stat(path)]);
    if (!status.isFile()) return undefined;
    const stamp = `${status.mtimeMs} ${status.size}`;
    return { real, stamp, text: () => readText(path, maxStoryBytes).catch(() => undefined) };
  } catch {
    return undefined;
  }
}
