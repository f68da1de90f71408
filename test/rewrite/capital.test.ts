import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Hotline was set up.', 'I set up hotline.'],
  ['Cutover was done in August.', 'I did cutover in August.'],
  ['Leftovers got tossed into the sea.', 'I tossed leftovers into the sea.'],
  ['Kingston was moved to May.', 'I moved Kingston to May.'],
  ['Grafana was replaced.', 'I replaced Grafana.'],
  ['Poster Haus was replaced.', 'I replaced Poster Haus.'],
])('a bare noun loses the capital of a first word, a name does not: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
