// npm run mutation -- FILES: changes rules or rewritings a little, one change at a time, and sees whether a test minds.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

const folder = 'test/mutation';
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name files, such as: npm run mutation -- server/src/core/rules/hedge.ts');
  process.exit(2);
}

/** The tests that speak for a file: a rule's own and those of every rule's examples, or all of the rewritings. */
const testsOf = file =>
  file.includes('/rewrite/')
    ? ['test/rewrite/*.test.ts', 'test/accuracy/rewrites.test.ts']
    : [`test/rules/${basename(file, '.ts')}.test.ts`, 'test/contract/rules.test.ts'];

if (!existsSync(`${folder}/node_modules`))
  spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });

const { status } = spawnSync(
  process.execPath,
  [
    `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    `${folder}/stryker.json`,
    '--mutate',
    files.join(','),
  ],
  { stdio: 'inherit', env: { ...process.env, DEBRIEF_TESTS: [...new Set(files.flatMap(testsOf))].join(',') } },
);
process.exit(status ?? 1);
