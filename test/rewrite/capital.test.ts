import { expect, test } from 'vitest';
import { offersFor } from './offers.ts';

test.each([
  ['Hotline was set up.', 'I set up hotline.'],
  ['Cutover was done in August.', 'I did cutover in August.'],
  ['Leftovers got tossed into the sea.', 'I tossed leftovers into the sea.'],
  ['Kingston was moved to May.', 'I moved Kingston to May.'],
  ['Grafana was replaced.', 'I replaced Grafana.'],
  ['Hay was cut late.', 'I cut hay late.'],
  ['Silver nitrate test was done on all plates.', 'I did silver nitrate test on all plates.'],
  ['Flowers, candles and the rota were handed to the girls.', 'I handed flowers, candles and the rota to the girls.'],
  ['Siemens and two smaller firms were dropped.', 'I dropped Siemens and two smaller firms.'],
  ['Lots of under ten buckets were refused.', 'I refused lots of under ten buckets.'],
  ['Trays left in the hall were binned.', 'I binned trays left in the hall.'],
  ['Brooks of Leeds was hired.', 'I hired Brooks of Leeds.'],
  ['Pat, who had run the hatch, was moved to the desk.', 'I moved Pat, who had run the hatch, to the desk.'],
  ['Mark was moved to the desk.', 'I moved Mark to the desk.'],
  ['Poster Haus was replaced.', 'I replaced Poster Haus.'],
])('a bare noun loses the capital of a first word, a name does not: %s', (written, offered) => {
  expect(offersFor('passive-decision', written)).toContain(offered);
});
