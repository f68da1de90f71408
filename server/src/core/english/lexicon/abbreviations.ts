/** Short forms that are written with a full stop. From style guides. */
import { words } from './words.ts';

/** Those of three letters and more whose full stop ends no sentence. */
export const abbreviations = words(`
  etc approx appt dept govt incl excl max min avg est ext fig figs hrs mins secs mgmt mgr asst assoc corp inc ltd bros
  misc nos vol vols resp tel ref refs qty prev env temp orig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
  wed thu thur thurs fri sat sun mrs prof rev sgt capt gen col lieut esq ave blvd hwy abbr adj adv alt anon app appx
  cert chap cont def dist div doc ed eds eng esp fwd info intl lab lib lit natl opp para pct pop pos poss proc
  comp conf coord cust dir instr prob pub reg rep repr sched sec ser spec std sup supp tech trans univ viz yrs wks mos usu`);

/** Those that are written with a stop wherever they stand. */
export const dotted = words('etc co inc ltd corp bros');
