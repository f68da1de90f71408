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
export const lodgings = words(`
  way time job flat house place room home supplier replacement candidate office partner stop word words comfort favour favor pleasure joy pride
  courage strength peace refuge shelter support help relief solace parking buyer taker tenant audience niche foothold rhythm voice feet`);

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
  'segment segments finding findings result results insight insights number numbers figures conclusion conclusions answer analysis report estimate forecast model cause causes reasons picture pattern explanation diagnosis verdict',
);

/** What a colleague sends who has looked. */
export const deliverables = words(
  'report analysis numbers data figures findings results statistics stats forecast dashboard overview chart charts graph graphs reasons causes slides deck breakdown spreadsheet segmentation calculation calculations survey study',
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

/** In what of theirs others are cited: "in his opinion", "by her account". */
export const viewpoints = words(
  'opinion view eye judgement judgment estimation estimate account reckoning reading mind assessment diagnosis experience analysis calculation note list sheet count measurement record log report understanding interpretation notebook table tally chart',
);

/** What others come to who have looked: "his verdict: the relay". */
export const conclusions = words(
  'conclusion verdict diagnosis finding impression estimate theory guess reading explanation result reckoning assessment opinion view judgement judgment hypothesis suspicion hunch interpretation analysis deduction inference answer reply message word upshot',
);

/** What somebody's work is called by whose it is: "the work of two interns", "our accountant's doing". */
export const handiwork = words('work works doing product effort handiwork creation brainchild contribution');

/** Results of reckoning, which say by whose they are who did it. */
export const reckonings = words(
  'calculation calculations arithmetic estimate estimation sums maths math computation reckoning projection modelling modeling guess guesswork guesstimate',
);

/** Looking into a thing, as it is told of in the passive. */
export const examinedBy = words(`
  look-over look-through look-at look-into go-through go-over pick-apart pick-over comb comb-through sift-through trawl-through work-up size size-up clock
  weigh score grade plot tabulate cross-check crosscheck double-check recheck recount count tot-up add-up check-over check-through
  gauge survey swab culture assay x-ray scan probe log chart`);

/** Among what facts are parted: "sorted the refunds into five groups". */
export const parcels = words(
  'figure figures number numbers group groups cluster clusters segment segments category categories bucket buckets band bands tier tiers percentage percentages statistics bin bins',
);

/** Bringing facts into a form in which they can be read. */
export const arranging = words('put turn sort split divide group break cluster arrange bring get work cast slice pour');

/** Judging each of many. */
export const scoring = words('score grade rate rank');

/** Putting questions to people. */
export const questioning = words('canvass question quiz sound-out poll survey interview ask consult');

/** Going where it can be seen, or taking it apart to see. */
export const fieldwork = words(
  'sit walk watch observe visit tour shadow follow ride stand stay strip dismantle dissect cut saw unpack sample weigh spend monitor tail go-round go-around go-from go-through patrol inspect look',
);

/** Telling what one has seen there. */
export const reportingBack = words(
  'report see find notice extract conclude write note say tell attribute discover establish spot observe record gather infer deduce explain trace count',
);

/** Telling what one has seen, of those who looked. Particles follow a hyphen. */
export const relayed = words(
  'share flag highlight mention note write explain inform advise point-out raise surface signal state remark observe relay feed-back come-back',
);

/** What is said to be behind something. */
export const culprits = words(
  'bottleneck cause causes problem reason reasons culprit root driver trigger fault trouble source origin weakness constraint',
);

/** Giving evidence over. */
export const giving = words('give show send hand provide supply furnish present email mail forward deliver bring');

/** Going on with what others have worked out. */
export const takingOn = words(
  'use take lift copy borrow adopt reuse quote cite present show paste apply forward relay repeat',
);

/** Setting others to it. */
export const passingDown = words('outsource delegate assign leave entrust subcontract give farm contract hand pass');

/** Finding out, as something that one can leave to others. */
export const inquiries = words(
  'analysis analyses research survey surveys study studies modelling modeling benchmarking forecasting counting measuring sizing crunching number-crunching digging calculation calculations maths math sums arithmetic evaluation investigation diagnosis profiling sampling segmentation interviewing',
);

/** What people say when they are asked. */
export const opinions = words(
  'feedback responses comments opinions views reactions impressions testimonials testimonies accounts statements evidence',
);

/** Doing what is left of a piece of work. */
export const doingRest = words(
  'do finish handle complete arrange organise organize carry run take sort manage settle cover wrap build install see',
);

/** Putting somebody's name where those stand who do a piece of work. */
export const namingSomebody = words('put read write draw pull pick call drop throw');

/** What is put at a figure by those who reckon it. */
export const estimated = words(
  'cost price bill loss risk saving damage demand value worth gain share rate chance total need effort odds probability',
);
