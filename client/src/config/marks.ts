import { Disposable, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { configName } from '../../../server/src/protocol.ts';
import { openAt } from '../bank/text.ts';

/**
 * Marks config files with what the server says of them, while no editor holds them: an open one is checked by VS Code
 * itself, by the same schema, and each mistake is told once.
 */
export function createConfigMarks(): Disposable & Required<Pick<Middleware, 'handleDiagnostics'>> {
  const marking = new Map<string, () => void>();
  const mark = ({ uri }: { readonly uri: { toString(): string } }): void => marking.get(uri.toString())?.();
  const listening = Disposable.from(workspace.onDidOpenTextDocument(mark), workspace.onDidCloseTextDocument(mark));
  return {
    handleDiagnostics(uri, diagnostics, next) {
      if (!uri.path.endsWith(`/${configName}`)) return next(uri, diagnostics);
      const tell = (): void => next(uri, openAt(uri) ? [] : diagnostics);
      marking.set(uri.toString(), tell);
      tell();
    },
    dispose: () => listening.dispose(),
  };
}
