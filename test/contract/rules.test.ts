import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { rivals } from '../../server/src/core/likelihood/weighed.ts';
import { beside, betterThan } from '../../server/src/core/overlap.ts';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { rules, workspaceRules } from '../../server/src/core/rules/index.ts';
import { createService } from '../../server/src/core/service.ts';
import type { Span } from '../../server/src/core/span.ts';
import { ignoreOnLine } from '../../server/src/core/story/ignore.ts';
import { readStory } from '../../server/src/core/story/read.ts';
import { exampleOf } from '../../server/src/core/writing/example.ts';
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

describe('whatever code names as a rule is one:', () => {
  const named = readdirSync('server/src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => [...readFileSync(`server/src/${name}`, 'utf8').matchAll(/\brule(?:: | === )'([^']+)'/g)])
    .map(([, id = '']) => id);
  const listed = [...rivals, ...beside, ...[...betterThan].flatMap(([id, better]) => [id, ...better])];

  test.each([...new Set([...named, ...listed])])('%s', id => {
    expect([...rules, ...workspaceRules].map(({ meta }) => meta.id)).toContain(id);
  });
});

/** What is asked of the words of any finding: plain text in whole sentences. */
const expectPlain = (message: string | undefined) => {
  expect(message).toMatch(/[.”]$/);
  expect(message).not.toMatch(/[*`_]|\n|undefined/);
  expect(message).not.toMatch(/ [,.;:!?)”]/);
  expect(message?.length).toBeLessThan(320);
};

const expectInside = (text: string, { start, end }: Span) => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end).trim()).not.toBe('');
};

test.each([...rules, ...workspaceRules].map(({ meta }) => [meta.id, meta] as const))(
  '%s tells its summary, its reason and its exceptions',
  (_, meta) => {
    for (const text of [meta.summary, meta.why, meta.silentOn]) expect(text).toMatch(/^[\p{Lu}“].*[.?]$/su);
  },
);

describe.each(workspaceRules.map(rule => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  const { weak, strong } = meta.example;
  const service = createService();
  const together = (...texts: readonly string[]) => {
    const config = { ...defaultConfig, ...meta.example.config };
    const stories = texts.map((text, at) => ({ path: `${at}`, analysis: service.analyse(text, config), config }));
    const found = service.compare(stories);
    return stories.map(({ path }) => (found.get(path) ?? []).filter(({ rule }) => rule === id));
  };

  test('two files of the weak example give exactly this finding each, and one alone none', () => {
    expect(together(weak, weak).map(findings => findings.length)).toEqual([1, 1]);
    expect(together(weak)).toEqual([[]]);
  });

  test('the strong example beside the weak one gives none', () => {
    expect(together(weak, strong)).toEqual([[], []]);
  });

  test('each span lies inside its own text and holds words, and the message is plain text', () => {
    for (const { span, related, message } of together(weak, weak).flat()) {
      expectInside(weak, span);
      for (const place of related) expectInside(weak, place.span);
      expectPlain(message);
    }
  });
});

describe.each(rules.map(rule => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  const weak = exampleOf(meta, 'weak');
  const judge = (text: string) => judgeStory(text, meta.example.config);

  test('the weak example gives exactly this finding', () => {
    expect(judge(weak).filter(({ rule }) => rule === id)).toHaveLength(1);
  });

  test('a comment above the line switches it off, but in the front matter', () => {
    const body = weak.replace(/^title: .*\n/m, '');
    const finding = judge(body).find(({ rule }) => rule === id);
    const edit = finding && ignoreOnLine(readStory(body), finding.span.start, id);
    expect(edit === undefined).toBe(meta.inFrontMatter ?? false);
    if (edit) expect(judge(withEdits(body, [edit])).map(({ rule }) => rule)).not.toContain(id);
  });

  test('the strong example gives none that its words could answer for', () => {
    const findings = judge(exampleOf(meta, 'strong')).filter(({ scope, rule }) => scope === 'sentence' || rule === id);
    expect(findings).toEqual([]);
  });

  test('each span lies inside the text and holds words', () => {
    for (const { span, related } of judge(weak))
      for (const place of [span, ...related.map(other => other.span)]) expectInside(weak, place);
  });

  test('the message is plain text in whole sentences', () => {
    expectPlain(judge(weak).find(({ rule }) => rule === id)?.message);
  });
});
