import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { downloadedCode, hasDisplay } from './desktop.mjs';
import { temporaryFolder } from './folders.mjs';
import { NoHost, noHostStatus } from './no-host.mjs';
import { emptyExtension, installExtension } from './packaged.mjs';
import { cache, root } from './pins.mjs';
import { writeSettings } from './profile.mjs';
import { prepareWebHost } from './web-host.mjs';

/**
 * Runs dist/test/suite.cjs inside a real VS Code: the downloaded desktop where it runs, else the workbench in a browser.
 *
 * @param {{ report: (line: string) => void, packaged?: string }} options `packaged` is a package to install and test
 *   instead of the sources
 * @returns {Promise<{ passed: number, failed: number, skipped: number, text: string }>} `text` tells each failure
 * @throws {NoHost} when no VS Code runs here
 */
export async function runSuite({ report, packaged }) {
  const reasons = [];
  for (const host of [desktopHost, webHost]) {
    const result = await runIn(host, report, packaged).catch(error => {
      if (!(error instanceof NoHost)) throw error;
      reasons.push(error.message);
    });
    if (result !== undefined) return result;
  }
  throw new NoHost(reasons.join('; '));
}

async function desktopHost(report) {
  const executable = hasDisplay() ? await downloadedCode({ report }) : undefined;
  if (executable === undefined) throw new NoHost('no desktop VS Code');
  return {
    name: 'desktop VS Code',
    cli: [resolveCliPathFromVSCodeExecutablePath(executable)],
    vscodeExecutablePath: executable,
    launchArgs: [],
    cannotStart: () => true,
  };
}

/** The launcher is an argument of Node, so that it needs no executable bit. */
async function webHost(report) {
  const { node, serverMain } = await prepareWebHost({ report });
  const launcher = fileURLToPath(new URL('launch.mjs', import.meta.url));
  const cannotStart = ending => ending.code === noHostStatus;
  return {
    name: 'VS Code in a browser',
    cli: [node, serverMain],
    vscodeExecutablePath: process.execPath,
    launchArgs: [launcher],
    cannotStart,
  };
}

async function runIn(host, report, packaged) {
  const { name, cli, vscodeExecutablePath, launchArgs, cannotStart } = await host(report);
  report(`  in ${name}`);
  const folder = temporaryFolder();
  const outcome = join(folder, 'outcome.json');
  const log = logTo(join(cache, 'suite.log'));
  const [stories, userData, extensions] = ['stories', 'user', 'extensions'].map(part => join(folder, part));
  cpSync(join(root, 'examples'), stories, { recursive: true });
  // A workspace that can get another folder without a new window.
  const workspace = join(folder, 'bank.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'stories' }] }));
  writeSettings(userData);
  if (packaged !== undefined) await installExtension(cli, packaged, { userData, extensions });
  const ending = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: packaged === undefined ? root : emptyExtension(join(folder, 'empty')),
    extensionTestsPath: join(root, 'dist', 'test', 'suite.cjs'),
    extensionTestsEnv: { SUITE_OUTCOME: outcome },
    launchArgs: [...launchArgs, workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
    stdout: log.stream,
    stderr: log.stream,
  }).catch(error => error);

  const text = `${name} ended without an outcome (${ending}).\n${log.text()}`;
  if (!existsSync(outcome) && cannotStart(ending)) throw new NoHost(text);
  return outcomeIn(outcome) ?? { passed: 0, failed: 1, skipped: 0, text };
}

/** @returns the suite's own outcome, or undefined where the suite did not come to its end */
function outcomeIn(file) {
  if (!existsSync(file)) return undefined;
  const { finished, ...outcome } = JSON.parse(readFileSync(file, 'utf8'));
  return finished ? outcome : undefined;
}

function logTo(file) {
  mkdirSync(cache, { recursive: true });
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      writeFileSync(file, text);
      done();
    },
  });
  return { stream, text: () => text };
}
