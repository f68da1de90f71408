import type { Bank } from '../../core/bank/bank.ts';
import type { Config } from '../../core/config.ts';
import { bankOfRecords, type StoryRecord } from '../../record.ts';
import { liesInSkipped } from '../../skipped.ts';
import { keyOf } from '../documents.ts';
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
  remove(uri: string): void;
  uris(): readonly string[];
  slots(): Iterable<Slot>;
  /** The URIs of all files that are among these places, or in one of them. Takes time in proportion to the files. */
  within(places: readonly string[]): readonly string[];
  /** The stories now: the same object while nothing changes. `without` governs a bank that has none. */
  stories(without: readonly Config[]): Shelved;
}

export function createShelf(folders: Folders): Shelf {
  const slots = new Map<string, Slot>();
  const place = placing(folders);
  let made: Shelved | undefined;
  let empty: readonly Config[] = [];
  return {
    get: uri => slots.get(keyOf(uri)),
    put(slot) {
      slots.set(keyOf(slot.uri), slot);
      made = undefined;
    },
    remove(uri) {
      if (slots.delete(keyOf(uri))) made = undefined;
    },
    uris: () => [...slots.values()].map(({ uri }) => uri),
    slots: () => slots.values(),
    within(places) {
      const keys = new Set(places.map(keyOf));
      return [...slots].filter(([key]) => isWithin(key, keys)).map(([, { uri }]) => uri);
    },
    stories(without) {
      const same = without.length === empty.length && without.every((config, index) => config === empty[index]);
      if (!same) [made, empty] = [undefined, without];
      made ??= shelved(place(slots), without);
      return made;
    },
  };
}

/** Whether a path, or a folder that it lies in, is among `places`. */
function isWithin(path: string, places: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (places.has(path.slice(0, end))) return true;
  return false;
}

/** A story in its place among the others. */
interface Placed {
  readonly slot: Slot;
  readonly rank: number;
  readonly story: ShelvedStory;
}

function shelved(placed: readonly Placed[], without: readonly Config[]): Shelved {
  const stories: ShelvedStory[] = [];
  const seen = new Set<string>();
  for (const { slot, story } of placed) {
    if (slot.real !== undefined && seen.has(slot.real)) continue;
    if (slot.real !== undefined) seen.add(slot.real);
    stories.push(story);
  }
  const records = stories.map(({ record }) => record);
  return { stories, bank: bankOfRecords(records, without) };
}

/** Puts stories in order; one that has not changed is not placed anew while the folders are the same. */
function placing(folders: Folders): (slots: ReadonlyMap<string, Slot>) => readonly Placed[] {
  const places = new Map<string, Placed>();
  let layout = '';
  return slots => {
    const order = folders.all();
    const now = order.map(folder => `${folder} ${folders.nameOf(folder)}`).join('\n');
    if (now !== layout) places.clear();
    layout = now;
    for (const key of places.keys()) if (!slots.get(key)?.record) places.delete(key);
    for (const [key, slot] of slots) {
      if (!slot.record || places.get(key)?.slot === slot) continue;
      const place = placeOf(slot.uri, folders);
      if (place) places.set(key, placedAt(place, order, slot, slot.record));
    }
    return [...places.values()].sort((a, b) => a.rank - b.rank || (pathOfPlaced(a) < pathOfPlaced(b) ? -1 : 1));
  };
}

const pathOfPlaced = ({ story }: Placed): string => story.record.entry.path;

function placedAt({ path, folder = '' }: Place, order: readonly string[], slot: Slot, record: StoryRecord): Placed {
  const story = { uri: slot.uri, record: { ...record, entry: { ...record.entry, path } } };
  return { slot, rank: order.indexOf(folder), story };
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
  if (liesInSkipped(relative)) return undefined;
  return { folder, path: all.length > 1 ? `${folders.nameOf(folder)}/${relative}` : relative };
}
