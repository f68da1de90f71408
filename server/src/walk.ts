import { type Dirent, promises } from 'node:fs';
import { join } from 'node:path';
import { isSkipped } from './skipped.ts';

export interface Walked {
  /** Relative to the folder walked, with forward slashes, in the order of their code units. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * All files below a folder, less those in `node_modules` and in hidden folders. Links to files count, links to folders are not
 * followed, so that no walk leaves its root or goes in circles. `enter` may keep it out of a folder, by relative path.
 */
export async function walk(root: string, enter: (folder: string) => boolean = () => true): Promise<Walked> {
  const files: string[] = [];
  const failures: { path: string; error: unknown }[] = [];

  const visit = async (folder: string): Promise<void> => {
    try {
      for (const entry of await promises.readdir(join(root, folder), { withFileTypes: true })) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (await isFile(entry, join(root, path))) files.push(path);
        else if (entry.isDirectory() && !isSkipped(entry.name) && enter(path)) await visit(path);
      }
    } catch (error) {
      failures.push({ path: folder, error });
    }
  };

  await visit('');
  return { files: files.sort(byCodeUnit), failures: failures.sort((a, b) => byCodeUnit(a.path, b.path)) };
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await promises.stat(path).catch(() => undefined))?.isFile() ?? false;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
