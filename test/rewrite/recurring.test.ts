import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Every time the alarm rang, we stopped the boat.', 'Every time the alarm rang, I stopped the boat.'],
  ['Whenever the alarm rang, we stopped the boat.', 'Whenever the alarm rang, I stopped the boat.'],
  ['If a mate was late twice, we rang the skipper.', 'If a mate was late twice, I rang the skipper.'],
  ['We rang the skipper if a mate was late twice.', 'I rang the skipper if a mate was late twice.'],
  ['When the alarm rang, we stopped the boat.', 'When the alarm rang, I decided to stop the boat.'],
  ['We shut the kiosk even if it hurt sales.', 'I decided to shut the kiosk even if it hurt sales.'],
])('what recurs is not decided on each time: %s', (written, first) => {
  expect(offersFor('unowned-action', written)[0]).toBe(first);
});
