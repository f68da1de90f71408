import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import type { Passage } from '../../server/src/core/reading.ts';
import { createService } from '../../server/src/core/service.ts';

setFlagsFromString('--allow-natives-syntax');
const haveSameShape = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (
  one: object,
  other: object,
) => boolean;

const passages = readdirSync('examples')
  .filter(name => name.endsWith('.story.md'))
  .flatMap(name => createService().analyse(readFileSync(`examples/${name}`, 'utf8'), defaultConfig).reading.passages);
const clauses = passages.flatMap(({ sentence }) => sentence.clauses);

const kinds: Readonly<Record<string, readonly object[]>> = {
  passages,
  sentences: passages.map(({ sentence }: Passage) => sentence),
  words: passages.flatMap(({ sentence }) => sentence.words),
  clauses,
  'verb groups': clauses.map(({ verb }) => verb),
  'noun phrases': clauses.flatMap(({ subject, object }) => [subject ?? [], object ?? []].flat()),
};

// What is remembered of a thing is kept on it: that makes two shapes of one.
describe('all things of a kind have one shape to the engine, or two where something is remembered of some', () => {
  it.each(Object.entries(kinds))('%s', (_, things) => {
    const shapes: object[] = [];
    for (const thing of things) if (!shapes.some(shape => haveSameShape(shape, thing))) shapes.push(thing);
    expect(things.length).toBeGreaterThan(100);
    expect(shapes.length).toBeLessThanOrEqual(2);
  });
});
