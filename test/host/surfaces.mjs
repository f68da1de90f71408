import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activationTime, choose, command, goTo, marked, open, showExplorer, suggest } from './keyboard.mjs';
import { until } from './until.mjs';

const weak = 'rooms-at-three.story.md';
const strong = 'last-ferry-home.story.md';
const other = 'compensation-second-call.story.md';

/** A window so small that the editor in it can be read in a column of the walkthrough. */
const small = { width: 980, height: 640 };
const editor = { x: 352, y: 36, width: 628, height: 604 };
const wideEditor = { x: 352, y: 36, width: 848, height: 724 };

/**
 * Every surface of the product: how to come to it, given the page and the folder of stories, and words that must be seen
 * there. `size` is that of the window, where it matters; `picture` is the part of it that becomes a picture of the
 * walkthrough; under the name `readme`, all of it becomes one of the README. `empty` is a window without a folder.
 *
 * @type {readonly { name: string, act: (page: import('playwright-core').Page, folder: string) => Promise<void>, sees: readonly string[], size?: { width: number, height: number }, picture?: { x: number, y: number, width: number, height: number }, readme?: string, empty?: boolean }[]}
 */
export const surfaces = [
  { name: 'welcome', empty: true, sees: ['New Interview Story', 'Open Sample Bank'], act: showExplorer },
  {
    name: 'read',
    size: small,
    picture: editor,
    sees: ['of 1:30'],
    async act(page) {
      await marked(page, weak);
      await goTo(page, 23, 1);
    },
  },
  { name: 'window', sees: ['of 1:30'], readme: 'editor', act: page => marked(page, weak) },
  {
    name: 'hear',
    picture: wideEditor,
    sees: ['What the interviewer hears', 'All about', 'Quick Fix...'],
    async act(page) {
      await marked(page, weak);
      await goTo(page, 24, 470);
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
  },
  {
    name: 'mend',
    sees: ['the decision was yours'],
    async act(page) {
      await marked(page, weak);
      await goTo(page, 24, 470);
      await page.keyboard.press('Control+.');
    },
  },
  {
    name: 'badge',
    sees: ['influence weak'],
    act: page => page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lane-two' }).hover(),
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
      await marked(page, weak);
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
    name: 'complete-headings',
    sees: ['Trade-off'],
    async act(page) {
      await open(page, weak);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n## ');
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
    size: small,
    picture: editor,
    sees: ['Where the bottles broke', 'L7'],
    async act(page) {
      await command(page, 'Debrief: New Story…');
      await choose(page, 'STAR story');
      await page.getByText('New story (2/4)').waitFor();
      await choose(page, 'Dive Deep');
      await page.getByText('New story (3/4)').waitFor();
      await choose(page, 'analytical');
      await page.getByText('New story (4/4)').waitFor();
      await page.locator('.quick-input-widget input[type=text]').fill('Where the bottles broke');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'time',
    size: small,
    picture: editor,
    sees: ['of 1:30'],
    async act(page) {
      await open(page, strong);
      await goTo(page, 24, 1);
    },
  },
  {
    name: 'status',
    sees: ['influence: strong'],
    async act(page) {
      await open(page, strong);
      await page.locator('[id*="debrief.story"]').first().hover();
    },
  },
  {
    name: 'status-sections',
    sees: ['Level and scope: there'],
    async act(page) {
      await open(page, other);
      await page.locator('[id*="debrief.story"]').first().hover();
    },
  },
  {
    name: 'config',
    sees: ['wordsPerMinute'],
    async act(page) {
      await open(page, strong);
      await command(page, 'Debrief: Which Config Applies Here?');
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
    sees: ['Customer Obsession', 'The last ferry home', '6 wanted'],
    async act(page) {
      await open(page, strong);
      await sidebar(page);
    },
  },
  {
    name: 'coverage',
    sees: ['Bias for Action', 'missing:'],
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
    name: 'matrix-beside',
    sees: ['backup', '6 wanted'],
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
      await open(page, strong);
      console.log(`        activated in ${await activationTime(page, 'debrief.debrief')} ms`);
    },
  },
  {
    name: 'walkthrough',
    sees: ['From a draft to a story that holds', 'Read a weak draft'],
    size: { width: 1700, height: 1000 },
    async act(page) {
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

/** The page of the panel that is open, once it has its table. */
const panelOf = page =>
  until(
    async () => {
      for (const frame of page.frames())
        if (
          await frame
            .getByRole('grid')
            .isVisible()
            .catch(() => false)
        )
          return frame;
    },
    { what: 'a table in a panel', ms: 15_000 },
  );
