import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver/node';
import { settingsSection } from '../protocol.ts';
import { triggerCharacters } from './completion.ts';
import { explainCommand } from './explain.ts';
import { TextDocumentSyncKind } from './library.ts';

/** What a client can do, as far as this server minds. */
export interface ClientFeatures {
  /** Asks for diagnostics itself; a client that does not is sent them. */
  readonly pull: boolean;
  /** Asks again when the server says that its answers have changed. */
  readonly refresh: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Reports changed settings once it has been asked to. */
  readonly configurationEvents: boolean;
  /** Reports changes of files once it has been asked to. */
  readonly fileEvents: boolean;
  /** Has folders that come and go. */
  readonly folders: boolean;
  /** Shows a second place that explains a diagnostic. */
  readonly relatedInformation: boolean;
  /** Shows an outline of several levels. */
  readonly outline: boolean;
  /** Takes code actions as such, not as bare commands. */
  readonly actions: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** Makes files that an edit creates. */
  readonly createsFiles: boolean;
  /** Opens a document that the server names. */
  readonly showsDocuments: boolean;
  /** Shows Markdown in hovers. */
  readonly markdown: boolean;
  /** Follows the tab stops of what is completed. */
  readonly snippets: boolean;
  /** Asks for inlay hints again when the server says that they have changed. */
  readonly inlayHintRefresh: boolean;
  /** Shows how far long work has come. */
  readonly workDone: boolean;
}

export function readFeatures({ textDocument, workspace, window }: ClientCapabilities): ClientFeatures {
  const pull = textDocument?.diagnostic !== undefined;
  const diagnostics = pull ? textDocument.diagnostic : textDocument?.publishDiagnostics;
  return {
    pull,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileEvents: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    relatedInformation:
      diagnostics?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    outline: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    actions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showsDocuments: window?.showDocument?.support === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    workDone: window?.workDoneProgress === true,
  };
}

/** What the server offers to such a client. Positions are UTF-16, which every client understands. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: features.outline,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters },
    inlayHintProvider: true,
    ...(features.folders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    ...(features.actions && {
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite.debrief', 'source.fixAll.debrief'],
        resolveProvider: features.resolvesEdits,
      },
      executeCommandProvider: { commands: [explainCommand] },
    }),
    ...(features.pull && {
      diagnosticProvider: {
        identifier: settingsSection,
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    }),
  };
}
