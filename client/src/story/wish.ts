import { l10n } from 'vscode';
import { type Choice, choicesRequest } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { askAll, type Question } from './questions.ts';

/** What a new story is to be. */
export interface Wish {
  readonly title: string;
  readonly format: string;
  readonly principle?: string;
  readonly kind?: string;
}

/** Asks step by step for what the server offers, format, principle and kind, and for a title; but for nothing that is given. */
export async function completeWish(server: Server, given: Partial<Wish>): Promise<Wish | undefined> {
  const known = given.principle !== undefined && given.format === undefined ? await withFormat(server, given) : given;
  const answers = await askAll<keyof Wish>(l10n.t('New story'), async answered => {
    const format = known.format ?? answered.format;
    const { formats, principles, kinds } = await server.ask(choicesRequest, format === undefined ? {} : { format });
    const questions: readonly Question<keyof Wish>[] = [
      { name: 'format', text: l10n.t('What kind of answer is it?'), choices: formats },
      { name: 'principle', text: l10n.t('Which principle does it prove first?'), choices: principles },
      { name: 'kind', text: l10n.t('What is it about?'), choices: kinds },
    ];
    const title = l10n.t('What do you call it? A few words that you will remember.');
    return [
      ...questions.filter(({ choices }) => choices.length > 0),
      { name: 'title' as const, text: title, choices: [], wanted: l10n.t('A story needs a title.') },
    ].filter(({ name }) => known[name] === undefined);
  });
  const wish = answers && { ...known, ...answers };
  return wish?.title !== undefined && wish.format !== undefined
    ? { ...wish, title: wish.title, format: wish.format }
    : undefined;
}

/** The wish with the first format whose stories prove principles. */
async function withFormat(server: Server, given: Partial<Wish>): Promise<Partial<Wish>> {
  const { formats } = await server.ask(choicesRequest, {});
  const format = await firstWithPrinciples(server, formats);
  return format === undefined ? given : { ...given, format };
}

async function firstWithPrinciples(server: Server, formats: readonly Choice[]): Promise<string | undefined> {
  for (const { id } of formats) {
    const { principles } = await server.ask(choicesRequest, { format: id });
    if (principles.length > 0) return id;
  }
  return undefined;
}
