import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('empty-collaboration', passage);

describe('coordination as the achievement', () => {
  test.each([
    ['I partnered with three universities for the programme.', ['partnered with three universities for the programme']],
    ['I aligned stakeholders across the region.', ['aligned stakeholders across the region']],
    ['I facilitated a series of workshops with the wardens.', ['facilitated a series of workshops with the wardens']],
    [
      'I coordinated with the harbour authority and the hauliers.',
      ['coordinated with the harbour authority and the hauliers'],
    ],
    [
      'In this project I was collaborating with different departments and external agencies.',
      ['was collaborating with different departments and external agencies'],
    ],
    [
      'I teamed up with the union reps and the trainers to make it happen.',
      ['teamed up with the union reps and the trainers to make it happen'],
    ],
    [
      'I collaborated with finance and operations throughout the move.',
      ['collaborated with finance and operations throughout the move'],
    ],
    ['I worked closely with the midwives on this.', ['worked closely with the midwives on this']],
    ['I socialised the charter with the floor managers.', ['socialised the charter with the floor managers']],
    [
      'The tender was handled in close cooperation with our solicitors.',
      ['was handled in close cooperation with our solicitors'],
    ],
    ['All relevant departments were consulted.', ['were consulted']],
    ['Close collaboration with the welders was key.', ['was key']],
    ['I was involved in the coordination of the hauliers.', ['was involved in the coordination of the hauliers']],
    ['I cascaded the message to the teams.', ['cascaded the message to the teams']],
    ['I was part of a cross-functional group.', ['was part of a cross-functional group']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('something was decided, changed or paid', () => {
  test.each([
    'I worked closely with the midwives and moved the ward round to 7 a.m., which cost the registrars their teaching hour.',
    'I led a cross-functional team of nine, and in week two I cut it to four, since design had nothing to do.',
    'I facilitated the price fight between sales and finance, and ended it by freezing the list price for a year.',
    'I coordinated with the hauliers to give up the midnight slot in exchange for a dock of their own.',
    'I typed the coordinates into the plotter by hand, because the last upload had put us on a reef.',
    'He asked me to "align stakeholders"; I asked him which of the two dates he would give up.',
    'The new ramp facilitates boarding for wheelchair users, and I paid for it out of the paint budget.',
    'I partnered with the brewery on one condition: it gave up its exclusivity clause.',
    'The discussion took place at the town hall.',
    'Next time I will involve the porters first.',
    'We work with lead.',
    'I accompanied a patient to Graz.',
    'I worked closely to the line.',
    'I managed the night shift of nine.',
    'I went back and forth with the crate.',
    'I consulted a tax lawyer, and he found the clause.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('togetherness in other words', () => {
  test.each([
    'I was on the phone with the hauliers and the customs agents every day.',
    'With the ward sisters I worked shoulder to shoulder.',
    'Most of my week went into syncing with the other squads.',
    'The cooperation with the night shift went very smoothly.',
    'I kept the dispatchers and the drivers in the loop.',
    'I regularly met the regional managers.',
    'In close cooperation with the doctors, I prepared the project.',
    'I led a task force of legal, tax and procurement.',
    'My part in it was aligning the clinics.',
    'I got all the department heads around one table.',
    'I brought the three unions to the same table.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I worked with a broken scanner for a week.',
    'I coordinated with the bakery so that bread came at five instead of seven.',
    'I stayed in contact with nobody after that.',
    'I worked with the mechanics until two, and we swapped the axle.',
    'I sat down with Theo and told him about the lease.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('togetherness in other grammar', () => {
  test.each([
    ['The school office and I chatted every day.', ['chatted every day']],
    ['Good cooperation with the brewery during the whole project.', [/^Good cooperation/]],
    ['A key part of my role was to bring the foremen and the office together.', [/^bring/]],
    ['I steered a transversal programme.', ['steered a transversal programme']],
    ['I checked in with the crews on a weekly basis.', ['checked in with the crews on a weekly basis']],
    ['I collaborated with the florists, which was a lovely experience.', [/^collaborated with the florists/]],
    ['I set up a committee and was in daily contact with both vendors.', ['was in daily contact with both vendors']],
  ])('%s', (passage, words) => {
    const found = marks('empty-collaboration', passage);
    expect(found).toHaveLength(words.length);
    for (const [at, word] of words.entries()) expect(found[at]).toMatch(word);
  });

  test.each([
    'It led to a better mood in the workshop.',
    'I keep a list in my head.',
    'I coordinated with the carrier to bring each wave from three trucks to two.',
    'I worked with the night desk to mute duplicate alerts.',
    'If a manager disagrees with me, I sit down with them and listen.',
    'I collaborated with the vicar, who moved the service to noon.',
  ])('%s', passage => {
    expect(marks('empty-collaboration', passage)).toEqual([]);
  });
});

describe('contact that is praised, with paper beside it', () => {
  test.each([
    'I kept a constructive dialogue with curators and gardeners, whose input enriched the work.',
    'I wrote the minutes and coordinated with the lighting team.',
    'I carried everyone along.',
    'I joined hands with the schools next door.',
    'I had the pleasure of working alongside three wards.',
    'I kept the lines of communication open.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each([
    'I engaged a lawyer.',
    'I consulted the union before the vote, and they struck out the third shift.',
    'I gathered the receipts from six shops.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('arm in arm', () => {
  test.each([
    'Had a natter with the laundry managers most mornings.',
    'We carried all the stakeholders along.',
    'I went arm in arm with the finance team on this.',
  ])('%s', passage => {
    expect(marked(passage).length).toBeGreaterThan(0);
  });

  test.each(['I carried the crates along the corridor.'])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('how one began, and what filled the day', () => {
  test.each([
    'The web people and I were joined at the hip for a month.',
    'I began by partnering closely with design, legal and marketing.',
    'I spent my day syncing with legal.',
  ])('%s', passage => expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1));

  test.each(['I started by cutting the queue.', 'I spent two days sorting slips with Ana.'])('not: %s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toEqual([]),
  );
});

describe('a lack of it', () => {
  test.each(['There was a clear lack of coordination between the two shifts.'])('not: %s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toEqual([]),
  );
});

describe('worked with somebody to change it', () => {
  test.each(['I worked with the support lead on the form.'])('%s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I worked with the support lead to simplify the form and tighten the routing.'])('not: %s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toEqual([]),
  );
});

describe('noted without a verb', () => {
  test.each([
    'Single point of contact for the depot and the office.',
    'Link person for school and parents.',
    'Joint sessions with vendor and ops.',
    'Weekly cross-team sync.',
    'I headed a working party drawn from nursing and catering.',
  ])('%s', passage => expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1));

  test.each([
    'Joint session with vendor: 3 of 8 interfaces cut.',
    'A bridge to the island.',
    'Contact lenses for all.',
  ])('not: %s', passage => expect(marks('empty-collaboration', passage, 'Action')).toEqual([]));
});

describe('how one began', () => {
  test.each(['We started by aligning stakeholders across the organization.'])('%s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1),
  );
});

describe('whoever is asked again and again', () => {
  test.each([
    'I called five neighbours every month.',
    'I met the parishioners every Monday.',
    'I rang the cyclists weekly.',
  ])('is watched, where the work is for them: %s', passage => {
    expect(marks('empty-collaboration', passage)).toEqual([]);
  });

  test.each(['I emailed the sales team every day.', 'I phoned the suppliers every week.'])('not: %s', passage => {
    expect(marks('empty-collaboration', passage)).toHaveLength(1);
  });
});

describe('close to others', () => {
  test.each([
    'I walked hand in hand with the vets.',
    'I marched in lockstep with procurement.',
    'I kept short lines with the ward and the lab.',
    'Nurses and porters, I keep them close.',
    'The vets, the dairy and the bank I kept in the loop throughout.',
    'I knitted ties with the library and the town hall.',
    'I was linked up with the regional office the whole time.',
    'I mobilised treasury, risk and marketing around a common goal.',
    'I shared information with the other shifts regularly.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I walked hand in hand with the boy to the exit.',
    'I moved the beds side by side so that one nurse could watch both.',
    'I kept the line between the pump and the tank short.',
    'I wove the net between two posts.',
    'I mobilised two crews and moved the tank.',
    'I refused to go in step with the bank and cancelled the loan.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a wide team', () => {
  test.each([
    'I led a team of twelve people across four sites.',
    'I led a cross-discipline team of nurses, porters and cooks.',
    'I spearheaded an initiative spanning the farm, the dairy and the shops.',
    'I pulled together a cross-functional task force.',
    'I chaired the weekly forum of growers, packers and drivers.',
    'I hosted a round table with all the suppliers.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I led a team of twelve.',
    'I run the night shift across two wards.',
    'I led a team of twelve across four sites and closed the fifth.',
    'I drove the truck across three counties.',
    'I chaired the vote on the rent and broke the tie.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('togetherness that comes about by itself', () => {
  test.each([
    'With the pharmacy a close partnership developed.',
    'An excellent collaboration with the school arose.',
    'There was fruitful engagement with the parents.',
    'With the insurer there was much talk.',
    'Many sessions with buyers and exporters.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'There was no contact with the bank for nine days.',
    'No contact with the growers.',
    'There was talk of closing the ward.',
    'The cooperation with the bank ended in May.',
    'Two sessions with the bank, both lost.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('togetherness in other forms', () => {
  test.each([
    'I worked w/ legal and finance on the lease.',
    'I was daily in exchange with marketing and service.',
    'I co-ordinated with the bus company.',
    'I functioned as the liaison to the foundry.',
    'I drove the cross-functional effort end to end.',
    'I organised a cross-team workshop where everybody could speak.',
    'Cooperation with the night shift ran without friction.',
    'Smooth coordination with maintenance was carried out.',
    'Cross-functional collaboration was at the heart of my approach.',
    'Stakeholder management across five countries.',
    'I spent the autumn in dialogue with the union.',
    'I coordinated everything.',
    'I held all the threads together.',
    'I gathered input from all the departments.',
    'I convened a war room with product and support.',
    'I engaged the community and the local shops.',
    'I co-led the programme with the head nurse.',
    'The porters, the nurses and I were one big family.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I took the later slot in exchange for a dock of their own.',
    'I coordinated with the port to end the night slot.',
    'I organised a cross-team workshop where purchasing gave up its veto.',
    'The dialogue was led by the mayor.',
    'The pump ran without a hitch.',
    'Waste management across five countries.',
    'I spent the autumn in the dialogue box of the old editor.',
    'I held the wires together with tape.',
    "It's colour coded, one row for each handset family.",
    'I gathered wood from all the yards.',
    'I opened the cold room with a crowbar.',
    'I co-led the programme and dropped its second year.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('partnerships, roles and voices', () => {
  test.each([
    'I worked with a wide range of people.',
    'I entered into a partnership with the school.',
    'I took the lead in coordinating the agencies.',
    'I took on the role of facilitator.',
    'I asked everybody for their opinion.',
    'I asked all three shifts for their views.',
    'I made sure that all voices were heard.',
    'I navigated the stakeholders.',
    'I aligned our goals with theirs.',
    'It was a joint effort of the whole yard.',
    'The key was close collaboration.',
    'Working hand in hand with the curators, I made progress.',
  ])('%s', passage => expect(marked(passage)).toHaveLength(1));

  test.each([
    'I worked with a wide range of saws.',
    'I entered the partnership number in the form.',
    'I took the lead out of the pipe.',
    'I listened to the pump for an hour.',
    'I asked everybody for 40 euros.',
    'I made sure that the alarm was loud.',
    'I navigated the ferry past the sandbank.',
    'The key was under the mat.',
    'I listen to both sides first.',
    'It was a team effort all the way.',
    'I took the role of the chef off the list.',
    'Working hand in hand with the curators, I removed nine cases.',
  ])('not: %s', passage => expect(marked(passage)).toEqual([]));
});

describe('a hand lent, a part taken or a lead held is no change', () => {
  test.each([
    'I assisted the head gardener and was in close contact with all the departments.',
    'I led the refresh on the people side and worked side by side with payroll and legal.',
  ])('%s', passage => {
    expect(marked(passage)).toHaveLength(1);
  });

  test.each([
    'I worked closely with all the departments and rebuilt the shelves in the cellar.',
    'I worked very closely with sales and logistics and redrew the delivery map for the north.',
  ])('not: %s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('things that are connected', () => {
  test.each(['I connected the vets with the breeders.', 'I connected IT with the ward.', 'I linked the two teams.'])(
    '%s',
    passage => expect(marks('empty-collaboration', passage)).toHaveLength(1),
  );

  test.each([
    'We connected the scheduler with the SAP.',
    'The squad connected it to the roster.',
    'I linked the buzzer to the second door.',
  ])('not: %s', passage => expect(marks('empty-collaboration', passage)).toEqual([]));
});

describe('the floor is open, and nothing comes of it', () => {
  test.each([
    'I organised a meeting where parents could share their opinion.',
    'I held an open evening for the parents to have their say.',
    'I called a meeting so that everybody could air their views.',
    'I set up a WhatsApp group where the drivers could raise issues.',
    'I created a space where the girls could open up.',
    'I gave everyone a chance to speak.',
    'I held a town hall so that people could vent.',
  ])('%s', passage => {
    expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'I organised a clinic where parents could get the jab.',
    'I called a meeting where parents could share their opinion, and cut the tie after it.',
    'I called a meeting to tell them that the tie would go.',
    'I set up a group where the drivers could swap shifts.',
    'I gave the cook a chance to taste it.',
    'Nobody held a meeting where parents could share their opinion.',
  ])('not: %s', passage => {
    expect(marks('empty-collaboration', passage, 'Action')).toEqual([]);
  });
});

describe('many people as the deed', () => {
  test.each([
    'I participated in cross-team meetings.',
    'I drew in specialists from across the company.',
    'I worked very near to the teachers.',
    'I spoke with everyone involved.',
    'I encouraged the two teams to talk to each other.',
    'I relied on close teamwork with the bookbinders.',
    'I organised a kick-off for all departments.',
    'I invited all the stakeholders to a workshop.',
    'I introduced the two teams to each other.',
  ])('%s', passage => expect(marks('empty-collaboration', passage)).toHaveLength(1));

  test.each([
    'I participated in the marathon.',
    'I drew in the net.',
    'I worked near the station.',
    'I spoke with an accent.',
    'I encouraged the seedlings with warm water.',
    'I relied on the tide.',
    'I introduced the two teams to the new pump and cut the rota.',
    'I facilitated the review in which the crew chose the smaller kiln.',
    'I interfaced the scale with the PC over serial.',
  ])('not: %s', passage => expect(marks('empty-collaboration', passage)).toEqual([]));
});

describe('a post in a team', () => {
  test.each(['We worked as one team with the vendor.'])('%s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1),
  );

  test.each(['I was working as a nurse in a team of nine.', 'I started as a scientist in the search team.'])(
    'not: %s',
    passage => expect(marks('empty-collaboration', passage, 'Action')).toEqual([]),
  );
});

describe('who phones whom', () => {
  test.each(['The school office and I chatted every day.'])('%s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toHaveLength(1),
  );

  test.each(['My cousins and I phoned every shop before lunch.'])('not: %s', passage =>
    expect(marks('empty-collaboration', passage, 'Action')).toEqual([]),
  );
});
