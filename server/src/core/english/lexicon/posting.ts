/** How somebody is given another place at work: "put on another job", "taken off the round", "given lighter duties". */
import { words } from './words.ts';

/** Verbs of placing somebody, with the words in front of the place. */
export const posting: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', words('on onto in into at behind with')],
  ['take', words('off')],
  ['move', words('to into onto off from')],
  ['shift', words('to into onto off from')],
  ['switch', words('to into onto off from')],
  ['transfer', words('to into from')],
  ['reassign', words('to from')],
  ['assign', words('to')],
  ['rotate', words('to into onto off out')],
  ['keep', words('in off at away out')],
  ['pull', words('off from')],
  ['pair', words('with')],
  ['seat', words('beside next with')],
]);

/** Places that fate or somebody's care chooses: "moved to tears", "kept in hospital". */
export const fateful = words(`
  tear hospital ward clinic ambulance bed prison jail custody court school home nursery hospice house city country
  london abroad loop mind sight dark suspense pocket touch check bay position trouble danger pain leave pension`);

/** What somebody is given to do. */
export const assignments = words(`
  duty task job work role shift route round desk post position territory section area line patch account client
  caseload portfolio project class group run beat station table`);
