import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from '../../core/service.ts';
import {
  bankChanged,
  claimRequest,
  coverageRequest,
  exportRequest,
  metricsRequest,
  type Request,
  storiesRequest,
} from '../../protocol.ts';
import { answer } from '../answer.ts';
import type { Configuration } from '../configuration.ts';
import type { ClientFeatures } from '../features.ts';
import type { FileEvents } from '../file-events.ts';
import type { Folders } from '../folders.ts';
import type { Judgements } from '../judgement.ts';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from '../library.ts';
import { createBank, type StoryBank } from './bank.ts';
import { createBell } from './bell.ts';
import { claim } from './claim.ts';
import { exported } from './export.ts';
import { createProgressBar } from './progress.ts';
import type { Shelved } from './shelf.ts';
import { coverageView, metricsView, storyRows } from './views.ts';

export interface BankServing {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly events: FileEvents;
  readonly judgements: Judgements;
  readonly configuration: Configuration;
  readonly folders: Folders;
  readonly features: ClientFeatures;
  /** What a thread that judges stories runs. */
  readonly thread: string;
  /** Judges the stories that nobody has open. */
  readonly closed: Service;
  /** Told when an open story has to be judged anew, since others stand beside it. */
  found(uri: string): void;
  failed(error: unknown): void;
}

/** How long changes are gathered before the client is told, in milliseconds: while much is to be read, and otherwise. */
const restMs = { reading: 250, read: 20 } as const;
/** So many unread files are much. */
const much = 20;

/** Answers what is asked of the bank, and tells when it has changed. */
export function serveBank(ports: BankServing): Pick<StoryBank, 'anew' | 'beside'> {
  const { connection, documents, events, features, failed } = ports;
  const progress = () => bank.progress();
  const ring = (): void => {
    const indexing = progress();
    connection.sendNotification(bankChanged.method, { ...(indexing && { indexing }) }).catch(failed);
  };
  const bell = createBell(ring);
  const bar = features.workDone ? createProgressBar({ connection, cancelled: () => bank.stop(), failed }) : undefined;
  const changed = (): void => {
    bar?.update(bank.underWay());
    const { done, total } = progress() ?? { done: 0, total: 0 };
    bell.changed(total - done > much ? restMs.reading : restMs.read);
  };
  const bank = createBank({ ...ports, service: ports.closed, script: ports.thread, changed });
  const watch = once(() => watchFiles(connection, features, failed));

  /** Answers with what will be shown, so that the client is told when that is no longer so. */
  const show = <Answer>(request: Request<Record<string, never>, Answer>, view: (shelved: Shelved) => Answer): void =>
    answer(connection, request, async () => {
      watch();
      // Before the answer: a change while it is made must be told, too.
      bell.answered();
      return view(await bank.now());
    });

  show(coverageRequest, shelved => coverageView(shelved, bank.progress()));
  show(storiesRequest, storyRows);
  show(metricsRequest, metricsView);
  answer(connection, exportRequest, async question => {
    watch();
    return exported(await bank.whole(), question);
  });
  answer(connection, claimRequest, wish => claim(wish, ports));

  documents.onDidChangeContent(({ document }) => bank.touched(document.uri));
  documents.onDidClose(({ document }) => bank.touched(document.uri));
  events.listen(changes => {
    const isGone = ({ type }: FileEvent): boolean => type === FileChangeType.Deleted;
    bank.vanished(changes.filter(isGone).map(({ uri }) => uri));
    bank.appeared(changes.filter(change => !isGone(change)).map(({ uri }) => uri));
  });
  return bank;
}

/** Has changes of stories reported, and folders that come and go. */
function watchFiles(connection: Connection, { fileEvents }: ClientFeatures, failed: (error: unknown) => void): void {
  if (!fileEvents) return;
  const watchers = [{ globPattern: '**/*.md' }, { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete }];
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
