/** Places where a new thing can be, all of them or many. */
import { words } from './words.ts';

/** Places of work and trade, in the singular. */
export const everywhere = words(`
  office site branch store shop ward kitchen canteen desk till cab van bus truck room classroom school clinic depot plant line floor
  department team unit station bay counter door wall corridor hall factory warehouse lab laboratory theatre practice region country
  market location place building house home farm village district barangay parish area zone shift locker table bed fridge machine
  workstation vehicle lorry tractor boat court stall gate reception lift staffroom toilet restroom cell pod squad crew service product server cluster channel account tenant client
  faculty campus institute academy college university hotel hostel pharmacy surgery library museum church chapel parlour dairy barn field garage studio
  phone laptop computer pc tablet device terminal screen register portal agency newspaper bus-stop platform landing staircase`);

/** What a thing does that is there. */
export const hung = words('hang sit stand lie live stick lean rest');

/** What is done to it so that it is there. */
export const putUp = words(`
  put hang stick pin place post install mount display laminate distribute deploy roll-out roll use fix tape glue set leave keep
  introduce implement adopt activate enable circulate issue`);
