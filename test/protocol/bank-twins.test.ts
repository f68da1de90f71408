import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { debrief } from '../cli/debrief.ts';
import { type bankOf, banks, watching } from './bank.ts';
import { pushClient } from './editor.ts';
import { told, twinFiles } from './twins.ts';
import { until } from './until.ts';

const open = banks();

describe('a story that a closed one tells, too', () => {
  const files = twinFiles('D');
  const twins = (diagnostics: readonly Diagnostic[]) =>
    diagnostics
      .filter(({ code }) => code === 'duplicate-story')
      .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));
  const begin = async (options: Parameters<typeof bankOf>[1] = {}) => {
    const bank = await open(files, options);
    bank.open(bank.uri('a.story.md'), files['a.story.md']);
    expect(twins(await bank.pull(bank.uri('a.story.md')))).toEqual([]);
    await bank.coverage();
    const become = (...names: string[]) =>
      until(`the twins ${names}`, async () => {
        const found = twins(await bank.pull(bank.uri('a.story.md')));
        return JSON.stringify(found) === JSON.stringify(names.map(bank.uri)) || undefined;
      });
    return { bank, become };
  };

  test('is marked once the bank is read, and follows what changes', async () => {
    const { bank, become } = await begin();
    await become('b.story.md');
    await bank.change({ 'b.story.md': undefined });
    await become();
    await bank.change({ 'e.story.md': told('a!', 'Ownership', 'I sold the boat.') });
    await become('e.story.md');
    bank.edit(bank.uri('a.story.md'), { text: told('A', 'Frugality') });
    await become();
  });

  test('is marked once where both are open', async () => {
    const { bank, become } = await begin();
    await become('b.story.md');
    bank.open(bank.uri('b.story.md'), files['b.story.md']);
    await become('b.story.md');
    bank.close(bank.uri('b.story.md'));
    await become('b.story.md');
  });

  test('a client that is sent diagnostics is sent them again', async () => {
    const bank = await open(files, { capabilities: { ...watching, ...pushClient } });
    bank.open(bank.uri('a.story.md'), files['a.story.md']);
    await bank.coverage();
    await until('the twin', () => twins(bank.published.at(-1)?.diagnostics ?? []).length > 0 || undefined);
  });

  test('is the one that the command line marks', async () => {
    const { stdout } = await debrief(['lint', '--format', 'json', '.'], { cwd: (await open(files)).path });
    const marked = JSON.parse(stdout).files.flatMap((file: { path: string; findings: { rule: string }[] }) =>
      file.findings.some(({ rule }) => rule === 'duplicate-story') ? [file.path] : [],
    );
    expect(marked.sort()).toEqual(['a.story.md', 'b.story.md']);
  });
});
