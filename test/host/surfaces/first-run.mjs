import { activationTime, choose, command, open, showExplorer } from '../keyboard.mjs';
import { strong } from './stories.mjs';

/** What a newcomer sees. @type {import('../surfaces.mjs').Surfaces} */
export const firstRun = [
  { name: 'welcome', empty: true, sees: ['New Interview Story', 'Open Sample Bank'], act: showExplorer },
  {
    name: 'samples',
    sees: ['The whole bank, in a new window', 'The second call'],
    act: page => command(page, 'Debrief: Open Sample Bank…'),
  },
  {
    name: 'settings',
    sees: ['Judgment', 'Troubleshooting'],
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
