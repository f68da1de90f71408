import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCommonWords } from '../../server/src/core/bank/common-words.ts';
import { entryOf } from '../../server/src/core/bank/read-entry.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const entryIn = (file: string) =>
  entryOf(file, service.analyse(readFileSync(`examples/${file}`, 'utf8'), defaultConfig), defaultConfig);

test.each([
  ['a story with claims, layers and metrics', entryIn('valves-before-frost.story.md')],
  [
    'an answer without layers',
    entryOf('plan', service.analyse('---\nformat: design\n---\n\nA map.\n', defaultConfig), defaultConfig),
  ],
])('%s says the same with common words', (_, entry) => {
  const common = createCommonWords();
  for (const copy of [entry, structuredClone(entry)]) expect(common(copy)).toEqual(entry);
});
