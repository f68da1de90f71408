import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'solution-first').length;

describe('hits', () => {
  test.each([
    'My answer is a beacon for every bay.\n\n## Customer\n\nDrivers who deliver alone at night.',
    'I’d build a map of free parking bays. Drivers could also rate them.',
    'I’d put a bell on everybody’s phone.',
    'A chatbot, obviously. It answers at night.',
    'My first thought is a kiosk at the door.',
    'We need an app.',
    'What about a map of free bays? Drivers who deliver at night need it.',
    'I imagine a small robot that carries the trays.',
    '## Solution\n\nA locker that opens by phone.\n\n## Customer\n\nTenants of flats without a cellar.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'The current solution is a paper list. Tenants lose it. I’d put a bell at the gate.',
    'My answer is a driver who delivers alone at night.\n\n## Solution\n\nI’d put a bell at the gate.',
    'Tenants of flats without a cellar borrow a drill once a year. I’d put lockers into their street.',
    'For parents who drive alone I’d put a numbered bay at the door.',
    'A clinic in Leeds. Its patients wait for hours. I’d add a bell.',
    'I imagine a nurse who starts at ten. A kiosk helps her.',
    'We need a target: nurses on nights lose an hour. I’d add a bell.',
    '## Struggle\n\nThe child wakes up.\n\n## Solution\n\nI’d put a bay at the door.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
