/** What people take up, fill in and are handed, and where such things then are. */
import { words } from './words.ts';

/** What people do with a new thing the first time, which is activity only. */
export const enrolling = words(
  `verify register join subscribe enrol fill-in fill-out switch-on attend enroll sign-up log-in opt-in activate try test onboard participate click download install respond reply complete submit
  press tap swipe tick-off sign-off log-on upload vote rate listen stream tune-in turn-up drop-in show-up pop-in stop-by check-in share repost watch bookmark star flag pin exchange post chat message scroll follow save-to comment react pass-through go-through sit-through sit-in enrol-in sign-on check-out subscribe-to dial-in call-in`,
);

/** What a counted thing is when it merely is there. */
export const inPlace = words(
  `live online ready electronic digital complete completed done finished available installed connected documented published active digitised digitized deployed onboarded trained certified
  integrated linked equipped fitted patched migrated set-up rolled-out tagged labelled signed released shipped delivered translated recorded written
  green up running enabled approved accredited registered enrolled configured automated paperless mapped met achieved reached submitted closed filed standardised standardized harmonised harmonized`,
);

/** Ways in which a counted thing comes or goes. */
export const moving = words('come arrive go leave flow pour run move roll');

/** Papers that say one sat through something. */
export const attestations = words(
  'certificate certificates badge badges diploma diplomas training trainings licence licences license licenses induction inductions login logins account accounts tag tags label labels answer answers reply replies sticker stickers update updates',
);

/** Hand-outs, which change nothing by arriving. */
export const handouts = words(
  'handbook toolkit guide manual kit leaflet newsletter mail email letter brochure checklist template poster training tablet scanner laptop licence license login account card copy link booklet flyer invitation certificate code label sticker screen monitor phone headset handheld badge token key fob device folder binder sign uniform vest helmet camera sensor meter',
);

/** Collections that grow by what is put into them. */
export const collections = words(`
  library catalogue catalog wiki archive collection database handbook guide site website channel group chat forum community app blog
  release version edition
  portal backlog index glossary kit set package toolbox bank deck pack playlist series range pool network register directory knowledge-base repository newsletter list suite roadmap pipeline curriculum repertoire gallery album corpus dictionary
  `);

/** What people do to a thing in numbers, which says only that they did: "used by 40 colleagues". */
export const taking = words(
  'sign acknowledge complete download try use adopt visit read watch see hear attend follow install open view take join play access test click stream share consult call',
);

/** What people answer. */
export const surveys = words('survey poll questionnaire form quiz consultation call census');

/** How a counted thing stands: "all seven are live". */
export const standing = words('be stand sit lie');

/** Into what counted things go: "into production". */
export const inUse = words('production service use operation circulation action print');

/** Where counted things are once they are there: "on the cluster", "in the hands of the readers". */
export const placed = words(
  'cluster cloud server place use database app operation operations service production hands air market field shelves stores catalogue system tool map board books',
);

/** What one has once one has signed up. */
export const accounts = words(
  'profile account login log-in app licence license password photo card badge certificate pass membership subscription wallet',
);

/** Sitting down together, which is counted in times. */
export const meetingUp = words('meet convene sit gather assemble perform appear present train rehearse publish post');
