import { describe, expect, test } from 'vitest';
import { starters } from '../../server/src/core/english/lexicon/starters.ts';
import { headingFor } from '../../server/src/core/story/format-sections.ts';
import { sectionOf } from '../../server/src/core/story/sections.ts';
import { formats, type SectionKind } from '../../server/src/core/story/story.ts';
import { judgeStory } from '../judge.ts';
import { fill } from '../snippets/fill.ts';

const storyWith = (kind: SectionKind, sentence: string): string =>
  kind === 'lead' || kind === 'body' ? sentence : `## ${headingFor(kind)}\n\n${sentence}\n`;

const places = starters.flatMap(({ snippet, sections }) => sections.map(kind => [kind, fill(snippet)] as const));

describe('a sentence that is offered', () => {
  test.each(places)('in %s, “%s” is a sentence to stand by', (kind, sentence) => {
    const loud = judgeStory(storyWith(kind, sentence)).filter(
      ({ scope, severity }) => scope === 'sentence' && severity !== 'hint' && severity !== 'information',
    );
    expect(loud.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test.each([
    ['the call', 'no-owned-decision', 'I chose'],
    ['the call', 'no-owned-decision', 'I decided'],
    ['the price', 'no-tradeoff', 'The price'],
    ['what you gave up', 'no-tradeoff', 'I gave up'],
  ])('gives the story %s: no %s is left', (_, rule, start) => {
    const starter = starters.find(({ snippet }) => snippet.startsWith(start));
    const found = judgeStory(storyWith('action', fill(starter?.snippet ?? '')));
    expect(found.filter(finding => finding.rule === rule)).toEqual([]);
  });
});

test('each section that has sentences can be written as a heading', () => {
  for (const kind of new Set(starters.flatMap(({ sections }) => sections))) {
    if (kind === 'lead' || kind === 'body') continue;
    expect(formats.map(format => sectionOf(headingFor(kind), format))).toContain(kind);
  }
});
