import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules, workspaceRules } from '../../server/src/core/rules/index.ts';
import { judgeStory } from '../judge.ts';

const files = readdirSync('server/src/core/rules')
  .filter(name => !/^(index|rule)\.ts$/.test(name))
  .map(name => name.replace(/\.ts$/, ''));

test('every rule file is registered once, under its own name, and has a test', () => {
  const ids = [...rules, ...workspaceRules].map(({ meta }) => meta.id);
  expect([...ids].sort()).toEqual(files.sort());
  const tests = readdirSync('test/rules').map(name => name.replace(/\.test\.ts$/, ''));
  expect(tests.sort()).toEqual(files.sort());
});

describe.each(rules.map(rule => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  const asStory = (example: string) =>
    /^(#|---)/.test(example) || meta.scope === 'story'
      ? example
      : `## ${meta.example.section ?? 'Action'}\n\n${example}\n`;
  const weak = asStory(meta.example.weak);
  const judge = (text: string) => judgeStory(text, meta.example.config);

  test('the weak example gives exactly this finding', () => {
    expect(judge(weak).filter(({ rule }) => rule === id)).toHaveLength(1);
  });

  test('the strong example gives none that its words could answer for', () => {
    const findings = judge(asStory(meta.example.strong)).filter(
      ({ scope, rule }) => scope === 'sentence' || rule === id,
    );
    expect(findings).toEqual([]);
  });

  test('each span lies inside the text and holds words', () => {
    for (const { span, related } of judge(weak)) {
      for (const { start, end } of [span, ...related.map(place => place.span)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(weak.length);
        expect(weak.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  test('the message is plain text in whole sentences', () => {
    const finding = judge(weak).find(({ rule }) => rule === id);
    expect(finding?.message).toMatch(/[.”]$/);
    expect(finding?.message).not.toMatch(/[*`_]|\n|undefined/);
    expect(finding?.message).not.toMatch(/ [,.;:!?)”]/);
    expect(finding?.message.length).toBeLessThan(320);
  });

  test('the summary, the reason and the exceptions are told', () => {
    for (const text of [meta.summary, meta.why, meta.silentOn]) expect(text).toMatch(/^[\p{Lu}“].*[.?]$/su);
  });
});
