import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  'A poster was printed and glued on the wall.',
  'Rent was being deducted from the crews and going to nobody.',
  'The trip took 38 minutes, and only nine seats were ever used.',
  'Oars or sails was settled in a sitting.',
  'They let too many aboard, because the officer’s bonus was paid per passenger.',
  'The butcher had been pushed in the drought and wanted it gone.',
  'The loan officers signed for them, because the bonus was paid per loan.',
  'It was agreed among us that the fete would go.',
  'The jaws, the screens and the belts were all replaced.',
  'The belts were all red.',
  'The fee was changed and hers was not.',
  'The brewer was offered a share and accepted.',
  'A meeting was held and a list of faults drawn up.',
  'The bear was darted, weighed, x-rayed and freed.',
  'A second man was asked for and refused.',
  'The vans were sold after being damaged.',
  'It was decided by the postmaster that bikes would be used.',
  'The lamps were trimmed and the tail lamps checked.',
  'The conditions were read, amended and signed by all of us.',
  'A policy was agreed between the cook and me.',
])('a passive that would leave a verb behind, or tells why others did so, stays: %s', written => {
  expect(offersFor('passive-decision', written)).toEqual([]);
});

test.each([
  ['The invoices were sent late.', 'I decided to send the invoices late.'],
  ['The client was told the wrong date.', 'I decided to tell the client the wrong date.'],
])('nobody decides on a slip: %s', (written, wrong) => {
  expect(offersFor('passive-decision', written)).not.toContain(wrong);
  expect(offersFor('passive-decision', written)).not.toEqual([]);
});

test.each([
  ['The late bus was sent to the pier.', 'I decided to send the late bus to the pier.'],
  ['A poster was printed and hung on the wall.', 'I printed a poster and hung it on the wall.'],
  [
    'Old skippers, who make up a tenth of the crew, were left on the old rota.',
    'I left old skippers, who make up a tenth of the crew, on the old rota.',
  ],
  ['It was agreed that the fete would go.', 'I decided that the fete would go.'],
  ['A door was fitted between the shop and the yard.', 'I fitted a door between the shop and the yard.'],
  ['The tour was dropped and sales fell.', 'I dropped the tour and sales fell.'],
  ['The exam was put back a week.', 'I put the exam back a week.'],
  ['The money from the last spring fair was sent back.', 'I sent back the money from the last spring fair.'],
  ['The governor’s approval was sought and filed.', 'I sought the governor’s approval and filed it.'],
  ['A meeting was held and a list was drawn up.', 'I held a meeting and drew up a list.'],
  ['The belts were all replaced in May.', 'I replaced all the belts in May.'],
  ['The tickets were each checked twice.', 'I checked each of the tickets twice.'],
  ['The scheme had to be dropped.', 'I had to drop the scheme.'],
  ['The freezer was set at -70 and a list was hung.', 'I set the freezer at -70 and hung a list.'],
  ['The door was looked at and shut.', 'I looked at the door and shut it.'],
  ['The plan to strike the set early was dropped.', 'I dropped the plan to strike the set early.'],
  ['The plan early on was dropped.', 'I dropped the plan early on.'],
  ['We sold the boat, because the dock was closed.', 'We sold the boat, because I closed the dock.'],
])('another one does not: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
