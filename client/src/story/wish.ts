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

/** Where a new story will stand, if that is known. */
interface Place {
  /** The URI of the folder. */
  readonly folder?: string;
}

/**
 * Asks for what the server offers there, format, principle and kind, and then for a title; but for nothing that is given.
 */
export async function completeWish(server: Server, place: Place, given: Partial<Wish>): Promise<Wish | undefined> {
  const { formats } = await server.ask(choicesRequest, place);
  const { format = given.principle && (await formatWithPrinciples(server, place, formats)) } = given;
  const known: Partial<Wish> = { ...given, ...(format && { format }) };
  const answers = await askAll<keyof Wish>(l10n.t('New story'), async ({ format = known.format }) => {
    const { principles, kinds } = await server.ask(choicesRequest, { ...place, ...(format && { format }) });
    const choosing: readonly Question<keyof Wish>[] = [
      { name: 'format', text: l10n.t('Which format does the answer have?'), choices: formats },
      { name: 'principle', text: l10n.t('Which principle does it prove first?'), choices: principles },
      { name: 'kind', text: l10n.t('What kind of story is it?'), choices: kinds },
    ];
    const title: Question<keyof Wish> = {
      name: 'title',
      text: l10n.t('What do you call it? A few words that you will remember.'),
      choices: [],
      wanted: l10n.t('A story needs a title.'),
    };
    return [...choosing.filter(({ choices }) => choices.length > 0), title].filter(({ name }) => !known[name]);
  });
  const wish = { ...known, ...answers };
  return answers && isComplete(wish) ? wish : undefined;
}

const isComplete = (wish: Partial<Wish>): wish is Wish => wish.title !== undefined && wish.format !== undefined;

/** The first format whose stories prove principles. */
async function formatWithPrinciples(
  server: Server,
  place: Place,
  formats: readonly Choice[],
): Promise<string | undefined> {
  for (const { id } of formats) {
    const { principles } = await server.ask(choicesRequest, { ...place, format: id });
    if (principles.length > 0) return id;
  }
  return undefined;
}
