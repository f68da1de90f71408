/** Verbs of what is only wanted: what aims and wishes have in common. */
import { words } from './words.ts';

export const wanting = words('want wish hope aim plan intend need');
