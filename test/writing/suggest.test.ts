import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { suggest } from '../../server/src/core/writing/suggest.ts';
import type { Suggestion } from '../../server/src/core/writing/suggestion.ts';
import { service, withCursor } from './fixture.ts';

function suggestions(marked: string, asked = true): readonly Suggestion[] {
  const { analysis, offset } = withCursor(marked);
  return [...suggest(analysis.story, offset, { rules: service.rules, principles: defaultConfig.principles }, asked)];
}

const labels = (marked: string, asked?: boolean) => suggestions(marked, asked).map(({ label }) => label);

/** The text after the suggestion with this label was taken. */
function taken(marked: string, label: string): string {
  const found = suggestions(marked).find(suggestion => suggestion.label === label);
  if (!found) throw new Error(`“${label}” is not suggested`);
  const text = marked.replace('¦', '');
  return text.slice(0, found.span.start) + found.insert + text.slice(found.span.end);
}

describe('in the front matter', () => {
  test('keys that are not there yet, with their values', () => {
    const story = '---\ntitle: The pilot\n¦\n---\n';
    expect(labels(story)).toContain('principles');
    expect(labels(story)).not.toContain('title');
    expect(taken(story, 'kind')).toBe(
      '---\ntitle: The pilot\nkind: ${1|leadership,analytical,failure,conflict|}\n---\n',
    );
    expect(taken('---\nprin¦\n---\n', 'principles')).toBe('---\nprinciples: [$1]\n---\n');
  });

  test.each([
    ['kind: ¦', 'leadership', 'kind: leadership'],
    ['kind: fa¦', 'failure', 'kind: failure'],
    ['level: ¦', 'L6', 'level: L6'],
    ['format: ¦', 'design', 'format: design'],
    ['principles: [¦]', 'Dive Deep', 'principles: [Dive Deep]'],
    ['principles: [Ownership, di¦]', 'Dive Deep', 'principles: [Ownership, Dive Deep]'],
    ['principles: [¦]', 'Are Right, A Lot', 'principles: ["Are Right, A Lot"]'],
    ['principles:\n  - ¦', 'Think Big', 'principles:\n  - Think Big'],
    ['ignore: [hedge, cl¦]', 'cliche', 'ignore: [hedge, cliche]'],
  ])('%j offers %s', (line, label, result) => {
    expect(taken(`---\n${line}\n---\n`, label)).toBe(`---\n${result}\n---\n`);
  });

  test('a principle tells what its interviewer listens for, and is not offered twice', () => {
    const story = '---\nprinciples: [Dive Deep, ¦]\n---\n';
    const trust = suggestions(story).find(({ label }) => label === 'Earn Trust');
    expect(trust?.about).toContain('where the other one stood');
    expect(labels(story)).not.toContain('Dive Deep');
  });

  test.each([
    ['---\n¦', 'title'],
    ['---\nkind: ¦', 'failure'],
    ['---\nprinciples: [¦', 'Dive Deep'],
    ['---\nprinciples:\n  - ¦', 'Dive Deep'],
  ])('%j, where the fence is not closed yet, offers %s', (story, label) => {
    expect(labels(story)).toContain(label);
  });

  test('nothing for a text of the writer’s own', () => {
    expect(labels('---\ntitle: The ¦\n---\n')).toEqual([]);
  });
});

describe('headings', () => {
  test('are those that the story does not have, in order', () => {
    const story = '## Context\n\nIt rained.\n\n¦\n\n## Outcome\n\nIt stopped.\n';
    expect(labels(story, false)).toEqual([
      '## Task',
      '## Action',
      '## Reflection',
      '## Alternatives',
      '## Trade-off',
      '## Follow-up',
    ]);
  });

  test.each([
    ['#¦', '# Task', '# Task\n\n'],
    ['### Ta¦', '### Task', '### Task\n\n'],
    ['¦', '## Action', '## Action\n\n'],
  ])('%j offers %s', (line, label, result) => {
    expect(taken(`## Situation\n\nIt rained.\n\n${line}`, label)).toBe(`## Situation\n\nIt rained.\n\n${result}`);
  });

  test('follow the format', () => {
    expect(labels('---\nformat: prfaq\n---\n\n¦', false)).toEqual([
      '## Press release',
      '## Customer quote',
      '## External FAQ',
      '## Internal FAQ',
    ]);
  });

  test('stay away from the midst of a sentence', () => {
    expect(labels('## Task\n\nI had ¦', false)).toEqual([]);
  });
});

describe('in a comment', () => {
  test.each([
    ['<!-- ¦', 'debrief-disable-next-line', '<!-- debrief-disable-next-line ${1:rule} -->'],
    ['<!-- debrief-d¦ -->', 'debrief-disable', '<!-- debrief-disable  -->'],
    ['<!-- debrief-disable-next-line ¦ -->', 'hedge', '<!-- debrief-disable-next-line hedge -->'],
    ['<!-- debrief-disable hedge, cl¦', 'cliche', '<!-- debrief-disable hedge, cliche'],
  ])('%j offers %s', (line, label, result) => {
    expect(taken(`## Task\n\n${line}`, label)).toBe(`## Task\n\n${result}`);
  });

  test('a rule that is named already is not offered again, and a reason is the writer’s own', () => {
    expect(labels('<!-- debrief-disable hedge, ¦ -->')).not.toContain('hedge');
    expect(labels('<!-- debrief-disable hedge -- it was ¦ -->')).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['Action', 'I chose … over …, because …'],
    ['Result', '… fell from … to … in …'],
    ['Reflection', 'I was wrong about …. Since then I …'],
    ['Task', 'I owned …, with …'],
  ])('%s begins with “%s”', (section, label) => {
    expect(labels(`## ${section}\n\n¦`)).toContain(label);
    expect(labels(`## ${section}\n\nIt rained. ¦`)).toContain(label);
    expect(labels(`## ${section}\n\n- I ¦`)).toContain(label);
  });

  test('replace what was begun', () => {
    expect(taken('## Action\n\nI ga¦', 'I gave up …, which … wanted, because …')).toBe(
      '## Action\n\nI gave up ${1:what}, which ${2:who} wanted, because ${3:the reason}.',
    );
    expect(taken('## Action\n\nIt rained. I ch¦', 'I decided to … instead of …, because …')).toBe(
      '## Action\n\nIt rained. I decided to ${1:act} instead of ${2:the other path}, because ${3:the reason}.',
    );
  });

  test.each([
    ['in the midst of a sentence', '## Action\n\nI counted the boats and ¦'],
    ['in a quotation', '## Action\n\n> ¦'],
    ['in a table', '## Action\n\n| ¦'],
  ])('are not offered %s', (_, story) => {
    expect(suggestions(story).filter(({ kind }) => kind === 'starter')).toEqual([]);
  });

  test('wait until they are asked for', () => {
    expect(labels('## Action\n\nIt rained. ¦', false)).toEqual([]);
  });
});
