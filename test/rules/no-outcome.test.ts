import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (result: string) => marks('no-outcome', result, 'Result').length > 0;

describe('the story stops at an act', () => {
  test.each([
    'I took the grey one since it was cheaper.',
    'I presented it to the board in June.',
    'Everything is with the director now.',
    'I will send the report in May.',
    'It went live on 3 May.',
    'The new counter was finished on the first day of the season.',
    'Both machines were switched on in September.',
    'The map is finished and stands in the intranet.',
    'The director thanked us, and everyone loved it.',
    'My manager wants the van now.',
    'My manager still wanted the van.',
    'The next goal is to make the network smarter.',
    'I presented it twice, against the advice of the clerk.',
    'A second machine would mean far fewer stops.',
    'I chose the short menu because food cost went up.',
    'The dashboard was opened 120 times on the first day.',
    'It was perhaps a long project.',
    'It is a project that taught me how far a team can go.',
    'The dosing pump was also changed.',
    'The sheet went over to the games department, and maintenance carried on with it.',
    '1,298 files were marked as complete by 20 December.',
    'All 140 notices were live before the deadline, and I sent 40 reminders.',
    'We published 126 articles, and the page views were up 40%.',
    'The pilot ended in June.',
    'I hope the kitchen is calmer.',
    'The cooks found it useful.',
    'My manager came to the kitchen and said it was neat.',
    'I washed the pans with two cooks in one evening.',
    'Now it is live in all kitchens.',
    'Now we want to try it in the bar.',
    'I won an hour each day for planning.',
    'The trial was stopped because I left.',
  ])('%s', result => {
    expect(missing(result)).toBe(true);
  });

  test('the missing number is not reported on top', () => {
    expect(judgeStory('## Result\n\nI presented it in June.\n').map(({ rule }) => rule)).not.toContain('no-metric');
  });
});

describe('a consequence, with or without a number', () => {
  test.each([
    'The queue got shorter.',
    'The vaccines were fine.',
    'Nobody complained.',
    'The board has adopted it.',
    'I cut refunds by 12%.',
    'She now leads three designers.',
    'More people came than at the start.',
    'The import has run without a crash ever since.',
    'The machines were running on the first day of the season.',
    'Everyone loved it, and the children had lunch on time.',
    'Queue shorter now.',
    'The mood is much better today.',
    'We find the boxes quicker now.',
    'The team found it handier, leading to its adoption.',
    'We were able to stabilise both admissions.',
    'Wrong trays: 26 → 4 in May.',
    'No night nurse was paid short, against 19 in March.',
    'There was much less in the bins.',
    'Two more cases a day.',
    'No more phones came back that month.',
    'We kept the short menu because food cost went down a lot.',
    'Waiting times are way down.',
    'Trays come back emptier now.',
    'Orders went up loads by June.',
    'The stairs are free in the morning now.',
    'It was the first winter in which no pipe burst.',
    'Many duplicates are gone.',
    'There is hardly any fighting on the wharf these days.',
    'The dashboard was opened 120 times, and wrong orders fell from 14 to 3.',
    'The visits are now 5, before 23.',
    'The shouting in the kitchen ended.',
    'The cooks no longer shout.',
    'Waiters do not run any more.',
    'By then nobody shouted any more.',
    'The regulars came back, most of them.',
    'Plates go out warm again.',
    'The health inspector stopped calling.',
    'The night cook went home before eleven for the first time that year.',
    'These days the waiters find the dishes by themselves.',
    'Guests know which table is next.',
    'We lost the caterer as a client.',
    'The inn kept its licence.',
    'The kitchen is quiet.',
    'The trial was stopped because nobody ordered from it.',
    'Since then the bar is full on Mondays.',
    'By May we had a night cook again.',
    'Our pastry team won the medal.',
    'Now we need the second oven once a week.',
  ])('%s', result => {
    expect(missing(result)).toBe(false);
  });

  test('an empty result section is somebody else’s finding', () => {
    expect(marks('no-outcome', '## Action\n\nI left.\n\n## Result\n')).toEqual([]);
  });
});

describe('a draft without headings', () => {
  test.each([
    'I cut the menu from 24 dishes to 9. Food cost fell from 34% to 28%. The owner was shocked when he came back. I learned to stay calm.',
    'I dropped the old supplier. Spoilage fell from 9% to 4% in two months. I’d do it again. But I’d warn the cooks earlier.',
    '- Led a team of 8\n- Cut dock-to-stock time from 9 to 7 hours\n- Partnered with HR and IT to ensure smooth adoption',
  ])('may tell what came of a deed before others: %s', story => {
    expect(marks('no-outcome', `# A week\n\n${story}\n`)).toEqual([]);
  });

  test.each([
    'Spoilage rose from 4% to 9%. I dropped the old supplier. I called the cooks. I’d do it again. But I’d warn them earlier.',
    'I cut the menu from 24 dishes to 9. I called the owner. I told the cooks. I learned to stay calm.',
    'Dishes came late. I asked for the order book. I decided to cut the menu. I wrote it with two cooks in one evening. I told the owner.',
    'I dropped the old supplier. I wanted spoilage to fall from 9% to 4%. I’d do it again. But I’d warn the cooks earlier.',
  ])('that tells none: %s', story => {
    expect(marks('no-outcome', `# A week\n\n${story}\n`)).toHaveLength(1);
  });
});

