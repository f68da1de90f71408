import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const marked = (passage: string, section = 'Result') => marks('output-not-outcome', passage, section);

describe('activity offered as success', () => {
  test.each([
    ['The page had 9,400 page views.', 'page views'],
    ['NPS among the night staff went up to 61.', 'NPS among the night staff went up to 61'],
    ['14 features went live.', '14 features'],
    ['I sent 300 emails.', '300 emails'],
    ['There were 120 dashboards.', '120 dashboards'],
    ['85% of agents downloaded the app.', '85% of agents downloaded the app'],
    ['The film was watched 900 times.', 'The film was watched 900 times'],
    ['On-time departures improved by 22%.', 'On-time departures improved by 22%'],
    ['Engagement went up.', 'Engagement went up'],
    ['It got a lot of downloads.', 'a lot of downloads'],
    ['The tool saves each clerk 40 minutes a day.', 'The tool saves each clerk 40 minutes a day'],
    ['Every nurse completed the training.', 'Every nurse completed the training'],
    ['- monthly active users', 'monthly active users'],
    ['It saved a lot of time.', 'It saved a lot of time'],
    ['2,300 teachers had turned it on.', '2,300 teachers had turned it on'],
    ['We have 2 million data points.', '2 million data points'],
    ['The desk processed 12,000 refunds.', 'The desk processed 12,000 refunds'],
    ['The ward collected 900 measurements in May.', '900 measurements'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test('a goal in the task counts, other numbers there do not', () => {
    expect(marked('The goal was 500 demos by June.', 'Task')).toEqual(['500 demos']);
    expect(marked('The page had 9,400 page views.', 'Task')).toEqual([]);
  });

  test('words from the settings are measures, too', () => {
    const text = '## Result\n\nWe closed the year with 40 good vibes.\n';
    const rules = (outputs: readonly string[]) =>
      judgeStory(text, { words: { outcomes: [], outputs, owners: [] } }).map(({ rule }) => rule);
    expect(rules([])).not.toContain('output-not-outcome');
    expect(rules(['good vibes'])).toContain('output-not-outcome');
  });

  test('words from the settings are never doubted', () => {
    const text =
      '## Result\n\nGood vibes rose by 30% in May, as my brother lay in the hospital and could not write to us.\n';
    const config = { words: { outcomes: [], outputs: ['good vibes'], owners: [] } };
    expect(judgeStory(text, config).map(({ rule }) => rule)).toContain('output-not-outcome');
  });
});

describe('an activity that was worth something, or was turned down', () => {
  test.each([
    'I removed the tour because it raised completion but cut engagement.',
    'Sign-ups doubled, and churn among new members fell from 9% to 4%.',
    'Downloads reached 12,000. That cut refunds by a third.',
    'The mails had an open rate of 58% and brought $14,000.',
    'The share of clicks is a diagnostic, not a target.',
    'Clicks rose, so I stopped the test.',
    'Sign-ups doubled. Of the new members, 62% came back every week.',
    'Refunds fell from 31 a week to 12.',
    'The desk paid 12 refunds in place of 400.',
    'We have now 45% less scrap.',
    'Success rate improved to 96%.',
    'I like the view from the office.',
    'It saved a lot of time and money.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });

  test('the action section may count work', () => {
    expect(marked('I sent 300 emails.', 'Action')).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['We served 1,400 lunches in the first month.', 'We served 1,400 lunches in the first month'],
    ['The average rating is 4.6 out of 5.', 'The average rating is 4.6 out of 5'],
    ['240 tickets were closed in the first sprint.', '240 tickets'],
    ["The team's velocity rose by 25%.", "The team's velocity rose by 25%"],
    ['9 out of 10 teachers use the app every week.', '9 out of 10 teachers use the app every week'],
    ['The clinic saw 200 patients through the new desk.', 'The clinic saw 200 patients through the new desk'],
    ['The kiosk was used 2,300 times in the first month.', 'The kiosk was used 2,300 times in the first month'],
    ['Attendance at the briefings rose to 90%.', 'Attendance at the briefings rose to 90%'],
    ['In total there were 64 workshops in nine countries.', '64 workshops'],
    ['The podcast has 4,000 subscribers.', 'The podcast has 4,000 subscribers'],
  ])('%s', (passage, words) => {
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([words]);
  });

  test.each([
    'Theft fell by half.',
    'I treated page views as a diagnostic and not as a target.',
    'The wait at the desk fell from nine minutes to two.',
    'I spent 4,000 euros less than planned.',
    'We had closed 3 stores and kept the other 9.',
  ])('%s', passage => {
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]);
  });
});

describe('counted, met on the day, held and taken up', () => {
  test.each([
    ['All 52 lorries were fitted with a camera.', ['All 52 lorries were fitted with a camera']],
    ['The project was finished on time and on budget.', ['The project was finished on time and on budget']],
    ['We made the deadline.', ['We made the deadline']],
    ['The library now has 400 recipes.', ['The library now has 400 recipes']],
    ['It was used by more than 40 colleagues.', ['It was used by more than 40 colleagues']],
    ['Most of the surgeries have switched to it.', ['Most of the surgeries have switched to it']],
  ])('%s', (passage, words) => {
    expect(marks('output-not-outcome', passage, 'Result')).toEqual(words);
  });

  test.each([
    'More than half of the tutors quit.',
    'The bus left on time every day.',
    'We missed the deadline.',
    'The ward has 20 beds.',
    'Two of the drivers signed again.',
    'The drug was taken by nobody.',
  ])('%s', passage => {
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]);
  });
});

describe('loads, seats, readers and dates', () => {
  test.each([
    'I stitched 240 sails.',
    'The clerks cleared 640 permits a month.',
    'I got 300 bikes repaired in one winter.',
    'There are 90 lockers booked a day.',
    'Forty-two of fifty drills were marked as done.',
    'Fifteen hundred hikers had tapped the button.',
    'The clip was seen 14,000 times.',
    'The concert sold out, with every seat taken.',
    'The choir got an article with 9,000 readers.',
    'Six papers ran our story.',
    'My recipe became the most-read of the season.',
    'We made it to the top spot on Google.',
    'The macro gives each teller back ten minutes a day.',
    'The porters spend an hour less on forms.',
    'The bridge was completed two weeks before the agreed day.',
    'The number of invoices scanned per clerk went up.',
    'I doubled the number of people who open the newsletter.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I saved 240 jobs.',
    'We stopped printing 90,000 forms.',
    'The crews lost 300 helmets.',
    'The night crew made its 900 loaves.',
    'The room was full of smoke.',
    'Puppy adoptions went up.',
    '380 payslips went out, no mistakes.',
    'The visits are now 4, before 19.',
    'I used the rating as a health check, never as a goal.',
    'I threw out the survey score.',
    'All 60 sensors are up. They caught four leaks in May.',
    'Of the students I coached, 30 were still with us two years later.',
    'The share of patients who attended every session was 61%.',
    'From the start 40 of the crates were dry.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('said in other words', () => {
  test.each([
    'Traffic broke every record.',
    'The poster is up in all four canteens.',
    'We signed up five hundred and six donors.',
    'We logged 9,000 hours of volunteering.',
  ])('%s', passage => {
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'It cost us 300 subscribers.',
    'The 19 interviews gave me the answer.',
    'We process 400 samples a day with the staff that did 250.',
  ])('%s', passage => {
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]);
  });
});

describe('time saved, and counts that are a cost or a comparison', () => {
  test.each([
    ['That’s 14 hours of labouring a week saved.', ['That’s 14 hours of labouring a week saved']],
    ['Three people now do what nine did.', []],
    ['We had to reprint 400 leaflets.', []],
    ['Each ward runs short of two nurses.', []],
    ['The plant ships 1,200 pumps a week from the same hall that shipped 800.', []],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('done by its day, met, in more words', () => {
  test.each([
    'The handover happened right on time.',
    'The move took place as scheduled.',
    'The rollout concluded in line with the roadmap.',
    'Completion of the e-learning reached 96%.',
    'A total of 48 audits was carried out.',
    'The catalogue has grown to 2,300 items.',
    'Our newsletter now goes to 9,000 people.',
    'The steering group met 24 times.',
    'The milestones were met.',
    'We are now saving 300 man-hours per year.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'Now she trains two new teachers.',
    'I made the report, two pages, with photos.',
    'The fund approved 14 loans that the old form would have refused.',
    'The pilot failed: 3 of 40 drivers logged in.',
    'We finished eleven days early, which saved the tenant the rent.',
    'Homework completion went from 58% back to 81%.',
    'The stock of 640 spare parts is gone.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('somebody else’s failure, and what would have pleased', () => {
  test.each([
    'I trained 340 staff after the old tool had failed.',
    'I built 14 dashboards, which would have pleased anybody.',
    'I wrote 30 guides, which would have been enough.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['The pilot failed: 3 of 40 drivers logged in.', 'We made 14 loans that the old form would have refused.'])(
    '%s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('everybody has it, and so many on the list', () => {
  test.each([
    '22 girls on the list.',
    'Each fitter has a login.',
    'In the first month 48,000 people used the new box.',
  ])('%s', passage => {
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1);
  });

  test.each(['22 girls in the river.', 'Each fitter has a van.', 'In the first month 12 people used a rope.'])(
    'not: %s',
    passage => {
      expect(marks('output-not-outcome', passage, 'Result')).toEqual([]);
    },
  );
});

describe('counted in front, and by its date', () => {
  test.each([
    'More than 40,000 calls the bot has attended.',
    'The release kept its date.',
    'The opening held its date.',
  ])('%s', passage => expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1));

  test.each([
    'The milk kept its price.',
    'The test group filed on time 2 points more often.',
    'I read 300 support letters, and they said the form was half finished.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('whose deadlines', () => {
  test.each(['We met all three deadlines.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['He met the next three deadlines.'])('not: %s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('counted beside what it brought down', () => {
  test.each(['The 36 trainings reached 300 people.', 'We shared 5,000 nets.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each([
    'The 36 trainings took hand injuries from 14 a year to 3.',
    'We shared 5,000 nets, and by the next rains cases had dropped by half.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('fewer slides', () => {
  test.each(['I ran 40 workshops and cut the slides from 60 to 20.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );
});

describe('dates on a box', () => {
  test.each(['The dates on the boxes were kept dry.'])('not: %s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('harm that hardly came stands beside the work', () => {
  test.each(['We have had 600 deliveries since.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['We have had 600 deliveries since and one complaint.', 'We made 600 deliveries, no complaint.'])(
    'not: %s',
    passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('on the new list', () => {
  test.each(['93% of agents are on the new list.', '19 of the 23 stores were using the folder.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['40 boxes are on the new shelf.'])('not: %s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('what merely hangs, is sent round, seen or kept to its day', () => {
  test.each([
    'More than 1,400 new labels hang in the aisles.',
    'Sixty posts appeared on the blog.',
    'The mail went out to 300 people.',
    '900 people saw the film.',
    'The launch was on schedule.',
    'We stayed in budget.',
    'Everything was delivered by the deadline.',
  ])('%s', passage => expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1));

  test.each([
    'The mail went out to 40 people, and 31 of them paid that week.',
    '40 features went live, but only 3 were used.',
    'The wiki has 400 pages, which is too many.',
    '40 people saw a doctor within a day.',
    'The move was on my list.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('few who saw it, budgets with what was saved', () => {
  test.each(['We shipped 14 features, but hardly slept.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each([
    '12 witnesses saw the film of the accident and the case was closed.',
    'The migration stayed on budget, 12% below the vendor’s offer.',
    'The invitation went to 3 addresses that no longer existed.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('measures by their parts', () => {
  test.each([
    'Story points per sprint climbed from 31 to 52.',
    'Our shopper score hit 87.',
    'The compliance of the checklist reached 96%.',
    'NPS? It went up 11 points after two months.',
    'I closed 212 tickets that quarter, more than anybody on the floor.',
    '30 colleagues were in the training room.',
    'At the end sixty people sat in the talk.',
  ])('%s', passage => expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1));

  test.each([
    'Churn? It went down from 9% to 4%.',
    '14,000 people installed it, but what I look at is the queue in the branch.',
    'The mystery shopper was rude.',
    'More patients than anybody expected went home alive.',
    'Sales wanted the list, and revenue rose by 12%.',
    "The patient's score on the pain scale fell from 8 to 3.",
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('there for another reason', () => {
  test.each([
    '14 miners were in the training gallery when the gas came, and all of them walked out.',
    '10 cups were in the workshop.',
    'The audit result was clean: no findings, after six in the year before.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('what fell beside it', () => {
  test.each(['Clicks went from 100 to 300 and views from 400 to 900.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each([
    'CSAT went from 4.1 to 4.7 and cancellations in the first 30 days from 310 to 170.',
    'NPS rose from 20 to 45, churn from 9% to 4%.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));
});

describe('hears what is merely live or in use', () => {
  test.each(['Callback is live on all 3 lines.', 'The canary step is in use in 9 of 11 services.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['The deputy is live on all 3 lines.', 'Resignations came down from 26 to 15 in the following year.'])(
    'not: %s',
    passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('hears a goal of the task that is not called one', () => {
  test.each([
    ['Raise the opening rate of the newsletter.', 'Raise the opening rate'],
    ['I was responsible for driving adoption of the teller tool.', 'driving adoption'],
    ['I was charged with boosting engagement at the school.', 'boosting engagement'],
    ['Deliver the booking page by May, with higher engagement.', 'higher engagement'],
    ['5,000 downloads of the pharmacy app by spring.', 'downloads'],
    ['Head office demanded 500 site visits by Christmas.', 'site visits'],
    ['I was to bring the app to 10,000 downloads.', 'downloads'],
    ['Train 120 milkers before the season.', 'Train 120 milkers before the season'],
    ['Get 80% of the nurses onto the new app.', 'Get 80% of the nurses onto the new app'],
  ])('%s', (passage, words) => {
    expect(marked(passage, 'Task')).toEqual([words]);
  });

  test.each([
    'Cut the wait at the desk from 40 minutes to 15.',
    'Raise renewals from 61% to 70% by June.',
    'I was responsible for the night desk, which had 200 visitors a day.',
    'I was one of two coaches for 120 milkers.',
    'The app had 9,000 downloads, and nobody used it twice.',
    'I was in charge of a newsletter with 4,000 subscribers.',
    'Get the milk to the dairy before it spoils.',
    'I was to bring claim errors below 2%.',
    'I was to issue 1,000 permits in the year.',
    'Deliver 900 prostheses a month.',
    'Improve attendance at the clinic.',
  ])('%s', passage => {
    expect(marked(passage, 'Task')).toEqual([]);
  });
});

describe('hears activity without a number where it is likely', () => {
  test.each([
    ['Every action of the plan is closed.', 'Every action of the plan is closed'],
    ['The portal went live on the planned date.', 'The portal went live on the planned date'],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });

  test.each(['The truth is out.', 'The bank kept the branch open.', 'All the calves were healthy by May.'])(
    '%s',
    passage => {
      expect(marked(passage)).toEqual([]);
    },
  );
});

describe('hears things in numbers that go out, through and over', () => {
  test.each([
    '7,400 forms passed over my desk in that term.',
    '12,000 leaflets found their way into letterboxes.',
    'Nine hundred blankets reached the camps.',
    '4,300 parcels left the depot that week.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'Forty patients left the ward without a fall, against 31 before.',
    'Nine drivers left the company that spring.',
    'Only three parcels went missing in the year.',
    'Two thousand euros went into the repair.',
    'Refunds went from 200 a month to 12.',
    'The number of calls per shift went from 41 to 33.',
    'At noon 62 lorries go over the bridge in an hour.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears what all of them were fitted with', () => {
  test.each([
    '2,100 crates carry a sensor.',
    'All 48 classrooms have a projector today.',
    'Everybody has the wristband.',
    'All our vans are equipped with the new tracker.',
    'The template is in use at all the schools.',
    'Sticker on 4,000 of 4,100 doors.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'All 48 classrooms have heat again.',
    'Each ward has its own rules about visitors.',
    'Every pupil has a place at a school.',
    'All the calves have gained weight.',
    'Fewer burns on both wards.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears levels of opinion, and more of what is only activity', () => {
  test.each([
    'The parents’ survey returned 4.4 out of 5.',
    'Guest satisfaction came to 9.2.',
    'The course was rated 4.9 by the farmers.',
    'Searches per session went from 2.1 to 3.4.',
    'Opens per subscriber doubled.',
    'Sign-ups are up.',
    'Average handle time came down from 9 to 6 minutes.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([passage.slice(0, -1)]);
  });

  test.each([
    'The pH stood at 4.7.',
    'The error rate is at 0.4%, from 3.',
    'The waiting time of patients came down from 50 to 20 minutes.',
    'Repeat orders per customer went from 1.2 to 1.9.',
    'Milk per cow rose by 8%.',
    'Handle time fell from 9 to 6 minutes, which let two agents move to the complaints desk.',
    'The test score of the class stood at 71.',
    'The average call stayed at six minutes.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears what was done to things in numbers, whatever the verb', () => {
  test.each([
    '1,350 seams were soldered.',
    'More than 400 recordings were deposited.',
    '41 dashboards was fixed, and the manager smiled.',
    'Lakhs of tickets were booked in the first hour.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    '1,350 jars were crushed on the way.',
    '40 grants were awarded to the estate.',
    'All the 14 lorries were offloaded in 11 hours, the yard usually takes three days.',
    'The 60 screens were stolen in May.',
  ])('not an accident, a gift or a comparison: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears numbers behind a participle, of things at night, in half a million', () => {
  test.each([
    'No fewer than 4,200 corrected slips were given out.',
    '118 night patrols were conducted.',
    'The playlist was streamed half a million times.',
    'Till September 410 vendors registered.',
    '5,600 runners took part.',
    'Thirty-six printers went in.',
    '61,000 messages left our gateway.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each(['Nobody took part in the strike.', '118 nights passed without an alarm.'])('not %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('a word of worth that only says what a thing is about', () => {
  test.each([
    'The refund page had 9,400 views.',
    'A total of 52 dashboards were built for the sales team.',
    'Coverage of health checks stands at 96%.',
  ])('does not explain: %s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'The page had 9,400 views and refund requests fell by half.',
    'We built 52 dashboards, and sales doubled.',
  ])('but one that is told does: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears some of all, all that there were, and what was ticked off or trained', () => {
  test.each([
    '31 of the 38 branches went live on 1 July.',
    '190 of the 212 valves exercised.',
    'Closed all 2,300 on 28 March.',
    'The inspectors ticked off 1,900 jobs on their tablets.',
    'A hundred and forty dinners went out between noon and four.',
    '50 women trained.',
    'The script took three hours off my week.',
    'We went live on the given date.',
    'The rating after the call stood at 4.6.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    '31 of the 38 tenants stayed.',
    'Lost all 2,300 on 28 March.',
    'I took three days off in May.',
    'The plane took off two hours late.',
    'We met on the given bridge.',
    'The pain score after the dose stood at 2.',
  ])('not %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('hears a number of things beside an output', () => {
  test.each([
    'Six hundred people have installed it, and reminders get tapped 74% of the time.',
    '100% of the staff finished the e-learning, and 14 flags are at the gate.',
    'The page was followed by 5,800 people and the comments ran to 1,200.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(2);
  });

  test.each([
    ['The letter went out to 400 homes, and it warmed 90 rooms.', 1],
    ['We sent 300 letters, and 41 families moved in.', 1],
    ['We sent 300 letters, and late rents fell by 41%.', 0],
    ['The comments ran to 1,200.', 0],
  ])('no more than is told: %s', (passage, count) => {
    expect(marked(passage)).toHaveLength(count);
  });
});

describe('hears time that comes back each week, shares of people, and what a release holds', () => {
  test.each([
    'It gave each planner back almost a day a week.',
    'The workshops reached 70% of middle management.',
    'The release contained 48 bug fixes.',
    'By June 14,000 cards had been issued against a goal of 10,000.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'He gave the van back a day late.',
    'The campaign reached 97% of its margin target.',
    'The nurses spent the twenty minutes saved on turning patients, and bedsores halved.',
    'I learned that forty clicks told me nothing.',
    'By June 40 crates were lost against a goal of 60.',
    'By June 140 cards had been issued against 90.',
  ])('not %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

const inSection = (passage: string, format: string, heading: string) =>
  marks('output-not-outcome', `---\nformat: ${format}\n---\n\n## ${heading}\n\n${passage}\n`);

const alone = (passage: string) => marks('output-not-outcome', `---\nformat: metrics\n---\n\n${passage}\n`);

describe('an answer needs no figure to name activity as its measure', () => {
  test.each([
    ['Unlocks per day, and time saved at the door.', ['Unlocks']],
    ['Number of texts sent.', ['Number of texts sent']],
    ['How many crews register for it.', ['How many crews register']],
    ['How often the map is opened.', ['How often the map is opened']],
    ['Messages sent to the tutor per user.', ['Messages sent']],
    ['Bookmarks and shares.', ['Bookmarks']],
    ['Boxes packed, and our reach in the press.', ['Boxes packed']],
    ['The first tier holds plays, shares and dwell time.', ['plays']],
    ['Number of questions to the bot, it should go to 2 million.', ['Number of questions']],
    ['If it flies, we would see many installs.', ['many installs']],
    ['Success is downloads and daily active users.', ['downloads']],
    ['We also look at page views and reading time.', ['page views']],
    ['The alert should be opened by half of them.', ['The alert should be opened by half of them']],
  ])('%s', (passage, words) => {
    expect(inSection(passage, 'metrics', 'Outcome')).toEqual(words);
    expect(inSection(passage, 'design', 'Measure')).toEqual(words);
  });

  test.each([
    'How many tenants renew, from 60% to 75%.',
    'How often a parcel comes late.',
    '70% of them should come back in spring.',
    'Litres of clean water per child and day.',
    'Cartridges that expire unused.',
    'App opens are there for debugging and nothing else.',
    'Listings, searches and clicks we record and don’t reward.',
    'Orders cancelled after the third day.',
    'Patients sent home without a plan.',
    'The number of wrong answers, it should go to two thousand.',
    'Calls, from 400 to 120 a week.',
    'Responses per grandparent, from one a quarter to one a month.',
    'If it flies, we would see fewer returns.',
  ])('%s', passage => {
    expect(inSection(passage, 'metrics', 'Outcome')).toEqual([]);
  });
});

describe('also without headings, where the sentence says that it is the measure', () => {
  test.each([
    ["I'd look at how often the app is opened.", ['how often the app is opened']],
    ['NPS should go up.', ['NPS should go up']],
    ['Success is downloads and daily active users.', ['downloads']],
    ['We also look at page views and reading time.', ['page views']],
    ['I’d track downloads before the gates open.', ['downloads']],
    ['And 20,000 installs is a figure I would celebrate.', ['20,000 installs is a figure']],
  ])('%s', (passage, words) => {
    expect(alone(passage)).toEqual(words);
  });

  test.each([
    'They open the app once and never come back.',
    "I'd look at the receipts of the shop.",
    "I'd track how many tenants leave within a year.",
    'We looked at page views last year.',
    'The lift should run at noon.',
    'The satisfaction of passengers should increase.',
  ])('%s', passage => {
    expect(alone(passage)).toEqual([]);
  });
});

describe('activity in one clause or note beside activity in another', () => {
  test.each([
    ['Over 3,000 stars by Friday, and the forum was full of posts.', ['stars', 'the forum was full of posts']],
    [
      'The video had 9,000 views, and our podcast was downloaded 400 times.',
      ['views', 'our podcast was downloaded 400 times'],
    ],
    ['12,000 plays in one month, 240 new subscribers.', ['12,000 plays', '240 new subscribers']],
    ['The page had 9,000 clicks, and the roof leaked again.', ['clicks']],
    ['The page had 9,000 clicks, and that was all.', ['clicks']],
    ['12,000 plays in one month, all of it in Welsh.', ['12,000 plays']],
    ['There are 90 lockers booked a day.', ['There are']],
  ])('%s', (passage, words) => expect(marks('output-not-outcome', passage, 'Result')).toEqual(words));
});

test.each(['A second van on standby every event.', 'A van on call for each event.'])(
  'when, and not how many: %s',
  passage => {
    expect(marked(passage)).toEqual([]);
  },
);

describe('what went wrong, counted, is no activity', () => {
  test.each(['Late starts went from eleven to three a month.', 'Broken downloads fell from 40 to 12 a week.'])(
    'not: %s',
    passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );

  test.each(['Starts went from 30 to 300 a day.', 'Downloads rose from 40 to 120 a week.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );
});

describe('by trade, and with each of them', () => {
  test.each(['Engagement among the managers went up.', 'I sent 40 letters.'])('%s', passage =>
    expect(marked(passage)).toHaveLength(1),
  );

  test.each([
    'I was engagement manager, with three people and nine weeks.',
    'The attendance officer came on Mondays.',
    'I have done so with each letter since.',
    'I have done the same for every report since.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('there was less of something else', () => {
  test.each([
    'The map was opened 400 times, and 30 fewer people asked at the desk.',
    'The form was downloaded 900 times, and fewer letters came in.',
  ])('not: %s', passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]));

  test.each(['The page had 900 clicks, fewer than the one before.', 'Fewer than 900 downloads were made.'])(
    '%s',
    passage => expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );
});

describe('things that are done with, more of them', () => {
  test.each(['Tickets closed per week increased from 40 to 65.', 'Reports written rose from 3 to 9 a month.'])(
    '%s',
    passage => expect(marked(passage)).toHaveLength(1),
  );

  test.each(['Tickets reopened fell from 40 to 6.', 'Reports of stolen bikes rose from 3 to 9.'])('not: %s', passage =>
    expect(marked(passage)).toEqual([]),
  );
});

describe('less of what is counted', () => {
  test.each(['Nine emails a week, up from four.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['Nine pages a night, down from forty-one.'])('not: %s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('what an answer takes for a success', () => {
  const found = (format: string, body: string) =>
    judgeStory(`---\nformat: ${format}\n---\n\n${body}\n`).filter(({ rule }) => rule === 'output-not-outcome').length;

  test.each([
    ['design', 'I’d build a shelf view. How do I know that it works? Downloads after a month.'],
    ['metrics', 'If downloads go from 40,000 to 60,000 by summer, that’s a win.'],
  ])('%s: %s', (format, body) => expect(found(format, body)).toBe(1));

  test.each([
    ['design', 'I’d build a shelf view. How do I know that it works? Fewer books lost.'],
    ['metrics', 'If refunds fall from 40 to 6, that’s a win.'],
    ['metrics', 'Downloads rise if the weather is great.'],
  ])('not: %s: %s', (format, body) => expect(found(format, body)).toBe(0));
});

describe('done on its date', () => {
  test.each(['Release was done on date only.', 'The release was done on time.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['The work was done on a Monday.'])('not: %s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});

describe('a count beside the one before', () => {
  test.each(['In the next batch it was 31 out of 44.'])('%s', passage =>
    expect(marks('output-not-outcome', passage, 'Result')).toHaveLength(1),
  );

  test.each(['Earlier 9 out of 40 were finishing the six weeks. In the next batch it was 31 out of 44.'])(
    'not: %s',
    passage => expect(marks('output-not-outcome', passage, 'Result')).toEqual([]),
  );
});
