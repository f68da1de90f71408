/** What the candidate has from somebody else, and how it is said to have come. */
import { words } from './words.ts';

/** Help as a noun: "with the help of an analyst". */
export const helping = words('help support assistance aid');

/** What findings are handed over in. */
export const handouts = words('slides deck presentation');

/** Coming to know. */
export const comingToKnow = words('find see understand learn discover know realise realize identify');

/** Being given evidence. */
export const receivingFrom = words('get receive obtain have take');

/** Being told it. */
export const hearing = words('hear learn know understand gather');

/** What a sentence opens with that names its source. */
export const startingFrom = words('from with through');
