import { l10n, type QuickPickItem, window } from 'vscode';
import { type Choice, choicesRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';

/** What a new story is to be. */
export interface Wish {
  readonly title: string;
  readonly format: string;
  readonly principle?: string;
  readonly kind?: string;
}

/** Asks for what the server offers, format, principle and kind, and then for a title; but for nothing that is given. */
export async function completeWish(server: Server, given: Partial<Wish>): Promise<Wish | undefined> {
  const { formats } = await server.ask(choicesRequest, {});
  const format =
    given.format ??
    (given.principle === undefined
      ? await pick(l10n.t('What kind of answer is it?'), formats)
      : await formatWithPrinciples(server, formats));
  if (!format) return undefined;
  const { principles, kinds } = await server.ask(choicesRequest, { format });
  const principle = given.principle ?? (await pick(l10n.t('Which principle does it prove first?'), principles));
  if (principles.length > 0 && !principle) return undefined;
  const kind = given.kind ?? (await pick(l10n.t('What is it about?'), kinds));
  if (kinds.length > 0 && !kind) return undefined;
  const title = given.title ?? (await askForTitle());
  return title ? { title: title.trim(), format, ...(principle && { principle }), ...(kind && { kind }) } : undefined;
}

/** The first format whose stories prove principles. */
async function formatWithPrinciples(server: Server, formats: readonly Choice[]): Promise<string | undefined> {
  for (const { id } of formats) {
    const { principles } = await server.ask(choicesRequest, { format: id });
    if (principles.length > 0) return id;
  }
  return undefined;
}

function askForTitle(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('New story'),
    prompt: l10n.t('What do you call it? A few words that you will remember.'),
    validateInput: text => (text.trim() === '' ? l10n.t('A story needs a title.') : undefined),
  });
}

/** The id of the chosen one; undefined when nothing is chosen, or there is nothing to choose from. */
async function pick(placeHolder: string, choices: readonly Choice[]): Promise<string | undefined> {
  if (choices.length === 0) return undefined;
  const items = choices.map(({ id, label, about }): QuickPickItem & { id: string } => ({ id, label, detail: about }));
  const options = { title: l10n.t('New story'), placeHolder, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.id;
}
