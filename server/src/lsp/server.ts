import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { Service } from '../core/service.ts';
import { describeFailure } from '../failure.ts';
import type { ClientOptions } from '../protocol.ts';
import { answerActions } from './actions.ts';
import { createAsk } from './asked.ts';
import { createAskedSettings } from './asked-settings.ts';
import { serveBank } from './bank/serve.ts';
import { answerChecks } from './checks.ts';
import { serveConfigFiles } from './config-watch.ts';
import { createConfiguration } from './configuration.ts';
import { discreet } from './discreet.ts';
import { explain, explainCommand } from './explain.ts';
import { type ClientFeatures, readFeatures, serverCapabilities } from './features.ts';
import { createFileEvents } from './file-events.ts';
import { createFolders } from './folders.ts';
import { createJudgements, type Matter } from './judgement.ts';
import { TextDocuments } from './library.ts';
import { answerOutlines } from './outline.ts';
import { pullDiagnostics } from './pull.ts';
import { createPush } from './push.ts';
import { answerQuestions } from './questions.ts';
import { answerRequests } from './requests.ts';
import { createRetelling } from './retelling.ts';
import { rulePages } from './rule-page.ts';
import { followWorkspace } from './workspace.ts';

/** What surrounds the server. */
export interface Surroundings {
  /** The folder of rule pages. */
  readonly pages: string;
  /** What a thread that judges stories runs. */
  readonly thread: string;
  /** Judges the stories that nobody has open. */
  readonly closed: Service;
  /** Called when somebody types; from the second edit on where the client counts versions from 0. */
  edited?(): void;
}

/** The version of a document that has just been opened, as VS Code counts. */
const opened = 1;

/** Serves the service's findings to one editor, until the connection ends. */
export function startServer(open: Connection, service: Service, around: Surroundings): void {
  const connection = discreet(open);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(params => {
    const features = readFeatures(params.capabilities);
    serve(connection, documents, service, features, params, around);
    return { capabilities: serverCapabilities(features), serverInfo: { name: 'Debrief', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function serve(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  service: Service,
  features: ClientFeatures,
  params: InitializeParams,
  { pages, thread, closed, edited }: Surroundings,
): void {
  const { rules } = service;
  const failed = tellingFailures(connection);
  const { rulePage, ...given } = (params.initializationOptions ?? {}) as ClientOptions;
  const page = rulePages(rulePage, pages);
  const folders = createFolders(params);
  const root = folders.holding;
  const events = createFileEvents(connection);
  const files = serveConfigFiles({ connection, documents, events, rules, features, root, changed: judgeAnew, failed });
  const settings = createAskedSettings(connection, rules, { askable: features.configuration, given, root });
  const configuration = createConfiguration({ settings, root, fileAbove: files.above });
  const matter: Matter = {
    document: uri => documents.get(uri),
    config: configuration.of,
    beside: uri => bank.beside(uri),
  };
  const telling = { related: features.relatedInformation, page };
  const judgements = createJudgements(service, matter, telling, uri => retelling.one(uri));
  const push = features.pull ? undefined : createPush(judgements, { send: connection.sendDiagnostics, failed });
  const retelling = createRetelling({ connection, documents, features, push, failed });
  const bank: ReturnType<typeof serveBank> = serveBank({
    connection,
    documents,
    events,
    judgements,
    configuration,
    folders,
    features,
    thread,
    closed,
    found: retelling.one,
    failed,
  });

  const ask = createAsk(matter, judgements);
  answerQuestions(connection, ask, { rules, page, features });
  answerOutlines(connection, matter, judgements);
  answerRequests(connection, ask, { service, configuration });
  answerChecks(connection, { service, configuration, documents, telling });
  answerActions(connection, { service, judgements, matter, features, telling, configuration, documents, root });
  connection.onExecuteCommand(async ({ command, arguments: [id] = [] }) => {
    const { showsDocuments } = features;
    if (command === explainCommand) await explain(connection, id, { rules, pages, showsDocuments });
  });
  connection.languages.diagnostics.on((params, token) => pullDiagnostics(params, token, judgements));

  documents.onDidChangeContent(({ document: { uri, version } }) => {
    push?.changed(uri);
    if (version > opened) edited?.();
  });
  documents.onDidClose(({ document: { uri } }) => {
    push?.closed(uri);
    judgements.forget(uri);
    configuration.forget(uri);
  });
  followWorkspace(connection, { features, files, folders, settings, changed: judgeAnew, failed });

  function judgeAnew(): void {
    bank.anew();
    retelling.all();
  }
}

/** Tells an editor that something failed, without a word of a story. */
const tellingFailures =
  ({ console }: Connection) =>
  (error: unknown): void => {
    try {
      console.error(`Something failed. ${describeFailure(error)}`);
    } catch {
      // The editor has gone, and nobody is left to be told.
    }
  };
