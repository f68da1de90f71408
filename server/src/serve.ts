import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createService, type Service } from './core/service.ts';
import { work } from './lsp/bank/worker.ts';
import { createConnection, ProposedFeatures } from './lsp/library.ts';
import { startServer } from './lsp/server.ts';

/** Resolves once a first story has been judged; never in a thread that reads a bank. */
export const judged = new Promise<void>(resolve => {
  if (parentPort) work(parentPort, createService(0));
  else serve(telling(createService(), resolve));
});

function serve(service: Service): void {
  // An editor that goes away without a word closes the channel; over standard input the library sees to it.
  process.once('disconnect', () => process.exit(1));
  startServer(createConnection(ProposedFeatures.all), service, {
    pages: join(__dirname, '..', 'docs', 'rules'),
    worker: __filename,
  });
}

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
