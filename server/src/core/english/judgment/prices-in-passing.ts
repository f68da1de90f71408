import { isCandidate } from '../grammar/actor.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { resources } from '../lexicon/costs.ts';
import { durations } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a clause tells the price of a call on the way: somebody had to stand, walked off, worked nights; there was less. */
export const isPaidInPassing = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (mustBear(sentence, clause) ||
    willBeWaiting(sentence, clause) ||
    walksOff(sentence, clause) ||
    looksPoor(sentence, clause) ||
    takesLonger(sentence, clause) ||
    isLeftUndone(sentence, clause) ||
    isWorkedFor(sentence, clause) ||
    hasNoneLeft(sentence, clause) ||
    isLessNow(sentence, clause));

const deedBefore = ({ clauses }: Sentence, clause: Clause): Clause | undefined =>
  clauses.findLast(
    other => isCandidate(other) && other.end <= clause.start + 2 && other.verb.tense === 'past' && !other.verb.negated,
  );

/** "… and one man had to lie in the corridor." */
const mustBear = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  clause.subject !== undefined &&
  isPerson(sentence, clause.subject) &&
  clause.verb.head.lemma === 'have' &&
  !clause.verb.negated &&
  clause.verb.tense === 'past' &&
  /^(lie|stand|sleep|sit|squeeze|share|queue|crouch)$/.test(clause.infinitive?.lemma ?? clause.verb.deed.lemma ?? '') &&
  deedBefore(sentence, clause) !== undefined;

/** "I told the other team they'd be waiting till spring." */
const willBeWaiting = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) - 1];
  return (
    clause.actor === 'other' &&
    clause.verb.tense === 'conditional' &&
    !clause.verb.negated &&
    clause.verb.lemma === 'wait' &&
    clause.verb.progressive &&
    said?.actor === 'I' &&
    /^(tell|write|let)$/.test(said.verb.lemma)
  );
};

/** "I told the bride the truth and she cancelled", "… and she took her booking off us". */
const walksOff = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, subject, object, actor } = clause;
  if (actor !== 'other' || verb.negated || verb.tense !== 'past' || !/^(he|she|they)$/.test(subject?.head.lower ?? ''))
    return false;
  if (words[(subject?.from ?? 0) - 1]?.lower !== 'and' || deedBefore(sentence, clause)?.actor !== 'I') return false;
  const taken =
    object && words[object.from]?.part === 'determiner' && /^(off|away)$/.test(words[object.to]?.lower ?? '');
  return (
    (/^(cancel|withdraw|quit|resign)$/.test(verb.lemma) &&
      (object === undefined || /^(booking|order|contract|subscription|deal)$/.test(object.head.lower))) ||
    (verb.lemma === 'take' &&
      taken === true &&
      /^(booking|order|business|money|custom)$/.test(object?.head.lower ?? ''))
  );
};

/** "… so the page looked poor for a month", "search stayed slow till June". */
const looksPoor = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, actor, end } = clause;
  return (
    actor === 'other' &&
    /^(look|stay|remain|be)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(poor|ugly|bare|empty|slow|manual|closed|broken|dark|messy|unfinished)$/.test(words[verb.to]?.lower ?? '') &&
    words.some(({ lower, start }) => /^(for|until|till)$/.test(lower) && start > verb.end && start <= end + 1) &&
    deedBefore(sentence, clause) !== undefined
  );
};

/** "I took the slow way, it took us two more weeks." */
const takesLonger = ({ words }: Sentence, { verb, actor }: Clause): boolean => {
  const at = /^(me|us)$/.test(words[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  return (
    /^(other|nobody)$/.test(actor) &&
    /^(take|cost)$/.test(verb.lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    words[at]?.part === 'number' &&
    words[at + 1]?.lower === 'more' &&
    (durations.has(words[at + 2]?.lower ?? '') || durations.has(words[at + 2]?.singular ?? ''))
  );
};

/** "For this we did not do the redesign." */
const isLeftUndone = ({ words }: Sentence, { verb, actor, object }: Clause): boolean =>
  /^(I|we)$/.test(actor) &&
  verb.negated &&
  verb.tense === 'past' &&
  /^(do|build|finish|start|make)$/.test(verb.lemma) &&
  object !== undefined &&
  words[object.from]?.lower === 'the' &&
  /^(for|because)$/.test(words[0]?.lower ?? '') &&
  words.slice(1, 3).some(({ lower }) => /^(this|that)$/.test(lower));

/** "It meant working on Sundays for a month", "my team did overtime for two weeks". */
const isWorkedFor = ({ words }: Sentence, { verb, actor, end, object }: Clause): boolean => {
  if (verb.negated || verb.tense !== 'past') return false;
  const behind = words.filter(({ start }) => start >= verb.end && start < end);
  if (verb.lemma === 'mean')
    return (
      behind[0]?.lower === 'working' &&
      behind.some(({ singular }) => /^(sunday|saturday|weekend|night|evening|overtime|holiday)$/.test(singular))
    );
  return /^(do|work)$/.test(verb.lemma) && /^(team|other|we)$/.test(actor) && object?.head.lower === 'overtime';
};

/** "Because of this we had no budget left for training." */
const hasNoneLeft = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) &&
  verb.lemma === 'have' &&
  verb.tense === 'past' &&
  words[verb.to]?.lower === 'no' &&
  resources.has(words[verb.to + 1]?.lower ?? '') &&
  words[verb.to + 2]?.lower === 'left' &&
  (words[0]?.lower === 'because' || words[verb.to + 3]?.lower === 'for');

/** "… and now we have the logs of seven days and not of ninety." */
const isLessNow = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, end } = clause;
  const not = words.findIndex(({ lower, start }) => lower === 'not' && start > verb.end && start <= end + 1);
  const next = words[not + 1]?.part === 'preposition' ? not + 2 : not + 1;
  return (
    verb.lemma === 'have' &&
    verb.tense === 'present' &&
    not > 0 &&
    words[not - 1]?.lower === 'and' &&
    nounPhraseAt(words, next)?.head.part === 'number' &&
    deedBefore(sentence, clause) !== undefined
  );
};
