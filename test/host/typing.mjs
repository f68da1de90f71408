// npm run typing [-- --write]: how long a key takes to be seen in VS Code, with the extension and without it, and how long
// activation takes. Both windows are open at once and typed into by turns. With --write, docs/typing.md is made anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from './folders.mjs';
import { activationTime, goTo, openFile } from './keyboard.mjs';
import { openWorkbench } from './open-workbench.mjs';
import { root } from './pins.mjs';
import { writeSettings } from './profile.mjs';
import { runMain } from './signals.mjs';
import { spreadOf } from './spread.mjs';

const lengths = [300, 10_000];
const windows = 5;
const rounds = 4;
const pause = 60;
const typed = 'We might move the gate again, and I believe that it ';
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const nameOf = words => `words-${words}.story.md`;
const count = text => text.split(/\s+/).length;

await runMain(async signal => {
  const folder = join(temporaryFolder(), 'stories');
  mkdirSync(folder, { recursive: true });
  for (const words of lengths) writeFileSync(join(folder, nameOf(words)), storyOf(words));
  const rows = await typing(folder, signal);
  const activations = [];
  for (let count = 0; count < windows; count++) activations.push(await activation(folder, signal));
  const page = pageOf(rows, spreadOf(activations));
  console.log(page);
  if (values.write) writeFileSync(join(root, 'docs', 'typing.md'), page);
  return 0;
});

/** A sample story whose action is told again until it has the number of words. */
function storyOf(words) {
  const story = readFileSync(join(root, 'examples', 'last-ferry-home.story.md'), 'utf8');
  const [before, action, after] = story.split(/(?<=## Action\n\n)|(?=\n## Result)/);
  const times = Math.ceil((words - count(before + after)) / count(action));
  return before + Array(times).fill(action.trim()).join('\n\n') + after;
}

async function typing(folder, signal) {
  const contenders = { without: await open(folder, undefined, signal), with: await open(folder, root, signal) };
  try {
    const rows = [];
    for (const words of lengths) {
      const samples = { without: [], with: [] };
      for (const { page } of Object.values(contenders)) await prepare(page, words);
      for (const { page } of Object.values(contenders)) await typeInto(page);
      for (let round = 0; round < rounds; round++)
        for (const name of round % 2 === 0 ? ['with', 'without'] : ['without', 'with'])
          samples[name].push(...(await typeInto(contenders[name].page)));
      rows.push({ words, without: spreadOf(samples.without), with: spreadOf(samples.with) });
    }
    return rows;
  } finally {
    for (const workbench of Object.values(contenders)) await workbench.close();
  }
}

async function open(folder, extension, signal) {
  const userData = temporaryFolder();
  writeSettings(userData, { 'files.autoSave': 'off', 'editor.minimap.enabled': false });
  const workbench = await openWorkbench({ folder, extension, userData, report: line => console.error(line), signal });
  workbench.page.setDefaultTimeout(30_000);
  await workbench.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return workbench;
}

/** Opens a story at the end of its first paragraph, and notes for each key when its frame has been painted. */
async function prepare(page, words) {
  await openFile(page, nameOf(words));
  await goTo(page, 13, 999);
  await page.evaluate(() => {
    window.keyTimes ??= [];
    window.noteKey ??= event => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    window.addEventListener('keydown', window.noteKey, true);
  });
}

/** Types at the pace of a fast writer, and gives the milliseconds from each key to its picture. */
async function typeInto(page) {
  await page.evaluate(() => window.keyTimes.splice(0));
  await page.keyboard.type(typed.slice(0, 50), { delay: pause });
  await page.waitForFunction(() => window.keyTimes.length >= 50);
  return page.evaluate(() => window.keyTimes.slice(0, 50));
}

async function activation(folder, signal) {
  const workbench = await open(folder, root, signal);
  try {
    return await activationTime(workbench.page, 'debrief.debrief');
  } finally {
    await workbench.close();
  }
}

function pageOf(rows, activation) {
  const ms = value => `${value.toFixed(1)} ms`;
  const cells = ({ words, without, with: own }) =>
    [words.toLocaleString('en'), ms(without.median), ms(without.p95), ms(own.median), ms(own.p95)].join(' | ');
  return `# Typing in the workbench

Written by \`npm run typing -- --write\`: ${rounds * 50} keys, one every ${pause} ms, typed into a story in a real VS Code in a headless browser, from the key to the painted frame (a frame is 16.7 ms). Both windows are open at once and typed into by turns of 50 keys; the first 50 in each do not count.

| words | without Debrief, median | p95 | with Debrief, median | p95 |
|--:|--:|--:|--:|--:|
${rows.map(row => `| ${cells(row)} |`).join('\n')}

Activation, as VS Code itself counts it, in ${windows} fresh windows: median ${Math.round(activation.median)} ms, slowest ${Math.round(activation.largest)} ms.
`;
}
