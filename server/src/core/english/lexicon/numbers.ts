/** Words around a number that say what it is: a label, a share, a size. */
import { words } from './words.ts';

const sizes = 'hundred thousand million billion';

/** Words that multiply the number before them. */
export const magnitudes = words(sizes);

/** The same, and their short forms. */
export const shortMagnitudes = words(`${sizes} k m bn`);

/** What stands behind a clock time. */
export const clockWords = words("a.m. p.m. am pm o'clock");

/** Nouns whose number names one of them: "room 12", "step 3". */
export const labelled = words(`
  room version v level page chapter section step phase option route line platform gate number no id ticket bug
  issue build release windows article paragraph act day week year quarter sprint tier type grade class figure
  table item part season episode volume building floor unit zone area street q h`);

/** Words before a year. */
export const yearLeads = words('in since until till by from year of during and to before after');

/** Words behind "of" that open the whole of a share. */
export const wholes = words('the our my these those all us them its their');

/** Words before a bare number that is a level. */
export const levelLeads = words('to from by under above over below than reached hit was were is of half');

/** Numbers in words that measure by themselves. */
export const sizedNumbers = words('half hundred thousand million dozen quarter third');

/** Shares in words. */
export const fractions = words('half third quarter fifth tenth two-thirds');

const near = 'about around roughly nearly almost some just only';

/** Words that say that a number is near. */
export const vaguely = words(`${near} approximately approx like maybe perhaps`);

/** Words between a number and what says its part: "to just under 12". */
export const roughly = words(`${near} over under below above next first last past`);

/** Adverbs for how it was. */
export const beforeNow = words('before previously earlier formerly');

/** Prepositions of a stretch of time. */
export const spanning = words('in within over after for during inside since');

/** Verbs that a level stands behind: "it took 11". */
export const takingUp = words('be take have cost need');

/** Words before a number that say it is where things are now. */
export const resultLeads = words('to at of is was reached hit worth for');

/** Prepositions before those who were counted. */
export const populationLeads = words('in across among for over on of with');

/** What "several" counts idly. */
export const countNouns = words('times ways things reasons years people');

/** Adjectives in -er that compare nothing. */
export const noComparatives = words('other former latter proper sober eager bitter clever tender');

/** What is done with time, in front of how much of it. */
export const spending = words('take cost need save free gain lose last spend');

/** What sayings call half of: "order is half the battle". */
export const halvedInSayings = words('battle work job story truth fun');

/** Nouns for the size of what stands behind "of". */
export const sumNouns = words('number amount level volume length sum total');

/** Numbers and shares that stand for people before "of". */
export const countedPeople = words('one two three four half most some both all');
