import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createService } from './core/service.ts';
import { work } from './lsp/bank/worker.ts';
import { createConnection, ProposedFeatures } from './lsp/library.ts';
import { startServer } from './lsp/server.ts';

if (parentPort) work(parentPort, createService());
else serve();

function serve(): void {
  // An editor that goes away without a word closes the channel; over standard input the library sees to it.
  process.once('disconnect', () => process.exit(1));
  startServer(createConnection(ProposedFeatures.all), createService(), {
    pages: join(__dirname, '..', 'docs', 'rules'),
    worker: __filename,
  });
}
