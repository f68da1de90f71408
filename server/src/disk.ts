import { readFile, stat } from 'node:fs/promises';
import { type ConfigFile, readConfigFile, unusable } from './core/config/file.ts';
import type { RuleMeta } from './core/rules/rule.ts';
import { maxConfigBytes } from './limits.ts';

/** Something cannot be read. The message says why, without naming the path. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
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
};

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? `It cannot be read${code ? ` (${code})` : ''}.`;
}
