import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { onTestFinished, test } from 'vitest';
import { folderOf } from '../cli/debrief.ts';

test('new rules, whatever their names, pass the linter as they are written', async () => {
  const copied = ['biome.json', '.gitignore', 'server/src/core/rules/index.ts', 'test/rules/hedge.test.ts'];
  const folder = await folderOf(Object.fromEntries(copied.map(name => [name, readFileSync(name, 'utf8')])));
  onTestFinished(folder.remove);
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [resolve(script), ...args], { cwd: folder.path, encoding: 'utf8', stdio: 'pipe' });
  for (const id of ['a-rule', 'jargon', 'my-rule', 'no-metric-of', 'zz-rule']) run('server/new-rule.mjs', id);
  run('node_modules/@biomejs/biome/bin/biome', 'check', '.');
});
