import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { readConfigFile } from '../../server/src/core/config/file.ts';
import { createService } from '../../server/src/core/service.ts';

const validate = new Ajv({ strictTypes: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')),
);
const { rules } = createService();

test.each([
  ['{}', true],
  ['{ "rules": { "hedge": "off", "overlong": ["hint", { "words": 200 }] } }', true],
  ['{ "principles": "amazon", "targets": { "stories": 4 } }', true],
  ['{ "principles": [{ "name": "Own it" }], "wordsPerMinute": 150 }', true],
  ['{ "rules": { "hegde": "off" } }', false],
  ['{ "rules": { "hedge": [] } }', false],
  ['{ "wordsPerMinute": 0 }', false],
  ['{ "words": { "owners": [""] } }', false],
  ['{ "principles": [{}] }', false],
  ['{ "targets": { "mix": { "success": 1 } } }', false],
])('the editor’s schema and our reading agree on %s', (text, good) => {
  expect([validate(JSON.parse(text)), readConfigFile(text, rules).problems.length === 0]).toEqual([good, good]);
});
