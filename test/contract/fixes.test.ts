import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { overlap } from '../../server/src/core/span.ts';
import { judgeStory } from '../judge.ts';
import { applied, unansweredIn } from '../rewrite/apply.ts';

const asStory = (example: string, section = 'Action') =>
  /^(#|---)/.test(example) ? example : `## ${section}\n\n${example}\n`;

const texts: readonly (readonly [name: string, text: string, config: object | undefined])[] = [
  ...rules.map(({ meta }) => [meta.id, asStory(meta.example.weak, meta.example.section), meta.example.config] as const),
  ...readdirSync('examples')
    .filter(name => name.endsWith('.story.md'))
    .map(name => [name, readFileSync(`examples/${name}`, 'utf8'), undefined] as const),
];

/** Findings about sentences, by rule. Rules about the whole story weigh its sections anew with every sentence. */
const counted = (text: string, config: object = {}) => {
  const counts = new Map<string, number>();
  for (const { rule, scope } of judgeStory(text, config))
    if (scope === 'sentence') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const mendable = (findings: readonly Finding[], of: string): number =>
  findings.filter(({ rule, fixes }) => rule === of && fixes.length > 0).length;

describe.each(texts)('%s: each fix', (_, text, config) => {
  const findings = judgeStory(text, config).filter(({ fixes }) => fixes.length > 0);

  test('has a title of its own, and edits in order that do not overlap', () => {
    for (const { fixes } of findings) {
      expect(new Set(fixes.map(({ title }) => title)).size).toBe(fixes.length);
      expect(fixes.filter(({ preferred }) => preferred)).toEqual(fixes.slice(0, 1));
      for (const { edits, title } of fixes) {
        expect(title).toMatch(/^[^\n*_`]{3,140}$/);
        for (const [index, { span }] of edits.entries()) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const next = edits[index + 1];
          if (next) expect(span.end).toBeLessThanOrEqual(next.span.start);
        }
      }
    }
  });

  test('waits for nothing that test/rewrite/apply.ts has no answer for', () => {
    expect(findings.flatMap(({ fixes }) => fixes.flatMap(unansweredIn))).toEqual([]);
  });

  test('mends its finding and makes no other', () => {
    const before = counted(text, config);
    for (const { rule, fixes, scope } of findings) {
      for (const fix of fixes) {
        const mended = applied(text, fix);
        const after = counted(mended, config);
        if (scope === 'sentence') expect(after.get(rule) ?? 0, mended).toBeLessThan(before.get(rule) ?? 0);
        else expect(mendable(judgeStory(mended, config), rule), mended).toBeLessThan(mendable(findings, rule));
        for (const [other, count] of after)
          expect(count, `${other} in ${mended}`).toBeLessThanOrEqual(before.get(other) ?? 0);
      }
    }
  });

  test('that is safe needs nothing from the writer, and changes nothing elsewhere', () => {
    for (const { fixes, span: marked } of findings)
      for (const { safe, snippet, edits } of fixes)
        if (safe) {
          expect(snippet).toBeUndefined();
          expect(edits.some(({ newText }) => newText.includes('${'))).toBe(false);
          for (const { span } of edits) expect(overlap(marked, span), text.slice(span.start, span.end)).toBe(true);
        }
  });
});

test('some of them are safe', () => {
  const safe = texts
    .flatMap(([, text, config]) => judgeStory(text, config).flatMap(({ fixes }) => fixes))
    .filter(fix => fix.safe);
  expect(safe.length).toBeGreaterThan(5);
});
