import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const marked = (passage: string) => marks('feature-dump', passage);

describe('a list of additions', () => {
  test.each([
    [
      'My answer was a welcome video, a badge system and a leaderboard.',
      ['a welcome video, a badge system and a leaderboard'],
    ],
    [
      'To keep the members I introduced a newsletter, a loyalty card, free coffee and a lounge.',
      ['a newsletter, a loyalty card, free coffee and a lounge'],
    ],
    [
      'I launched dark mode, widgets and push notifications in one release.',
      ['dark mode, widgets and push notifications'],
    ],
    [
      'For the joiners I rolled out a buddy scheme, a wiki and a weekly quiz.',
      ['a buddy scheme, a wiki and a weekly quiz'],
    ],
    [
      'I improved the clinic app by adding reminders, a chat and a symptom diary.',
      ['reminders, a chat and a symptom diary'],
    ],
    ['I built a portal with invoices, alerts, filters and a calendar.', ['invoices, alerts, filters and a calendar']],
    ['We added sorting, tagging and bulk export to the archive.', ['sorting, tagging and bulk export']],
    [
      'I have equipped the stand with a touch screen, a quiz, a photo wall and a coffee bar.',
      ['a touch screen, a quiz, a photo wall and a coffee bar'],
    ],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('a list of something else', () => {
  test.each([
    'I removed the guided tour, the tooltips and the FAQ bot.',
    'I added one thing, a cutoff time.',
    'Out of invoices, alerts, filters and a calendar I kept the invoices and threw out the rest.',
    'The complaints were about smell, noise and damp.',
    'I measured the width, the depth and the slope of every ramp.',
    'I said no to the chat, the symptom diary and the wish list.',
    'I checked the brakes, the tyres and the lights before each run.',
    'I opened depots in Lyon, Metz and Brest.',
    'I put a workgroup together with nursing, pharmacy and scheduling.',
    'I kept clear and open communication with my partner, discussing each bed.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['I added a chat, a help page and a video.', 'a chat, a help page and a video'],
    [
      'I introduced a morning meeting, a whiteboard and a weekly mail.',
      'a morning meeting, a whiteboard and a weekly mail',
    ],
    ['I improved the onboarding through a handbook, a buddy and a quiz.', 'a handbook, a buddy and a quiz'],
    ['I rolled out checklists, posters and stickers on all wards.', 'checklists, posters and stickers'],
    ['I created templates, guidelines and a training plan.', 'templates, guidelines and a training plan'],
    ['I launched a podcast, a blog, and an Instagram account.', 'a podcast, a blog, and an Instagram account'],
    [
      'I fixed it by means of a rota tool, a swap board and a phone chain.',
      'means of a rota tool, a swap board and a phone chain',
    ],
    ['I have made for them a course, a manual and a test.', 'a course, a manual and a test'],
    [
      'I developed features like dark mode, offline mode, sharing and sync.',
      'dark mode, offline mode, sharing and sync',
    ],
    ['I built a portal with a calendar, a chat and a wiki.', 'a calendar, a chat and a wiki'],
  ])('%s', (passage, words) => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'I removed the banner, the video and the pop-up.',
    'I told the cooks, the waiters and the bar staff.',
    'I cut the newsletter, the podcast and the blog.',
    'I listed the risks: price, delay and quality.',
    'I compared cost, speed and risk.',
  ])('%s', passage => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([]);
  });
});

describe('items that look like verbs, and gifts', () => {
  test.each([
    ['I built a planner with recipes, shopping lists and reviews.', 'recipes, shopping lists and reviews'],
    ['We bought helmets, straps, knee pads and blankets.', 'helmets, straps, knee pads and blankets'],
    [
      'I wrote the spec for the vendor, an app with a map view, a wallet and a chat.',
      'a map view, a wallet and a chat',
    ],
  ])('%s', (passage, words) => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([words]);
  });

  test.each(['I gave her the lists and a date, ninety days.', 'They bought bread, milk and eggs.'])('%s', passage => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([]);
  });
});

