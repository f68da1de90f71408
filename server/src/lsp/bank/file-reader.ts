import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { recordOf } from '../../record.ts';
import type { Configuration } from '../configuration.ts';
import type { Folders } from '../folders.ts';
import type { Judgements } from '../judgement.ts';
import { lookAt } from './files.ts';
import type { Readers } from './readers.ts';
import { placeOf, type Slot } from './shelf.ts';

export interface FileReaderPorts {
  readonly documents: TextDocuments<TextDocument>;
  readonly judgements: Judgements;
  readonly configuration: Configuration;
  readonly folders: Folders;
  /** What is known of a file. */
  known(uri: string): Slot | undefined;
  /** Who judges closed stories now. */
  readers(): Readers;
  /** Resolves when the editor can do without this process for a moment. */
  rest(): Promise<void>;
}

/** Reads one file as it stands, in the editor or else on disk; undefined where there is none, or none of the bank's. */
export function createFileReader(ports: FileReaderPorts): (uri: string) => Promise<Slot | undefined> {
  const { documents, judgements, configuration, folders, known, readers, rest } = ports;

  /** An open story has been judged already, or is about to be. */
  const readOpen = async (uri: string): Promise<Slot | undefined> => {
    const [judge, file] = await Promise.all([judgements.prepare(uri), lookAt(uri)]);
    const judgement = judge();
    if (!judgement) return undefined;
    const { analysis, config } = judgement;
    const record = analysis && recordOf(uri, analysis, config);
    return { uri, config, ...(file && { real: file.real }), ...(record && { record }) };
  };

  /** A file that is as it was when it was judged under the same config is not judged again. */
  const readClosed = async (uri: string): Promise<Slot | undefined> => {
    const file = await lookAt(uri);
    if (!file) return undefined;
    const { real, stamp } = file;
    const config = await configuration.ofClosed(uri);
    const before = known(uri);
    if (before?.stamp === stamp && before.config === config) return before;
    const text = await file.text();
    if (text === undefined) return undefined;
    await rest();
    const kept = await readers().read(uri, text, config);
    return { uri, real, stamp, config, ...(kept && { record: { ...kept, config } }) };
  };

  return async uri => {
    if (!placeOf(uri, folders)) return undefined;
    return documents.get(uri) ? readOpen(uri) : readClosed(uri);
  };
}
