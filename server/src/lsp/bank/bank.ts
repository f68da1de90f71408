import { setImmediate } from 'node:timers/promises';
import type { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import { recordOf } from '../../record.ts';
import type { Configuration } from '../configuration.ts';
import { isJudged } from '../documents.ts';
import type { Folders } from '../folders.ts';
import type { Judgements } from '../judgement.ts';
import { type Fetched, filesIn, isFolder, isMarkdown, lookAt } from './files.ts';
import { createIndexer, type Progress } from './indexer.ts';
import { createShelf, keyOf, placeOf, type Shelved, type Slot } from './shelf.ts';

/** All stories of all folders, open or not. Nothing is read before it is asked for. */
export interface StoryBank {
  /** What is known now; the first question starts the reading. */
  now(): Promise<Shelved>;
  /** What is known once everything is read. */
  whole(): Promise<Shelved>;
  progress(): Progress | undefined;
  /** Takes note that a document or file may have changed. */
  touched(uri: string): void;
  /** Takes note that a file or folder is there now. */
  appeared(uri: string): void;
  /** Takes note that a file or folder is gone. */
  vanished(uri: string): void;
  /** Takes note that folders or configs have changed. */
  anew(): void;
  /** Leaves unread what is not read yet. */
  stop(): void;
}

export interface BankPorts {
  readonly documents: TextDocuments<TextDocument>;
  /** Judges closed stories. */
  readonly service: Service;
  readonly judgements: Judgements;
  readonly configuration: Configuration;
  readonly folders: Folders;
  /** Told when stories or progress are no longer what they were. */
  changed(): void;
  failed(error: unknown): void;
}

/** How long an editor must be quiet before the next file is read, in milliseconds. */
const quietMs = 40;

export function createBank(ports: BankPorts): StoryBank {
  const { documents, service, judgements, configuration, folders, changed, failed } = ports;
  const shelf = createShelf(folders);
  let started = false;
  let lastTouch = 0;
  let walking = 0;

  const fetch = async (uri: string): Promise<(() => Slot | undefined) | undefined> => {
    if (!placeOf(uri, folders)) return undefined;
    const document = documents.get(uri);
    return document ? fetchOpen(uri) : fetchClosed(uri);
  };

  const fetchOpen = async (uri: string) => {
    const judge = await judgements.prepare(uri);
    const file = await lookAt(uri);
    return (): Slot | undefined => {
      const judgement = judge();
      if (!judgement) return undefined;
      const { analysis, config } = judgement;
      const record = analysis && recordOf(keyOf(uri), analysis, config);
      return { uri, config, ...(file && { real: file.real }), ...(record && { record }) };
    };
  };

  const fetchClosed = async (uri: string) => {
    const file = await lookAt(uri);
    if (!file) return undefined;
    const config = await configuration.ofClosed(uri);
    const known = shelf.get(uri);
    if (known?.stamp === file.stamp && known.config === config) return () => known;
    const text = await file.text();
    return text === undefined ? undefined : () => slotOf(uri, { file, config, text });
  };

  const slotOf = (uri: string, { file: { real, stamp }, config, text }: Required<Fetched>): Slot => {
    const slot = { uri, real, stamp, config };
    if (!isJudged(TextDocument.create(uri, 'markdown', 0, text), config)) return slot;
    return { ...slot, record: recordOf(keyOf(uri), service.analyse(text, config), config) };
  };

  const rest = async (): Promise<void> => {
    do await setImmediate();
    while (performance.now() - lastTouch < quietMs);
  };

  const indexer = createIndexer({
    fetch,
    judge(uri, made) {
      const slot = made?.();
      if (slot) shelf.put(slot);
      else shelf.remove(uri);
    },
    rest,
    changed,
    failed,
  });

  const scan = async (folder: string): Promise<void> => {
    walking++;
    const found = await filesIn(folder);
    walking--;
    const there = new Set(found.map(keyOf));
    for (const uri of shelf.within(folder)) if (!there.has(keyOf(uri)) && !documents.get(uri)) shelf.remove(uri);
    for (const uri of found) indexer.note(openAs(uri));
    changed();
  };

  /** A file under the URI by which the editor knows it, if it is open. */
  const openAs = (uri: string): string => documents.keys().find(open => keyOf(open) === keyOf(uri)) ?? uri;

  const readAll = async (): Promise<void> => {
    for (const uri of documents.keys()) indexer.note(uri);
    await Promise.all(folders.all().map(scan));
  };

  let reading: Promise<void> = Promise.resolve();
  const begin = (): void => {
    if (started) return;
    started = true;
    reading = readAll().catch(failed);
  };

  const without = (): Promise<readonly Config[]> =>
    Promise.all(folders.all().map(folder => configuration.ofClosed(`${folder}/`)));

  const now = async (): Promise<Shelved> => {
    begin();
    return shelf.stories(await without());
  };

  return {
    now,
    async whole() {
      begin();
      await reading;
      await indexer.settled();
      return now();
    },
    progress: () => (walking > 0 ? { done: 0, total: 0 } : indexer.progress()),
    touched(uri) {
      lastTouch = performance.now();
      if (started && (isMarkdown(uri) || documents.get(uri) || shelf.get(uri))) indexer.note(uri);
    },
    appeared(uri) {
      if (!started) return;
      if (isMarkdown(uri)) indexer.note(openAs(uri));
      else if (placeOf(uri, folders)) isFolder(uri).then(is => (is ? scan(uri) : undefined), failed);
    },
    vanished(uri) {
      if (!started) return;
      for (const gone of [uri, ...shelf.within(uri)]) indexer.note(openAs(gone));
    },
    anew() {
      if (!started) return;
      reading = readAll().catch(failed);
    },
    stop: indexer.stop,
  };
}
