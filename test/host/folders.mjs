import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const temporary = [];
const remove = folder => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** A fresh folder that is removed when this process ends, however it ends short of a kill. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-'));
  if (temporary.push(folder) === 1) process.on('exit', () => temporary.forEach(remove));
  return folder;
}

/**
 * Makes `target` by filling a folder beside it and renaming that, so that an interrupted run never leaves half of it behind.
 * Of two processes that do this at once, the first to finish wins.
 *
 * @param {string} target
 * @param {(partial: string) => Promise<void>} fill
 */
export async function makeFolder(target, fill) {
  removeAbandoned(target);
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, target).catch(error => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Removes the partial folders of processes that are gone. */
function removeAbandoned(target) {
  mkdirSync(dirname(target), { recursive: true });
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(`${basename(target)}.`)) continue;
    const pid = Number(name.slice(basename(target).length + 1));
    if (pid > 0 && !isRunning(pid)) rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
