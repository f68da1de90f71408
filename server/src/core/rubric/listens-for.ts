/** What the interviewer of each principle listens for in a story, by principle id, in the order in which it is told. */
export const listensFor: Readonly<Record<string, readonly string[]>> = {
  'customer-obsession': [
    'one group of customers, named',
    'their pain, from your own contact with them or from data',
    'a trade that you made in their favour',
    'a number on their side of the counter',
  ],
  ownership: [
    '“I” from the discovery until after the launch',
    'what you watched once it ran',
    'something that went wrong and that you caught',
    'a fix outside your own remit',
  ],
  'invent-and-simplify': ['something that you removed, merged or deleted', 'what its absence did'],
  'are-right-a-lot': [
    'what you believed',
    'the evidence for it and against it',
    'the call that you changed or held',
    'how it came out',
  ],
  'learn-and-be-curious': ['a gap that you admit', 'how you closed it', 'what changed because of it'],
  'hire-and-develop-the-best': [
    'one person',
    'what they could not do before',
    'what you did for it',
    'what they did afterwards',
  ],
  'insist-on-the-highest-standards': ['a bar with a number, or a refusal to ship', 'the price that you paid for it'],
  'think-big': ['a horizon beyond what you were asked', 'the first step', 'what it would be worth'],
  'bias-for-action': [
    'a call on incomplete data',
    'whether it could be undone, or what it risked',
    'how long it took, against what is usual',
  ],
  frugality: ['the limit in money, people or time', 'what you did without'],
  'earn-trust': [
    'where the other one stood at first',
    'a fault that you admitted, or evidence that you showed',
    'what they did differently afterwards',
  ],
  'dive-deep': [
    'the source, and that you touched it yourself',
    'how you read it',
    'what you found',
    'the decision that it changed',
  ],
  'have-backbone-disagree-and-commit': [
    'your disagreement, said to somebody senior',
    'the argument',
    'full commitment once it was decided',
  ],
  'deliver-results': ['a target', 'an obstacle', 'the result against the target', 'the time it took'],
  'strive-to-be-earths-best-employer': [
    'safety, growth or wellbeing of the people who work with you',
    'what you did for it',
    'how much it changed, measured',
  ],
  'success-and-scale-bring-broad-responsibility': [
    'an effect on people who are not your customers',
    'how you weighed it',
    'what you did about it',
  ],
};
