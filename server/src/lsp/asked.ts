import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import type { Analysis } from '../core/service.ts';
import type { Judgements, Matter } from './judgement.ts';

/** An open story as a question about it finds it. */
export interface Asked {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly config: Config;
}

/** Reads the story that is open under `uri`; undefined where the document is closed, too large, or no story. */
export type Ask = (uri: string) => Promise<Asked | undefined>;

export function createAsk(matter: Matter, judgements: Judgements): Ask {
  return async uri => {
    const judge = await judgements.prepare(uri);
    const document = matter.document(uri);
    const judgement = judge();
    if (!document || !judgement?.analysis) return undefined;
    return { document, analysis: judgement.analysis, config: judgement.config };
  };
}
