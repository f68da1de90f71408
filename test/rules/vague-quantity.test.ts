import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('vague-quantity', passage);

describe('a big word for a figure', () => {
  test.each([
    ['I got tonnes of feedback.', ['tonnes of']],
    ['Numerous tenants had stopped paying, so I offered them instalments.', ['Numerous']],
    ['Each week there was a substantial loss of stock until I moved the dock.', ['substantial']],
    ['A number of regulars cancelled, and I rang them.', ['A number of']],
    ['After various weeks of delay I cut the scope.', ['various']],
    ['Countless hours went into retyping, so I bought a scanner.', ['Countless']],
    ['I visited several clinics before I drew anything.', ['several']],
    ['A huge number of parcels were arriving broken; I changed the tape.', ['A huge number of']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a figure, or another sense', () => {
  test.each([
    'I lost 11 tonnes of steel.',
    'The price: 11 tonnes of steel.',
    'I modelled it as a many-to-many table.',
    '"It had a massive impact," the agency wrote. I found a lift of 1%.',
    'I moved the massive oak table, 210 kg of it, with two jacks.',
    'Not many wrote back: 9 out of 400.',
    'I turned on the huge-page setting, and cache misses went from 40 per thousand to 20.',
    'I had the van towed to the lot behind the mill.',
    'The difference was statistically significant (p = 0.02), so I kept the blue tin.',
    'I bid on lot 14 and was outbid by the museum.',
    'She became visibly upset.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['Complaints went down a great deal.', 'a great deal'],
    ['The number of errors fell sharply.', 'sharply'],
    ['A large part of the stock was sold.', 'A large part of'],
    ['Sales were considerably higher.', 'considerably'],
    ['It was a massive win for the kitchen.', 'massive'],
    ['The majority of the drivers stayed.', 'The majority of'],
    ['A handful of customers left.', 'A handful of'],
    ['The costs were reduced to a great extent.', 'to a great extent'],
    ['The quality improved enormously.', 'enormously'],
    ['Turnover is way down.', 'way'],
  ])('%s', (passage, words) => {
    expect(marks('vague-quantity', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'I do not know how many left.',
    'The big oven was sold.',
    'Many thanks to the night crew came by mail.',
    'Complaints fell a lot, from 40 to 11.',
    'The major road was closed.',
  ])('%s', passage => {
    expect(marks('vague-quantity', passage, 'Result')).toEqual([]);
  });
});

describe('degrees of everyday speech', () => {
  test.each([
    'Orders went up loads by June.',
    'The great majority of operations now start on time.',
    'Waste has decreased strongly.',
    'Huge penalties were avoided.',
  ])('%s', passage => {
    expect(marked(passage)).not.toEqual([]);
  });

  test.each(['I strongly opposed the plan.', 'The boxes were loads for the crane.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('sinking, smoothing and lines without a verb', () => {
  test.each([
    ['Queue times sank considerably.', 'considerably'],
    ['The invoice came down substantially.', 'substantially'],
    ['The handover became considerably smoother.', 'considerably'],
    ['Umpteen depots copied the form.', 'Umpteen'],
    ['The move slowed the late shift by some margin.', 'by some margin'],
    ['- Massive relief for the porters', 'Massive'],
  ])('%s', (passage, words) => {
    expect(marks('vague-quantity', passage, 'Result')).toEqual([words]);
  });

  test.each(['80 -> 47 minutes, significantly better.', 'We find parts way quicker now.', 'It was a big day.'])(
    '%s',
    passage => {
      expect(marks('vague-quantity', passage, 'Result')).toEqual([]);
    },
  );
});

describe('said in other words', () => {
  test.each(['Sales went up big time.', 'It saved the shop a packet.', 'Morale improved by leaps and bounds.'])(
    '%s',
    passage => {
      expect(marks('vague-quantity', passage, 'Result')).toHaveLength(1);
    },
  );

  test.each(['Sellers were very much happy.', 'Offline entries were the bulk of the loss.'])('%s', passage => {
    expect(marks('vague-quantity', passage, 'Result')).toEqual([]);
  });
});

describe('thousands, and how many', () => {
  test.each([
    ['There was several thousand euro in the tin.', ['several']],
    ['The fair brought in several hundred new members.', ['several']],
    ['There was 3,200 euro in the tin.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a so in front', () => {
  test.each(['So several lines sent thank-you letters.', 'So plenty of overtime disappeared in the laundry.'])(
    '%s',
    passage => expect(marks('vague-quantity', passage, 'Result')).toHaveLength(1),
  );

  test.each(['So many drivers, I thought, and so little room.'])('not: %s', passage =>
    expect(marks('vague-quantity', passage, 'Result')).toEqual([]),
  );
});

describe('hears a fair whack, and sooner', () => {
  test.each(['A fair whack of the bookings got moved onto a shared sheet.', 'The trucks leave a lot sooner now.'])(
    '%s',
    passage => expect(marks('vague-quantity', passage, 'Action')).toHaveLength(1),
  );

  test.each(['The trucks leave sooner now, at 4:40.'])('not: %s', passage =>
    expect(marks('vague-quantity', passage, 'Action')).toEqual([]),
  );
});

describe('enough of something was there', () => {
  test.each(['There were plenty of complaints.', 'We saved plenty of money.'])('%s', passage =>
    expect(marks('vague-quantity', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I feared running out of salt. There was plenty of salt.', 'There was plenty of time.'])(
    'not: %s',
    passage => expect(marks('vague-quantity', passage, 'Action')).toEqual([]),
  );
});

describe('every way up or down', () => {
  test.each([
    ['Infections on the ward diminished considerably.', 'considerably'],
    ['Truancy tailed off dramatically.', 'dramatically'],
    ['Overdraft disputes have dwindled a great deal.', 'a great deal'],
    ['Errors in the ledger are substantially down.', 'substantially'],
    ['The waiting got better to a large extent.', 'to a large extent'],
  ])('%s', (passage, words) => expect(marks('vague-quantity', passage, 'Result')).toEqual([words]));

  test.each(['Infections diminished by 40%, from 50 to 30.', 'Errors in the ledger are down.', 'The storm subsided.'])(
    'not: %s',
    passage => expect(marks('vague-quantity', passage, 'Result')).toEqual([]),
  );
});

describe('how large a part, of them, and without its article', () => {
  test.each([
    ['A notable part of the grant stayed unspent.', 'A notable part of'],
    ['Vast quantities of milk were no longer thrown away.', 'Vast quantities of'],
    ['Majority of the pupils passed.', 'Majority of'],
    ['Good portion of the stock was sold.', 'Good portion of'],
    ['Loads of them slept through the night.', 'Loads of'],
    ['The project trained a fair number of them.', 'a fair number of'],
    ['Lakhs of rupees were saved.', 'Lakhs of'],
    ['Considerable sums were recovered from late payers.', 'Considerable sums'],
    ['It is serious money.', 'serious money'],
    ['I rang all manner of suppliers.', 'all manner of'],
  ])('%s', (passage, words) => expect(marks('vague-quantity', passage, 'Result')).toContain(words));

  test.each([
    'I asked how many of them had paid.',
    'Two of them came back.',
    'The lot of them sat in the hall.',
    'I sorted the sorts of apple by colour.',
    'A large sum of 30,000 euros was recovered.',
    'The majority is not always right.',
  ])('not: %s', passage => expect(marks('vague-quantity', passage, 'Result')).toEqual([]));
});

describe('heaps, miles, and in a visible way', () => {
  test.each([
    ['Complaints went down heaps.', 'heaps'],
    ['The bills fell a fair whack.', 'a fair whack'],
    ['The ward is miles quieter now.', 'miles'],
    ['Ever so many fewer calls come at night.', 'Ever so many'],
    ['The pupils arrive much earlier.', 'much'],
    ['Mistakes have lowered in a very important way.', 'in a very important way'],
  ])('%s', (passage, words) => expect(marks('vague-quantity', passage, 'Result')).toEqual([words]));

  test.each([
    'The heaps were higher than the wall.',
    'Page loads became shorter.',
    'I walked miles to the farm.',
    'I should have asked much earlier.',
    'I would ring them a lot sooner.',
    'In a big way this was about trust.',
  ])('not: %s', passage => expect(marks('vague-quantity', passage, 'Result')).toEqual([]));
});

describe('next to nothing', () => {
  test.each([
    ['Complaints are very few now.', 'very few'],
    ['Hardly any calves have died since.', 'Hardly any'],
    ['Few parcels have been lost since.', 'Few'],
    ['There were hardly any complaints.', 'hardly any'],
    ['The wait is a fraction of what it was.', 'a fraction of'],
    ['Refunds went to next to none.', 'next to none'],
  ])('%s', (passage, words) => expect(marks('vague-quantity', passage, 'Result')).toEqual([words]));

  test.each([
    'Very few people have read that book.',
    'I had hardly any time.',
    'I put a fraction of a gram in the glass.',
    'Few things are as hard as to say no.',
    'Hardly any calves have died since, 2 of 310.',
  ])('not: %s', passage => expect(marks('vague-quantity', passage, 'Result')).toEqual([]));
});

describe('what nobody would put a figure to', () => {
  test.each([
    'There was a lot of contact with the treasurer.',
    'A good deal of liaison with the boat repairer followed.',
    'With a lot of patience I brought the managers round.',
    'It was a work of many hands.',
    'My father-in-law, not a man of many words, nodded.',
    'I weighed the buckets of all classes for ten days.',
    'The drivers like the new way more.',
    'I filled the holes by multiple imputation.',
    'The boss said that I was being dramatic.',
    'It all went remarkably fast.',
  ])('not: %s', passage => expect(marks('vague-quantity', passage, 'Action')).toEqual([]));

  test.each([
    ['There was a lot of waste in the bins.', 'a lot of'],
    ['I read many letters from parents.', 'many'],
    ['I threw out buckets of rice.', 'buckets of'],
    ['The new line is way shorter.', 'way'],
    ['I rang multiple clinics.', 'multiple'],
    ['The effect was dramatic.', 'dramatic'],
  ])('%s', (passage, words) => expect(marks('vague-quantity', passage, 'Action')).toEqual([words]));
});

describe('a word of a saying that is marked as one', () => {
  test('not: I was wearing many hats that night.', () =>
    expect(marked('I was wearing many hats that night.')).toEqual([]));

  test('I was wearing many gloves that night.', () =>
    expect(marked('I was wearing many gloves that night.')).toEqual(['many']));
});

describe('a lot of a principle', () => {
  test.each(['We fixed a lot of lamps.'])('%s', passage =>
    expect(marks('vague-quantity', passage, 'Action')).toHaveLength(1),
  );

  test.each(['For me this one demonstrates a lot of Customer Obsession.'])('not: %s', passage =>
    expect(marks('vague-quantity', passage, 'Action')).toEqual([]),
  );
});
