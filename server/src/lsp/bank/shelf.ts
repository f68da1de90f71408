import type { Bank } from '../../core/bank/bank.ts';
import type { Config } from '../../core/config.ts';
import { bankOfRecords, type StoryRecord } from '../../record.ts';
import { isSkipped } from '../../walk.ts';
import { pathOf } from '../documents.ts';
import type { Folders } from '../folders.ts';

/** What is known of one Markdown file. */
export interface Slot {
  /** As the client writes it. */
  readonly uri: string;
  /** The file behind all links to it; absent for a document that is in the editor only. */
  readonly real?: string;
  /** What tells one state of the file from another; absent for an open document. */
  readonly stamp?: string;
  readonly config: Config;
  /** Absent for what is no story. */
  readonly record?: StoryRecord;
}

/** All stories as they stand, in the order of their folders and paths. */
export interface Shelved {
  readonly bank: Bank;
  readonly stories: readonly ShelvedStory[];
}

export interface ShelvedStory {
  readonly uri: string;
  readonly record: StoryRecord;
}

/** What is known of the files of a workspace. */
export interface Shelf {
  get(uri: string): Slot | undefined;
  put(slot: Slot): void;
  remove(uri: string): boolean;
  uris(): readonly string[];
  slots(): Iterable<Slot>;
  /** The URIs of all files in a folder. */
  within(folder: string): readonly string[];
  /** The stories now: the same object while nothing changes. `without` governs a bank that has none. */
  stories(without: readonly Config[]): Shelved;
}

/** The same for each way to write a URI. */
export const keyOf = (uri: string): string => (uri.startsWith('file:') ? pathOf(uri) : uri);

export function createShelf(folders: Folders): Shelf {
  const slots = new Map<string, Slot>();
  const where = remembering(folders);
  let made: Shelved | undefined;
  let empty: readonly Config[] = [];
  return {
    get: uri => slots.get(keyOf(uri)),
    put(slot) {
      slots.set(keyOf(slot.uri), slot);
      made = undefined;
    },
    remove(uri) {
      made = undefined;
      return slots.delete(keyOf(uri));
    },
    uris: () => [...slots.values()].map(({ uri }) => uri),
    slots: () => slots.values(),
    within: folder => [...slots].filter(([key]) => key.startsWith(`${keyOf(folder)}/`)).map(([, { uri }]) => uri),
    stories(without) {
      const same = without.length === empty.length && without.every((config, index) => config === empty[index]);
      if (!same) [made, empty] = [undefined, without];
      made ??= shelved([...slots.values()], where, folders.all(), without);
      return made;
    },
  };
}

function shelved(
  slots: readonly Slot[],
  where: (uri: string) => Place | undefined,
  order: readonly string[],
  without: readonly Config[],
): Shelved {
  const placed = slots.flatMap(slot => {
    const place = slot.record && where(slot.uri);
    return place ? [{ slot, path: place.path, rank: order.indexOf(place.folder ?? '') }] : [];
  });
  placed.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
  const stories: ShelvedStory[] = [];
  const seen = new Set<string>();
  for (const { slot, path } of placed) {
    const { uri, real, record } = slot;
    if (!record || (real !== undefined && seen.has(real))) continue;
    if (real !== undefined) seen.add(real);
    stories.push({ uri, record: { ...record, entry: { ...record.entry, path } } });
  }
  const records = stories.map(({ record }) => record);
  return { stories, bank: bankOfRecords(records, without) };
}

/** {@link placeOf} with a memory, as long as the folders are the same. */
function remembering(folders: Folders): (uri: string) => Place | undefined {
  const places = new Map<string, Place | undefined>();
  let layout = '';
  return uri => {
    const now = folders
      .all()
      .map(folder => `${folder} ${folders.nameOf(folder)}`)
      .join('\n');
    if (now !== layout) places.clear();
    layout = now;
    if (!places.has(uri)) places.set(uri, placeOf(uri, folders));
    return places.get(uri);
  };
}

/** A file's folder, and its path in it. */
interface Place {
  readonly folder?: string;
  readonly path: string;
}

/**
 * Where a file stands in the workspace: its path in its folder, with the folder's name where there are several. Undefined
 * where it is in none, or where the bank does not look. Without any folder, each file is known by its name.
 */
export function placeOf(uri: string, folders: Folders): Place | undefined {
  const all = folders.all();
  const key = keyOf(uri);
  if (all.length === 0) return { path: key.replace(/^.*\//, '') };
  const folder = folders.holding(uri) ?? all.find(known => key.startsWith(`${keyOf(known)}/`));
  if (folder === undefined) return undefined;
  const relative = key.slice(keyOf(folder).length + 1);
  if (relative.split('/').slice(0, -1).some(isSkipped)) return undefined;
  return { folder, path: all.length > 1 ? `${folders.nameOf(folder)}/${relative}` : relative };
}
