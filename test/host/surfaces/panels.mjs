import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, marked, open } from '../keyboard.mjs';
import { panelOf, sidebar } from './places.mjs';
import { strong, weak } from './stories.mjs';

/** The matrix and the sheet. @type {import('../surfaces.mjs').Surfaces} */
export const panels = [
  {
    name: 'matrix',
    sees: ['The last ferry home', 'backup'],
    async act(page) {
      await open(page, strong);
      await command(page, 'Debrief: Show Coverage Matrix');
      await page.keyboard.press('Control+B');
    },
  },
  {
    name: 'matrix-beside',
    sees: ['backup', 'primary principles'],
    readme: 'sidebar',
    size: { width: 1280, height: 760 },
    async act(page) {
      await marked(page, weak);
      await sidebar(page);
      await command(page, 'Debrief: Show Coverage Matrix');
    },
  },
  {
    name: 'matrix-narrow',
    sees: ['The last ferry home'],
    async act(page) {
      await page.setViewportSize({ width: 560, height: 760 });
      await command(page, 'Debrief: Show Coverage Matrix');
    },
  },
  {
    name: 'matrix-export',
    sees: ['As shown: 1 of 8 rows', 'The whole table: 8 rows'],
    async act(page) {
      await open(page, strong);
      await command(page, 'Debrief: Show Coverage Matrix');
      const panel = await panelOf(page);
      await panel.getByRole('searchbox', { name: 'Filter' }).fill('ferry');
      await panel.getByRole('button', { name: 'Copy…' }).click();
    },
  },
  {
    name: 'metrics',
    sees: ['Baseline', 'missing'],
    act: page => command(page, 'Debrief: Show Metrics Sheet'),
  },
  {
    name: 'metrics-narrow',
    sees: ['Baseline'],
    async act(page) {
      await page.setViewportSize({ width: 560, height: 760 });
      await command(page, 'Debrief: Show Metrics Sheet');
      await page.keyboard.press('Control+B');
    },
  },
  {
    name: 'hostile',
    sees: ['<img src=x onerror='],
    async act(page, folder) {
      for (const [at, title] of hostile.entries()) {
        const head = `---\ntitle: ${JSON.stringify(title)}\nprinciples: [Frugality]\n---\n\n`;
        writeFileSync(join(folder, `hostile-${at}.story.md`), `${head}Revenue rose from $1m to $2m.\n`);
      }
      await page.setViewportSize({ width: 1200, height: 1400 });
      await sidebar(page);
      await command(page, 'Debrief: Show Coverage Matrix');
    },
  },
];

/** Titles that must do nothing but be read. */
const hostile = [
  '<img src=x onerror="document.body.remove()">',
  '[go](command:workbench.action.quit) **bold** $(alert)',
  'שער הנמל \u202Egnp.exe',
  'A title of five hundred characters '.repeat(15),
];
