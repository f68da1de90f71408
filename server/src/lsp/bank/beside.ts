import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nearTo } from '../../core/bank/near.ts';
import type { Judged, Service } from '../../core/service.ts';
import { keyOf } from '../documents.ts';
import { lookAt } from './files.ts';
import type { Slot } from './shelf.ts';

/** The closed stories of a bank that may tell what an open one tells. */
export interface Beside {
  /** Those of an open story: the same object until others are found. */
  of(uri: string): readonly Judged[];
  /** Takes note that stories have changed; looks for them anew once the editor can do without this process. */
  look(): void;
}

export interface BesidePorts {
  readonly documents: TextDocuments<TextDocument>;
  readonly service: Service;
  /** What is known of all files. */
  slots(): Iterable<Slot>;
  known(uri: string): Slot | undefined;
  /** Resolves when the editor can do without this process for a moment. */
  rest(): Promise<void>;
  /** Told when others are beside an open story than before. */
  found(uri: string): void;
  failed(error: unknown): void;
}

interface Neighbours {
  readonly slots: readonly Slot[];
  readonly judged: readonly Judged[];
}

const nobody: Neighbours = { slots: [], judged: [] };

export function createBeside({ documents, service, slots, known, rest, found, failed }: BesidePorts): Beside {
  const neighbours = new Map<string, Neighbours>();
  let waiting = false;
  let looking: Promise<void> = Promise.resolve();

  const judge = async ({ uri, config }: Slot): Promise<Judged | undefined> => {
    const text = await (await lookAt(uri))?.text();
    if (text === undefined) return undefined;
    await rest();
    return { path: uri, analysis: service.analyse(text, config), config };
  };

  const lookBeside = async (uri: string, closed: readonly Told[]): Promise<void> => {
    const own = known(uri);
    const others = closed.filter(({ slot }) => slot.real !== own?.real);
    const near = own?.record ? nearTo(own.record.entry, others).map(({ slot }) => slot) : [];
    const before = neighbours.get(uri) ?? nobody;
    if (near.length === before.slots.length && near.every((slot, at) => slot === before.slots[at])) return;
    const judged = (await Promise.all(near.map(judge))).filter(one => one !== undefined);
    neighbours.set(uri, { slots: near, judged });
    if (judged.length > 0 || before.judged.length > 0) found(uri);
  };

  const lookAround = async (): Promise<void> => {
    await rest();
    waiting = false;
    for (const uri of neighbours.keys()) if (!documents.get(uri)) neighbours.delete(uri);
    const open = new Set(documents.keys().map(keyOf));
    const closed = [...slots()].flatMap(slot =>
      slot.record && !open.has(keyOf(slot.uri)) ? [{ slot, entry: slot.record.entry }] : [],
    );
    for (const uri of documents.keys()) await lookBeside(uri, closed);
  };

  return {
    of: uri => (neighbours.get(uri) ?? nobody).judged,
    look() {
      if (waiting) return;
      waiting = true;
      looking = looking.then(lookAround).catch(failed);
    },
  };
}

interface Told {
  readonly slot: Slot;
  readonly entry: NonNullable<Slot['record']>['entry'];
}
