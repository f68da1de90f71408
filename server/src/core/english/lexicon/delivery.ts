/** What says that work is done and there, which is no consequence yet. */
import { words } from './words.ts';

/** Work comes to its end, or to its place. From status reports. */
export const deliveryVerbs = words(`
  launch deliver ship release deploy introduce implement install publish open complete finish conclude finalise finalize
  build make create write develop design set-up put-up roll-out go-live go-through go-out go-up switch-on turn-on
  switch-over put-live take-place present show send hand-over go-in go-ahead wrap-up sign-off sign submit document record scan migrate move
  merge train print paint pave test approve order buy start begin end stand hang lie happen run come arrive`);

/** How work that is done stands there: "is finished", "was ready". */
export const deliveryStates = words(`
  finished done complete completed ready live online available up running over through in out closed signed approved
  here there successful success operational underway`);

/** Opinions, wishes and words of people: "she wanted the van back", "the committee leaned towards Monday". */
export const stanceVerbs = words(`
  say tell think believe feel want wish like love hate prefer know ask mention mean hope expect suggest propose agree
  disagree decide choose enjoy welcome lean insist argue complain report describe remember talk call speak note find
  look seem appear smile laugh nod thank praise congratulate appreciate clap applaud cry recommend advise write come`);

/** When a change holds that somebody brought about. */
export const sinceThen = words('now today nowadays afterwards');

/** How things are beside how they were. */
export const comparatives = words(`
  more fewer less better worse faster slower shorter longer lower higher quieter calmer safer cheaper cleaner smaller
  bigger lighter easier earlier later quicker happier healthier stronger warmer tidier smoother busier fuller richer simpler clearer friendlier fresher`);

/** How much more or less. */
export const heightening = words(
  'much far way lots loads lot even noticeably visibly clearly significantly considerably',
);

/** What stands behind "went" where something got done. */
export const goingWell = words('through live out well smoothly fine fast');

/** What is won, kept or lost in the end. From commerce and the law. */
export const stakes = words(`
  contract client account customer tender deal licence license star grant lease title certificate accreditation permit
  franchise sponsor bid appeal case mandate order commission investor tenant donor subscriber guest patient member lawsuit cup medal match game league
  championship trophy election vote referendum`);

/** To win, keep or lose it. */
export const settlingVerbs = words('win lose keep retain regain secure save renew get');

/** How it ends for a firm, a team or a candidate. */
export const fates = words('close fail pass lose win survive collapse recover sink');

/** What an account, a machine or a place is "in", once it is decided: "in the black", "in order". */
export const standings = words(
  'black red profit surplus credit deficit order balance loss ruins pieces business demand',
);

/** What is said or asked, felt and minded by others, or done among people, and changes nothing. */
export const passingVerbs = words(`
  indicate forward post tweet film photograph sit play dance sing hug shake treat toast celebrate reply respond answer
  review check inspect audit proofread translate read care mind fancy doubt joke attend drop-by come-by stop-by phone pronounce`);

/** How a thing seems to those who look on, whatever came of it. */
export const impressions = words(`
  encouraging reassuring promising convincing satisfying gratifying exciting inspiring rewarding challenging demanding
  interesting impressive feasible possible positive good great wonderful amazing fantastic excellent nice`);

/** What is tried for a time. */
export const trials = words('pilot trial test experiment scheme programme program project campaign version');

/** How a place or a thing is once the trouble is over. */
export const restStates = words(`
  calm quiet empty full clean dry safe silent peaceful tidy rare unnecessary obsolete superfluous healthy alive dead`);

/** Verbs under which a number comes to somebody, who does nothing for it: "we had 12 outages in May". */
export const undergoing = words(
  'be have get see lose need reach hit win receive gain count measure record save spend run stay',
);

/** What is still to come, though told of now. */
export const planning = words(
  'want plan wait hope know think believe look try start begin work discuss consider test build',
);
