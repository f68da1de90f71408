import { type Diagnostic, type Disposable, type Event, EventEmitter, type ExtensionContext } from 'vscode';
import type { Diagnostic as WireDiagnostic } from 'vscode-languageserver/node';
import type { Notification, Request } from '../../../server/src/protocol.ts';
import type { Link } from './link.ts';

/** The language server as the rest of the client sees it. Its link is loaded after activation, which it would slow down. */
export interface Server extends Disposable {
  /** Starts the server, unless it runs. Never rejects: the writer has been told what went wrong. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Sends a custom request, starting the server if need be. Rejects where the server cannot be reached. */
  ask<Question, Answer>(request: Request<Question, Answer>, question: Question): Promise<Answer>;
  /** Calls `listener` for each notification of a kind, from the server's start on, over all its restarts. */
  hear<Told>(notification: Notification<Told>, listener: (told: Told) => void): void;
  toDiagnostics(diagnostics: readonly WireDiagnostic[]): Promise<Diagnostic[]>;
  /** Whether it has stopped, or failed to start; not while it is still to start. */
  hasStopped(): boolean;
  readonly onDidChangeState: Event<void>;
}

export function createServer(context: ExtensionContext): Server {
  const changed = new EventEmitter<void>();
  let loading: Promise<Link> | undefined;
  let loaded: Link | undefined;
  const attached: ((link: Link) => void)[] = [];

  const link = (): Promise<Link> => {
    loading ??= import('./link.ts').then(({ createLink }) => {
      loaded = createLink(context, () => changed.fire());
      for (const attach of attached) attach(loaded);
      return loaded;
    });
    return loading;
  };

  return {
    start: async () => (await link()).start(),
    restart: async () => (await link()).client.restart(),
    ask: async ({ method }, question) => (await link()).client.sendRequest(method, question),
    hear({ method }, listener) {
      const attach = ({ client }: Link): void => void client.onNotification(method, listener);
      attached.push(attach);
      if (loaded) attach(loaded);
    },
    toDiagnostics: async diagnostics => (await link()).client.protocol2CodeConverter.asDiagnostics([...diagnostics]),
    hasStopped: () => loaded?.hasStopped() ?? false,
    onDidChangeState: changed.event,
    dispose() {
      changed.dispose();
      loaded?.client.dispose();
    },
  };
}
