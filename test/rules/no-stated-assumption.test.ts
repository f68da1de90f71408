import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: journal\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-stated-assumption').length;

describe('hits', () => {
  test.each([
    '## Decision\n\nI closed gate two.\n\n## Assumptions\n\nTrucks come from the north. The road stays open.',
    'I closed gate two.',
    'I closed gate two. I believed two things. Trucks come from the north. The road stays open. It rained.',
    'I closed gate two. My bets were these. One, trucks come from the north. Two, the road stays open.',
    '## Decision\n\nI closed gate two.\n\n## Assumptions\n\nThat trucks come from the north, and that the road stays open.',
    'I closed gate two. I was counting on the road and on the guard.',
    'I closed gate two on Monday, on Tuesday and on Friday. Three things happened: it rained, it froze, and it snowed.',
    'I closed gate two. Belief two was wrong. The guard left. It was cold. It rained.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    'I closed gate two. I believed three things. Trucks come from the north. The road stays open. The guard stays.',
    'I closed gate two on three assumptions:\n\n- Trucks come from the north.\n- The road stays open.\n- The guard stays.',
    'I closed gate two. My bets were these. One, trucks come from the north. Two, the road stays open. Three, the guard stays.',
    'I bet that trucks come from the north, that the road stays open and that the guard stays.',
    '## Assumptions\n\nI bet on this: (a) trucks come from the north, (b) the road stays open, (c) the guard stays.',
    'My first bet was that trucks come from the north. We reckoned that the road stays open. I thought the guard would stay.',
    'I closed gate two. Three things had to hold: trucks come from the north, the road stays open, and the guard stays.',
    'I closed gate two. Why I believed it was right: trucks came from the north, the road was open, and we could use the guard.',
    'I closed gate two. I was counting on the north, on the road and on the guard.',
    'I closed gate two. What I took for granted was the north, the road and the guard.',
    '## Assumptions\n\nTrucks come from the north; the road stays open; the guard stays.',
    '## Assumptions\n\n1. Trucks come from the north.\n2. The road stays open.\n3. The guard stays.',
    'I assumed that trucks come from the north. I assumed that the road stays open. I also assumed that the guard stays.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
