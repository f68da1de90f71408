import { expect, test } from 'vitest';
import { marks } from '../judge.ts';

const story = (action: string, principle = 'Ownership') =>
  `---\nprinciples: [${principle}, Dive Deep]\n---\n\n## Action\n\n${action}\n\n## Result\n\nIt was quiet.\n`;
const missing = (action: string, principle?: string) => marks('no-follow-through', story(action, principle)).length > 0;

test.each([
  'I launched the night bus in May.',
  'I put it live on the first of October.',
  'I switched the new checkout on for all shops.',
  'I gave it to all 800 drivers.',
  'On Wednesday the editor was out to everybody.',
  'The ward took it into use in May.',
  'The go-live was on time.',
  'We rolled out the portal.',
  'The form went live in June.',
  'I handed the system over to facilities.',
  'I checked the plan. Then I launched the bus.',
  'The cutover took place in May.',
  'The go-live was done over a weekend.',
  'In the end it went online.',
  'I pushed it to all nine depots.',
  'Twelve kiosks are in operation today.',
  'I built the form, and the helpdesk took it from there.',
  'Finally online on 30 June.',
  'Rollout to all three sites.',
  'Rolled the new till out region by region.',
  'Then the whole thing went out to all users.',
  '1,140 checks now run every night.',
  'Ramped it to all shops in August.',
  'It all opened in April.',
  'We introduced a seal and a weekly checklist.',
])('the part ends there: %s', action => {
  expect(missing(action)).toBe(true);
});

test.each([
  'I launched the night bus and checked the delays every Monday.',
  'We rolled out the portal. When it slowed down, I fixed the index.',
  'I launched the bus and kept the log going until December.',
  'I closed the gate.',
  'I put the kettle on for all.',
  'I put it on the table.',
  'I gave the pens to all.',
  'I put it live in June. When two of the boxes cracked, I replaced them.',
  'I rolled it out, then spent most of June mopping up.',
  'I published the course, and when I saw that half of them stopped in lesson 4, I cut this lesson in two.',
  'The cutover took place in May, and I stayed on the pager for ten nights.',
  'I handed the rota to the wards. In July I went back to count the swaps.',
  'I pushed for a later date.',
  'The opening was narrow.',
  'I opened a line for the drivers.',
  'The release took five weeks.',
  'I handed the code over to the gateway team and kept the pager through May.',
])('it goes on, or nothing was launched: %s', action => {
  expect(missing(action)).toBe(false);
});

test('other principles do not ask for it', () => {
  expect(missing('I launched the night bus in May.', 'Frugality')).toBe(false);
});
