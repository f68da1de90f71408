/** How the candidate lets another's will stand, and what they do that is no yielding. From verbs of consent and contradiction in valency dictionaries. */
import { words } from './words.ts';

/** Giving one's consent: "was fine with it". */
export const content = words('fine ok okay happy good comfortable alright');

/** Doing as others have laid down: told to do this, one is given no work but a line to keep to. */
export const keepingTo = words('follow obey comply apply implement enforce execute stick adhere conform');

/** Doing as told, with nothing behind it: "and I obeyed". */
export const obeying: ReadonlySet<string> = new Set([...keepingTo, 'do']);

/** How a matter ends in "that was …". */
export const endsOfMatter = words('that it end final settled decided plan enough over');

/** Settling, said of a word or a wish. */
export const sealing = words('settle decide seal clinch');

/** A part in a call, which whoever had none of it disclaims: "I had no say". */
export const stakes = words(
  'say opinion view preference vote voice input stance influence position objection objections feelings',
);

/** Standing above one's own: "above my pay grade". */
export const standing = words(
  'grade paygrade station remit level league head authority competence hands power control brief',
);

/** Whose business a matter is: "not my call", "not my place". */
export const concerns = words('decision call choice mine place business say');

/** Contradicting, which whoever yields does not do. */
export const contradicting = words(
  'argue question contradict object challenge debate disagree discuss dispute doubt protest resist oppose query quibble intervene interfere comment insist push fight ask weigh',
);

/** What one does without who takes a thing as it comes: "without a word", "without changing a line". */
export const without = words(
  'word question questions comment discussion argument objection objections debate hesitation changing asking questioning moving checking arguing discussing reading touching editing altering challenging murmur protest complaint fuss input',
);

/** Passing what others have drawn up. */
export const passing = words('rubber-stamp rubber-stamped rubberstamp rubberstamped okay okayed countersign initial');

/** What only carries out: paperwork, word, errand. */
export const errands = words(`
  type print pay sign file enter book order write fill tick laminate post send put copy retype forward pass announce inform install follow do
  execute implement obey carry deliver apply translate draw build paint note hold stamp key input click publish upload`);

/** Words by which the candidate's own ground or other course comes in. */
export const ownGround = words(
  'but however instead because since although though anyway myself rather yet still unless until despite nevertheless nonetheless',
);

/** Giving in, with nothing behind it. */
export const givingIn = words('fold relent capitulate acquiesce concede yield cave buckle comply obey');

/** Making another's word one's own, with "with it" or "into it" behind: "we ran with that", "we bought into it". */
export const embracing = words('run roll key buy tap fall plug sign lean');

/** Deeds that give the candidate a ground of their own. */
export const grounding = words(
  'check test count measure verify refuse insist convince change halve double compare calculate challenge question overrule persuade limit cap',
);

/** Deeds that only look, speak or take part: no call of others is carried out by them. */
export const mereActs = words(`
  tell say ask see hear know call phone ring meet talk speak write read look visit go come find learn show explain discuss argue listen
  think feel wonder remember inform remind brief update email mail message warn thank invite introduce send travel sit stand wait help work try start begin`);

/** Doing a thing to the letter. */
export const toTheLetter = words(
  'keep stick go adhere hold follow adopt implement copy execute apply do reproduce transcribe mirror replicate build take sign',
);

/** Trying a thing before it is settled. */
export const trying = words(
  'time weigh trial pilot log watch observe record try sample simulate rehearse clock survey interview',
);

/** Verbs for a point that is kept while another is given up: "… and held on the night shift". */
export const holding = words('hold keep insist refuse stand save win protect defend get retain secure');

/** Trying a thing for a time: "I kept the other one warm for a ten-day trial". */
export const trials = words('trial trials test tests pilot comparison check probation while control');

/** Rules and signs that everybody keeps: who obeys them follows nobody. */
export const everydayLaws = words(
  'limit limits sign signs light lights warning warnings alarm alarms law laws speed siren signal signals whistle bell traffic',
);

/** Papers that one lets through. */
export const motioned = words(
  'plan plans request requests proposal proposals budget budgets application applications change changes release design designs draft drafts bill invoice invoices list version contract deal decision idea',
);

/** What one gives way to besides people. */
export const pressures = words(
  'pressure majority demand demands wish wishes will view views protest protests complaint complaints vote consensus opinion opinions request requests objection objections',
);

/** How one lets a thing pass without a look: "signed it unread". */
export const unseen = words('unread unseen unchecked blindly as-is unaltered unedited verbatim wholesale');

/** What is no compliance even where it is about the thing wished for. */
export const turning = words(`
  widen broaden narrow overrule turn reject refuse cut drop cancel question check test count measure challenge oppose fight delay move limit cap halve negotiate argue explain show`);

/** What one does not dare to do to one's betters. */
export const crossing = words(
  'contradict cross upset offend challenge overrule defy antagonise antagonize embarrass second-guess',
);

/** Going against somebody, which one would not do: "I wasn't about to fight the surveyors". */
export const arguing: ReadonlySet<string> = new Set([
  ...crossing,
  ...words(
    'argue quarrel quibble fight disagree contradict question oppose dispute debate haggle correct overrule differ gainsay',
  ),
]);
