/** What a framework of metrics says of its figures. Singular forms; from the rubric’s questions for frameworks. */
import { words } from './words.ts';

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
