import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRequest, togetherRequest } from '../../server/src/protocol.ts';
import { debrief } from '../cli/debrief.ts';
import { type BankEditor, banks } from './bank.ts';
import { twinFiles } from './twins.ts';

const open = banks();

describe('a run of checks', () => {
  const files = { ...twinFiles('a!'), 'readme.md': '# A' };
  const check = async (bank: BankEditor, texts: Readonly<Record<string, string>>, run?: string) => {
    for (const [name, text] of Object.entries(texts))
      await bank.ask(checkRequest, { uri: bank.uri(name), text, ...(run !== undefined && { run }) });
  };
  const end = async (bank: BankEditor, run: string) => {
    const found = await bank.ask(togetherRequest, { run });
    return Object.fromEntries(found.map(({ uri, diagnostics }) => [uri, diagnostics.map(({ code }) => code)]));
  };

  test('ends with what the command line finds only in stories seen together', async () => {
    const bank = await open(files);
    await check(bank, Object.fromEntries(Object.entries(files).reverse()), 'one');
    const { stdout } = await debrief(['lint', '--format', 'json', '.'], { cwd: bank.path });
    const marked = JSON.parse(stdout).files.flatMap((file: { path: string; findings: { rule: string }[] }) => {
      const rules = file.findings.flatMap(({ rule }) => (rule === 'duplicate-story' ? [rule] : []));
      return rules.length > 0 ? [[bank.uri(file.path), rules]] : [];
    });
    expect(marked.length).toBe(3);
    expect(await end(bank, 'one')).toEqual(Object.fromEntries(marked));
  });

  test('says where the other telling is', async () => {
    const bank = await open(files);
    await check(bank, { 'a.story.md': files['a.story.md'], 'b.story.md': files['b.story.md'] }, 'one');
    const [first] = await bank.ask(togetherRequest, { run: 'one' });
    expect(first).toMatchObject({
      uri: bank.uri('a.story.md'),
      diagnostics: [{ relatedInformation: [{ location: { uri: bank.uri('b.story.md') } }] }],
    });
  });

  test('is forgotten once it has ended, and knows nothing of others', async () => {
    const bank = await open(files);
    await check(bank, { 'a.story.md': files['a.story.md'] }, 'one');
    await check(bank, { 'b.story.md': files['b.story.md'] }, 'other');
    await check(bank, { 'd.story.md': files['d.story.md'] });
    expect(await end(bank, 'one')).toEqual({});
    await check(bank, files, 'other');
    expect(Object.keys(await end(bank, 'other'))).toHaveLength(3);
    expect(await end(bank, 'other')).toEqual({});
  });

  test.skipIf(process.platform === 'win32')('takes a link to a story for no second one', async () => {
    const bank = await open({ 'a.story.md': files['a.story.md'] });
    await symlink('a.story.md', join(bank.path, 'link.story.md'));
    const texts = { 'a.story.md': files['a.story.md'], 'link.story.md': files['a.story.md'] };
    await check(bank, texts, 'one');
    expect(await end(bank, 'one')).toEqual({});
    await writeFile(join(bank.path, 'copy.story.md'), files['a.story.md']);
    await check(bank, { ...texts, 'copy.story.md': files['a.story.md'] }, 'one');
    expect(Object.keys(await end(bank, 'one'))).toEqual(['a.story.md', 'copy.story.md'].map(bank.uri));
  });
});
