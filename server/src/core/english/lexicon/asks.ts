/** Asking for more, and what gives an ask its weight. */
import { words } from './words.ts';

/** How somebody asks for more. */
export const askingVerbs = words('wonder hope ask wish like want see appreciate');

/** What gives an ask its weight. */
export const askGrounds = words('because since scope level exchange instead if');

/** Words by which a script asks for more without saying what, or why. */
export const bareAsks = [
  'do better',
  'do any better',
  'go higher',
  'go any higher',
  'come up',
  'go up',
  'more money',
  'pay more',
  'offer more',
  'some flexibility',
  'any flexibility',
  'flexibility',
  'flexible',
  'wiggle room',
  'any room',
  'some room',
  'room to move',
  'room for more',
  'negotiable',
  'improve the offer',
  'improve it',
  'improve on',
  'raise the offer',
  'raise it',
  'increase the offer',
  'sweeten',
  'best you can do',
  'best offer',
  'final offer',
  'a bit more',
  'a little more',
  'something more',
  'bump',
  'move on the',
] as const;
