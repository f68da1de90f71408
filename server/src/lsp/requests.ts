import type { Connection } from 'vscode-languageserver/node';
import type { Principle } from '../core/rubric/principles.ts';
import type { Service } from '../core/service.ts';
import { cardOf } from '../core/writing/card.ts';
import { choicesFor, draft, fileNameFor } from '../core/writing/draft.ts';
import { scriptOf } from '../core/writing/script.ts';
import { cardRequest, choicesRequest, configRequest, draftRequest, scriptRequest } from '../protocol.ts';
import { answer } from './answer.ts';
import type { Ask } from './asked.ts';
import type { Configuration } from './configuration.ts';
import { showConfig } from './show-config.ts';

export interface RequestOptions {
  readonly service: Service;
  readonly configuration: Configuration;
}

/** Answers the custom requests of `protocol.ts`. */
export function answerRequests(connection: Connection, ask: Ask, { service, configuration }: RequestOptions): void {
  const rules = service.rules.length;

  answer(connection, cardRequest, async ({ uri }) => {
    const asked = await ask(uri);
    return asked ? cardOf(asked.analysis, asked.config, rules) : null;
  });
  answer(connection, scriptRequest, async ({ uri }) => {
    const asked = await ask(uri);
    return asked ? scriptOf(asked.analysis.reading, asked.config.wordsPerMinute) : null;
  });
  const principlesIn = async (folder?: string): Promise<readonly Principle[]> =>
    (await configuration.ofClosed(folder === undefined ? 'untitled:' : `${folder}/`)).principles;
  answer(connection, choicesRequest, async ({ format, folder }) => choicesFor(await principlesIn(folder), format));
  answer(connection, draftRequest, async ({ folder, ...wish }) => ({
    fileName: fileNameFor(wish.title),
    snippet: draft(wish, await principlesIn(folder)),
  }));
  answer(connection, configRequest, async ({ uri }) => showConfig(await configuration.governing(uri)));
}
