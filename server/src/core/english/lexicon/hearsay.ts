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

/** What comes from those who have looked: "word from the lab was that …". */
export const tidings = words(
  'word news verdict feedback finding findings report message answer conclusion diagnosis view opinion',
);

/** What is done to a thing to know it, as a note tells it: "test restore done by ops". */
export const examined = words(
  'do make run perform conduct check test verify confirm analyse analyze count measure review inspect audit validate examine research investigate calculate compute',
);

/** Passing on what one has heard. */
export const relaying = words('repeat quote relay parrot relate echo retell recount paraphrase');

/** How it was told. */
export const tellingSo = words('tell say find reckon report discover see hear write conclude');

/** Resting on something, as an opener: "working from the surveyor's figures, …". */
export const actingOn = words('acting working going building drawing relying judging proceeding');

/** How those who have looked say what they saw. */
export const reportedBy = words(
  'tell say hear report reckon gather find see observe note measure record flag describe',
);
