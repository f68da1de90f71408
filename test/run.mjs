// npm test: builds, checks and runs everything; the last line on standard output is the sum.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './host/folders.mjs';
import { NoHost } from './host/no-host.mjs';
import { packExtension } from './host/packaged.mjs';
import { root } from './host/pins.mjs';
import { runSuite } from './host/suite.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, text: string }} Outcome `text` is shown on failure */

const print = line => console.log(line);

const steps = [
  { name: 'build', run: () => command('esbuild.mjs') },
  { name: 'types', run: () => command(bin('typescript', 'tsc'), '-b') },
  { name: 'lint', run: () => command(bin('@biomejs/biome', 'biome'), 'check', '.') },
  { name: 'tests', run: tests },
  { name: 'tests in VS Code', run: () => suite() },
  { name: 'tests in VS Code, as packaged', run: async () => suite(await packExtension()) },
];

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run } of steps) {
  const started = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const key of Object.keys(sum)) sum[key] += outcome[key];
  if (outcome.failed > 0) print(outcome.text);
  print(`${verdict(outcome)}  ${name}: ${told(outcome)}  (${seconds} s)`);
  if (name === 'build' && outcome.failed > 0) break;
}
process.exitCode = sum.failed > 0 ? 1 : 0;
print(told(sum));

function verdict({ passed, failed }) {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok' : 'skipped';
}

function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a script under Node; it counts as one test. */
async function command(...args) {
  const { status, text } = await node(args);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0, text } : { passed: 0, failed: 1, skipped: 0, text };
}

/** The tests that need no editor. */
async function tests() {
  const report = join(temporaryFolder(), 'vitest.json');
  const { status, text } = await node([
    bin('vitest', 'vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, text };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that can't be loaded fails the run without failing a test.
  const failed = status === 0 ? 0 : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, text };
}

async function suite(packaged) {
  try {
    return await runSuite({ report: print, packaged });
  } catch (error) {
    if (!(error instanceof NoHost)) throw error;
    print(`  no VS Code runs here: ${error.message}`);
    return { passed: 0, failed: 0, skipped: 1, text: '' };
  }
}

/** The script behind a package's command. */
function bin(packageName, command) {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** @returns {Promise<{ status: number | null, text: string }>} */
function node(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += data));
    child.on('error', reject);
    child.on('close', status => resolve({ status, text }));
  });
}
