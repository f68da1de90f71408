import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folders.mjs';
import { NoHost } from './no-host.mjs';
import { cache, chromium, codeServer, nodePackages } from './pins.mjs';

/**
 * VS Code's server and workbench for the browser, from the npm registry.
 * Installs them on the first call and after a change of pins; later calls return at once.
 *
 * @param {{ report: (line: string) => void, signal?: AbortSignal }} options `report` gets a line a step
 * @returns {Promise<{ folder: string, node: string, serverMain: string }>}
 * @throws {NoHost} when there is no package for this platform, or npm can't install it
 */
export async function prepareWebHost({ report, signal }) {
  const packages = packagesFor(`${process.platform}-${process.arch}`);
  const folder = join(cache, 'web');
  if (pinsOf(folder) !== packages.join()) {
    const started = Date.now();
    report(`Preparing VS Code for the browser in ${folder} (once, about 0.9 GB)`);
    rmSync(folder, { recursive: true, force: true });
    await makeFolder(folder, async partial => install(packages, partial, { report, signal }));
    report(`VS Code is ready after ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return {
    folder,
    node: join(folder, 'node_modules', nameOf(packages[1]), 'bin', 'node'),
    serverMain: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function packagesFor(platform) {
  const node = nodePackages[platform];
  if (node === undefined) throw new NoHost(`there is no VS Code for the browser on ${platform}`);
  if (platform.startsWith('linux') && process.report.getReport().header.glibcVersionRuntime === undefined) {
    throw new NoHost('VS Code for the browser needs a Linux with glibc');
  }
  return platform === 'linux-x64' ? [codeServer, node, chromium] : [codeServer, node];
}

function pinsOf(folder) {
  const file = join(folder, 'pins.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const nameOf = pin => pin.slice(0, pin.lastIndexOf('@'));

async function install(packages, folder, { report, signal }) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  report(`  installing ${packages.join(', ')}`);
  await npm(['install', '--ignore-scripts', ...packages], folder, signal);
  report('  installing the modules of its server');
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(['install', '--ignore-scripts', '--omit=dev'], vscode, signal);
  writeFileSync(join(folder, 'pins.txt'), packages.join());
}

/** Runs npm in `cwd`, away from the settings of an npm that runs this script. */
function npm(args, cwd, signal) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'npm_config_local_prefix'));
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
      cwd,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
    child.on('error', error => reject(new NoHost(`npm did not run: ${error.message}`)));
    child.on('close', code =>
      code === 0 ? resolve() : reject(new NoHost(`npm ${args[0]} failed:\n${output.trim()}`)),
    );
  });
}
