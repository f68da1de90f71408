#!/usr/bin/env node
// VS Code for a machine without a display: takes VS Code's own flags, and opens its workbench in a headless browser.
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import './end-with-parent.mjs';
import { temporaryFolder } from './folders.mjs';
import { openWorkbench } from './open-workbench.mjs';
import { writeSettings } from './profile.mjs';
import { aborted, runMain } from './signals.mjs';

/** A suite that is silent for so long, in milliseconds, hangs. */
const silence = 120_000;

const path = { type: 'string' };
const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: path, extensionTestsPath: path, 'user-data-dir': path, 'extensions-dir': path },
});

await runMain(async signal => {
  let heard = Date.now();
  let finish;
  const finished = new Promise(settle => {
    finish = settle;
  });
  const workbench = await openWorkbench({
    folder: positionals[0] && resolve(positionals[0]),
    extension: values.extensionDevelopmentPath,
    suite: values.extensionTestsPath,
    userData: values['user-data-dir'] ?? freshProfile(),
    extensions: values['extensions-dir'],
    report: line => console.error(line),
    signal,
    callbacks: {
      codeAutomationLog: (type, args) => {
        heard = Date.now();
        (type === 'error' ? process.stderr : process.stdout).write(`${format(...args)}\n`);
      },
      codeAutomationExit: code => finish(code),
    },
  });
  const watch = setInterval(() => {
    if (values.extensionTestsPath !== undefined && Date.now() - heard > silence)
      finish(`the suite has been silent for ${silence / 1000} s`);
  }, 1_000);

  const ending = await Promise.race([finished, workbench.lost, aborted(signal)]);
  clearInterval(watch);
  await workbench.close();
  if (typeof ending === 'string') console.error(ending);
  return typeof ending === 'number' ? ending : 1;
});

function freshProfile() {
  const folder = temporaryFolder();
  writeSettings(folder);
  return folder;
}
