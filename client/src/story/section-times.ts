import { ConfigurationTarget, commands, type Disposable, type TextDocument, workspace } from 'vscode';
import { settingsSection } from '../../../server/src/protocol.ts';

const setting = 'sectionTimes';

/** Whether the time of each section is shown in a document. */
export function showsSectionTimes(document: TextDocument): boolean {
  return workspace.getConfiguration(settingsSection, document).get(setting, true);
}

/** The command that shows or hides the time of each section, everywhere. */
export function registerSectionTimes(): Disposable {
  return commands.registerCommand('debrief.toggleSectionTimes', () => {
    const settings = workspace.getConfiguration(settingsSection);
    return settings.update(setting, !settings.get(setting, true), ConfigurationTarget.Global);
  });
}
