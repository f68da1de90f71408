/** Verbs and nouns of saying, thinking and finding, which "that" follows, by dictionary form. */
import { words } from './words.ts';

const heard = `
  think say know find decide agree believe show tell mean see learn argue insist notice realise realize hope assume
  suggest conclude discover promise prove fear guess hypothesise hypothesize bet`;

/** Verbs that "that" follows. */
export const thatVerbs = words(`${heard} worry`);

/** Verbs that a clause follows without a link, too. */
export const reportingVerbs = words(`
  ${heard} feel propose wish suppose doubt expect recommend explain hear make ensure confirm claim understand`);

/** Verbs with a particle that a clause follows without a link: "worked out the wall was too thin". */
export const thinkingOut = words('work-out figure-out find-out make-out turn-out point-out spell-out');

/** Nouns that "that" gives the content of: "the fact that". */
export const contentNouns = words(`
  hypothesis assumption belief fact idea bet guess view rule condition decision promise claim argument point
  theory conclusion feeling risk chance hope proof evidence`);

/** Verbs with a person and a clause: "told the crew that". */
export const telling = words('tell assure inform convince persuade remind warn promise show notify advise teach');

/** Verbs of saying, which a noun before them does not suffer. */
export const opining = words('say think feel believe argue claim insist decide agree reckon swear admit');

/** Taking something in: "when we saw it". */
export const noticing = words('see hear notice realise realize know understand');

/** Putting something forward. */
export const proposing = words('propose suggest recommend advise');

/** Giving one's word that something is so. */
export const assuring = words('say tell assure promise claim insist guarantee swear confirm report');
