/** Verbs that stand before another verb and shade it, by dictionary form. */
import { words } from './words.ts';

/** Verbs that shade another one and name no deed of their own, with what they lead to. */
export const shading = words(`
  able have end start begin continue manage try help keep proceed go need use stop finish attempt get come happen
  tend seek set aim`);

const making = 'let make help have see';

/** Verbs with an object that does or suffers something: "let it go", "saw him leave". */
export const causatives = words(`${making} hear watch`);

/** Verbs with an object that something is done to: "had it checked", "found it broken". */
export const leavingSo = words('have get see hear find keep want need');

/** Verbs before a bare infinitive. */
export const bareCausatives = words('help let make dare');

/** Verbs whose object acts: "heard them argue". */
export const senses = words('have see hear watch');

/** Verbs before "me" and a bare "have" or "do". */
export const helpers = words(making);

/** What "be" stands before an infinitive with: "was able to", "was about to". */
export const readiness = words('able unable about going forced ready');

/** Verbs of beginning, going on and ending. */
export const beginning = words('start begin continue stop keep proceed go get set finish come');

/** Verbs that are done to nobody, so that their participle describes no noun behind it: "the parts arrived". */
export const unsuffered = words(`
  arrive appear happen occur emerge exist remain seem disappear vanish belong complain die sleep stand sit lie go come rise fall
  laugh cry smile nod shrug sigh cough sneeze bleed agree disagree react respond reply behave hesitate apologise apologize
  matter differ depend consist suffice collapse expire perish elapse lapse thrive flourish prosper panic faint collide
  succeed fluctuate rain snow last wait stay persist linger arise recur dwindle subside recede`);

/** Verbs that keep an object in the passive: "the man called the boss", "the price paid the shop". From grammars' lists of two objects. */
export const ditransitive = words(`
  give offer show send tell ask teach hand pay promise grant award lend deny owe allow call name elect make paint charge fine cost
  allot assign allocate deal feed forgive guarantee leave loan permit refuse save serve spare wish bring appoint declare dub label style
  crown consider deem pass quote read sell buy throw`);

/** Verbs that no noun is spelt like, and people at large are the subject of. */
export const onlyVerbs = words(
  'complain depend rely agree disagree prefer forget remember ignore appreciate understand believe argue suffer behave refuse deny enjoy hesitate assume expect',
);

/** Verbs that no noun looks like: before one of them in "let the charge hand choose", another is none. */
export const neverNouns = words(
  'choose decide select determine settle define take give get keep bring come go become have',
);

/** Verbs that hardly a noun is spelt like, in the base form or with -s: behind a subject, one of them is its verb. */
export const seldomNouns = words(
  `add admit allow announce appear apply approve arrive ask avoid become beg behave belong breathe bring calculate confirm connect
  contain convert convince cooperate create defend deliver describe deserve disappear discuss earn eat enter escalate exist expand explain
  extend feel forgive grow happen hate hear identify improve include insist know look lose maintain make manage moan negotiate obtain occur
  operate organise owe perceive postpone practise predict prepare prevent protect prove provide publish recognise recommend recover
  reduce reflect relax remain remind remove renew replace require resolve retire see seem sell send serve sew sit solve speak suppose survive
  teach tell tend think throw translate want withdraw`,
  neverNouns,
  onlyVerbs,
);

/** “I began by partnering with …”: verbs of a beginning, which a gerund behind “by” fills. */
export const starting = words('begin start open kick');

/** Verbs by which something takes up time or makes up a job. */
export const occupations = words('be go spend involve include mean consist focus keep', starting);

/** Bare verbs that are no nouns. */
export const noNouns = words(
  'decide choose intervene mediate arbitrate adjudicate agree determine explain apologise apologize',
);
