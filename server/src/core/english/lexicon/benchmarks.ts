/** What makes a speed comparable, or none yet. From style guides and interview rubrics. */
import { words } from './words.ts';

/** Promises, whose time is no speed yet. */
export const promising = words('promise agree guarantee offer plan schedule expect owe pledge commit');

/** Who asks somebody else to be quick. */
export const asking = words(
  'ask tell want need allow let expect teach remind force urge order instruct require enable beg like',
);

/** What makes a speed or a level comparable. */
export const benchmarks = [
  'usual',
  'usually',
  'normal',
  'normally',
  'planned',
  'benchmark',
  'against',
  'than',
  'versus',
  'vs',
  'compared',
  'instead of',
  'average',
  'target',
  'estimate',
  'estimated',
  'ahead of schedule',
  'ahead of time',
  'before the deadline',
  'as opposed to',
  'standard',
  'typical',
  'typically',
  'quoted',
  'budgeted',
  'expected',
  'half the time',
  'down from',
  'faster',
  'record of',
  'allows',
  'allowed',
  'used to',
  'takes',
  'needs',
  'industry',
  'competitor',
  'last year',
  'previous',
] as const;
