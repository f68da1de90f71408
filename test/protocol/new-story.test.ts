import { expect, test } from 'vitest';
import { choicesRequest, draftRequest } from '../../server/src/protocol.ts';
import { banks } from './bank.ts';

const open = banks();

test.each([
  ['a folder with a config of its own', 'a', 'Candour', 'principles: ["Candour"]'],
  ['a folder below the config', 'b', 'Courage', 'principles: [${4|courage|}]'],
])('a new story in %s claims one of its principles', async (_, name, label, line) => {
  const { ask, uri } = await open({
    '.debrief.json': '{ "principles": [{ "name": "Courage" }] }',
    'a/.debrief.json': '{ "principles": [{ "name": "Candour" }] }',
  });
  const folder = uri(name);
  const { principles } = await ask(choicesRequest, { folder });
  expect(principles.map(choice => choice.label)).toEqual([label]);
  const wish = { title: 'The gate', format: 'behavioral', principle: 'candour', folder };
  const { snippet } = await ask(draftRequest, wish);
  expect(snippet.split('\n')).toContain(line);
});
