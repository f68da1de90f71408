import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Severity, severities } from '../core/finding.ts';
import type { Analysis, Service } from '../core/service.ts';
import { ReadError } from '../disk.ts';
import type { LintRequest } from './arguments.ts';
import { type Configs, createConfigs } from './configs.ts';
import type { PathError } from './find.ts';
import { readStream } from './read.ts';
import { readTargets, type Source } from './sources.ts';

export interface JudgedStory {
  readonly path: string;
  /** Turns offsets into lines and characters, zero-based. */
  readonly document: TextDocument;
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
  const sources =
    request.stdin === undefined
      ? readTargets(request.targets, configs)
      : [await readStdin(request.stdin, stdin, configs)];
  for await (const source of sources) {
    const outcome = 'text' in source ? judge(source, service) : source;
    if ('analysis' in outcome) stories.push(outcome);
    else errors.push(outcome);
  }
  return { stories, errors: [...configs.errors(), ...errors] };
}

/** A text that the analysis fails on, which none should, costs the other stories nothing. */
function judge({ path, text, config }: Source, service: Service): JudgedStory | PathError {
  try {
    return { path, document: TextDocument.create(path, '', 0, text), analysis: service.analyse(text, config) };
  } catch (error) {
    return { path, message: `It cannot be judged (${(error as Error).name}).` };
  }
}

async function readStdin(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
  configs: Configs,
): Promise<Source | PathError> {
  try {
    return { path, text: await readStream(stdin), config: await configs.of(path) };
  } catch (error) {
    if (error instanceof ReadError) return { path, message: error.message };
    throw error;
  }
}

/** 2 where something could not be read, else 1 where a finding is at least as severe as asked, else 0. */
export function exitStatus({ stories, errors }: LintResult, maxSeverity: Severity): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  const limit = severities.indexOf(maxSeverity);
  const found = stories.some(({ analysis }) =>
    analysis.findings.some(({ severity }) => severities.indexOf(severity) <= limit),
  );
  return found ? 1 : 0;
}
