import { activationTime, choose, command, goTo, open, suggest } from './keyboard.mjs';

const weak = 'rooms-at-three.story.md';
const strong = 'last-ferry-home.story.md';
const editor = { x: 352, y: 36, width: 848, height: 724 };

/**
 * Every surface of the product: how to come to it, and words that must be seen there. `picture` is the part of the
 * window that becomes a picture of the walkthrough.
 *
 * @type {readonly { name: string, act: (page: import('playwright-core').Page) => Promise<void>, sees: readonly string[], picture?: { x: number, y: number, width: number, height: number } }[]}
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
    async act(page) {
      await page.setViewportSize({ width: 1700, height: 1000 });
      await command(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'From a draft to a story that holds');
    },
  },
];
