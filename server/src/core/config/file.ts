import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { RuleMeta } from '../rules/rule.ts';
import type { Span } from '../span.ts';
import { type Layer, readLayer } from './layer.ts';
import type { Misfit, Path } from './misfits.ts';

/** A config file larger than this is reported, not read: it bounds time and memory. In UTF-16 units. */
const longest = 512 * 1024;

/** Why a config file, or a part of it, cannot be used. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ConfigFile {
  /** As it was read; empty where it could not be. */
  readonly text: string;
  /** What can be used of it. */
  readonly layer: Layer;
  /** Empty for a file that is good as a whole; the first alone for one that is no JSON. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads a config file: JSON with comments and trailing commas. Never throws. Spans are UTF-16 offsets into `text`. */
export function readConfigFile(text: string, rules: readonly RuleMeta[]): ConfigFile {
  if (text.length > longest) return unusable(text, 'This config is over 512 KB, too large to read: shorten its lists.');
  const errors: ParseError[] = [];
  const read = parse(text, errors);
  if (!read) return unusable(text, 'This config is nested too deep to read.');
  const { root, value } = read;
  const { layer, misfits } = readLayer(value, rules);
  // What follows the first fault of its JSON may follow from it.
  const problems = errors[0] ? [toProblem(errors[0], text)] : misfits.map(misfit => located(misfit, root, text));
  return { text, layer, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

/** The parser calls itself for each level of nesting; undefined where there are more than it can bear. */
function parse(text: string, errors: ParseError[]): { root: Node | undefined; value: unknown } | undefined {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  try {
    const root = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return { root, value: root ? getNodeValue(root) : {} };
  } catch {
    return undefined;
  }
}

/** A config of which nothing can be used. */
export const unusable = (text: string, message: string): ConfigFile => ({
  text,
  layer: {},
  problems: [{ span: { start: 0, end: 0 }, message }],
});

/** The parser places what it misses at the end behind it. */
const within = ({ length: end }: string, offset: number, length: number): Span => ({
  start: Math.min(offset, end),
  end: Math.min(offset + length, end),
});

function toProblem({ error, offset, length }: ParseError, text: string): ConfigProblem {
  const what = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return { span: within(text, offset, length), message: `This is not valid JSON: ${what}.` };
}

function located({ path, at, message }: Misfit, root: Node | undefined, text: string): ConfigProblem {
  const node = root && findNodeAtLocation(root, [...path]);
  const place = (at === 'key' ? node?.parent?.children?.[0] : node) ?? root;
  const span = within(text, place?.offset ?? 0, place?.length ?? 0);
  return { span, message: `${nameOf(path)} ${message}${message.endsWith('?') ? '' : '.'}` };
}

/** A part as a message names it: “rules.overlong[1].words”. */
const nameOf = (path: Path): string => (path.length === 0 ? 'A config' : `“${dotted(path)}”`);

/** A path as it is written: `rules.overlong[1].words`. */
export function dotted(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
