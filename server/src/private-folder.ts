import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * A folder that nobody but its user can have written to. Nothing here throws: what cannot be read or kept is not there,
 * and where there is no path, nothing is.
 */
export interface PrivateFolder {
  read(name: string): Buffer | undefined;
  /** Writes a file whole or not at all; of all others in the folder, the latest three stay. */
  write(name: string, content: Uint8Array): void;
}

export function privateFolder(path = ''): PrivateFolder {
  return {
    read: name => orUndefined(() => (isOurFolder(path) ? readOurs(join(path, name)) : undefined)),
    write: (name, content) =>
      void orUndefined(() => {
        mkdirSync(path, { recursive: true, mode: 0o700 });
        if (!isOurFolder(path)) return;
        replace(join(path, name), content);
        removeOld(path, name);
      }),
  };
}

/** Where a user's programs keep what they can make anew; undefined where the system does not say. */
export function cacheFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return env.LOCALAPPDATA;
  return env.HOME && join(env.HOME, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
}

/** Whether this user owns it, and no other may write to it. Windows keeps a user's folders for that user. */
const isOurs = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

function isOurFolder(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isDirectory() && isOurs(stats);
}

function readOurs(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return isOurs(fstatSync(file)) ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

function replace(path: string, content: Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(beside, path);
  } catch {
    rmSync(beside, { force: true });
  }
}

const others = 3;

function removeOld(folder: string, kept: string): void {
  const age = (name: string): number => orUndefined(() => lstatSync(join(folder, name)).mtimeMs) ?? 0;
  const names = readdirSync(folder).filter(name => name !== kept);
  for (const old of names.sort((a, b) => age(b) - age(a)).slice(others)) rmSync(join(folder, old), { force: true });
}

function orUndefined<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
