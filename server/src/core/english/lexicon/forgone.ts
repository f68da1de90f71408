/** What a writer and those around them go without for a call: free hours, days of the family, work that stays undone, qualities. */
import { words } from './words.ts';

/** Time that is one's own. */
export const freeTime = words(`
  evening evenings weekend weekends saturday saturdays sunday sundays holiday holidays vacation vacations night nights sleep lunch lunches
  break breaks leave christmas easter hour hours time day days bank-holiday`);

/** Free whoever works then: no "my" need stand before it. */
export const restDays = words(
  'weekend weekends saturday saturdays sunday sundays holiday holidays vacation night nights christmas easter',
);

/** Days on which a family or friends count on one. */
export const familyDays = words(`
  birthday birthdays wedding weddings anniversary funeral graduation recital christening baptism communion christmas easter
  holiday holidays vacation party reunion match exam exams`);

/** What is done with one's own time that is spent on a deed. */
export const spending = words('give cancel move shift postpone skip sacrifice spend lose shorten cut burn miss swap');

/** How work lies that nobody does. */
export const lyingThere = words('lie wait pile sit slip stop suffer');

/** What takes place, where it is told that it did not. */
export const takingPlace = words('happen appear start open run come go take');

/** What is made, where it was not. */
export const beingMade = words(
  'do make print send build paint clean write ship publish deliver repair finish hold plant update post issue',
);

/** What an earlier state was better by, behind "not as" and "less": good, whatever it is said of. */
export const goodQualities = words(`
  good nice pretty beautiful fast quick precise exact accurate fresh comfortable convenient flexible fun personal detailed thorough
  polished secure safe complete varied frequent friendly warm light readable tasty elegant strong stable reliable colourful colorful
  cheap easy simple smooth tidy clean bright quiet attractive popular profitable efficient creative sharp thick wide big
  handy practical cosy cozy clear visible rich pleasant happy full lively crisp`);

/** Less of it is a loss: money that comes in. */
export const gains = words('profit money margin income revenue bonus surplus sales tips turnover takings earnings');

/** What one brings forth, and is missed where it is less; beside what `missedIfLess` has. */
export const bringingForth = words('earn take produce deliver finish cook handle process treat repair test');

/** Comparatives of what a good measure has become. */
export const smallerNow = words('smaller lower shorter thinner less fewer worse weaker down');

/** What one is called who is not liked for a call. */
export const unkindNames = words(`
  police policeman dictator tyrant traitor killjoy spoilsport pedant bureaucrat fool idiot bully nag witch sheriff despot hangman
  butcher villain snob miser scrooge coward liar thief monster clown dragon bad-guy enemy`);
