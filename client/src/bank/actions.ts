import { commands, Disposable, l10n, window } from 'vscode';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import type { Bank } from './bank.ts';
import { claim } from './claim.ts';
import { open } from './open.ts';
import type { Branch } from './tree.ts';
import { roleWord } from './words.ts';

/** The commands of the rows of the views. */
export function registerActions(server: Server, bank: Bank): Disposable {
  const on = (command: string, act: (branch: Branch | undefined) => Promise<unknown>): Disposable =>
    commands.registerCommand(command, (branch?: Branch) => telling(() => act(branch)));
  const claimAs = (role: 'primary' | 'backup') => async (branch: Branch | undefined) => {
    const { story, principle } = branch?.subject ?? {};
    if (story && principle) await claim(server, { story, principle, role });
  };
  return Disposable.from(
    on('debrief.newStoryFor', async branch => commands.executeCommand('debrief.newStory', branch?.subject?.wish ?? {})),
    on('debrief.makePrimary', claimAs('primary')),
    on('debrief.makeBackup', claimAs('backup')),
    on('debrief.claimPrinciple', branch => claimChosen(server, bank, branch)),
    on('debrief.openStory', async ({ subject } = { item: {} } as Branch) => subject?.story && open(subject.story)),
    on('debrief.checkStory', branch => showFindings(bank, branch)),
    commands.registerCommand('debrief.refreshBank', bank.refresh),
  );
}

/** Asks which principle, and in which role; what dragging does, for the keyboard. */
async function claimChosen(server: Server, bank: Bank, branch: Branch | undefined): Promise<void> {
  const { story } = branch?.subject ?? {};
  const coverage = await bank.coverage.first();
  if (!story || !coverage) return;
  const principles = coverage.principles.map(principle => ({
    label: principle.name,
    detail: principle.next,
    principle,
  }));
  const title = l10n.t('Claim a principle');
  const picked = await window.showQuickPick(principles, {
    title,
    placeHolder: l10n.t('Which principle does it prove?'),
  });
  if (!picked) return;
  const roles = (['primary', 'backup'] as const).map(role => ({ label: roleWord(role), role }));
  const chosen = await window.showQuickPick(roles, { title, placeHolder: l10n.t('Is it the first that it proves?') });
  if (chosen) await claim(server, { story, principle: picked.principle, role: chosen.role });
}

/** Opens a story at its gravest finding, and lists the others. */
async function showFindings(bank: Bank, branch: Branch | undefined): Promise<void> {
  const uri = branch?.subject?.story?.uri;
  if (uri === undefined) return;
  const story = (await bank.stories.first())?.find(each => each.uri === uri);
  const { worst, all, hints } = story?.findings ?? { all: 0, hints: 0 };
  await open(worst ?? { uri });
  if (all > hints) await commands.executeCommand('workbench.actions.view.problems');
  else if (!worst) window.showInformationMessage(l10n.t('Nothing is left to fix in it.'));
}
