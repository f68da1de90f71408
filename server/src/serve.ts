import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { createService, type Service } from './core/service.ts';
import { work } from './lsp/bank/worker.ts';
import { createConnection, ProposedFeatures } from './lsp/library.ts';
import { startServer } from './lsp/server.ts';

/** What the process that serves may want to know: that somebody types, and that a story was read which nobody looks at. */
export interface Told {
  edited(): void;
  read(): void;
}

/** Serves an editor. Resolves once a first story has been judged. */
export function serve({ edited, read }: Told): Promise<void> {
  // An editor that goes away without a word closes the channel, or no longer reads; the library sees to standard input.
  process.once('disconnect', () => process.exit(1));
  process.stdout.once('error', () => process.exit(1));
  return new Promise(resolve =>
    startServer(createConnection(ProposedFeatures.all), telling(createService(), resolve), {
      pages: join(__dirname, '..', 'docs', 'rules'),
      thread: join(__dirname, 'thread.cjs'),
      closed: telling(createService(0), () => {
        resolve();
        read();
      }),
      edited,
    }),
  );
}

/** Judges the stories that come through a port. */
export const judge = (port: MessagePort): void => work(port, createService(0));

/** The same service, which tells when it has judged. */
function telling(service: Service, judged: () => void): Service {
  return {
    ...service,
    analyse(text, config) {
      const analysis = service.analyse(text, config);
      judged();
      return analysis;
    },
  };
}
