import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { RuleSetting } from '../core/config.ts';
import { type Severity, severities } from '../core/finding.ts';
import {
  type BankFormat,
  type BankTable,
  bankTables,
  coverageFormats,
  metricsFormats,
  type OutputFormat,
  outputFormats,
} from './formats.ts';
import { UsageError } from './usage.ts';

/** What `debrief lint` was asked for. */
export interface LintRequest {
  readonly format: OutputFormat;
  /** Paths and globs as typed; none when the story comes from standard input. */
  readonly targets: readonly string[];
  /** The name under which standard input is judged. */
  readonly stdin?: string;
  /** The lowest severity that makes the exit status 1. */
  readonly maxSeverity: Severity;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The config file that governs every story; otherwise the nearest one above each does. */
  readonly config?: string;
}

const sourceOptions = {
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
} as const;
const lintOptions = { format: { type: 'string' }, ...sourceOptions, 'max-severity': { type: 'string' } } as const;
const fixOptions = { 'dry-run': { type: 'boolean' }, ...sourceOptions } as const;

/** What `debrief coverage` and `debrief metrics` were asked for. */
export interface BankRequest extends Pick<LintRequest, 'targets' | 'config'> {
  readonly format: BankFormat;
}

/** What `debrief coverage` was asked for. */
export interface CoverageRequest extends BankRequest {
  /** Principles and their stories, or stories against principles. */
  readonly table: BankTable;
}

const bankOptions = { format: { type: 'string' }, config: { type: 'string' } } as const;
const coverageOptions = { ...bankOptions, table: { type: 'string' } } as const;

/** Reads what follows `debrief coverage`. Throws a UsageError that says what would have been understood. */
export function readCoverageRequest(args: readonly string[]): CoverageRequest {
  const { values, positionals } = parse(args, coverageOptions);
  const table = oneOf(values.table ?? 'coverage', bankTables, 'table');
  const format = oneOf(values.format ?? 'pretty', coverageFormats, 'format');
  return { ...readSourceOptions(values, positionals, []), format, table };
}

/** Reads what follows `debrief metrics`. Throws a UsageError that says what would have been understood. */
export function readMetricsRequest(args: readonly string[]): BankRequest {
  const { values, positionals } = parse(args, bankOptions);
  const format = oneOf(values.format ?? 'pretty', metricsFormats, 'format');
  return { ...readSourceOptions(values, positionals, []), format };
}

/** What `debrief fix` was asked for. */
export interface FixRequest extends Pick<LintRequest, 'targets' | 'stdin' | 'rules' | 'config'> {
  /** Whether to tell what would change, and change nothing. */
  readonly dryRun: boolean;
}

/** Reads what follows `debrief fix`. Throws a UsageError that says what would have been understood. */
export function readFixRequest(args: readonly string[], ruleIds: readonly string[]): FixRequest {
  const { values, positionals } = parse(args, fixOptions);
  return { ...readSourceOptions(values, positionals, ruleIds), dryRun: values['dry-run'] ?? false };
}

/** Reads what follows `debrief lint`. Throws a UsageError that says what would have been understood. */
export function readLintRequest(args: readonly string[], ruleIds: readonly string[]): LintRequest {
  const { values, positionals } = parse(args, lintOptions);
  return {
    ...readSourceOptions(values, positionals, ruleIds),
    format: oneOf(values.format ?? 'pretty', outputFormats, 'format'),
    maxSeverity: oneOf(values['max-severity'] ?? 'error', severities, 'severity'),
  };
}

interface SourceValues {
  readonly stdin?: boolean | undefined;
  readonly 'stdin-filename'?: string | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly config?: string | undefined;
}

function readSourceOptions(values: SourceValues, positionals: readonly string[], ruleIds: readonly string[]) {
  if (values['stdin-filename'] !== undefined && !values.stdin) {
    throw new UsageError('--stdin-filename names standard input: give --stdin too.');
  }
  if ([...positionals, values.config, values['stdin-filename']].includes('')) {
    throw new UsageError('An empty path names nothing: for the current folder give “.”, or no path.');
  }
  if (values.stdin && positionals.length > 0) throw new UsageError('Give either --stdin or paths, not both.');
  return {
    targets: values.stdin || positionals.length > 0 ? positionals : ['.'],
    ...(values.stdin && { stdin: values['stdin-filename'] ?? '<stdin>' }),
    rules: Object.fromEntries((values.rule ?? []).map(override => readOverride(override, ruleIds))),
    ...(values.config !== undefined && { config: values.config }),
  };
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true as const });
  } catch (error) {
    const [sentence] = String((error as Error).message).split(/(?<=['"])\. |\n/);
    const known = Object.keys(options).map(name => `--${name}`);
    throw new UsageError(`${sentence?.replace(/\.$/, '')}. Options: ${known.join(', ')}.`);
  }
}

function readOverride(override: string, ruleIds: readonly string[]): [string, RuleSetting] {
  const [id = '', severity, ...rest] = override.split('=');
  if (severity === undefined || rest.length > 0) {
    throw new UsageError(`--rule takes ID=SEVERITY, such as ${ruleIds[0]}=off, not “${override}”.`);
  }
  return [oneOf(id, ruleIds, 'rule'), oneOf(severity, [...severities, 'off'] as const, 'severity')];
}

function oneOf<T extends string>(given: string, known: readonly T[], what: string): T {
  const found = known.find(name => name === given);
  if (found === undefined) throw new UsageError(`Unknown ${what} “${given}”. Known: ${known.join(', ')}.`);
  return found;
}
