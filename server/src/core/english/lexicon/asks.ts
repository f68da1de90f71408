/** Asking for more, and what gives an ask its weight. */
import { words } from './words.ts';

/** How somebody asks for more. */
export const askingVerbs = words('wonder hope ask wish like love want see appreciate deserve need');

/** What gives an ask its weight. */
export const askGrounds = words('because since given scope level grade band title exchange return instead');

/** What is said of an ask that would be met. */
export const welcome = words(
  'great good nice lovely kind grateful happy glad thankful helpful welcome appreciated wonderful fantastic awesome possible',
);

/** Who says what may be, by an adverb: "perhaps you find". */
export const mayBe = words('perhaps maybe possibly hopefully');

/** What is asked for by its direction alone, beside pay. */
export const upward = words('higher better bigger larger improved');

/** What the other side does with pay that is raised. */
export const raisingPay = words('increase raise improve lift adjust revise reconsider');

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
  'best offer',
  'final offer',
  'a bit more',
  'a little more',
  'something more',
  'bump',
  'move on the',
  'bit higher',
  'bit closer',
  'best you could',
  'best you can',
  'little higher',
  'bit better',
  'little extra',
  'bit extra',
  'anything more',
  'leeway',
  'slack',
  'room for',
  'movement',
  'stretch',
  'budge',
  'top it up',
  'push it up',
  'meet me',
  'come closer',
  'what can you do',
  'what could you do',
  'all you can',
  'anything you can do',
  'anything you could do',
  'something you can do',
  'something you could do',
  'anything else you can',
  'whatever you can',
  'whatever is possible',
  'what is possible',
  "what's possible",
  'see your way',
  'another look',
  'look again',
  'look at it again',
  'anything would help',
  'do anything about',
  'do something about',
  'your best',
  'some more',
  'deserve more',
  'deserve better',
  'worth more',
] as const;

/** What somebody else's will is on which a thing is done: "on the request of", "by order of". */
export const requests = words(`
  request wish order orders instruction instructions arrangement behalf command bidding behest insistence directive`);
