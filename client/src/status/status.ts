import {
  commands,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { cardRequest, languageId, type StoryCard, settingsSection } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { onceQuiet } from './once-quiet.ts';

/** The context that commands, menus and keys of a story wait for. */
const inStory = 'debrief.inStory';

/** How long typing must rest before the story is measured again, in milliseconds. */
const restMs = 200;

/** Shows the time of the story in the editor and how it stands, and in the language status what governs it. */
export function registerStatus(server: Server): Disposable {
  const item = createItem();
  const language = languages.createLanguageStatusItem('debrief.inForce', { language: languageId });
  language.name = 'Debrief';

  const show = async (): Promise<void> => {
    const { document } = window.activeTextEditor ?? {};
    const running = !server.hasStopped();
    language.severity = running ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    language.command = running
      ? { command: 'workbench.action.openSettings', title: l10n.t('Settings'), arguments: ['@ext:debrief.debrief'] }
      : { command: 'debrief.restartServer', title: l10n.t('Restart') };
    const card = document && running ? await cardOf(server, document.uri.toString()) : null;
    if (document !== window.activeTextEditor?.document) return;
    commands.executeCommand('setContext', inStory, card !== null);
    language.text = running ? (card?.inForce ?? 'Debrief') : l10n.t('The language server does not run.');
    if (card) fill(item, card);
    else item.hide();
  };
  const refresh = onceQuiet(show, restMs);

  return Disposable.from(
    item,
    language,
    refresh,
    window.onDidChangeActiveTextEditor(refresh.soon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refresh.soon();
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(settingsSection)) refresh.soon();
    }),
    server.onDidChangeState(refresh.soon),
  );
}

function createItem() {
  const item = window.createStatusBarItem('debrief.story', StatusBarAlignment.Right, 101);
  item.name = l10n.t('Debrief: spoken time and how the story stands');
  item.command = 'workbench.actions.view.problems';
  return item;
}

/** The card of a document; null where it is no story, or the server cannot be asked. */
const cardOf = (server: Server, uri: string): Promise<StoryCard | null> =>
  server.ask(cardRequest, { uri }).catch(() => null);

function fill(item: ReturnType<typeof createItem>, { time, over, short, parts, told }: StoryCard): void {
  item.text = `$(${over ? 'warning' : 'comment-discussion'}) ${short}`;
  item.backgroundColor = over ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  const lines = parts.map(({ name, state }) => `- ${name}: **${state}**`);
  item.tooltip = new MarkdownString(`${l10n.t('Spoken: {0}', time)}\n\n${lines.join('\n')}`);
  item.accessibilityInformation = { label: l10n.t('Spoken {0}', told), role: 'button' };
  item.show();
}
