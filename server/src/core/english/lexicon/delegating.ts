/** Words by which one hears that somebody else did the candidate's homework. */
import { writings } from './sources.ts';
import { words } from './words.ts';

/** What one does to find something out, whatever it is done to. */
export const weighing = words('compare benchmark investigate research analyse analyze evaluate assess examine');

/** Finding an answer by thought or work, whatever it is about. */
export const puzzling = words(
  'work-out figure-out find-out calculate compute establish discover conclude diagnose pinpoint',
);

/** What somebody finds for themselves or for the work, and not out. */
export const lodgings = words('way time job flat house place room home supplier replacement candidate office partner');

/** What is found by looking into things, and not come upon. */
export const discoveries = words(
  'cause reason pattern error bug mistake fault gap mismatch difference discrepancy duplicate correlation anomaly trend root flaw defect answer explanation problem issue solution inconsistency overlap link segment',
);

/** What one does to documents to learn from them. */
export const combing = words(
  'trawl scour comb sift read count inspect screen tally sort tag group compare review check analyse analyze evaluate code',
);

/** Verbs by which a study comes about, told of it in the passive. */
export const making = words(
  'build make write run do prepare create conduct put develop compile produce calculate design draw pull gather collect deliver perform undertake carry execute effect realise realize supply complete elaborate devise furnish author draft formulate commission assemble generate',
);

/** The same, of whoever makes it. */
export const gathering = words(
  'collect gather hold provide build make do run write prepare create conduct produce pull put deliver develop design finish carry perform undertake execute effect realise realize supply present return elaborate compile furnish submit',
);

/** What somebody comes back with who has looked. */
export const answers = words(
  'segment segments finding findings result results insight insights number numbers figures conclusion conclusions answer analysis report estimate forecast model cause causes reasons',
);

/** What a colleague sends who has looked. */
export const deliverables = words(
  'report analysis numbers data figures findings results statistics forecast dashboard overview chart slides deck breakdown',
);

/** What is concluded by signing it. */
export const bargains = words(
  'contract contracts deal deals agreement agreements purchase sale treaty lease talks business',
);

/** How somebody is got to look. */
export const asked = words('ask tell get have let want request pay instruct');

/** What one is sent to do who is to find something out. */
export const enquiring = words('ask interview measure survey observe');

/** What one goes through to know, besides data. */
export const enquiries = words('attendance chart feedback folder interview return', writings);

/** Keeping a record of what happens. */
export const jotting = words('write note record log mark list track document time');
