import { expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';
import { applied, plainly } from './apply.ts';

const told = [
  '---\nprinciples: [Ownership, Dive Deep]\n---\n\n',
  '## Situation\n\nForty sellers waited at the ramp.\n\n## Task\n\nThe ramp was mine.\n\n',
  '## Action\n\nI closed the ramp instead of the gate because the gate fed two lines.\n\n',
].join('');

const reflection = 'I would … again. Next time I would ….';
const metric = '… went from … to … in ….';

const cases: readonly (readonly [rule: string, written: string, offered: string])[] = [
  [
    'no-reflection',
    '## Result\n\nThe wait fell.\n\n## Reflection\n',
    `## Result\n\nThe wait fell.\n\n## Reflection\n\n${reflection}\n`,
  ],
  ['no-metric', '## Result\n\n## Reflection\n', `## Result\n\n${metric}\n\n## Reflection\n`],
  ['no-metric', '## Result\n## Reflection\n', `## Result\n\n${metric}\n\n## Reflection\n`],
  ['no-metric', '## Result\n\n## Reflection\n\nI’d wait.\n', `## Result\n\n${metric}\n\n## Reflection\n\nI’d wait.\n`],
  ['no-metric', '## Result', `## Result\n\n${metric}`],
  ['no-metric', '## Results:\n\n### By week\n', `## Results:\n\n${metric}\n\n### By week\n`],
  ['no-metric', 'Result\n------\n\n## Reflection\n', `Result\n------\n\n${metric}\n\n## Reflection\n`],
  ['no-metric', 'Result\n\n## Reflection\n', `Result\n\n${metric}\n\n## Reflection\n`],
  ['no-metric', '**Result:**\n\n**Reflection:** I’d wait.', `**Result:** ${metric}\n\n**Reflection:** I’d wait.`],
  ['no-metric', 'Result:\n\nReflection: I’d wait.', `Result: ${metric}\n\nReflection: I’d wait.`],
  ['no-metric', '## Outcome\n\n## Reflection\n', `## Outcome\n\n${metric}\n\n## Reflection\n`],
  ['no-metric', '## Result\r\n\r\n## Reflection\r\n', `## Result\r\n\r\n${metric}\r\n\r\n## Reflection\r\n`],
  ['no-metric', '## Result\r\n## Reflection\r\n', `## Result\r\n\r\n${metric}\r\n\r\n## Reflection\r\n`],
  [
    'no-reflection',
    '## Result\n\nThe wait fell.\n\n## Reflection\n\n| week | wait |\n|---|---|\n| 1 | 9 |\n\n## Follow-ups\n\nWhy?\n',
    `## Result\n\nThe wait fell.\n\n## Reflection\n\n| week | wait |\n|---|---|\n| 1 | 9 |\n\n${reflection}\n\n## Follow-ups\n\nWhy?\n`,
  ],
  ['no-metric', '## Result\n\nThe wait fell.\n', `## Result\n\nThe wait fell. ${metric}\n`],
  ['no-metric', '', `## Result\n\n${metric}\n\n`],
];

test.each(cases)('%s: %j', (rule, written, offered) => {
  expect(fixed(told + written, rule)).toBe(told + offered);
});

test.each([
  [
    'no-alternative',
    'I closed the ramp.…\n\nThe wait fell. My boss was glad.',
    'I considered …, and left it because ….',
  ],
  ['no-reflection', 'I closed the ramp.\n\nThe wait fell. My boss was glad.…', reflection],
])('without headings it stands where such things are told: %s in %j', (rule, place, words) => {
  expect(fixed(place.replace('…', ''), rule)).toBe(place.replace('…', ` ${words}`));
});

test('a number in the lead asks for what had to hold under the result that waits', () => {
  const lead = 'I killed a dashboard, and orders per visit rose from 1.8 to 2.4 in six weeks.';
  const headings = ['Situation', 'Task', 'Action', 'Result', 'Reflection'].map(name => `## ${name}\n`);
  const written = `${lead}\n\n${headings.join('')}`;
  expect(fixed(written, 'no-guardrail')).toBe(
    written.replace('## Result\n', '## Result\n\nMy guardrail was …; it ….\n\n'),
  );
});

/** The text with the first fix of the rule made, and “…” for each stop. */
function fixed(text: string, rule: string): string {
  const fix = judgeStory(text).find(finding => finding.rule === rule)?.fixes[0];
  if (!fix) return 'no fix';
  const edits = fix.edits.map(edit => ({ ...edit, newText: plainly(edit.newText) }));
  return applied(text, { ...fix, edits });
}
