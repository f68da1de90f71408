import type { ConfigFile } from './file.ts';
import { configName } from './name.ts';

/**
 * Where the config file of a story may be, the nearest place first: in its folder and in each folder above, as far as
 * `root` or else to the top. Paths and URIs alike, with forward slashes; `root` is a folder above the story.
 */
export function* configPlaces(story: string, root?: string): Generator<string> {
  const end = root?.replace(/\/$/, '');
  for (let folder = folderOf(story); folder !== undefined; folder = folder === end ? undefined : folderOf(folder)) {
    yield `${folder}/${configName}`;
  }
}

/** The folder that something lies in, without its slash; undefined at the top. The top of a URI is where its path starts. */
export function folderOf(path: string): string | undefined {
  const top = /^[a-z][a-z0-9+.-]+:\/\/[^/]*/i.exec(path)?.[0].length ?? 0;
  const slash = path.lastIndexOf('/');
  return slash < top || path.length === top ? undefined : path.slice(0, slash);
}

/** Reads the config file at a place; undefined where there is none. Never rejects. */
export type ReadConfig = (place: string) => Promise<ConfigFile | undefined>;

/** The config file that governs a story, with its place; undefined where none is above it. */
export async function nearestConfig(
  story: string,
  read: ReadConfig,
  root?: string,
): Promise<{ readonly place: string; readonly file: ConfigFile } | undefined> {
  for (const place of configPlaces(story, root)) {
    const file = await read(place);
    if (file) return { place, file };
  }
  return undefined;
}
