import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, command, goTo, open, suggest } from './keyboard.mjs';

const weak = 'rooms-at-three.story.md';
const strong = 'last-ferry-home.story.md';
const editor = { x: 352, y: 36, width: 848, height: 724 };

/**
 * Every surface of the product: how to come to it, given the page and the folder of stories, and words that must be seen
 * there. `picture` is the part of the window that becomes a picture of the walkthrough.
 *
 * @type {readonly { name: string, act: (page: import('playwright-core').Page, folder: string) => Promise<void>, sees: readonly string[], picture?: { x: number, y: number, width: number, height: number } }[]}
 */
export const surfaces = [
  { name: 'read', picture: editor, sees: ['of 1:30'], act: page => open(page, weak) },
  {
    name: 'hear',
    picture: editor,
    sees: ['What the interviewer hears', 'All about'],
    async act(page) {
      await open(page, weak);
      await goTo(page, 24, 470);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
  },
  {
    name: 'principle',
    sees: ['the interviewer listens for'],
    async act(page) {
      await open(page, weak);
      await goTo(page, 5, 6);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
  },
  {
    name: 'rule-page',
    sees: ['Why it matters'],
    async act(page) {
      await open(page, weak);
      await goTo(page, 24, 160);
      await command(page, 'Debrief: Show Rule Docs');
    },
  },
  {
    name: 'complete-principles',
    sees: ['Invent and Simplify'],
    async act(page) {
      await open(page, strong);
      await goTo(page, 3, 43);
      await page.keyboard.type(', ');
      await suggest(page);
      await page.keyboard.press('Control+Space');
    },
  },
  {
    name: 'complete-sentences',
    sees: ['I chose … over …'],
    async act(page) {
      await open(page, weak);
      await goTo(page, 24, 999);
      await page.keyboard.type(' I');
      await suggest(page);
    },
  },
  {
    name: 'choose',
    sees: ['Customer Obsession', 'Are Right, A Lot'],
    async act(page) {
      await command(page, 'Debrief: New Story…');
      await choose(page, 'STAR story');
    },
  },
  {
    name: 'write',
    picture: editor,
    sees: ['Where the bottles broke'],
    async act(page) {
      await command(page, 'Debrief: New Story…');
      await choose(page, 'STAR story');
      await choose(page, 'Dive Deep');
      await choose(page, 'analytical');
      await page.locator('.quick-input-widget input[type=text]').fill('Where the bottles broke');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'time', picture: editor, sees: ['of 1:30'], act: page => open(page, strong) },
  {
    name: 'status',
    sees: ['influence: strong'],
    async act(page) {
      await open(page, strong);
      await page.locator('[id*="debrief.story"]').first().hover();
    },
  },
  {
    name: 'in-force',
    sees: ['words a minute'],
    async act(page) {
      await open(page, strong);
      await page.locator('[id="status.languageStatus"]').first().hover();
    },
  },
  {
    name: 'script',
    sees: ['SITUATION'],
    async act(page) {
      await open(page, strong);
      await command(page, 'Debrief: Export Story as Text to Speak From');
    },
  },
  {
    name: 'check',
    picture: { x: 0, y: 36, width: 1200, height: 724 },
    sees: ['greenhouse-sensors.story.md', 'unowned-action'],
    async act(page) {
      await command(page, 'Debrief: Check Whole Bank');
      await page.keyboard.press('Control+Shift+M');
    },
  },
  {
    name: 'sidebar',
    sees: ['Customer Obsession', 'The last ferry home', 'of 6 stories'],
    async act(page) {
      await open(page, strong);
      await sidebar(page);
    },
  },
  {
    name: 'coverage',
    sees: ['Bias for Action', 'primary'],
    async act(page) {
      await page.setViewportSize({ width: 1200, height: 1100 });
      await open(page, strong);
      await sidebar(page);
      for (const label of ['Customer Obsession', 'Hire and Develop the Best', 'Bias for Action'])
        await unfold(page, 'Coverage', label);
      await rowOf(page, 'Coverage', 'Bias for Action').hover();
    },
  },
  {
    name: 'stories',
    sees: ['ownership: strong'],
    async act(page) {
      await page.setViewportSize({ width: 1200, height: 1100 });
      await open(page, strong);
      await sidebar(page);
      await unfold(page, 'Stories', 'The last ferry home');
      await unfold(page, 'Stories', 'ownership: strong');
    },
  },
  {
    name: 'sidebar-narrow',
    sees: ['Customer Obsession'],
    async act(page) {
      await page.setViewportSize({ width: 560, height: 900 });
      await sidebar(page);
    },
  },
  {
    name: 'only-gaps',
    sees: ['Only principles that need a story or a stronger one.'],
    async act(page) {
      await open(page, strong);
      await sidebar(page);
      await command(page, 'Debrief: Show Only Gaps');
    },
  },
  {
    name: 'all-again',
    sees: ['Customer Obsession'],
    act: page => command(page, 'Debrief: Show Covered Ones, Too'),
  },
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
    name: 'matrix-narrow',
    sees: ['The last ferry home'],
    async act(page) {
      await page.setViewportSize({ width: 560, height: 760 });
      await command(page, 'Debrief: Show Coverage Matrix');
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
  {
    name: 'samples',
    sees: ['The whole bank, in a new window'],
    act: page => command(page, 'Debrief: Open Sample Bank'),
  },
  {
    name: 'settings',
    sees: ['Judgement', 'Troubleshooting'],
    act: async page => {
      await command(page, 'Preferences: Open Settings (UI)');
      await page.keyboard.type('@ext:debrief.debrief');
    },
  },
  {
    name: 'activation',
    sees: ['debrief.debrief'],
    async act(page) {
      // All rows fit, and one is added to the list only when it can be seen.
      await page.setViewportSize({ width: 1200, height: 2000 });
      await open(page, strong);
      await command(page, 'Developer: Show Running Extensions');
      const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'debrief.debrief' });
      console.log(`        ${(await row.innerText()).split('\n').find(line => line.includes('Activation'))}`);
    },
  },
  {
    name: 'walkthrough',
    sees: ['From a draft to a story that holds', 'Read a weak draft'],
    async act(page) {
      await page.setViewportSize({ width: 1700, height: 1000 });
      await command(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'From a draft to a story that holds');
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

async function sidebar(page) {
  await command(page, 'View: Show Debrief');
  await rowOf(page, 'Coverage', 'Customer Obsession').waitFor();
}

/** The first row of a view whose words hold a label. */
const rowOf = (page, view, label) =>
  page.getByRole('tree', { name: view }).getByRole('treeitem', { name: label }).first();

/** Shows what is below a row of a view. */
async function unfold(page, view, label) {
  const row = rowOf(page, view, label);
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}
