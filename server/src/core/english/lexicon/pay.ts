/** What a talk about pay is about. */
import { leading } from './deeds.ts';
import { words } from './words.ts';

/** What pay is called, and what it is made of. */
export const payNouns = words(`
  pay salary salaries wage wages base gross net bonus package compensation raise rise stock shares equity sign-on offer deal terms
  total   money earnings commission allowance`);

/** What says on which level a job is. */
export const levelWords = words(`
  level levels scope grade grades band bands tier tiers rank seniority senior principal ladder title titles`);

/** What a job is called. */
export const jobNouns = words('role job position post remit work');

/** What is done by whoever has the scope of it. */
export const owning = words('own cover oversee answer include involve span direct supervise', leading);

/** Having a figure in mind. */
export const seeking = words('look want expect ask hope aim think');
