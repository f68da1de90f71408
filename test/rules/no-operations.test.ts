import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: design\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-operations').length;

describe('hits', () => {
  test.each([
    'I’d add a bell, because the phone goes wrong too often.',
    'When the lift is down, visitors wait in the rain. I’d add a bell.',
    '## Struggle\n\nWhen the lift fails, the guard carries the chairs.\n\n## Solution\n\nI’d add a bell.',
    '## Solution\n\nA locker opens by phone.',
    'I’d add a chat for tenants.',
    '## Ops\n\nTBD',
    'They check their phone each night.',
    'Every Friday 60 drivers wait at the ramp.',
    'The bell goes off.',
    'Tenants charge it at home.',
    'Nurses answer it from the ward.',
    'I’d look at the daily active users.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'When something goes wrong, the registrar answers the phone from six.',
    'If a tag dies, the porter opens by hand.',
    'If it goes down, the ward phones.',
    'Two people answer it by day.',
    'The porter replaces the batteries.',
    'An alarm rings when messages pile up.',
    '## Operations\n\nThe desk gets a script.',
    '## Solution\n\nI’d roll back to the counter after two bad days.',
    'An interpreter checks thirty messages every Friday.',
    'The desk goes back to paper numbers if the service is down.',
    'I stop the calls in that district when the forecast is wrong twice.',
    'The cashier can overrule the queue.',
    'Someone is on duty until midnight.',
    'I’d add a chat for tenants; support gets one script.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
