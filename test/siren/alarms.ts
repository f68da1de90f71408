import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

/** What is marked in a text that a good editor would leave alone. */
export interface Alarms {
  readonly words: number;
  /** Findings per 1,000 words. */
  readonly perThousand: number;
  /** The marked words by rule, in the order of the text. */
  readonly marked: Readonly<Record<string, readonly string[]>>;
}

const folder = 'test/siren/texts';
const service = createService();

/** The texts by name. Of a text that is no story, only what is said of its sentences counts. */
export function hearAlarms(): Readonly<Record<string, Alarms>> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map(name => [name, alarmsOf(name)]));
}

function alarmsOf(name: string): Alarms {
  const text = readFileSync(join(folder, name), 'utf8');
  const { findings, words } = service.analyse(text, defaultConfig);
  const heard = findings.filter(({ scope }) => name.endsWith('.story.md') || scope === 'sentence');
  const rules = [...new Set(heard.map(({ rule }) => rule))].sort();
  const wordsOf = (rule: string) =>
    heard.filter(finding => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));
  return {
    words,
    perThousand: rate(heard.length, words),
    marked: Object.fromEntries(rules.map(rule => [rule, wordsOf(rule)])),
  };
}

/** Findings per 1,000 words by rule over all texts, and in total. */
export function rates(alarms: Readonly<Record<string, Alarms>>): Readonly<Record<string, number>> {
  const texts = Object.values(alarms);
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const marks = texts.flatMap(({ marked }) => Object.entries(marked)).map(([rule, { length }]) => ({ rule, length }));
  const count = (some: typeof marks) => some.reduce((sum, { length }) => sum + length, 0);
  const rules = [...new Set(marks.map(({ rule }) => rule))].sort();
  const each = rules.map(id => [id, rate(count(marks.filter(({ rule }) => rule === id)), words)] as const);
  return { total: rate(count(marks), words), ...Object.fromEntries(each) };
}

const rate = (findings: number, words: number): number => Math.round((findings / words) * 1e5) / 100;
