/** What is learned, and how a lesson sounds. */
import { words } from './words.ts';

/** What a story does to the one who lived it, behind "what": "what this showed me is that …", "what I walked away with is …". */
export const leavingBehind = words(
  'walk come go leave take carry confirm prove show teach stick stay tell reinforce remain drive hammer drum bring ram hit strike underline underscore highlight illustrate impress bear instil',
);

const insight = 'realise realize see understand';

/** What is looked back on as a whole. */
export const events = words(`
  experience affair episode project story crisis incident case time period year months journey whole failure
  situation chapter adventure ride odyssey exercise undertaking assignment initiative programme program pilot launch rollout transition
  transformation crunch ordeal setback mistake outcome turnaround pandemic strike outage flood storm`);

/** What one should never do to a thing that matters. */
export const slighting = words('underestimate overlook forget neglect ignore overestimate');

/** What a virtue is said to be: "communication is key". */
export const importantWords = words('key everything crucial essential vital paramount important critical');

/** Coming to a lesson: "the one thing I learned". */
export const takingAway = words(`${insight} learn take forget remember keep`);

/** Nouns that a lesson is named by, where they are the main one. */
export const lessonPoints = words('point thing message insight realisation realization');

/** What makes a point the main one. */
export const mainWords = words('main key biggest most important');

/** What one does when looking back. */
export const insightVerbs = words(insight);

/** Verbs that a maxim stands behind. */
export const maximVerbs = words(
  `${insight} know believe feel discover find conclude gather accept recognise recognize`,
);

/** Coming upon something, which is a lesson only where it is of weight: "I discovered that listening is key". */
export const discovering = words('discover find conclude gather accept');

/** Coming to mind: "it hit me how much we depend on one person". */
export const dawning = words('hit strike dawn occur click');

/** Seeing what one did not see before, with "now": "I now appreciate how hard the work is". */
export const seeing = words('appreciate understand see know realise realize value respect recognise recognize believe');

/** What is looked back on as one's own failing. */
export const failings = words('mistake error regret failing misstep blunder oversight weakness');

/** What makes a sentence a rule for all times. */
export const generalWords = words(
  'always never important importance key must matters matter crucial essential fundamental paramount indispensable vital decisive invaluable priceless worth nobody everyone everybody nothing everything',
);

/** Words for what has been so since then. */
export const sinceThen = words('now since so therefore today afterwards then ever still next onwards');

/** Knowing better, with nothing done about it. */
export const mereInsight = words(`${insight} know believe think appreciate value`);

/** Learning, in so many words. */
export const lessonVerbs = words('learn realise realize understand discover confirm');

/** What is said to have been learned of a thing: "the importance of the night crew". */
export const worth = words('importance value power need role impact worth benefit strength meaning danger cost');

/** Verbs that make a guess of what follows. */
export const guessing = words('guess suppose think say believe reckon feel');

/** Names for a lesson, in the singular. */
export const lessonNouns = words(`
  lesson learning takeaway take-away moral insight reminder eye-opener confirmation realisation realization wake-up`);

/** What maxims praise: "communication is key". */
export const virtues = words(`
  communication teamwork work collaboration trust transparency planning preparation timing patience listening feedback
  empathy alignment honesty flexibility persistence consistency documentation respect people culture details simplicity
  discipline focus leadership attitude cooperation clarity quality speed courage humility kindness time pace education
  training safety hygiene love health silence politeness truth prudence caution fairness loyalty pride modesty integrity
  creativity curiosity hope diplomacy friendship`);

/** What shows something in the present, with its subject left out: "shows that …". */
export const showingNow = words(
  'shows proves demonstrates confirms illustrates reminds teaches tells says underlines underscores reveals',
);

/** What may stand before it. */
export const noteOpeners = words('just only really once again still and so all clearly simply which also');

/** What begins that which is shown. */
export const pointers = words('that how what why me us you lot something much volumes plenty everything');

/** What a time is to the one who learns from it: "good schooling in patience". */
export const schoolings = words(
  'schooling education masterclass masterclasses eye-opener course lesson apprenticeship exposure',
);

/** Coming upon a truth: "I noticed that praise works better than pressure". */
export const seeingTruths = words(
  `${insight} discover find conclude notice observe experience witness believe feel gather accept recognise recognize sense`,
);

/** What one is who holds a truth: "I am convinced now that …". */
export const convictions = words('aware conscious convinced persuaded sure certain believer conclusion');

/** What says in passing that a truth was learned: "a ward, I know now, runs on favours". */
export const tagging = words(`${insight} know learn discover conclude notice find`);

/** What stands beside it there, and adds nothing. */
export const standingStill = words(
  'now today that this it as too well again since then nowadays meanwhile and so also have out clearly',
);

/** What one does differently, as it is said, after an event that changed "the way I …". */
export const viewing = words('look see think view approach lead work plan manage listen communicate feel deal handle');
