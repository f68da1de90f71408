import { choicesRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import type { Wish } from './wish.ts';

/** The first of some folders, as URIs, whose stories can prove the principle that is wished; else the first of them all. */
export async function folderFor(
  { principle }: Partial<Wish>,
  folders: readonly string[],
  server: Pick<Server, 'ask'>,
): Promise<string | undefined> {
  if (principle === undefined || folders.length < 2) return folders[0];
  for (const folder of folders) {
    const { principles } = await server.ask(choicesRequest, { folder });
    if (principles.some(({ id }) => id === principle)) return folder;
  }
  return folders[0];
}
