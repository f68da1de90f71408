/** Running a product once it is there. Singular forms; from the rubric’s questions for designs. */
import { words } from './words.ts';

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

/** What goes wrong with a thing that runs. */
export const failing = words('fail break die crash jam freeze stop');

/** What staff can do about a thing that decides by itself. */
export const overriding = words('overrule override mute');

/** What those do for a thing who keep it going. */
export const servicing = words('refill restock repair maintain service answer clean charge replace replenish empty');

/** What tells them that something is amiss. */
export const alarms = words('alarm alert siren buzzer beep pager');
