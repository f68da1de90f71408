// A picture of the product:
//   node test/host/shot.mjs OUT.png [--file rooms-at-three.story.md] [--folder DIR] [--theme NAME] [--size 1400x900]
//     [--problems] [--command "Debrief: …"]… [--click SELECTOR]… [--hover SELECTOR] [--extension DIR]
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from './folders.mjs';
import { openWorkbench } from './open-workbench.mjs';
import { root } from './pins.mjs';
import { writeSettings } from './profile.mjs';
import { runMain } from './signals.mjs';
import { stablePicture } from './stable-picture.mjs';

const text = { type: 'string' };
const list = { type: 'string', multiple: true, default: [] };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: text,
    folder: { ...text, default: join(root, 'examples') },
    extension: { ...text, default: root },
    theme: { ...text, default: 'Default Light Modern' },
    size: { ...text, default: '1400x900' },
    problems: { type: 'boolean', default: false },
    command: list,
    click: list,
    hover: text,
  },
});

const squiggle = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';

await runMain(async signal => {
  const [picture] = positionals;
  if (picture === undefined) throw new Error('usage: node test/host/shot.mjs OUT.png [--file NAME.story.md] …');
  const [width, height] = values.size.split('x').map(Number);
  const temporary = temporaryFolder();
  const folder = join(temporary, 'stories');
  cpSync(resolve(values.folder), folder, { recursive: true });
  writeSettings(temporary, { 'workbench.colorTheme': values.theme, 'editor.cursorBlinking': 'solid' });

  const workbench = await openWorkbench({
    folder,
    file: values.file && join(folder, values.file),
    extension: resolve(values.extension),
    userData: temporary,
    size: { width, height },
    report: line => console.error(line),
    signal,
  });
  try {
    await act(workbench.page);
    await stablePicture(workbench.page, picture, signal);
  } catch (error) {
    await workbench.page.screenshot({ path: picture });
    throw error;
  } finally {
    await workbench.close();
  }
  return 0;
});

/** Does what the options ask for, in the order of the usage line. */
async function act(page) {
  await page.locator('.monaco-workbench').waitFor();
  if (values.file) await marks(page);
  if (values.problems) await page.keyboard.press('Control+Shift+M');
  for (const command of values.command) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill(`>${command}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().click();
  }
  for (const selector of values.click) await page.locator(selector).first().click();
  if (values.hover) await page.locator(values.hover).first().hover();
}

/** Waits for the first mark in the editor; a story without any is no error. */
async function marks(page) {
  await page
    .locator(squiggle)
    .first()
    .waitFor({ state: 'attached', timeout: 20_000 })
    .catch(() => console.error('nothing is marked after 20 s'));
}
