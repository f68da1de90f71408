// npm start: the findings of the sample stories on the terminal, then VS Code on them with this extension.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { downloadedCode, hasDisplay, installedCode } from './desktop.mjs';
import { temporaryFolder } from './folders.mjs';
import { root } from './pins.mjs';
import { writeSettings } from './profile.mjs';
import { startServer } from './server.mjs';
import { aborted, runMain } from './signals.mjs';
import { prepareWebHost } from './web-host.mjs';
import { workbenchUrl } from './workbench.mjs';

const report = line => console.log(line);
const stories = join(root, 'examples');
const first = join(stories, 'rooms-at-three.story.md');

// npm passes no signal on to what it runs.
if (process.env.npm_lifecycle_event !== undefined) await import('./end-with-parent.mjs');

await runMain(async signal => {
  const built = await run(process.execPath, ['esbuild.mjs'], signal);
  if (built !== 0) return built;
  const lint = [join('dist', 'cli.cjs'), 'lint', '--format', 'pretty', 'examples'];
  const linted = await run(process.execPath, lint, signal);
  if (linted > 1) return linted;
  if (process.argv.includes('--no-open')) return 0;
  return (await openDesktop(signal)) ?? (await openBrowser(signal));
});

/** @returns {Promise<number | undefined>} undefined where there is no desktop VS Code, or none to be had */
async function openDesktop(signal) {
  if (!hasDisplay()) return undefined;
  const flags = [stories, first, `--extensionDevelopmentPath=${root}`];
  const code = installedCode();
  if (code !== undefined) {
    report('Opening examples/ in VS Code.');
    return run(code, ['--new-window', ...flags], signal);
  }
  const executable = await downloadedCode({ report });
  if (executable === undefined) return undefined;
  const userData = temporaryFolder();
  writeSettings(userData);
  report('Opening examples/ in VS Code; close its window to end.');
  const profile = [`--user-data-dir=${userData}`, `--extensions-dir=${join(userData, 'extensions')}`];
  return run(executable, [...flags, ...profile], signal);
}

async function openBrowser(signal) {
  const web = await prepareWebHost({ report, signal });
  const userData = temporaryFolder();
  writeSettings(userData);
  const server = await startServer(web, { userData, extensions: join(userData, 'extensions'), signal });
  report('\nVS Code on examples/, with Debrief. Open this address in a browser; Ctrl-C ends it.\n');
  report(`  ${workbenchUrl(server, { folder: stories, file: first, extension: root })}\n`);
  const ended = await Promise.race([server.exited.then(() => true), aborted(signal)]);
  await server.stop();
  if (ended) console.error(`VS Code's server ended by itself:\n${server.output()}`);
  return ended ? 1 : 0;
}

/** Runs a command in the repository, on this terminal, and gives its exit status. */
function run(command, args, signal) {
  return new Promise((resolve, reject) => {
    const shell = command.endsWith('.cmd');
    const words = [command, ...args].map(word => (shell ? `"${word}"` : word));
    const child = spawn(words[0], words.slice(1), { cwd: root, stdio: 'inherit', signal, shell });
    child.on('error', reject);
    child.on('close', status => resolve(status ?? 1));
  });
}