describe('wares that come in, whatever the order', () => {
  test.each([
    ['Stickers, a hot meal and a raffle were handed out on top.', 'Stickers, a hot meal and a raffle'],
    ['Drivers received a mug, a torch and a voucher.', 'a mug, a torch and a voucher'],
    ['In came a rota app, a group chat and a star chart.', 'a rota app, a group chat and a star chart'],
    ['A glossary, a buddy scheme and a film followed.', 'A glossary, a buddy scheme and a film'],
    ['The new lobby boasts armchairs, a fountain and a juice bar.', 'armchairs, a fountain and a juice bar'],
    [
      'We opened the clinic in May, complete with a fish tank, a kiosk and a radio.',
      'a fish tank, a kiosk and a radio',
    ],
    ['What we gave them was a tablet, a headset and a stand.', 'a tablet, a headset and a stand'],
    ['New posters, an app, a hotline: I tried it all.', 'New posters, an app, a hotline'],
  ])('%s', (passage, words) => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'The patient got a fever, a rash and a cough.',
    'The box held a torch, a rope and a map.',
    'Nails, screws and hinges were delivered late.',
    'The old site offered maps, tickets and a quiz, and nobody used them.',
    'The board wanted a fountain, a maze and a café.',
    'A fridge, a freezer and a till failed in one week.',
  ])('%s', passage => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([]);
  });
});

describe('what rounds a thing off, and what one chooses from', () => {
  test.each([
    ['It was complemented by a calendar, a quiz and a hotline.', 'a calendar, a quiz and a hotline'],
    ['The strategy comprised a hotline, a portal and a chatbot.', 'a hotline, a portal and a chatbot'],
    ['We elaborated a monitoring with sensors, an alarm and a weekly mail.', 'sensors, an alarm and a weekly mail'],
    ['The concept foresees a lounge, a quiet corner and a bar.', 'a lounge, a quiet corner and a bar'],
    [
      'I put in place a steering committee, a risk register and a weekly report.',
      'a steering committee, a risk register and a weekly report',
    ],
  ])('%s', (passage, words) => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'I offered them a lease, a loan or a sale.',
    'I introduced it with no chat, no calendar, no e-signature.',
    'The crew was strengthened by two cooks, a baker and a porter.',
    'The road was extended by a bend, a bridge and two lay-bys.',
  ])('%s', passage => {
    expect(marks('feature-dump', passage, 'Action')).toEqual([]);
  });
});

describe('what is asked on a paper', () => {
  test.each(['I introduced a simple checklist that covered open tickets, spare keys, till floats and broken lights.'])(
    'not: %s',
    passage => expect(marks('feature-dump', passage, 'Action')).toEqual([]),
  );
});

describe('what one is proud of', () => {
  test.each(['I am proud of it because it combined depth, leadership and impact.'])('not: %s', passage =>
    expect(marks('feature-dump', passage, 'Action')).toEqual([]),
  );
});

describe('only a list whose first item is known can be cut down to it', () => {
  test.each([
    ['In May I set up the hall with a stage, a bar, a curtain and a ramp.', 1],
    ['For the summer I opened the pool, putting in a slide, a bar, a clock and a rope.', 0],
  ])('%s', (passage, fixes) => {
    const dumps = judgeStory(`## Action\n\n${passage}\n`).filter(({ rule }) => rule === 'feature-dump');
    expect(dumps.map(finding => finding.fixes.length)).toEqual([fixes]);
  });
});

describe('a list in bullets, or of what a thing lets people do', () => {
  const design = (passage: string) => marks('feature-dump', `---\nformat: design\n---\n\n## Features\n\n${passage}\n`);

  test.each([
    ['- face unlock\n- a shoe dryer\n- scent diffusers\n- an exchange for lost socks', ['face unlock']],
    [
      'The app lets them book a van, rate the driver, chat with the nurse and share a photo.',
      ['book a van, rate the driver, chat with the nurse and share'],
    ],
  ])('%s', (passage, words) => {
    expect(design(passage)).toEqual(words);
  });

  test.each([
    '- One bay per store\n- A clerk reaches the car\n- The data is gone after a day',
    '- face unlock\n- a shoe dryer',
    '- a light that turns amber as soon as somebody has heard the bell\n- a bell\n- a wire',
    'It lets them wait, and the nurse calls.',
  ])('not: %s', passage => {
    expect(design(passage)).toEqual([]);
  });
});
