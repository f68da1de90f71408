/** How counts are told: of what, of how many, and against what. */
import { words } from './words.ts';

/** Words that say what the count was better than, or how well it was done: more than work. */
export const weighed = words(
  'than instead against versus late without free earlier faster correctly right correct wrong fewer less half only saved again still unpaid lost extra wasted',
);

/** What a programme goes without that merely runs. */
export const interruptions = words(
  'cancellation break interruption delay pause gap absence postponement hitch hiccup slip glitch snag extension',
);

/** What says how many of them without a number. */
export const shares = words('half most majority all thirds quarters');

/** A crowd without a number: "tons of guests", "a vast number of households". */
export const crowdHeads = words(
  'ton tons load loads lot lots plenty thousands hundreds dozens scores heap heaps mass masses bunch number pile piles millions lakhs crores',
);

/** A whole group: "every nurse", "all of the teams". */
export const everybody = words('every all everyone everybody each 100% most whole entire');

/** Before "than" and a number they say how many: "more than 40". */
export const approximate = words('more fewer less better');

/** Words between a verb and the number of what it is done to. */
export const hedging = words(
  'about over than more some through around of nearly almost a an total good close roughly circa just',
);

/** Units of time, of deals and of scores, in which nobody is attended to. */
export const timely = words('days weeks hours months years minutes times points orders');

/** People in numbers, whom one does not make. */
export const peopleUnits = words(
  'people staff men women children kids families students pupils patients guests residents tenants nurses colleagues participants volunteers households candidates applicants passengers members parents employees citizens',
);

/** Units in which a level is given, and what such counts are spread over: no things that anybody made. */
export const measuring = words(`
  degree metre meter kilometre mile gram kilo kilogram pound ounce litre liter gallon ton tonne watt kilowatt hertz volt decibel pixel byte
  character word line digit percentage point basis step floor storey cycle rpm ampere calorie inch foot yard acre hectare
  night day hour week month year minute second shift time round case instance
  unit share stock barrel bed seat cover bottle box pallet parcel crate bag item piece part copy
  reason way kind sort type version level stage phase category option choice
  city town village country region market site branch store shop plant location place school ward hospital`);

/** What says that a count is held against something, or is a sample. */
export const yardsticks = words(
  'target limit floor bar ceiling sample against than versus instead from down test trial average median still',
);

/** What a number is the number of: "a total of 48 audits". */
export const totals = words('total sum number series string succession');
