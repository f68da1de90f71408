import { version } from '../../../package.json';
import type { RuleMeta } from '../core/rules/rule.ts';
import type { Service } from '../core/service.ts';
import { describeFailure } from '../failure.ts';
import { readCoverageRequest, readFixRequest, readLintRequest, readMetricsRequest } from './arguments.ts';
import { type ReadBank, readBank } from './bank.ts';
import { printCoverage, printMetrics } from './bank-tables.ts';
import { fix, toDiff } from './fix.ts';
import type { OutputFormat } from './formats.ts';
import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { exitStatus, type LintResult, lint } from './lint.ts';
import { createPaint, type Paint, wantsColour } from './paint.ts';
import { toPretty } from './pretty.ts';
import { explainRule, listRules } from './rule-pages.ts';
import { toSarif } from './sarif.ts';
import { help, helpOf, UsageError } from './usage.ts';
import { printable } from './wrap.ts';

/** What the command line needs of the process that it runs in. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  print(text: string): void;
  /** Prints one line to standard error. */
  complain(line: string): void;
}

type Command = (args: readonly string[], service: () => Service, around: Surroundings) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  lint: runLint,
  fix: runFix,
  coverage: runCoverage,
  metrics: runMetrics,
  explain: showing(explainRule),
  rules: showing(listRules),
  serve: runServe,
};

/** Runs one command line; resolves to its exit status. Never rejects. */
export async function run(args: readonly string[], service: () => Service, around: Surroundings): Promise<number> {
  try {
    const [name, ...rest] = args;
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
    if (options.includes('--help') || options.includes('-h'))
      return show(name && Object.hasOwn(commands, name) ? helpOf(name) : help, around);
    if (name === '--version') return show(`${version}\n`, around);
    const known = `Commands: ${Object.keys(commands).join(', ')}. More: debrief --help.`;
    if (name === undefined) throw new UsageError(`No command given. ${known}`);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`Unknown command “${name}”. ${known}`);
    return await command(rest, service, around);
  } catch (error) {
    around.complain(
      oneLine(error instanceof UsageError ? error.message : `Something failed. ${describeFailure(error)}`),
    );
    return 2;
  }
}

async function runLint(args: readonly string[], createService: () => Service, around: Surroundings): Promise<number> {
  const service = createService();
  const ruleIds = service.rules.map(({ id }) => id);
  const request = readLintRequest(args, ruleIds);
  const result = await lint(request, service, around.stdin);
  around.print(printers[request.format](result, paintFor(around), service.rules));
  for (const { path, message } of result.errors) around.complain(oneLine(`${path}: ${message}`));
  return exitStatus(result, request.maxSeverity);
}

const printers: Readonly<
  Record<OutputFormat, (result: LintResult, paint: Paint, rules: readonly RuleMeta[]) => string>
> = {
  pretty: toPretty,
  json: toJson,
  sarif: (result, _, rules) => toSarif(result, rules),
  github: toGithub,
};

/** A command that prints something about the rules. */
function showing(print: (args: readonly string[], rules: readonly RuleMeta[], paint: Paint) => string): Command {
  return async (args, createService, around) => show(print(args, createService().rules, paintFor(around)), around);
}

const paintFor = ({ isTerminal, env }: Surroundings): Paint => createPaint(wantsColour(isTerminal, env));

async function runFix(args: readonly string[], createService: () => Service, around: Surroundings): Promise<number> {
  const service = createService();
  const request = readFixRequest(
    args,
    service.rules.map(({ id }) => id),
  );
  const { stories, errors } = await fix(request, service, around.stdin);
  around.print(
    request.stdin !== undefined && !request.dryRun
      ? stories.map(({ after }) => after).join('')
      : stories.map(toDiff).join(''),
  );
  for (const { path, message } of errors) around.complain(oneLine(`${path}: ${message}`));
  if (errors.length > 0) return 2;
  return request.dryRun && stories.some(({ before, after }) => before !== after) ? 1 : 0;
}

async function runCoverage(
  args: readonly string[],
  createService: () => Service,
  around: Surroundings,
): Promise<number> {
  const request = readCoverageRequest(args);
  const read = await readBank(request, createService());
  return showBank(printCoverage(request, read, paintFor(around)), read, around);
}

async function runMetrics(
  args: readonly string[],
  createService: () => Service,
  around: Surroundings,
): Promise<number> {
  const request = readMetricsRequest(args);
  const read = await readBank(request, createService());
  return showBank(printMetrics(request, read, paintFor(around)), read, around);
}

function showBank(text: string, { errors }: ReadBank, around: Surroundings): number {
  around.print(text);
  for (const { path, message } of errors) around.complain(oneLine(`${path}: ${message}`));
  return errors.length > 0 ? 2 : 0;
}

/** `debrief serve --stdio` starts the server instead of this; see `main.ts`. */
async function runServe(): Promise<number> {
  throw new UsageError('The server speaks over standard input: debrief serve --stdio.');
}

function show(text: string, { print }: Surroundings): number {
  print(text);
  return 0;
}

const oneLine = (text: string): string => `debrief: ${printable(text).replace(/\s+/g, ' ')}`;
