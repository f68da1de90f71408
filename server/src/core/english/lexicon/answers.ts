/** What the answers of the formats beside the behavioural one speak of. Singular forms; from the rubric's questions for each format. */

import { opining, telling } from './saying.ts';
import { words } from './words.ts';

/** Limits that a product has to live with: speed, money, law, size. */
export const constraints = [
  'constraint',
  'latency',
  'bandwidth',
  'capacity',
  'budget',
  'compliance',
  'comply',
  'regulation',
  'regulator',
  'law',
  'legal',
  'privacy',
  'gdpr',
  'hipaa',
  'licence',
  'license',
  'permit',
  'consent',
  'security',
  'scale',
  'peak',
  'load',
  'memory',
  'battery',
  'offline',
  'at most',
  'no more than',
  'not more than',
  'at the most',
  'up to',
  'must',
  'cannot',
  'ceiling',
  'maximum',
  'per trip',
  'per order',
  'unit cost',
  'running cost',
  'cost per',
  'data protection',
  'safety rule',
  'union rule',
  'deadline',
  'within budget',
] as const;

/** Running a product once it is there. */
export const operations = [
  'operation',
  'support',
  'support desk',
  'help desk',
  'hotline',
  'monitor',
  'monitoring',
  'on-call',
  'on call',
  'runbook',
  'rollback',
  'roll back',
  'rolled back',
  'switch off',
  'switch it off',
  'turn it off',
  'kill switch',
  'fallback',
  'fall back',
  'outage',
  'maintenance',
  'staffing',
  'escalation path',
  'incident',
  'every morning',
  'each morning',
  'daily check',
  'on duty',
] as const;

/** What those do again and again who run a thing. */
export const tending = words('watch check test inspect review monitor audit sample restock refill wipe');

/** What stops a thing, or takes it back. */
export const reverting = words('stop pause pull revert return disable withdraw mute unplug close');

/** What staff can do about a thing that decides by itself. */
export const overriding = words('overrule override mute');

/** How somebody holds on to a number, and answers nothing. */
export const insisting = words('be stand explain repeat defend trust know', opining, telling);

/** What makes a question inside the house a hard one: cost, risk, failure. */
export const hardQuestions = [
  'cost',
  'price',
  'pay',
  'afford',
  'budget',
  'money',
  'margin',
  'profit',
  'lose',
  'loss',
  'break even',
  'break-even',
  'risk',
  'fail',
  'failure',
  'wrong',
  'worst',
  'kill',
  'stop',
  'abandon',
  'liable',
  'liability',
  'lawsuit',
  'sue',
  'fraud',
  'abuse',
  'harm',
  'damage',
  'injury',
  'danger',
  'downside',
  'cannibalise',
  'cannibalize',
  'competitor',
  'copy',
  'quit',
  'churn',
  'outage',
  'worth',
  'expensive',
  'objection',
  'not work',
  'give up',
  'shut down',
] as const;

/** A sign that moves before the outcome does. */
export const earlySigns = [
  'leading indicator',
  'early indicator',
  'early signal',
  'early sign',
  'leading signal',
  'predict',
  'predictor',
  'precede',
  'foretell',
  'first sign',
  'ahead of the outcome',
  'moves first',
  'moves before',
  'leading metric',
  'canary',
  'leads the outcome',
] as const;

/** How one figure announces another. */
export const foretelling = words('foretell foretold predict precede herald presage anticipate foreshadow');

/** What announces another figure. */
export const signNouns = words('sign signal indication indicator read hint warning marker clue tell canary predictor');

/** How something becomes known, or makes itself known. */
export const revealing = words('tell see know show notice read learn spot reveal');

/** What figures do that change. */
export const moving = words('move change turn shift react respond budge rise fall drop climb');

/** What a measure stands for, when a reason is given. */
export const reasons = [
  'because',
  'since',
  'as it',
  'as each',
  'as every',
  'so that',
  'which brings',
  'is worth',
  'worth',
  'correlates',
  'correlate',
  'pays',
  'pay',
  'brings',
  'bring',
  'margin',
  'revenue',
  'renew',
  'renews',
  'come back',
  'comes back',
  'stay',
  'stays',
  'each one',
  'reason',
] as const;
