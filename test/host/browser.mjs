import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { makeFolder, temporaryFolder } from './folders.mjs';
import { NoHost } from './no-host.mjs';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const flags = [...quiet, '--disable-component-update', '--disable-sync'];

/**
 * Opens a headless browser: a Chrome, Edge or Chromium of this machine if one starts, else the one of the web host.
 *
 * @param {{ folder: string, node: string }} web
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {NoHost} naming every browser that was tried
 */
export async function launchBrowser(web) {
  const refusals = [];
  for (const browser of [...installed(), () => bundled(web)]) {
    try {
      const options = await browser();
      return await chromium.launch({
        ...options,
        args: [...flags, ...(options.args ?? [])],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
    } catch (error) {
      refusals.push(error.message.split('\n')[0]);
    }
  }
  throw new NoHost(`no browser starts on this machine:\n${refusals.join('\n')}`);
}

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];
const applications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** Looked up here, because Playwright's own search leaves a folder behind for every browser that it misses. */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [
    ...commands.flatMap(name => folders.map(folder => join(folder, name))),
    ...applications.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
    chromium.executablePath(),
  ];
  return paths.filter(path => existsSync(path)).map(executablePath => () => ({ executablePath }));
}

/** The packaged Chromium, with the shared libraries and the fonts that a bare machine lacks. */
async function bundled(web) {
  const folder = join(web.folder, 'browser');
  if (!existsSync(join(web.folder, 'node_modules', '@sparticuz', 'chromium'))) throw new Error('no packaged Chromium');
  if (!existsSync(folder)) await makeFolder(folder, partial => unpack(web, partial));

  const fonts = join(temporaryFolder(), 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(join(folder, 'fonts')));
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--headless=shell', '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  };
}

/** The package unpacks to the temporary folder, and its libraries only where it believes to be in AWS. */
async function unpack(web, folder) {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(web.node, ['--input-type=module', '--eval', script], {
    cwd: web.folder,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
