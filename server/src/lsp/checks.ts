import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Judged, Service } from '../core/service.ts';
import { cardOf } from '../core/writing/card.ts';
import { checkRequest, togetherRequest } from '../protocol.ts';
import { answer } from './answer.ts';
import { lookAt } from './bank/files.ts';
import type { Configuration } from './configuration.ts';
import { type Telling, toDiagnostic } from './diagnostics.ts';
import { isJudged, isTooLarge, type OpenDocuments } from './documents.ts';
import { inOrder } from './together.ts';

export interface CheckOptions {
  readonly service: Service;
  readonly configuration: Configuration;
  readonly documents: OpenDocuments;
  readonly telling: Telling;
}

/** What is kept of a story until its run ends. */
interface Checked extends Judged {
  readonly document: TextDocument;
}

/** Judges texts that the client has read, each alone and, in a run, beside each other. */
export function answerChecks(
  connection: Connection,
  { service, configuration, documents, telling }: CheckOptions,
): void {
  const runs = new Map<string, Checked[]>();
  const keep = (run: string, checked: Checked): void => {
    const before = runs.get(run);
    if (before) before.push(checked);
    else runs.set(run, [checked]);
  };

  answer(connection, checkRequest, async ({ uri, text, run }) => {
    const document = TextDocument.create(uri, 'markdown', 0, text);
    const config = await (documents.get(uri) ? configuration.of(uri) : configuration.ofClosed(uri));
    if (!isJudged(document, config) || isTooLarge(document)) return null;
    const analysis = service.analyse(text, config);
    const { story, principles, findings } = analysis;
    if (run !== undefined) keep(run, { path: uri, analysis: { story, principles }, config, document });
    return {
      card: cardOf(analysis, config, service.rules.length),
      diagnostics: findings.map(finding => toDiagnostic(finding, document, telling)),
    };
  });

  answer(connection, togetherRequest, async ({ run }) => {
    const checked = runs.get(run) ?? [];
    runs.delete(run);
    const found = service.compare(await withoutLinks(inOrder(checked)));
    return checked.flatMap(({ path, document }) => {
      const diagnostics: Diagnostic[] = (found.get(path) ?? []).map(one => toDiagnostic(one, document, telling));
      return diagnostics.length > 0 ? [{ uri: path, diagnostics }] : [];
    });
  });
}

/** Each file once, however many links lead to it. */
async function withoutLinks(stories: readonly Judged[]): Promise<readonly Judged[]> {
  const files = await Promise.all(stories.map(({ path }) => lookAt(path)));
  const seen = new Set<string>();
  return stories.filter(({ path }, at) => {
    const place = files[at]?.real ?? path;
    return !seen.has(place) && seen.add(place);
  });
}
