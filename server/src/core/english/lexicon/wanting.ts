/** Verbs of what is only wanted. From verbs of desire and intention in valency dictionaries. */
import { words } from './words.ts';

export const wanting = words('want wish hope aim plan intend need');
