import { command, open } from '../keyboard.mjs';
import { rowOf, sidebar, unfold } from './places.mjs';
import { strong } from './stories.mjs';

/** The sidebar. @type {import('../surfaces.mjs').Surfaces} */
export const bank = [
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
    sees: ['Customer Obsession', 'The last ferry home', 'primary principles'],
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
    act: page => command(page, 'Debrief: Show All Principles and Targets'),
  },
];
