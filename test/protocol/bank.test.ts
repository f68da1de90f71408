import { afterAll, afterEach, expect, test } from 'vitest';
import { debrief } from '../cli/debrief.ts';
import { type BankEditor, bankOf, storyNamed } from './bank.ts';
import { killServers } from './transport.ts';

const banks: BankEditor[] = [];
const open = async (...given: Parameters<typeof bankOf>): Promise<BankEditor> => {
  const bank = await bankOf(...given);
  banks.push(bank);
  return bank;
};
afterEach(() => Promise.all(banks.splice(0).map(bank => bank.remove())));
afterAll(killServers);

test('the bank holds the stories of the folder, open or not', async () => {
  const bank = await open({
    'a.story.md': storyNamed('A', 'Ownership'),
    'deep/b.story.md': storyNamed('B'),
    'c.md': '# C',
  });
  expect(await bank.titles()).toEqual(['A', 'B']);
});

test('what the command line prints is what the view shows', async () => {
  const bank = await open({ 'a.story.md': storyNamed('A', 'Ownership'), 'b/c.story.md': storyNamed('B', 'Dive Deep') });
  const { stdout } = await debrief(['coverage', '--format', 'json'], { cwd: bank.path });
  expect(await bank.coverage()).toMatchObject(JSON.parse(stdout));
});
