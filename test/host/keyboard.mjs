// What a person does in the workbench, as far as the pictures need it: by keyboard, so that no pointer is in the way.
import { until } from './until.mjs';

/** The status item of a story, while it is shown. */
const status = '[id*="debrief.story"]:visible';

const input = '.quick-input-widget input[type=text]';

/** Runs a command of the palette by its title. */
export async function command(page, title) {
  await page.keyboard.press('F1');
  await pick(page, `>${title}`, title);
}

/** Opens a file of the folder. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await pick(page, name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Opens a story of the folder, and waits until it is measured. */
export async function open(page, name) {
  await openFile(page, name);
  await page.locator(status).first().waitFor();
}

/** Opens a story of the folder, and waits until it is marked, too. */
export async function marked(page, name) {
  await open(page, name);
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
}

export function showExplorer(page) {
  return command(page, 'View: Show Explorer');
}

/** Shows the running extensions, and gives the milliseconds that one took to be activated. */
export async function activationTime(page, id) {
  // All rows fit, and one is added to the list only when it can be seen.
  await page.setViewportSize({ width: 1200, height: 2000 });
  await command(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: id });
  const told = row.getByText(/Activation: \d+ms/);
  return Number(/(\d+)ms/.exec(await told.innerText())?.[1]);
}

/** Puts the cursor at a line and column, both from one. */
export async function goTo(page, line, column) {
  await page.keyboard.press('Control+G');
  await page.locator(input).fill(`:${line}:${column}`);
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: `${line}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Chooses the row of a list that is asked for, by its text. */
export function choose(page, text) {
  return pick(page, text, text);
}

/** Asks what can be written here, until the answer is on the screen. */
export async function suggest(page) {
  const shown = async () => {
    await page.keyboard.press('Control+Space');
    const widget = page.locator('.suggest-widget.visible .monaco-list-row').first();
    return widget.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => undefined,
    );
  };
  await until(shown, { what: 'suggestions', ms: 15_000 });
}

/** Closes all editors, throws away what was typed, and leaves every pop-up. */
export async function tidy(page) {
  for (let count = 0; count < 3; count++) await page.keyboard.press('Escape');
  await command(page, 'Notifications: Clear All Notifications');
  for (let editors = 5; editors > 0 && (await page.locator('.tab').count()) > 0; editors--)
    await command(page, 'View: Revert and Close Editor');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+J');
  await page.locator(status).first().waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
}

/** Types into the quick input, and takes the row that has come to the front for it. */
async function pick(page, typed, row) {
  await page.locator(input).fill(typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}
