import { words } from './words.ts';

/** What others do who look for a thing that is not there yet: "everybody expected a second conveyor". */
export const expecting = words('expect want demand await request');

/** The same, with what stands behind the verb: "was waiting for", "were thinking of". */
export const expectingWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['wait', 'hope', 'ask', 'call', 'shout', 'cry', 'scream', 'push', 'pray', 'clamour', 'clamor', 'beg'].map(
    verb => [verb, words('for')] as const,
  ),
  ['think', words('of about')],
  ['dream', words('of about')],
  ['talk', words('of about')],
  ['insist', words('on')],
  ['count', words('on')],
]);
