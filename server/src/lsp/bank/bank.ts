import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import type { Configuration } from '../configuration.ts';
import type { Folders } from '../folders.ts';
import type { Judgements } from '../judgement.ts';
import { type Beside, createBeside } from './beside.ts';
import { createFileReader } from './file-reader.ts';
import { isMarkdown } from './files.ts';
import { createIndexer, type Progress } from './indexer.ts';
import { createQuiet } from './quiet.ts';
import { createSearch } from './search.ts';
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
  const quiet = createQuiet();
  const { rest } = quiet;
  const staff = createStaff(service, script, rest);
  const { slots, get: known } = shelf;
  const beside = createBeside({ documents, service, slots, known, rest, found, failed });

  const read = createFileReader({ ...ports, known, readers: () => staff.readers(indexer.progress()), rest });
  const unread = (error: unknown): undefined => {
    failed(error);
  };
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
  const search = createSearch({ documents, folders, shelf, indexer, changed, failed });

  const without = (): Promise<readonly Config[]> =>
    Promise.all(folders.all().map(folder => configuration.ofClosed(`${folder}/`)));

  const now = async (): Promise<Shelved> => {
    search.begin();
    return shelf.stories(await without());
  };

  return {
    now,
    whole: () => search.over().then(now),
    beside: beside.of,
    underWay: indexer.progress,
    progress: search.progress,
    touched(uri) {
      quiet.disturbed();
      if (search.started() && (isMarkdown(uri) || documents.get(uri) || shelf.get(uri))) indexer.note(uri);
    },
    appeared(uris) {
      if (!search.started()) return;
      search.note(uris.filter(isMarkdown));
      for (const uri of uris) if (!isMarkdown(uri) && placeOf(`${uri}/`, folders)) search.enter(uri);
    },
    vanished(uris) {
      if (search.started()) search.note([...uris.filter(isMarkdown), ...shelf.within(uris)]);
    },
    anew: search.anew,
    stop: search.stop,
  };
}
