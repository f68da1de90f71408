import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

const cases: readonly (readonly [written: string, offered: readonly string[]])[] = [
  ['Never shipped the parcel.', ['I never shipped the parcel.']],
  ['Only shipped the first crate.', ['I only shipped the first crate.']],
  ['No longer printed menus.', ['I no longer printed menus.']],
  ['Also cancelled the second truck.', ['I also cancelled the second truck.']],
  ['Then quietly dropped the fee.', ['Then I quietly dropped the fee.']],
  ['Once again called the yard.', ['Once again I called the yard.']],
  ['In the end sold the barge.', ['In the end I sold the barge.']],
  ['Yesterday called the yard.', ['Yesterday I called the yard.']],
  ['Next day told the harbour.', ['Next day I told the harbour.']],
  ['In March, closed the yard.', ['In March, I closed the yard.']],
  ['- *Never* shipped it.', ['- I *never* shipped it.']],
  ['**Killed** the card.', ['I **killed** the card.']],
  ['Jointly rewrote the lease.', []],
  ['Together rebuilt the shed.', []],
  ['Rebuilt the shed together.', []],
  ['Between the two of us, counted the beds.', []],
  ['With two nurses, counted the beds.', ['With two nurses, I counted the beds.']],
  ['Put the two lists together.', ['I put the two lists together.']],
];

test.each(cases)('a deed without a subject: %s', (written, offered) => {
  expect(offersFor('dropped-subject', written)).toEqual(offered);
});
