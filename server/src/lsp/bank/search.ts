import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { asOpen, keyOf } from '../documents.ts';
import type { Folders } from '../folders.ts';
import { filesIn, isFolder } from './files.ts';
import type { Indexer, Progress } from './indexer.ts';
import { placeOf, type Shelf } from './shelf.ts';

/** Looks for the stories of all folders, and has them read. */
export interface Search {
  /** Whether it has ever begun. */
  started(): boolean;
  /** Begins, once. */
  begin(): void;
  /** Begins anew, if it has begun at all. */
  anew(): void;
  /** Has files read, each under the URI by which the editor knows it, if it is open. */
  note(uris: readonly string[]): void;
  /** Looks into what may be a new folder. */
  enter(uri: string): void;
  /** Resolves once all that can be found is found and read. */
  over(): Promise<void>;
  /** How much is read; undefined where all is. */
  progress(): Progress | undefined;
  /** Ends it early; `over` finds the rest. */
  stop(): void;
}

export interface SearchPorts {
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: Folders;
  readonly shelf: Shelf;
  readonly indexer: Indexer;
  /** Told when folders have been gone through. */
  changed(): void;
  failed(error: unknown): void;
}

export function createSearch({ documents, folders, shelf, indexer, changed, failed }: SearchPorts): Search {
  let started = false;
  let walking = 0;
  /** How far reading had come when it was ended. */
  let left: Progress | undefined;
  /** How often it was ended. */
  let stops = 0;
  /** What has been set about finding files since the beginning. */
  let finding: Promise<unknown> = Promise.resolve();

  const note = (uris: readonly string[]): void => {
    const named = asOpen(documents);
    for (const uri of uris) indexer.note(named(uri));
  };

  const scan = async (folder: string): Promise<void> => {
    const before = stops;
    walking++;
    const files = await filesIn(folder).finally(() => walking--);
    const there = new Set(files.map(keyOf));
    for (const uri of shelf.within([folder])) if (!there.has(keyOf(uri)) && !documents.get(uri)) shelf.remove(uri);
    if (stops === before) note(files);
    changed();
  };

  const scanAll = async (): Promise<void> => {
    left = undefined;
    for (const uri of shelf.uris()) if (!placeOf(uri, folders)) shelf.remove(uri);
    for (const uri of documents.keys()) indexer.note(uri);
    await Promise.all(folders.all().map(scan));
  };

  const under = (work: Promise<void>): void => {
    finding = Promise.all([finding, work.catch(failed)]);
  };

  const begin = (): void => {
    if (started) return;
    started = true;
    under(scanAll());
  };

  const anew = (): void => {
    if (started) under(scanAll());
  };

  const progress = (): Progress | undefined => (walking > 0 ? { done: 0, total: 0 } : (indexer.progress() ?? left));

  return {
    started: () => started,
    begin,
    anew,
    note,
    enter: uri => under(isFolder(uri).then(is => (is ? scan(uri) : undefined))),
    async over() {
      if (left) anew();
      begin();
      // What comes while this waits is read, too.
      for (let awaited: typeof finding | undefined; awaited !== finding; await indexer.settled()) {
        awaited = finding;
        await awaited;
      }
    },
    progress,
    stop() {
      left = indexer.progress() ?? progress();
      stops++;
      indexer.stop();
    },
  };
}
