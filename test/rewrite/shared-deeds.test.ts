import { expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';
import { applied } from './apply.ts';
import { offersFor } from './offers.ts';

test.each([
  ['We both rewired the pier.', ['I proposed rewiring the pier, and … agreed.']],
  ['Each of us took ten berths.', ['I proposed taking ten berths, and … agreed.']],
  ['We as a crew took the call to close.', ['I proposed closing, and … agreed.']],
  ['We all found the leak.', ['… found the leak, and I ….']],
  [
    'The whole crew repainted the hull.',
    ['I led the crew that repainted the hull.', 'I proposed repainting the hull, and … agreed.'],
  ],
  ['The whole crew forgot the tide table.', ['I forgot the tide table.', '… forgot the tide table, and I ….']],
  [
    'We both drew and printed the chart.',
    [
      'I decided to draw and print the chart.',
      'I drew and printed the chart.',
      'I proposed drawing and printing the chart, and … agreed.',
    ],
  ],
  ['Priya and our crew changed the rota.', ['I proposed changing the rota, and … agreed.']],
  ['We jointly decided to sell the boat.', ['I proposed selling the boat, and … agreed.']],
  [
    'We, together with the choir, moved the pews.',
    [
      'I, together with the choir, decided to move the pews.',
      'I, together with the choir, moved the pews.',
      'I, together with the choir, proposed moving the pews, and … agreed.',
    ],
  ],
  ['We have jointly rebuilt the pier.', ['I proposed rebuilding the pier, and … agreed.']],
  ['My mate and I jointly decided to wait.', []],
  ['One of us called the mayor every evening.', []],
  [
    'Our crew of five sailors rebuilt the pier.',
    [
      'I led the crew of five sailors that rebuilt the pier.',
      'I decided to rebuild the pier.',
      'I rebuilt the pier.',
      'I proposed rebuilding the pier, and … agreed.',
    ],
  ],
  ['The crew I was leading rebuilt the pier.', []],
  [
    'My crew lead and I cut the rota.',
    ['I decided to cut the rota.', 'I cut the rota.', 'I proposed cutting the rota, and … agreed.'],
  ],
  [
    'After we all had left, we locked the gate.',
    [
      'After we all had left, I decided to lock the gate.',
      'After we all had left, I locked the gate.',
      'After we all had left, I proposed locking the gate, and … agreed.',
    ],
  ],
])('a deed that several share is nobody’s alone: %s', (written, offered) => {
  expect(offersFor('unowned-action', written)).toEqual(offered);
});

test.each([
  ['My mate and I cut the rota.', 'I proposed cutting the rota, and my mate agreed.'],
  ['Me and Tom cut the rota.', 'I proposed cutting the rota, and Tom agreed.'],
  ['I and the harbour master cut the rota.', 'I proposed cutting the rota, and the harbour master agreed.'],
  ['We and the yard cut the rota.', 'I proposed cutting the rota, and the yard agreed.'],
  ['Dr. Osei and our crew cut the rota.', 'I proposed cutting the rota, and Dr. Osei agreed.'],
  ['Me and him cut the rota.', 'I proposed cutting the rota, and Priya agreed.'],
])('whoever is named is the one who agreed: %s', (written, last) => {
  const text = `## Action\n\n${written}`;
  const fixes = judgeStory(text).flatMap(({ rule, fixes }) => (rule === 'unowned-action' ? fixes : []));
  expect(fixes.map(fix => applied(text, fix).slice('## Action\n\n'.length))).toContain(last);
});