describe('a note of what moved', () => {
  test.each([
    'Returns down a lot',
    'Sales way up.',
    'Fewer complaints.',
    'Queue gone by noon.',
    'No more shouting.',
    'Complaints: none.',
    'Quiet at the pass since.',
    'Pass quiet, no fear any more.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });

  test.each(['Poster up in the hall by May.', 'Less is more.', 'Menu online now.', 'Posters, flyers and more.'])(
    'not: %s',
    passage => {
      expect(missing(passage)).toBe(true);
    },
  );
});

describe('how life goes on with what was done', () => {
  test.each([
    'Three other kitchens use it too.',
    'The hotel next door copied it.',
    'The waiters still use it.',
    'Pensioners come in at lunch now.',
    'We still bake them by hand.',
    'It is still in use.',
    'Guests can order from the terrace.',
    'We close on time.',
    'The boats leave full.',
    'It saves us twenty minutes at the pass.',
    'In July we had not one complaint.',
    'From then on the plates came out in order.',
    'We met the deadline.',
    'We’ve stopped shouting.',
    'The sorting is now over at 6:20 instead of 8:50.',
    'The dishwasher is really fast now.',
    'The yard is dry again.',
    'Setting a table takes four minutes less.',
    'It works to this day.',
    'Meanwhile even the old cooks write it down.',
    'By now the waiters put the plates back.',
    'We could open the terrace thanks to it.',
    'The chain made it the standard.',
    'The hotel bought the same.',
    'There are two complaints a month.',
    'We got all of it done by the first of May.',
    'The recipes now have photos that the cooks follow.',
    'A plate took nine minutes instead of twenty.',
  ])('%s', result => {
    expect(missing(result)).toBe(false);
  });

  test.each([
    'The booklet covers all the dishes.',
    'All tables have numbers.',
    'There are nine tables in the yard.',
    'All nine kitchens were live by October.',
    'Five ovens are in.',
    'Hopefully the next summer is quiet.',
    'The summer taught us that order matters.',
    'It works because it looks like a menu.',
    'The chain gave a glass shield to our kitchen.',
    'The hotel named us kitchen of the year.',
    'The waiters helped me with the boxes.',
    'The work lasted two Sundays.',
    'The chain made a film.',
    'It has three columns.',
    'The move took two weeks.',
    'It took three evenings.',
    'It was a lot of work.',
    'The course was held on two mornings.',
    'It was tested three times.',
    'The list can be sorted.',
    'I told the cooks. We start every Monday.',
    'We had no budget.',
    'The booklet contains forty recipes.',
    'The sheets hang by the door.',
    'The shelf has a copy as well.',
  ])('not: %s', result => {
    expect(missing(result)).toBe(true);
  });
});

describe('what is counted, done or said by others, and no consequence', () => {
  test.each([
    'More than forty tastings were held.',
    'Two hundred crates went out of the gate by Friday.',
    'Ninety menus were hung in the dining rooms.',
    'Tasting sheets were issued for twelve kitchens.',
    'The keys went over to the new tenant.',
    'Afterwards the file went to the archive.',
    'With that it left my desk.',
    'The owner said two ovens.',
    'The owner was not impressed.',
    'Guests do not care which oven it is.',
    'This should save us two hours.',
    'It could cut the bill by half.',
    'Before, it was 14 plates a night.',
    'It took me two evenings.',
    'The first numbers were encouraging.',
    'The idea was to cook less.',
    'It was team spirit.',
    'Planning is half the job.',
    'It was not easy to win them over.',
    'The sous-chef checked it on Monday.',
    'A guest posted a photo of it.',
    'The cook signed the order for smaller pans.',
    'The guests just wanted soup, nothing more.',
    'Now the list is with the owner.',
    'Half of the notes were about the soup.',
  ])('%s', result => {
    expect(missing(result)).toBe(true);
  });

  test.each([
    'Plates sent back: from 14 to 3.',
    'Both kitchens serve 80 plates, up from 50.',
    'Three complaints came in the whole summer.',
    'Refunds went to nearly nothing.',
    'On Mondays 19 seats were taken, from 6 before.',
    'Burnt trays were nine in May and two in June.',
    'This bought us a second summer.',
    'In the end we closed.',
    'We passed at the second try.',
    'The bar is in the black.',
    'Gone are the late nights.',
    'The problem was solved within a week.',
    'After this guests did not wait anymore.',
    'The shouting? Gone.',
    'The result? Two cold plates, and else peace.',
    'On Mondays it is quiet now, hopefully that lasts.',
    'Plates warm again.',
    'No effect.',
    'By August no shouting.',
    'Less guests complain.',
    'Guests find it alone.',
    'We have twice the bookings now.',
    'The dishwasher took his first Sunday off in two years.',
    'The inn next door has copied our menu.',
  ])('but this is: %s', result => {
    expect(missing(result)).toBe(false);
  });

  test('a question is answered by a deed', () => {
    expect(missing('The result? I presented the plan.')).toBe(true);
  });

  test('what was found on the way tells nothing of the end', () => {
    const story = 'Plates came back. I read 50 notes. Half was about the same soup. I took it off. I told the cooks.';
    expect(marks('no-outcome', `# Soup\n\n${story}\n`)).toHaveLength(1);
  });
});
