import { readFile, stat } from 'node:fs/promises';
import { maxStoryBytes } from '../limits.ts';

/** Something that should be judged cannot be read. The message says why, without naming the path. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** The text of a file, its byte-order mark included, so that offsets are the file's own. Rejects with a ReadError. */
export async function readStory(path: string): Promise<string> {
  try {
    const status = await stat(path);
    if (!status.isFile()) throw new ReadError('Not a regular file.');
    if (status.size > maxStoryBytes) throw new ReadError(tooLarge);
    return decode(await readFile(path));
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(reason(error));
  }
}

/** All of a stream, as `readStory` reads a file. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxStoryBytes) throw new ReadError(tooLarge);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

const tooLarge = `Larger than ${maxStoryBytes / 1024 / 1024} MB, too large to judge.`;

function decode(bytes: Uint8Array): string {
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
