import { l10n, window } from 'vscode';

/** Runs what a command does, and tells the writer when it cannot be done. */
export async function telling<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(l10n.t('Debrief could not do this: {0}', reason));
    return undefined;
  }
}
