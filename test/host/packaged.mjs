import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pins.mjs';

/** What the marketplace's visitor may be asked to fetch, in bytes. */
const largest = 3 * 1024 * 1024;

/**
 * Packs the extension as it is published.
 *
 * @returns {Promise<string>} the file
 * @throws when it cannot be packed, or is too large
 */
export async function packExtension() {
  const file = join(root, 'dist', 'debrief.vsix');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await run([process.execPath, vsce, 'package', ...flags, '--out', file]);
  const { size } = statSync(file);
  if (size > largest) throw new Error(`The package has ${size} bytes, more than ${largest}.`);
  return file;
}

/**
 * Installs a package with an editor's own command line.
 *
 * @param {readonly string[]} cli the command and its arguments
 * @param {string} file
 * @param {{ userData: string, extensions: string }} folders
 */
export function installExtension(cli, file, { userData, extensions }) {
  const folders = ['--user-data-dir', userData, '--extensions-dir', extensions];
  return run([...cli, ...folders, '--install-extension', file, '--force']);
}

/** An extension that does nothing: a suite needs one under development to run beside what is installed. */
export function emptyExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '^1.91.0' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

function run([command, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
    child.on('error', reject);
    child.on('close', status =>
      status === 0 ? resolve() : reject(new Error(`${command} ended with ${status}:\n${output}`)),
    );
  });
}
