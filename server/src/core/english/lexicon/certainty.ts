/** Certainty, without a word on what it rests on. From style guides and interview rubrics. */
import { phrases } from './words.ts';

/** Adverbs that claim it, of one word or several. */
export const claimedAdverbs = phrases(`
obviously
definitely
evidently
undoubtedly
undeniably
indisputably
unarguably
irrefutably
doubtless
certainly
unquestionably
naturally
surely
absolutely
without a doubt
without doubt
without question
without any doubt
without any question
with full confidence
with complete confidence
needless to say
hands down
beyond doubt
beyond question
beyond dispute
for sure
of course
as everyone knows`);

/** Those that stand beside a sentence which says the same without them. */
export const loudAdverbs: ReadonlySet<string> = new Set([...claimedAdverbs, 'clearly', 'successfully']);

/** What everybody is said to do with a truth: "anyone can see". The clause is affirmed for all, or denied for none. */
export const acknowledging = new Set('see tell know understand agree confirm'.split(' '));
export const disputing = new Set('deny doubt dispute argue disagree question contest'.split(' '));

/** Everybody there is, and nobody. */
export const anybody = new Set('anyone anybody everyone everybody whoever'.split(' '));
export const nobodies = new Set('nobody none no-one'.split(' '));
