import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import type { Configuration } from '../configuration.ts';
import { asOpen, keyOf } from '../documents.ts';
import type { Folders } from '../folders.ts';
import type { Judgements } from '../judgement.ts';
import { type Beside, createBeside } from './beside.ts';
import { createFileReader } from './file-reader.ts';
import { filesIn, isFolder, isMarkdown } from './files.ts';
import { createIndexer, type Progress } from './indexer.ts';
import { createQuiet } from './quiet.ts';
import { createShelf, placeOf, type Shelved } from './shelf.ts';
import { createStaff } from './staff.ts';

/** All stories of all folders, open or not. Nothing is read before it is asked for. */
export interface StoryBank {
  /** What is known now; the first question starts the reading. */
  now(): Promise<Shelved>;
  /** What is known once everything is read. */
  whole(): Promise<Shelved>;
  /** How much of it is read; undefined where all is. */
  progress(): Progress | undefined;
  /** The same, while reading goes on. */
  underWay(): Progress | undefined;
  /** The closed stories that may tell what an open one tells, as far as the bank is read. */
  readonly beside: Beside['of'];
  /** Takes note that a document or file may have changed. */
  touched(uri: string): void;
  /** Takes note that files or folders are there now. */
  appeared(uris: readonly string[]): void;
  /** Takes note that files or folders are gone. */
  vanished(uris: readonly string[]): void;
  /** Takes note that folders or configs have changed. */
  anew(): void;
  /** Leaves unread what is not read yet, until an export or a change of configs wants all of it. */
  stop(): void;
}

export interface BankPorts {
  readonly documents: TextDocuments<TextDocument>;
  /** Judges closed stories. */
  readonly service: Service;
  /** What a thread that judges closed stories runs. */
  readonly script: string;
  readonly judgements: Judgements;
  readonly configuration: Configuration;
  readonly folders: Folders;
  /** Told when stories or progress are no longer what they were. */
  changed(): void;
  /** Told when others are beside an open story than before. */
  found(uri: string): void;
  failed(error: unknown): void;
}

export function createBank(ports: BankPorts): StoryBank {
  const { documents, service, script, configuration, folders, changed, found, failed } = ports;
  const shelf = createShelf(folders);
  let started = false;
  let walking = 0;
  /** How far reading had come when it was ended. */
  let left: Progress | undefined;
  /** How often it was ended. */
  let stops = 0;
  /** What has been set about finding files since the beginning. */
  let reading: Promise<unknown> = Promise.resolve();

  const unread = (error: unknown): undefined => {
    failed(error);
  };

  const quiet = createQuiet();
  const { rest } = quiet;
  const staff = createStaff(service, script, rest);
  const readers = () => staff.readers(indexer.progress());
  const { slots, get: known } = shelf;
  const beside = createBeside({ documents, service, slots, known, rest, found, failed });

  const read = createFileReader({ ...ports, known, readers, rest });
  const indexer = createIndexer({
    read: uri => read(uri).catch(unread),
    keep(uri, slot) {
      const before = shelf.get(uri);
      if (slot) shelf.put(slot);
      else shelf.remove(uri);
      return before?.record !== slot?.record;
    },
    changed,
    idle() {
      staff.dismiss().catch(failed);
      // Not before all is read: each search goes over all that is known.
      beside.look();
    },
  });

  const scan = async (folder: string): Promise<void> => {
    const before = stops;
    walking++;
    const files = await filesIn(folder).finally(() => walking--);
    const there = new Set(files.map(keyOf));
    for (const uri of shelf.within([folder])) if (!there.has(keyOf(uri)) && !documents.get(uri)) shelf.remove(uri);
    if (stops === before) note(files);
    changed();
  };

  /** Has files read, each under the URI by which the editor knows it, if it is open. */
  const note = (uris: readonly string[]): void => {
    const named = asOpen(documents);
    for (const uri of uris) indexer.note(named(uri));
  };

  const readAll = async (): Promise<void> => {
    left = undefined;
    for (const uri of shelf.uris()) if (!placeOf(uri, folders)) shelf.remove(uri);
    for (const uri of documents.keys()) indexer.note(uri);
    await Promise.all(folders.all().map(scan));
  };

  const under = (work: Promise<void>): void => {
    reading = Promise.all([reading, work.catch(failed)]);
  };

  const begin = (): void => {
    if (started) return;
    started = true;
    under(readAll());
  };

  const anew = (): void => {
    if (started) under(readAll());
  };

  const underWay = (): Progress | undefined => indexer.progress();
  const progress = (): Progress | undefined => (walking > 0 ? { done: 0, total: 0 } : (underWay() ?? left));

  const without = (): Promise<readonly Config[]> =>
    Promise.all(folders.all().map(folder => configuration.ofClosed(`${folder}/`)));

  const now = async (): Promise<Shelved> => {
    begin();
    return shelf.stories(await without());
  };

  return {
    now,
    async whole() {
      if (left) anew();
      begin();
      // What comes while this waits is read, too.
      for (let awaited: typeof reading | undefined; awaited !== reading; await indexer.settled()) {
        awaited = reading;
        await awaited;
      }
      return now();
    },
    beside: beside.of,
    underWay,
    progress,
    touched(uri) {
      quiet.disturbed();
      if (started && (isMarkdown(uri) || documents.get(uri) || shelf.get(uri))) indexer.note(uri);
    },
    appeared(uris) {
      if (!started) return;
      note(uris.filter(isMarkdown));
      for (const uri of uris)
        if (!isMarkdown(uri) && placeOf(`${uri}/`, folders))
          under(isFolder(uri).then(is => (is ? scan(uri) : undefined)));
    },
    vanished(uris) {
      if (started) note([...uris.filter(isMarkdown), ...shelf.within(uris)]);
    },
    anew,
    stop() {
      left = underWay() ?? progress();
      stops++;
      indexer.stop();
    },
  };
}
