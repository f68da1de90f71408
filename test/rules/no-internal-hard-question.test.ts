import { describe, expect, test } from 'vitest';
import { judgeStory } from '../judge.ts';

const found = (body: string) =>
  judgeStory(`---\nformat: prfaq\n---\n\n${body}\n`).filter(({ rule }) => rule === 'no-internal-hard-question').length;

describe('hits', () => {
  test.each([
    '## Internal FAQ\n\n**When do we open in Graz?** In spring.',
    '## Internal FAQ\n\n**Who approves the logo?** Ana, at no cost.',
    '## Internal FAQ\n\n**Why is it called Kin?** My aunt chose it.',
    'Farmers see the soil by phone. How to install it? Push it in. Which colours exist? Green.',
    'Farmers see the soil by phone.\n\nFAQ. What does it cost? €9.\n\nInternal FAQ. Who is the contact? Ana.',
  ])('%s', body => {
    expect(found(body)).toBe(1);
  });
});

describe('near misses', () => {
  test.each([
    '## Internal FAQ\n\n**How can this fail?** If carers leave.',
    '## Internal FAQ\n\n**What keeps you awake?** The second month.',
    '## Internal FAQ\n\n**Why would a dealer sell it?** He earns a third.',
    '## Internal FAQ\n\n**Who lost money on the last one?** We did.',
    '## Internal FAQ\n\n**What don’t we know?** Whether anyone pays twice.',
    '## Internal FAQ\n\n**What happens when it rains?** It stays in.',
    'Farmers see the soil by phone. Which colours exist? Green. Our board asked: what if the battery dies? We swap it.',
    'Farmers see the soil by phone. What do our own people ask? Finance wanted to know when we lose money.',
    'Farmers see the soil by phone.',
    'Farmers see the soil by phone.\n\nInternal FAQ. How can this fail? If it rains.',
    '## Press release\n\nTenants can now borrow a drill.',
  ])('%s', body => {
    expect(found(body)).toBe(0);
  });
});
