import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import { type Severity, severities } from '../core/finding.ts';
import type { Analysis, Service } from '../core/service.ts';
import type { LintRequest } from './arguments.ts';
import { attempt } from './attempt.ts';
import { createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readSources, type Source } from './sources.ts';

export interface JudgedStory {
  readonly path: string;
  /** Turns offsets into lines and characters, zero-based. */
  readonly document: TextDocument;
  readonly config: Config;
  readonly analysis: Analysis;
}

export interface LintResult {
  readonly stories: readonly JudgedStory[];
  readonly errors: readonly PathError[];
}

/**
 * Judges everything that was asked for; what cannot be read, stories and configs, keeps nothing else from being judged.
 * Rejects with a UsageError where the config file that was asked for is absent.
 */
export async function lint(
  request: LintRequest,
  service: Service,
  stdin: AsyncIterable<Uint8Array>,
): Promise<LintResult> {
  const configs = await createConfigs(request, service.rules);
  const stories: JudgedStory[] = [];
  const errors: PathError[] = [];
  for await (const source of readSources(request, stdin, configs)) {
    const outcome = 'text' in source ? judge(source, service) : source;
    if ('analysis' in outcome) stories.push(outcome);
    else errors.push(outcome);
  }
  return { stories: withShared(stories, service), errors: [...configs.errors(), ...errors] };
}

/** The stories with what is found only when they are seen together. */
function withShared(stories: readonly JudgedStory[], service: Service): readonly JudgedStory[] {
  const shared = service.compare(stories);
  return stories.map(story => {
    const more = shared.get(story.path);
    if (!more) return story;
    const findings = [...story.analysis.findings, ...more].sort((a, b) => a.span.start - b.span.start);
    return { ...story, analysis: { ...story.analysis, findings } };
  });
}

const judge = ({ path, text, config }: Source, service: Service): JudgedStory | PathError =>
  attempt(path, () => ({
    path,
    document: TextDocument.create(path, '', 0, text),
    config,
    analysis: service.analyse(text, config),
  }));

/** 2 where something could not be read, else 1 where a finding is at least as severe as asked, else 0. */
export function exitStatus({ stories, errors }: LintResult, maxSeverity: Severity): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  const limit = severities.indexOf(maxSeverity);
  const found = stories.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => severities.indexOf(severity) <= limit),
  );
  return found ? 1 : 0;
}
