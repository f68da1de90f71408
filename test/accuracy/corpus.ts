import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labels, Mark } from './score.ts';

/** What a reader found in a story, with the words that it is about. */
export interface Label extends Mark {
  readonly quote?: string;
}

/** A story and its labels. `held` ones are evaluated, and never read while a rule is being tuned. */
export interface LabelledStory {
  readonly name: string;
  readonly text: string;
  readonly held: boolean;
  readonly labels: Labels<Label>;
}

/** A passage, set in a story, in which a rule has something to say or has not. */
export interface Pair {
  readonly rule: string;
  readonly passage: string;
  readonly text: string;
  readonly hit: boolean;
  readonly held: boolean;
}

const folder = 'test/corpus';
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

/** The stories of `test/corpus`, by name. Throws when a label's words are not where it says. */
export function readStories(): readonly LabelledStory[] {
  const held = new Set<string>(JSON.parse(read('held.json')).stories);
  return readdirSync(join(folder, 'stories'))
    .filter(file => file.endsWith('.story.md'))
    .map(file => {
      const name = file.replace('.story.md', '');
      const text = read('stories', file);
      const { findings, optional = [] } = JSON.parse(read('stories', `${name}.labels.json`));
      const placed = (labels: readonly WrittenLabel[]) => labels.map(label => place(label, text, name));
      return { name, text, held: held.has(name), labels: { wanted: placed(findings), optional: placed(optional) } };
    });
}

interface WrittenLabel {
  readonly rule: string;
  readonly line?: number;
  readonly quote?: string;
}

function place({ rule, line, quote }: WrittenLabel, text: string, name: string): Label {
  if (line === undefined || quote === undefined) return { rule };
  const lines = text.split('\n');
  const column = lines[line - 1]?.indexOf(quote) ?? -1;
  if (column < 0) throw new Error(`${name}: line ${line} does not hold “${quote}”`);
  const start = lines.slice(0, line - 1).reduce((offset, { length }) => offset + length + 1, 0) + column;
  return { rule, quote, span: { start, end: start + quote.length } };
}

/** The pairs of `test/corpus`, by rule. */
export function readPairs(): readonly Pair[] {
  return readdirSync(join(folder, 'pairs')).flatMap(file =>
    read('pairs', file)
      .split('\n')
      .filter(Boolean)
      .map(line => pairOf(JSON.parse(line), file.endsWith('.held.jsonl'))),
  );
}

interface WrittenPair {
  readonly rule?: string;
  readonly not?: string;
  readonly text: string;
  readonly section?: string;
  readonly format?: string;
}

function pairOf({ rule, not, text, section = 'Action', format }: WrittenPair, held: boolean): Pair {
  const frontMatter = format ? `---\ntitle: Pair\nformat: ${format}\n---\n\n` : '';
  return {
    rule: rule ?? not ?? '',
    hit: rule !== undefined,
    held,
    passage: text,
    text: `${frontMatter}## ${section}\n\n${text}\n`,
  };
}
