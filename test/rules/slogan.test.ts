import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string) => marks('slogan', passage);

describe('a principle as praise of oneself', () => {
  test.each([
    ['In doing so I showed customer obsession.', ['so I showed customer obsession']],
    ['I took extreme ownership of the situation.', ['I took extreme ownership of the situation']],
    ['True to Bias for Action, I called the plumber.', ['True to Bias for Action']],
    ['I dove deep into the problem.', ['I dove deep into the problem']],
    ['I showed real backbone in that meeting.', ['I showed real backbone in that meeting']],
    ['Here I was living the Think Big principle.', ['I was living the Think Big principle']],
    ['My bias for action made me move first.', ['My bias for action made me move first']],
  ])('%s', (passage, words) => {
    expect(marked(passage)).toEqual(words);
  });
});

describe('the deed, or another sense', () => {
  test.each([
    'Asked about "Customer Obsession", I would begin with the widow in flat nine.',
    'Home ownership in the valley stood at 80%, so I wrote to the owners and not to the agents.',
    'I dove to nine metres and freed the anchor.',
    'Our customers were obsessed with the blue tin: 70 wrote in when I changed it.',
    'I disagreed with the CFO in front of the board, and then carried out her plan to the letter.',
    'The test results were delivered by courier, and I opened them at the ward desk.',
    'I dove deep into the 412 refund rows and found that 300 of them shared one courier.',
    'I transferred ownership of the trademark to the co-op.',
  ])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});

describe('in other words, from other jobs', () => {
  test.each([
    ['That is Bias for Action in its best form.', 'That is Bias for Action in its best form'],
    ['This was a real Dive Deep moment.', 'This was a real Dive Deep moment'],
    ['This was Ownership in its purest form.', 'This was Ownership in its purest form'],
    ["For me that's a textbook case of Bias for Action.", "that's a textbook case of Bias for Action"],
    ['I showed real ownership.', 'I showed real ownership'],
    ["That's Learn and Be Curious for you.", "That's Learn and Be Curious"],
    ['I took full ownership of the situation.', 'I took full ownership of the situation'],
    ["I've always been customer obsessed.", "I've always been customer obsessed"],
    ['The customer is king for me.', 'The customer is king for me'],
    ['Thinking big comes naturally to me.', 'Thinking big comes naturally to me'],
  ])('%s', (passage, words) => {
    expect(marks('slogan', passage, 'Action')).toEqual([words]);
  });

  test.each([
    'The owner took his dog to the depot.',
    'The ownership of the ticket was unclear, so I assigned it to myself.',
    'Trust in the old scale had gone.',
    'I disagreed in writing and then committed to the date.',
    'I kept the standard of two nurses a ward.',
  ])('%s', passage => {
    expect(marks('slogan', passage, 'Action')).toEqual([]);
  });
});

describe('monuments and names', () => {
  test.each([
    'That is a testament to the standards that I set myself.',
    'For me that was Ownership, pure and simple.',
    'I always put the patient first.',
    'I dug deeper than anybody else ever had.',
    'I treat the company’s money as if it were my own.',
  ])('%s', passage => {
    expect(marks('slogan', passage, 'Action')).toHaveLength(1);
  });

  test.each([
    'Her testimony was read out in court.',
    'The example I have for Deliver Results is the boiler.',
    'I live and breathe bread, so the hours suit me.',
    'Curiosity of the children was the risk, so I fenced it.',
    'I was asked about Ownership in the interview.',
  ])('not: %s', passage => {
    expect(marks('slogan', passage, 'Action')).toEqual([]);
  });
});

describe('what one says of oneself, and values that were lived', () => {
  test.each([
    'I would describe myself as somebody who delivers.',
    'I see myself as a natural leader.',
    'We lived the value of developing people.',
    'We embodied customer obsession every day.',
  ])('%s', passage => {
    expect(marks('slogan', passage, 'Result')).toHaveLength(1);
  });

  test.each([
    'I see myself as the one who signs for the dose.',
    'He described himself as a person who hates lists.',
    'I would not call myself a leader.',
    'The vase embodies the spirit of the age.',
  ])('%s', passage => {
    expect(marks('slogan', passage, 'Result')).toEqual([]);
  });
});

describe('a line above what is told', () => {
  const told = 'The lift stood still. I called the firm and paid 90 euros for the night.';

  test.each([
    'LP: Bias for Action',
    'Earn trust – parish kindergarten',
    'DIVE DEEP / customs office',
    'Ownership, pure and simple',
  ])('names the question: %s', line => {
    expect(marks('slogan', `---\nformat: behavioral\n---\n${line}\n\n${told}\n`)).toEqual([]);
  });

  test.each(['Ownership, pure and simple.', 'I showed customer obsession', 'This was Bias for Action at its best'])(
    'praises: %s',
    line => {
      expect(marks('slogan', `---\nformat: behavioral\n---\n${line}\n\n${told}\n`)).toHaveLength(1);
    },
  );

  test('praises at the end of what is told', () => {
    expect(marks('slogan', `---\nformat: behavioral\n---\n${told}\n\nOwnership, pure and simple\n`)).toHaveLength(1);
  });
});
