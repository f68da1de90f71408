import { isCandidate } from '../grammar/actor.ts';
import { burdenNouns, dearlyDone, missedIfLess, priceLabels, worseDegrees } from '../lexicon/costs.ts';
import { currencies, durations, lengths } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm, isOver } from './burdens.ts';
import { isOfOld } from './lots.ts';

/** Whether a clause tells by how much somebody or something is worse off since the candidate's deed. */
export const isWorseForIt = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  !isOfOld(sentence) &&
  !isOver(sentence.words) &&
  !clause.verb.negated &&
  (clause.verb.tense === 'past' || clause.verb.tense === 'present') &&
  !(clause.verb.perfect && clause.verb.tense === 'past') &&
  (takesMore(sentence, clause) ||
    isLateBy(sentence, clause) ||
    makesFewer(sentence, clause) ||
    goWithout(sentence, clause) ||
    isWhatSuffered(sentence, clause) ||
    staysBad(sentence, clause) ||
    hadToDrop(sentence, clause) ||
    slipsBy(sentence, clause) ||
    worksOver(sentence, clause) ||
    getsMoreTrouble(sentence, clause) ||
    isThePrice(sentence, clause) ||
    takesOwnTime(sentence, clause));

/** "Each lamp took a day longer", "cyclists now ride 300 metres farther". */
const takesMore = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  actor !== 'I' &&
  !isHarm(subject?.head) &&
  dearlyDone.has(verb.deed.lemma ?? verb.lemma) &&
  words
    .slice(verb.to, verb.to + 4)
    .some(({ lower }, at, rest) => worseDegrees.has(lower) && isUnit(rest[at - 1]) && isCounted(rest[at - 2]));

/** "The first boat left nine minutes late." */
const isLateBy = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  !isHarm(subject?.head) &&
  /^(arrive|leave|start|open|come|go|depart|ship|finish|begin|run|sail|close)$/.test(verb.deed.lemma ?? '') &&
  words
    .slice(verb.to, verb.to + 4)
    .some(({ lower }, at, rest) => /^(late|later)$/.test(lower) && isUnit(rest[at - 1]) && isCounted(rest[at - 2]));

/** "We learned two songs fewer", "I baked 40 loaves less that week". */
const makesFewer = ({ words }: Sentence, { verb }: Clause): boolean =>
  words
    .slice(verb.to, verb.to + 5)
    .some(
      ({ lower }, at, rest) =>
        /^(fewer|less)$/.test(lower) &&
        rest[at - 1]?.part === 'noun' &&
        !isHarm(rest[at - 1]) &&
        rest[at - 2]?.part === 'number' &&
        missedIfLess.has(verb.deed.lemma ?? '') &&
        rest[at + 1]?.lower !== 'than',
    );

/** "For two months we had no rentals." */
const goWithout = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  /^(we|team|nobody|other)$/.test(actor) &&
  /^(have|be)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'no' &&
  words[0]?.lower === 'for' &&
  words.slice(1, verb.from).some(word => isUnit(word) && durations.has(word.lower)) &&
  words.slice(verb.to + 1, verb.to + 4).every(word => !isHarm(word));

/** "What suffered was the bread", "what we lost were the early guests". */
const isWhatSuffered = ({ words, clauses }: Sentence, { verb, subject, actor }: Clause): boolean =>
  words[0]?.lower === 'what' &&
  (/^(I|we)$/.test(actor)
    ? /^(lose|sacrifice|miss|forgo|postpone|delay)$/.test(verb.deed.lemma ?? '')
    : /^(suffer|wait|shrink)$/.test(verb.deed.lemma ?? '') &&
      (subject === undefined || subject.head.lower === 'what')) &&
  (clauses.some(({ verb: is }) => is.lemma === 'be' && is.from >= verb.to) ||
    words.slice(verb.to, verb.to + 2).some(({ lemma }) => lemma === 'be'));

