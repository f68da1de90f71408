import { commands, l10n, window } from 'vscode';

/** Says that there is no story yet, and offers to begin one. */
export async function tellOfNone(): Promise<void> {
  const begin = l10n.t('New story');
  const chosen = await window.showInformationMessage(l10n.t('There is no story here yet.'), begin);
  if (chosen === begin) await commands.executeCommand('debrief.newStory');
}
