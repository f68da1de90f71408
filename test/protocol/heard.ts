import {
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
} from 'vscode-languageserver/node';

/** What a server has said and asked so far, in order. */
export interface Heard {
  readonly published: readonly PublishDiagnosticsParams[];
  readonly logged: readonly string[];
  /** The methods that the server wants to be told of. */
  readonly registered: readonly string[];
  /** The documents whose settings the server asked for. */
  readonly configurationRequests: readonly string[];
  /** How often the server asked for all diagnostics to be pulled again. */
  refreshes(): number;
}

/** Keeps what comes over the connection, and answers with the settings of a document. */
export function hear(connection: ProtocolConnection, settings: (uri: string) => unknown): Heard {
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const registered: string[] = [];
  const configurationRequests: string[] = [];
  let refreshes = 0;

  connection.onNotification(PublishDiagnosticsNotification.type, params => void published.push(params));
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes += 1;
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri = '' }) => {
      configurationRequests.push(scopeUri);
      return settings(scopeUri) as never;
    }),
  );
  return { published, logged, registered, configurationRequests, refreshes: () => refreshes };
}
