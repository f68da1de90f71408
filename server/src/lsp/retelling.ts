import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './features.ts';
import type { Push } from './push.ts';

/** Tells the editor anew of stories that may be judged otherwise than before. */
export interface Retelling {
  one(uri: string): void;
  all(): void;
}

export interface RetellingPorts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly features: ClientFeatures;
  /** Absent where the client asks for diagnostics itself. */
  readonly push: Push | undefined;
  failed(error: unknown): void;
}

export function createRetelling({ connection, documents, features, push, failed }: RetellingPorts): Retelling {
  const pullAgain = (): void => {
    if (features.pull && features.refresh) connection.languages.diagnostics.refresh().catch(failed);
  };
  return {
    one(uri) {
      push?.changed(uri);
      pullAgain();
    },
    all() {
      for (const uri of documents.keys()) push?.changed(uri);
      if (features.inlayHintRefresh) connection.languages.inlayHint.refresh().catch(failed);
      pullAgain();
    },
  };
}
