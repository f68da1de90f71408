import { decode, ReadError, readText, tooLarge } from '../disk.ts';
import { maxStoryBytes } from '../limits.ts';

/** The text of a story. Rejects with a ReadError. */
export const readStoryText = (path: string): Promise<string> => readText(path, maxStoryBytes);

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
