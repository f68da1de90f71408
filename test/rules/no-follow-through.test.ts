import { expect, test } from 'vitest';
import { marks } from '../judge.ts';

const story = (action: string, principle = 'Ownership') =>
  `---\nprinciples: [${principle}, Dive Deep]\n---\n\n## Action\n\n${action}\n\n## Result\n\nIt was quiet.\n`;
const missing = (action: string, principle?: string) => marks('no-follow-through', story(action, principle)).length > 0;

test.each([
  'I launched the night bus in May.',
  'We rolled out the portal.',
  'The form went live in June.',
  'I handed the system over to facilities.',
  'I checked the plan. Then I launched the bus.',
])('the part ends there: %s', action => {
  expect(missing(action)).toBe(true);
});

test.each([
  'I launched the night bus and checked the delays every Monday.',
  'We rolled out the portal. When it slowed down, I fixed the index.',
  'I launched the bus and kept the log going until December.',
  'I closed the gate.',
])('it goes on, or nothing was launched: %s', action => {
  expect(missing(action)).toBe(false);
});

test('other principles do not ask for it', () => {
  expect(missing('I launched the night bus in May.', 'Frugality')).toBe(false);
});
