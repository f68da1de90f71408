import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-tradeoff', passage, section).length > 0;

describe('nothing is given up', () => {
  test.each([
    'I decided to open on Sundays.',
    'I read the logs and rewrote the rule.',
    'On the price we deferred to the board.',
    'What I took away is that people matter.',
    'The vendor missed two dates.',
    'I walked over the bridge to the office.',
    'I cut the waste by half.',
    'Over the summer I trained six people.',
    'The rain cut off the road.',
    'I accepted the offer of the vendor.',
    'I wore the new jacket.',
    'The guests ate the soup.',
    'I took that as a sign.',
    'I took the numbers to my boss.',
    'It meant a lot to me.',
    'The vendor offered a slot, and I took it.',
    'The owner sent the keys, and I accepted them.',
    'The launch came in May, and I owned it.',
    'The parcels came on Monday.',
    'I paid the supplier on time.',
    'We had fewer complaints.',
    'I knew that the plan would work.',
    'Nobody could tell me where the key was.',
    'The report got finished on Tuesday.',
    'The other project started in May.',
    'Search became faster.',
    'The night shift has thanked me ever since.',
    'My margin grew from 9 to 12 percent.',
    'No errors for a quarter.',
    'It made friends among the drivers.',
    'The clerks no longer had to wait.',
    'The pump is slower than the others.',
    'The new oven arrived in May.',
    'They renewed for two years.',
    'I took the train to the supplier.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a loss in the situation is nobody’s choice', () => {
    expect(missing('# A week\n\n## Situation\n\nWe lost two clients.\n\n## Action\n\nI called the rest.\n')).toBe(true);
  });
});

describe('a price is named', () => {
  test.each([
    'I ate two days of pay for it.',
    'I decided to wear the loss of two slots.',
    'I moved the van, and copped the fine.',
    'The night shift carried the overflow.',
    'We were short of cash for two weeks.',
    'I delayed the app by a year.',
    'I chose Ghent over Liège.',
    'I accepted the noise there.',
    'I kept the vans instead of leasing new ones.',
    'I opened on Sundays, at the cost of the Monday club.',
    'I dropped the pet scanner to pay for it.',
    'It cost us two weeks.',
    'We lost the spring fair.',
    'Leisure riders had to wait until June.',
    'I gave up the status page.',
    'I put the loyalty cards on hold.',
    'Archive viewers lose quality, and I took that risk.',
    'Two families were angry; this price I accepted.',
    'Complaints rose by 5%, but I accepted it.',
    'A query takes minutes now, that was the price.',
    'It meant two more days for each release.',
    'It meant that thirty apprentices got no slot.',
    'The evening shift got longer, and I lived with that.',
    'I accepted to lose some night trips.',
    'For that we had to do without the second coffee machine.',
    'The reporting got done later than planned.',
    'I knew that some regulars would go elsewhere.',
    'We missed the trade fair because of it.',
    'The back office had less people.',
    'I left the old invoices undone.',
    'It burned a third of our budget.',
    'That set us back a week.',
    'It was not free: we needed one more person on Saturdays.',
    'The cleaning had to be done by hand for the time being.',
    'My holidays had to be shortened.',
    'I took two people off the pilot project.',
    'We could no longer take phone orders before ten.',
    'We did not ship the search that month.',
    'Nobody could book rooms for a week.',
    'The invoices were higher in that quarter.',
    'The new oven would have to wait another year.',
    'The quiz night had to make room.',
    'The walls are uglier now.',
    'Our margin shrank in the first year.',
    'Two suppliers never spoke to us again.',
    'The other project stalled for two months.',
    'Gone are the free samples.',
    'With it went the discount for pensioners.',
    'No new features for a quarter.',
    'It says less than the lawyers would like.',
    'I paid with my reputation in the sales team.',
    'It made enemies among the drivers.',
    'That put the whole thing back four months.',
    'I handed in my report a week late.',
    'I decided to stay with this group and to stop the calls with three others.',
    'I accepted that the first pieces would be scrap.',
    'I moved the office, and one of the founders walked out.',
    'The night shift has cursed me ever since.',
    'The colour pages went overboard.',
    'That left the ground floor unpainted.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test('a section for it is enough', () => {
    expect(missing('## Action\n\nI called.\n\n## Trade-off\n\nSix weeks of somebody’s evenings.\n')).toBe(false);
  });
});
