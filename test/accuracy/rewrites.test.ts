import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { judgeStory } from '../judge.ts';

/** A passage with what a careful editor would make of it; `*` stands for a stop. Without a rule, nothing should be marked. */
interface Case {
  readonly rule?: string | null;
  readonly text: string;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
}

const cases: readonly Case[] = readFileSync('test/corpus/rewrites.jsonl', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line));
const rewritten = cases.filter(({ rule }) => rule);
const quiet = cases.filter(({ rule }) => !rule);
const judged = new Set(rewritten.map(({ rule }) => rule));

const storyOf = ({ text }: Case): string => `${text.startsWith('#') ? '' : '## Action\n\n'}${text}\n`;
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^## Action /, '')
    .trim();
const withStars = (snippet: string): string =>
  snippet.replace(/\\([$}\\])|\$\{\d+:[^}]*\}/g, (_, escaped?: string) => escaped ?? '*');

/** Whether a text fits a pattern in which each `*` stands for any words. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = plain(pattern).split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    at = index === rest.length - 1 ? Math.max(at, text.length - part.length) : text.indexOf(part, at);
    if (at < 0 || !text.startsWith(part, at)) return false;
    at += part.length;
  }
  return at === text.length;
}

/** What the fixes of the first finding of the case's rule make of it. */
function results(one: Case): readonly string[] {
  const story = storyOf(one);
  const finding = judgeStory(story).find(({ rule }) => rule === one.rule);
  return (finding?.fixes ?? []).map(({ edits, snippet }) => {
    const made = snippet ? edits.map(({ span, newText }) => ({ span, newText: withStars(newText) })) : edits;
    return plain(withEdits(story, made));
  });
}

const accepts = ({ accept = [] }: Case, text: string) => accept.some(pattern => fits(text, pattern));
const share = (part: number, whole: number) => part / whole;

test('the preferred fix is right in 95 of 100 cases, some fix in 98, and none is refused', () => {
  const made = rewritten.map(one => [one, results(one)] as const);
  const preferred = made.filter(([one, [first = '']]) => accepts(one, first));
  const any = made.filter(([one, texts]) => texts.some(text => accepts(one, text)));
  const refused = made.flatMap(([{ reject = [] }, texts]) => texts.filter(text => reject.some(bad => fits(text, bad))));
  expect(share(preferred.length, made.length)).toBeGreaterThanOrEqual(0.95);
  expect(share(any.length, made.length)).toBeGreaterThanOrEqual(0.98);
  expect(refused).toEqual([]);
});

test('what needs no rewriting is left alone in 97 of 100 cases', () => {
  const noisy = quiet.filter(one => judgeStory(storyOf(one)).some(({ rule }) => judged.has(rule)));
  expect(share(quiet.length - noisy.length, quiet.length)).toBeGreaterThanOrEqual(0.97);
});
