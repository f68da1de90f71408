import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import type { Finding } from '../core/finding.ts';
import type { Analysis, Judged, Service } from '../core/service.ts';
import { type Telling, toDiagnostic, tooLarge } from './diagnostics.ts';
import { isJudged, isTooLarge, keyOf } from './documents.ts';

/** What is said of one version of a document under one configuration. */
export interface Judgement {
  /** Names this judgement and no other, in this run of the server and in any other. */
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly config: Config;
  /** The closed stories that it was seen beside. */
  readonly beside: readonly Judged[];
  /** Absent for a document that is no story, and for one that is too large. */
  readonly analysis?: Analysis;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Judgements {
  /**
   * Waits for the document's settings. What it resolves to judges the document as it stands when called, at most once
   * for each version and configuration, and returns undefined once the document is closed.
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

export function createJudgements(service: Service, matter: Matter, telling: Telling): Judgements {
  const run = Math.random().toString(36).slice(2);
  const latest = new Map<string, Judgement>();
  let count = 0;

  /** What is found when a story is seen beside others: those that are open, and those of the bank that may be like it. */
  const amongOthers = (judged: Judged, beside: readonly Judged[]): readonly Finding[] => {
    const key = keyOf(judged.path);
    const open = [...latest].flatMap(([path, { analysis, config }]) => (analysis ? [{ path, analysis, config }] : []));
    const all = [...open, ...beside.filter(({ path }) => !latest.has(path))];
    const others = all.filter(({ path }) => keyOf(path) !== key);
    return others.length === 0 ? [] : (service.compare([...others, judged]).get(judged.path) ?? []);
  };

  const analyse = (
    document: TextDocument,
    config: Config,
    beside: readonly Judged[],
  ): Pick<Judgement, 'analysis' | 'diagnostics'> => {
    if (!isJudged(document, config)) return { diagnostics: [] };
    if (isTooLarge(document)) return { diagnostics: [tooLarge()] };
    const analysis = service.analyse(document.getText(), config);
    const findings = [...analysis.findings, ...amongOthers({ path: document.uri, analysis, config }, beside)];
    const diagnostics = findings.map(finding => toDiagnostic(finding, document, telling));
    return { analysis, diagnostics };
  };

  const judge = (document: TextDocument, config: Config): Judgement => {
    const known = latest.get(document.uri);
    const { version } = document;
    const text = document.getText();
    const beside = matter.beside(document.uri);
    if (known?.version === version && known.config === config && known.text === text && known.beside === beside)
      return known;
    const made = { id: `${run}/${++count}`, version, text, config, beside, ...analyse(document, config, beside) };
    latest.set(document.uri, made);
    return made;
  };

  return {
    async prepare(uri) {
      const config = await matter.config(uri);
      return () => {
        const document = matter.document(uri);
        return document && judge(document, config);
      };
    },
    forget: uri => void latest.delete(uri),
  };
}
