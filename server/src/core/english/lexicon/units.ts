import { words } from './words.ts';

/** Units of time. */
export const durations = words(`
  second seconds minute minutes min mins hour hours day days night nights morning mornings evening evenings afternoon afternoons week weeks weekend weekends month months
  quarter quarters year years decade decades sprint sprints millisecond milliseconds ms sec secs fortnight semester semesters`);

/** Money as a word, before or behind its number. */
export const currencies = words(`
  dollar dollars euro euros pound pounds cent cents rupee rupees yen yuan usd eur gbp inr lakh lakhs crore crores
  franc francs peso pesos reais zloty zlotys zł lira baht ringgit ringgits naira kobo shekel shekels quid bob grand pence cedi cedis
  shilling shillings rand rands kwacha taka dirham dirhams riyal riyals dinar dinars pula birr krona kronor kroner krone kr forint
  forints koruna hryvnia rouble roubles ruble rubles rupiah dong paise ngn ghs kes zar php pkr lkr bdt aed sar chf cad aud sgd nzd pln
  sek nok dkk czk huf`);

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday';

const monthNames = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`;

export const months = words(monthNames);

/** Months and weekdays: a number beside one is a date. */
export const dateWords = words(`${monthNames} ${weekdays}`);

/** Words before a bare number that make it a clock time. */
export const timeMarks = words('at around about until till before after by noon midnight');

/** How often something is done, when it is done over and over. */
export const frequently = words(`
  regularly daily weekly fortnightly monthly constantly often frequently continuously permanently repeatedly always basis nonstop non-stop lot much`);

/** How it always was. */
export const habitually = words('usually normally always often traditionally historically previously');

/** Words that open a look at how it was. */
export const formerTimes = words('before previously formerly historically originally');

/** Nouns of time beside the units: "that summer we". */
export const seasons = words('time times morning evening afternoon summer winter spring autumn fall season');

/** What comes and goes with the sky. */
export const weather = words(
  'weather rain snow wind storm frost fog heat sun sky air sea tide dusk dawn temperature climate daylight cold heatwave monsoon',
);

/** What shares are counted in, behind their number. */
export const percentUnits = words('percentage basis point points pp bps');

/** Money before its number. */
export const currencyCodes = words(
  'usd eur gbp inr chf cad aud sgd rs rs. ksh kshs kes ngn ghs php pkr lkr bdt aed sar zar ugx tzs rm tk nzd sek nok dkk pln czk huf cfa fcfa qar omr',
);

/** Times with a name, which no calendar counts. */
export const namedTimes = words('christmas easter peak season quarter noon midnight');

/** What stands behind "that" and "same" where something is done at once. */
export const sameTimes = words(`night day evening morning spot hour ${weekdays}`);

/** Units of way. */
export const lengths = words(
  'metre metres meter meters kilometre kilometres kilometer kilometers km mile miles yard yards step steps block blocks stop stops',
);
