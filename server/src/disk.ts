import { constants, promises, readFile as readFileThen, stat as statThen } from 'node:fs';
import { promisify } from 'node:util';
import { type ConfigFile, readConfigFile, unusable } from './core/config/file.ts';
import type { RuleMeta } from './core/rules/rule.ts';
import { maxConfigBytes } from './limits.ts';

/** What a start needs. The promises of `node:fs`, which take longer to load, are asked for when something is written. */
const [stat, readFile] = [promisify(statThen), promisify(readFileThen)];

/** Something cannot be read. The message says why, without naming the path. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** Something cannot be written, and stays as it was. The message says why, without naming the path. */
class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** The text of a file of at most `maxBytes`, its byte-order mark included, so that offsets are the file's own. Rejects with a ReadError. */
export async function readText(path: string, maxBytes: number): Promise<string> {
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new ReadError('Not a regular file.');
    if (status.size > maxBytes) throw new ReadError(tooLarge(maxBytes));
    return decode(await readFile(path));
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(reason(error), { cause: error });
  }
}

/**
 * Puts `after` in the place of `before`, the text of a file, whole or not at all: it is written beside it first. Links
 * and permissions stay. Rejects with an Error whose message says why, and leaves the file as it was, and no other.
 */
export async function replaceText(path: string, before: string, after: string): Promise<void> {
  const { access, chmod, realpath, rename, rm, writeFile } = promises;
  const real = await realpath(path).catch(() => path);
  const beside = `${real}.${crypto.randomUUID()}.tmp`;
  try {
    await access(real, constants.W_OK);
    const { mode } = await stat(real);
    await writeFile(beside, after, { flag: 'wx', flush: true });
    await chmod(beside, mode);
    if (decode(await readFile(real)) !== before)
      throw new WriteError('It has changed in the meantime: run this again.');
    await rename(beside, real);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error instanceof WriteError ? error : new WriteError(reason(error, 'written'), { cause: error });
  }
}

/** The config file at `path`; undefined where there is none. One that cannot be read is a problem at its start. */
export async function readConfigAt(path: string, rules: readonly RuleMeta[]): Promise<ConfigFile | undefined> {
  try {
    return readConfigFile(await readText(path, maxConfigBytes), rules);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    return unusable('', `This config cannot be used. ${(error as Error).message}`);
  }
}

/** Whether reading failed because there is nothing to read. */
function isAbsent(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

export const tooLarge = (maxBytes: number): string => `Larger than ${maxBytes / 1024 / 1024} MB, too large to read.`;

/** Bytes as text. Throws a ReadError where they are none. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ReadError('Not UTF-8 but UTF-16: save it as UTF-8.');
  }
  if (bytes.includes(0)) throw new ReadError('Not text: it holds NUL bytes.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ReadError('Not valid UTF-8: save it as UTF-8.');
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder.',
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  ELOOP: 'Too many symbolic links.',
  ENOTDIR: 'Part of its path is not a folder.',
  ENAMETOOLONG: 'The name is too long.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your share of the disk is full.',
  EFBIG: 'The system allows no file as large.',
  EROFS: 'The disk is read-only.',
  EBUSY: 'Another program is using it.',
};

/** Why the system refused, in words. */
export function reason(error: unknown, deed: 'read' | 'written' = 'read'): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `It cannot be ${deed}${code ? ` (${code})` : ''}.`;
}
