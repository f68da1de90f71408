import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createService } from './core/service.ts';
import { startServer } from './lsp/server.ts';

// An editor that goes away without a word closes the channel; over standard input the library sees to it.
process.once('disconnect', () => process.exit(1));

startServer(createConnection(ProposedFeatures.all), createService(), join(__dirname, '..', 'docs', 'rules'));
