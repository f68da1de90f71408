import { type Command, commands, type Disposable, l10n, Range, Uri, ViewColumn } from 'vscode';
import type { Place } from '../../../server/src/protocol.ts';
import { telling } from '../server/tell.ts';

/** The command that opens a story, at a place if one is given. */
const openPlace = 'debrief.openPlace';

/** A story, or a place in it. */
export type Target = { readonly uri: string } & Partial<Place>;

export function registerOpenPlace(): Disposable {
  return commands.registerCommand(openPlace, (target: Target) => telling(() => open(target)));
}

/** What a row does when it is clicked. */
export function opening(target: Target): Command {
  return { command: openPlace, title: l10n.t('Open'), arguments: [target] };
}

/**
 * Opens a story and selects the place. It goes by a command, since a document that an extension opens itself stays open
 * for minutes after its editor, and would hide that its file is gone.
 */
export async function open({ uri, start, end }: Target, viewColumn = ViewColumn.Active): Promise<void> {
  const selection = start && end && new Range(start.line, start.character, end.line, end.character);
  await commands.executeCommand('vscode.open', Uri.parse(uri, true), { viewColumn, ...(selection && { selection }) });
}
