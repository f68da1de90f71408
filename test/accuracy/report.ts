import { type Measurement, rulesOf } from './debrief.ts';
import type { Measured } from './measure.ts';
import { type Row, sideBySide } from './table.ts';
import { nothing, sum, type Tallies, tally } from './tally.ts';

/** The tables of Debrief's own figures, as Markdown under level-2 headings. */
export function report({ stories, pairs }: Measurement): string {
  const sentence = rulesOf('sentence');
  const story = rulesOf('story');
  return [
    `## Sentence rules, on stories\n\n${told(stories)}\n\n${rows(stories, sentence)}`,
    `## Sentence rules, on pairs\n\n${told(pairs)}\n\n${rows(pairs, sentence)}`,
    `## Story rules, on stories\n\n${rows(stories, story)}`,
    `## Story rules, on passages\n\n${rows(pairs, labelled(pairs, story))}`,
  ].join('\n\n');
}

/** Rules that the corpus has labels for and nothing judges yet. */
export function unjudged({ stories, pairs }: Measurement): readonly string[] {
  const known = new Set([...rulesOf('sentence'), ...rulesOf('story'), ...rulesOf('workspace')]);
  return [...tallyOf([...stories, ...pairs]).keys()].filter(rule => !known.has(rule)).sort();
}

/** What was wrong and what was missed, line by line. The held part is never told. */
export function misses(measured: readonly Measured[], rule?: string): readonly string[] {
  const wanted = new Set(rule ? [rule] : [...rulesOf('sentence'), ...rulesOf('story')]);
  return measured
    .filter(({ held }) => !held)
    .flatMap(({ name, text, comparison: { wrong, missed } }) => [
      ...wrong
        .filter(mark => wanted.has(mark.rule))
        .map(({ rule, span }) => `wrong\t${rule}\t${name}\t${span ? shown(text, span.start, span.end, name) : ''}`),
      ...missed
        .filter(mark => wanted.has(mark.rule))
        .map(({ rule, quote = '' }) => `missed\t${rule}\t${name}\t${quote}`),
    ]);
}

/** The words of a finding; for a pair, the passage they stand in. */
function shown(text: string, start: number, end: number, name: string): string {
  const words = name === 'pair' ? text.replace(/^[\s\S]*?## /, '') : text.slice(start, end);
  return words.replace(/\s+/g, ' ').trim();
}

function told(measured: readonly Measured[]): string {
  const held = measured.filter(part => part.held).length;
  return `${measured.length - held} read, ${held} held.`;
}

function rows(measured: readonly Measured[], rules: readonly string[]): string {
  const part = (held: boolean) => tallyOf(measured.filter(one => one.held === held));
  const [read, held] = [part(false), part(true)];
  const each = rules.map((name): Row => ({ name, read: read.get(name) ?? nothing, held: held.get(name) ?? nothing }));
  const total: Row = {
    name: '**total**',
    read: sum(each.map(row => row.read)),
    held: sum(each.map(row => row.held)),
  };
  return sideBySide([...each, total]);
}

/** Those of the rules that somebody has labelled. */
const labelled = (measured: readonly Measured[], rules: readonly string[]): readonly string[] => {
  const tallies = tallyOf(measured);
  return rules.filter(rule => tallies.has(rule));
};

const tallyOf = (measured: readonly Measured[]): Tallies => tally(measured.map(({ comparison }) => comparison));
