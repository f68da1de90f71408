import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import type { Finding } from '../core/finding.ts';
import type { Analysis, Judged, Service } from '../core/service.ts';
import { type Telling, toDiagnostic, tooLarge } from './diagnostics.ts';
import { isJudged, isTooLarge } from './documents.ts';
import { createTogether } from './together.ts';

/** What is said of one version of a document under one configuration, and beside the stories that it was seen with. */
export interface Judgement extends Own {
  /** Names this judgement and no other, in this run of the server and in any other. */
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of one version of a document under one configuration, whatever stands beside it. */
interface Own {
  readonly version: number;
  readonly text: string;
  readonly config: Config;
  /** Absent for a document that is no story, and for one that is too large. */
  readonly analysis?: Analysis;
}

export interface Judgements {
  /**
   * Waits for the document's settings. What it resolves to judges the document as it stands when called, and returns
   * undefined once the document is closed. It is analysed at most once for each version and configuration, and the
   * judgement is the same object until something else is said.
   */
  prepare(uri: string): Promise<() => Judgement | undefined>;
  forget(uri: string): void;
}

/** Where judgements take their matter from. */
export interface Matter {
  document(uri: string): TextDocument | undefined;
  config(uri: string): Promise<Config>;
  /** Closed stories that may tell what this one tells: the same object while they are the same. */
  beside(uri: string): readonly Judged[];
}

/** @param changed told when an open story is judged otherwise than before, since another one has changed */
export function createJudgements(
  service: Service,
  matter: Matter,
  telling: Telling,
  changed: (uri: string) => void,
): Judgements {
  const run = Math.random().toString(36).slice(2);
  const owns = new Map<string, Own>();
  const latest = new Map<string, Known>();
  const together = createTogether({ compare: service.compare, beside: matter.beside, changed });
  let count = 0;

  const analysed = (document: TextDocument, config: Config): Own => {
    const { uri, version } = document;
    const text = document.getText();
    const known = owns.get(uri);
    if (known?.version === version && known.config === config && known.text === text) return known;
    const isRead = isJudged(document, config) && !isTooLarge(document);
    const own: Own = { version, text, config, ...(isRead && { analysis: service.analyse(text, config) }) };
    owns.set(uri, own);
    if (own.analysis) together.put({ path: uri, analysis: own.analysis, config });
    else together.remove(uri);
    return own;
  };

  const diagnosticsOf = (document: TextDocument, { config, analysis }: Own, shared: readonly Finding[]) => {
    if (!analysis) return isJudged(document, config) ? [tooLarge()] : [];
    return [...analysis.findings, ...shared].map(finding => toDiagnostic(finding, document, telling));
  };

  const judge = (document: TextDocument, config: Config): Judgement => {
    const own = analysed(document, config);
    const shared = together.of(document.uri);
    const known = latest.get(document.uri);
    if (known?.own === own && known.shared === shared) return known.judgement;
    const judgement = { ...own, id: `${run}/${++count}`, diagnostics: diagnosticsOf(document, own, shared) };
    latest.set(document.uri, { own, shared, judgement });
    return judgement;
  };

  return {
    async prepare(uri) {
      const config = await matter.config(uri);
      return () => {
        const document = matter.document(uri);
        return document && judge(document, config);
      };
    },
    forget(uri) {
      owns.delete(uri);
      latest.delete(uri);
      together.remove(uri);
    },
  };
}

/** The latest judgement of a document, and what it was made of. */
interface Known {
  readonly own: Own;
  readonly shared: readonly Finding[];
  readonly judgement: Judgement;
}
