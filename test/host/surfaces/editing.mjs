import { choose, command, goTo, marked, open, suggest } from '../keyboard.mjs';
import { other, strong, weak } from './stories.mjs';

/** A window so small that the editor in it can be read in a column of the walkthrough. */
const small = { width: 980, height: 640 };
const editor = { x: 352, y: 36, width: 628, height: 604 };
const wideEditor = { x: 352, y: 36, width: 848, height: 724 };

/** A story in the editor. @type {import('../surfaces.mjs').Surfaces} */
export const editing = [
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
    act: page => page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'storm-claims' }).hover(),
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
      await command(page, 'Debrief: Show Config in Force');
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
];
