import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: prfaq\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-customer-benefit').length;

describe('hits', () => {
  test.each([
    '## Press release\n\nThe service runs on a new platform with three modules.',
    '## Press release\n\nIt offers numerous features and a seamless experience for everyone.',
    '## Press release\n\nToday we unveil PetPal, the leading app for pet owners, with GPS, chat and a shop.',
    '## Press release\n\nThe company invests 4 million in a hub that strengthens its position.',
    '## Press release\n\nIt brings drivers, riders and partners together in one ecosystem.',
    '## Press release\n\nThe platform with which users get a better experience.',
    '## Press release\n\nUsers will enjoy it every day.',
    'Kin 2.0 runs on a new platform with three modules.\n\nFAQ. Is it available? Yes.',
    '## Press release\n\nOur engineers have built it in a year, and many partners have signed up.',
    '## Press release\n\nEvery visitor gets a modern solution.',
    '## Press release\n\nYou can order it on our website.',
    '## Press release\n\nThe app will improve the lives of users and revolutionise the market.',
    '## Press release\n\nToday MilkCo enters the market with a sensor that measures temperature.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('a gain that the opening does not tell comes too late, and the opening is marked', () => {
  const opening = '## Press release\n\nThe service runs on a new platform with three modules.';
  const gain = 'Nurses who start before six can book a bed for one night.';
  test.each([
    ['in its second paragraph', `${opening}\n\n${gain}`],
    ['in the FAQ before it', `## Internal FAQ\n\n${gain}\n\n${opening}`],
  ])('%s', (_, body) => {
    expect(marks('no-customer-benefit', `---\nformat: prfaq\n---\n\n# Beds\n\n${body}\n`)).toEqual(['Press release']);
  });
});

describe('near misses', () => {
  test.each([
    '## Press release\n\nNurses who start before six can book a bed for one night.',
    '## Press release\n\nShift workers who finish after eight collect their tablets from a locker at any hour.',
    '## Press release\n\nDog owners in small flats sleep through the night again.',
    '## Press release\n\nFrom today, pet owners get their insurance money in two days instead of six weeks.',
    '## Press release\n\nStarting Monday, no tenant in Graz waits for a plumber longer than a day.',
    '## Press release\n\nCommuters on line 3 won’t have to queue for tickets any more.',
    '## Press release\n\nA farmer with less than ten cows saves 40 euros a month on vet visits.',
    '## Press release\n\nMilkSense tells small dairy farmers a day before a cow gets sick.',
    '## Press release\n\nThe app sings the other voices, so you arrive at the rehearsal knowing your notes.',
    '## Press release\n\nThe light cuts the wait of older passengers to four minutes.',
    '## Press release\n\nGrandparents who own no smartphone can now see their grandchildren.',
    '## Press release\n\nPassengers of line 4 who cannot stand for long know which door has a free seat.',
    '## Press release\n\nSmall hotels get paid for no-shows from today on.',
    '## Press release\n\nFor people with coeliac disease, eating out stops being a gamble today.',
    '## Press release\n\nTeachers at village schools, who until now copied worksheets by hand, print thirty in a minute.',
    '## Press release\n\nGetting a locksmith at night no longer means paying 300 euros to a stranger.',
    '## Press release\n\nCommuters pay only for the days on which they ride.',
    '## Press release\n\nThe new desk lets tenants hand in a parcel at midnight.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
