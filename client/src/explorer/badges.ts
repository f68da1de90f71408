import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type FileDecoration,
  type Uri,
  window,
  workspace,
} from 'vscode';
import {
  checkRequest,
  configName,
  type StoryCard,
  settingsSection,
  storyExtension,
} from '../../../server/src/protocol.ts';
import { textOf } from '../bank/text.ts';
import type { Server } from '../server/server.ts';
import { onceQuiet } from '../status/once-quiet.ts';

/** How long after a change of a config the stories are asked for, in milliseconds: by then, the server knows of it. */
const restMs = 500;

/** How each story stands, in the explorer: a badge where it has layers, and in words when pointed at. */
export function registerBadges(server: Server): Disposable {
  const changed = new EventEmitter<Uri | Uri[] | undefined>();
  const files = workspace.createFileSystemWatcher(`**/*${storyExtension}`, true, false, true);
  const configs = workspace.createFileSystemWatcher(`**/${configName}`);
  const all = onceQuiet(async () => changed.fire(undefined), restMs);
  return Disposable.from(
    changed,
    files,
    files.onDidChange(uri => changed.fire(uri)),
    configs,
    configs.onDidCreate(all.soon),
    configs.onDidChange(all.soon),
    configs.onDidDelete(all.soon),
    all,
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(settingsSection)) changed.fire(undefined);
    }),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration: (uri, token) => badgeOf(server, uri, token),
    }),
  );
}

async function badgeOf(server: Server, uri: Uri, token: CancellationToken): Promise<FileDecoration | undefined> {
  if (!uri.path.endsWith(storyExtension) || !workspace.getWorkspaceFolder(uri)) return undefined;
  try {
    const text = await textOf(uri);
    if (token.isCancellationRequested) return undefined;
    const checked = await server.ask(checkRequest, { uri: uri.toString(), text });
    return checked ? decoration(checked.card) : undefined;
  } catch {
    // A badge is no place to tell of a file that cannot be read.
    return undefined;
  }
}

const decoration = ({ badge, told }: StoryCard): FileDecoration => ({ tooltip: told, ...(badge && { badge }) });
