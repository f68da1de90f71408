import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  [
    'My colleague Ines went through the letters and told us what came up most.',
    ['My colleague Ines went through the letters and told us what came up most. I pulled … and found ….'],
  ],
  [
    'The night nurse counted the bells and reported that she was alone with thirty patients.',
    ['The night nurse counted the bells and reported that she was alone with thirty patients. I pulled … and found ….'],
  ],
  [
    'My intern counted the wounds for two months, and according to her the night shift was the cause.',
    [
      'My intern counted the wounds for two months, and according to her the night shift was the cause. I pulled … and found ….',
    ],
  ],
  [
    'How many degrees a crate gains at each stop our quality lead had worked out with her loggers.',
    [
      'How many degrees a crate gains at each stop our quality lead had worked out with her loggers. I pulled … and found ….',
    ],
  ],
  [
    'Our analyst traced where the errors came from.',
    ['Our analyst traced where the errors came from. I pulled … and found ….'],
  ],
  [
    'Our electrician took it apart, his verdict: a relay.',
    ['Our electrician took it apart, his verdict: a relay. I pulled … and found ….'],
  ],
  [
    'The boat was looked over by a surveyor from Akureyri; the hull had ten years left.',
    [
      'I had … look over the boat to …, and I …; the hull had ten years left.',
      'The boat was looked over by a surveyor from Akureyri; the hull had ten years left. I pulled … and found ….',
    ],
  ],
  [
    'Our pricing pod’s deep dive pointed to the late fee.',
    ['Our pricing pod’s deep dive pointed to the late fee. I pulled … and found ….'],
  ],
  [
    'Our statistician found that most refunds came from two piers.',
    [
      'I pulled … and found that most refunds came from two piers.',
      'Our statistician found that most refunds came from two piers. I pulled … and found ….',
    ],
  ],
  [
    'My intern looked at the logs and saw a leak.',
    ['I pulled … and found a leak.', 'My intern looked at the logs and saw a leak. I pulled … and found ….'],
  ],
  [
    'The statistician built the demand model.',
    [
      'I had … build the demand model to …, and I ….',
      'The statistician built the demand model. I pulled … and found ….',
    ],
  ],
  [
    'The churn report was written by our intern.',
    [
      'I had … write the churn report to …, and I ….',
      'The churn report was written by our intern. I pulled … and found ….',
    ],
  ],
  [
    'An agency analysed the calls for us.',
    ['I had … analyse the calls for me to …, and I ….', 'An agency analysed the calls for us. I pulled … and found ….'],
  ],
  [
    'Our analyst built a fare model which flagged 400 riders.',
    ['Our analyst built a fare model which flagged 400 riders. I pulled … and found ….'],
  ],
  [
    'The survey was designed by an agency and analysed by our interns.',
    ['The survey was designed by an agency and analysed by our interns. I pulled … and found ….'],
  ],
  [
    'Research showed us that riders board before 7 a.m.',
    [
      'I pulled … and found that riders board before 7 a.m.',
      'Research showed us that riders board before 7 a.m. I pulled … and found ….',
    ],
  ],
  [
    'I had an intern go through the reports, and she came back with a pattern.',
    ['I had an intern go through the reports, and she came back with a pattern. I pulled … and found ….'],
  ],
  [
    'My colleague Dawn went off and looked into what other pools offered.',
    ['My colleague Dawn went off and looked into what other pools offered. I pulled … and found ….'],
  ],
  [
    'A colleague in quality crunched the numbers and saw a pattern.',
    ['A colleague in quality crunched the numbers and saw a pattern. I pulled … and found ….'],
  ],
];

test.each(cases)('somebody else looks: %s', (written, offered) => {
  expect(offersFor('delegated-evidence', written)).toEqual(offered);
});

test.each([
  [
    'My clerk went through the tithe books and the verdict was bad.',
    'I had … go through the tithe books to …, and the verdict was bad; I ….',
  ],
  [
    'My clerk made a survey, but he told nobody what came of it.',
    'I had … make a survey to …, but he told nobody what came of it; I ….',
  ],
  ['The line infections were looked into by our nurse.', 'I had … look into the line infections to …, and I ….'],
  ['The logs were read twice by our intern.', 'I had … read the logs twice to …, and I ….'],
  ['My clerk counted chairs, tables and lamps.', 'I had … count chairs, tables and lamps to …, and I ….'],
])('the writer’s part stands behind what else is told: %s', (written, offered) => {
  expect(offersFor('delegated-evidence', written)[0]).toBe(offered);
});

test.each([
  'IT counted the backlog, about a week.',
  'A university group has looked into the accuracy and calls it high.',
  'In October the lab came back with 4.2% moisture on a lot he had logged at 3.1.',
  'The new dosing is the calculation of my junior, she is very quick.',
  'The engineer of the yard, he made a study for us and found the mast is suitable.',
  'My cousin made the app and also he analysed the old bill books.',
  'User research sat down with three patients and came back saying the jack was the real pain.',
  'The yard’s guy sampled the drain, says it is fine.',
])('what is told beside the work is not part of it: %s', written => {
  expect(offersFor('delegated-evidence', written).filter(made => made.startsWith('I '))).toEqual([]);
});
