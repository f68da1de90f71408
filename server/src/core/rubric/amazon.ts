import { type EvidenceItem, idOf, type Principle } from './principles.ts';
import type { Sign } from './signs.ts';

const principle = (
  name: string,
  aliases: readonly string[],
  apart: readonly Sign[],
  ...evidence: readonly EvidenceItem[]
): Principle => ({
  id: idOf(name),
  name,
  aliases,
  evidence,
  apart,
});

/** An item that any of these groups of signs shows. */
const item = (asks: string, ...signs: readonly (readonly Sign[])[]): EvidenceItem => ({ asks, signs });

/** Amazon's sixteen, in their published order, with what each interviewer listens for. */
export const amazonPrinciples: readonly Principle[] = [
  principle(
    'Customer Obsession',
    ['customer', 'co'],
    ['segment', 'exclusion'],
    item('a named segment', ['segment']),
    item('its pain, from first hand', ['first hand']),
    item('a trade made in its favour', ['cost'], ['exclusion']),
    item('a number on the customer’s side', ['change']),
  ),
  principle(
    'Ownership',
    ['owner'],
    ['remit'],
    item('how you found the problem yourself', ['finding']),
    item('what you watched after the launch', ['watch']),
    item('a fault caught afterwards', ['watch', 'obstacle']),
    item('a fix outside your remit', ['remit'], ['call', 'cost']),
  ),
  principle(
    'Invent and Simplify',
    ['invent & simplify', 'simplify', 'invent', 'i&s'],
    ['removal'],
    item('something removed, merged or deleted', ['removal']),
    item('what that did', ['removal', 'number']),
  ),
  principle(
    'Are Right, A Lot',
    ['right a lot', 'are right', 'aral'],
    ['belief'],
    item('what you believed', ['belief']),
    item('the evidence for or against it', ['finding'], ['first hand']),
    item('the call that you changed or held', ['call']),
    item('how it came out', ['number']),
  ),
  principle(
    'Learn and Be Curious',
    ['be curious', 'curious', 'lbc'],
    ['gap'],
    item('a gap that you admit', ['gap']),
    item('how you closed it', ['first hand']),
    item('what changed because of it', ['call'], ['movement'], ['change']),
  ),
  principle(
    'Hire and Develop the Best',
    ['hire and develop', 'develop the best', 'hdb'],
    ['growth'],
    item('one person', ['one person']),
    item('what they could not do before', ['one person', 'lack']),
    item('what they did after', ['growth']),
    item('what you did for it', ['coaching']),
  ),
  principle(
    'Insist on the Highest Standards',
    ['highest standards', 'high standards', 'ihs'],
    ['bar'],
    item('a bar with a number, or a refusal', ['bar']),
    item('its price', ['bar', 'cost']),
  ),
  principle(
    'Think Big',
    ['tb'],
    ['horizon'],
    item('a horizon beyond your task', ['horizon']),
    item('a first step', ['first step']),
    item('what it would be worth', ['worth', 'horizon']),
  ),
  principle(
    'Bias for Action',
    ['bias to action', 'bfa'],
    ['uncertainty', 'reversibility'],
    item('a call on incomplete data', ['uncertainty']),
    item('whether it could be undone, or its risk', ['reversibility'], ['call', 'cost']),
    item('how long it took, against what is usual', ['haste']),
  ),
  principle(
    'Frugality',
    ['frugal'],
    ['constraint'],
    item('the limit in money, people or time', ['constraint']),
    item('what you did without', ['call', 'cost'], ['removal']),
  ),
  principle(
    'Earn Trust',
    ['earns trust', 'earn trust of others', 'trust'],
    ['fault'],
    item('where the other one stood', ['stance'], ['fault']),
    item('what you showed or admitted', ['shown'], ['fault']),
    item('what changed then', ['shift']),
  ),
  principle(
    'Dive Deep',
    ['dives deep', 'dd'],
    ['first hand'],
    item('the source that you went to', ['first hand']),
    item('what you found in it', ['finding']),
    item('the decision that it changed', ['finding', 'call']),
  ),
  principle(
    'Have Backbone; Disagree and Commit',
    ['backbone', 'have backbone', 'disagree and commit', 'hbdc'],
    ['disagreement', 'commitment'],
    item('the disagreement, said to somebody senior', ['disagreement']),
    item('your argument', ['disagreement', 'reason'], ['disagreement', 'shown']),
    item('full commitment afterwards', ['commitment']),
  ),
  principle(
    'Deliver Results',
    ['delivers results', 'results', 'dr'],
    ['target', 'task figure'],
    item('the target', ['target'], ['task figure']),
    item('the obstacle', ['obstacle']),
    item('the result against the target', ['target', 'change'], ['task figure', 'change']),
    item('the time that it took', ['time']),
  ),
  principle(
    "Strive to be Earth's Best Employer",
    ['best employer', "earth's best employer", 'sbe'],
    ['staff'],
    item('people whose work you changed', ['staff', 'call']),
    item('how much better they fare, measured', ['staff', 'call', 'number']),
  ),
  principle(
    'Success and Scale Bring Broad Responsibility',
    ['broad responsibility', 'success and scale', 'ssbr'],
    ['bystanders'],
    item('an effect on people who are no customers', ['bystanders']),
    item('how you weighed it', ['bystanders', 'cost'], ['bystanders', 'first hand']),
    item('what you did about it', ['call'], ['movement']),
  ),
];
