import { describe, expect, test } from 'vitest';
import { nearTo } from '../../server/src/core/bank/near.ts';
import { entryOf } from '../../server/src/core/bank/read-entry.ts';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const service = createService();
const gate = 'I closed the north gate for a week, because lorries queued on the farm road, and lost two growers.';
const boat = 'I sold the boat to a neighbour, because nobody rowed it any more and the mooring cost £90.';

const entry = (title: string, principle: string, text: string) => {
  const story = `---\ntitle: ${title}\nprinciples: [${principle}]\n---\n\n## Action\n\n${text}\n`;
  return entryOf(title, service.analyse(story, defaultConfig), defaultConfig);
};
const near = (...others: readonly ReturnType<typeof entry>[]) =>
  nearTo(
    entry('The gate', 'Ownership', gate),
    others.map(other => ({ entry: other })),
  ).map(({ entry: { title } }) => title);

describe('which stories may be told a second time', () => {
  test.each<[string, ReturnType<typeof entry>]>([
    ['one of the same things', entry('North', 'Ownership', `${gate} It was May.`)],
    ['one of the same title', entry('the gate!', 'Ownership', boat)],
  ])('%s', (_, other) => {
    expect(near(other)).toEqual([other.title]);
  });

  test.each<[string, ReturnType<typeof entry>]>([
    ['one for another principle', entry('The gate', 'Dive Deep', gate)],
    ['one of another event', entry('Boat', 'Ownership', boat)],
    ['one without a principle', entry('The gate', '', gate)],
  ])('not %s', (_, other) => {
    expect(near(other)).toEqual([]);
  });

  test('the nearest first, and no more than three', () => {
    const more = [1, 2, 3, 4].map(at => entry(`${at}`, 'Ownership', gate));
    expect(near(...more, entry('The gate', 'Ownership', boat))).toEqual(['The gate', '1', '2']);
  });
});
