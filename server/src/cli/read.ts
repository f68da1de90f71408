import { fstatSync } from 'node:fs';
import { decode, ReadError, readText, reason, tooLarge } from '../disk.ts';
import { maxStoryBytes } from '../limits.ts';

/** The text of a story. Rejects with a ReadError. */
export const readStoryText = (path: string): Promise<string> => readText(path, maxStoryBytes);

/** What standard input holds. Rejects with a ReadError where it is a folder, which Node would read as an empty text. */
export async function* standardInput(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (isFolder(0)) throw new ReadError('Not a file but a folder.');
  yield* stdin;
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch (error) {
    throw new ReadError(reason(error), { cause: error });
  }
}

/** All of a stream, as `readStoryText` reads a file. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxStoryBytes) throw new ReadError(tooLarge(maxStoryBytes));
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}