/** "The other forms stayed as bad as they were", "the roof stayed as it was". */
const staysBad = ({ words }: Sentence, { verb, actor, subject }: Clause): boolean => {
  const [as, how, then] = words.slice(verb.to);
  return (
    actor === 'other' &&
    subject !== undefined &&
    /^(stay|remain)$/.test(verb.lemma) &&
    as?.lower === 'as' &&
    ((/^(it|they)$/.test(how?.lower ?? '') && (words[verb.to + 3]?.part ?? 'punctuation') === 'punctuation') ||
      (/^(bad|slow|ugly|dirty|cold|loud|old|dark|messy|broken|small|poor)$/.test(how?.lower ?? '') &&
        then?.lower === 'as'))
  );
};

/** "The summer fair we then had to cancel", "I had to close the kiosk". */
const hadToDrop = ({ words }: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  words[clause.verb.from]?.lower === 'had' &&
  clause.kind !== 'subordinate' &&
  (/^(cancel|postpone|drop|scrap|skip|close|shorten|sacrifice|abandon|shelve|bin|discard|refuse|disappoint|redo|reprint|decline|stop|pause|delay)$/.test(
    clause.verb.deed.lemma ?? '',
  ) ||
    saysNo(words.slice(clause.verb.to, clause.verb.to + 8), clause.verb.deed.lemma ?? ''));

/** "Had to say no to the big order", "had to tell the school no", "had to turn away two weddings", "had to throw the rest away". */
const saysNo = (behind: readonly Word[], lemma: string): boolean => {
  const has = (what: RegExp): boolean => behind.some(({ lower }) => what.test(lower));
  if (/^(say|tell)$/.test(lemma)) return has(/^no$/);
  if (lemma === 'turn') return has(/^(away|down)$/);
  if (lemma === 'send') return has(/^away$/);
  return lemma === 'throw' && has(/^(away|out)$/);
};

/** "The release slipped by two sprints", "the opening slipped three weeks". */
const slipsBy = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean => {
  const at = words[verb.to]?.lower === 'by' ? verb.to + 1 : verb.to;
  return (
    actor === 'other' &&
    !isHarm(subject?.head) &&
    /^(slip|slide)$/.test(verb.lemma) &&
    isCounted(words[at]) &&
    durations.has(words[at + 1]?.lower ?? '')
  );
};

/** "The lawyer needed a week of overtime", "we did two nights of overtime for it". */
const worksOver = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(need|do|work|put|run)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 5).some(({ lower }) => lower === 'overtime') &&
  words[verb.to]?.lower !== 'no';

/** "Support got 30 more complaints a week." */
const getsMoreTrouble = ({ words }: Sentence, { verb, actor }: Clause): boolean => {
  const at = words[verb.to]?.part === 'number' ? verb.to + 1 : verb.to;
  const what = words[at + 1];
  return (
    actor !== 'nobody' &&
    /^(get|receive|have|take|see)$/.test(verb.lemma) &&
    /^(more|extra)$/.test(words[at]?.lower ?? '') &&
    what !== undefined &&
    (burdenNouns.has(what.lower) || /^(complaint|ticket|call|query|question)$/.test(what.singular)) &&
    what.lower !== what.singular
  );
};

/** "My sleep was the price." */
const isThePrice = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  subject !== undefined &&
  words[verb.to]?.lower === 'the' &&
  priceLabels.has(words[verb.to + 1]?.lower ?? '') &&
  (words[verb.to + 2]?.part ?? 'punctuation') === 'punctuation';

/** "Three weeks of my evenings went into it." */
const takesOwnTime = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject !== undefined &&
  verb.lemma === 'go' &&
  /^(into|on|for)$/.test(words[verb.to]?.lower ?? '') &&
  words
    .slice(subject.from, verb.from)
    .some(
      ({ lower }, at, all) =>
        /^(my|our)$/.test(lower) &&
        /^(evening|weekend|night|saturday|sunday|holiday|vacation)$/.test(all[at + 1]?.singular ?? ''),
    );

const isUnit = (word: Word | undefined): boolean =>
  word !== undefined &&
  [durations, lengths, currencies].some(units => units.has(word.lower) || units.has(word.singular));

const isCounted = (word: Word | undefined): boolean =>
  word?.part === 'number' || /^(a|an|half|one)$/.test(word?.lower ?? '');
