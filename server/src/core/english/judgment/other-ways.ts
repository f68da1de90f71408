import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nobodies } from '../lexicon/certainty.ts';
import { befalling, deliberating, leavingAside, noWays, shortcuts, unfit } from '../lexicon/options.ts';
import { usualPeople } from '../lexicon/others-ways.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

const asideFrames = frameSet(leavingAside);

/** "I didn't go for an app", "we did not want to hire", "I didn't simply add staff": the way that lay nearest is left. */
export function isLeftAside(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isCandidate(clause) || !verb.negated || verb.tense !== 'past') return false;
  if (isNotButThis(sentence, clause)) return true;
  const short = sentence.words.slice(verb.from, verb.to + 1).some(({ lower }) => shortcuts.has(lower));
  return (short && verb.lemma !== 'be') || frameOf(sentence, clause, asideFrames) !== undefined;
}

/** "I did not write an email, I went to the hall": what was not done, and right behind it what was. */
const isNotButThis = ({ words, clauses }: Sentence, { object, verb, end }: Clause): boolean => {
  const next = clauses.find(({ start }) => start >= end);
  return (
    object !== undefined &&
    !noWays.has(verb.deed.lemma ?? '') &&
    next !== undefined &&
    (next.actor === 'I' || next.actor === 'dropped') &&
    /^(main|coordinate)$/.test(next.kind) &&
    !next.verb.negated &&
    next.verb.tense === 'past' &&
    /^[,;]$/.test(words[(next.subject?.from ?? next.verb.from) - 1]?.text ?? '')
  );
};

/** "An online form was too slow", "hiring was not possible", "a kiosk was tempting", "appointments would not have helped". */
export function isUnfit(sentence: Sentence, { kind, subject, verb }: Clause): boolean {
  const { words } = sentence;
  if (kind === 'relative') return false;
  if (isDeedInFront(words, verb)) return isFoundUnfit(words, verb);
  if (!subject) return false;
  if (isNoOption(words, subject, verb)) return true;
  if (verb.negated && verb.perfect && verb.modal === 'would') return isThing(sentence, subject);
  if (verb.lemma === 'tempt' && verb.progressive) return isNew(words, subject);
  return isNew(words, subject) && isFoundUnfit(words, verb);
}

const isFoundUnfit = (words: Sentence['words'], { lemma, tense, negated, from, to }: Clause['verb']): boolean => {
  if (lemma !== 'be' || tense !== 'past') return false;
  const rest = words.slice(from, to + 3);
  const barred = negated || rest.some(({ lower }) => /^(too|tempting|impossible|unrealistic)$/.test(lower));
  return barred && rest.some(({ lower }) => unfit.has(lower));
};

/** "To rent a crane was …": a deed before the verb that says how it is. */
export const isDeedInFront = (words: Sentence['words'], { from }: Clause['verb']): boolean =>
  words[0]?.part === 'to' &&
  words[1]?.form === 'base' &&
  !befalling.has(words[1].lemma ?? '') &&
  from < 9 &&
  words.slice(2, from).every(({ part }) => !/^(verb|auxiliary|modal|punctuation)$/.test(part));

/** "Saturday was no option", "waiting was not an option". */
const isNoOption = (
  words: Sentence['words'],
  { head }: NounPhrase,
  { lemma, negated, to }: Clause['verb'],
): boolean => {
  const [no, option] = words.slice(to, to + 2);
  return (
    lemma === 'be' &&
    /^(noun|verb)$/.test(head.part) &&
    (no?.lower === 'no' || (negated && /^(an|the|our|my)$/.test(no?.lower ?? ''))) &&
    /^(option|alternative|solution|answer)$/.test(option?.lower ?? '')
  );
};

/** "We discussed whether we should close", "I asked myself if a bigger room is better". */
export function isTalkedOver({ words }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (isFloated(words, clause)) return true;
  if (!isCandidate(clause) || verb.negated) return false;
  const rest = words.slice(verb.to, verb.to + 3).map(({ lower }) => lower);
  const open = rest.includes('whether') || rest.includes('if');
  const lemma = verb.deed.lemma ?? verb.lemma;
  return open && (deliberating.has(lemma) || (lemma === 'ask' && /^(myself|ourselves)$/.test(rest[0] ?? '')));
}

/** "Lockers were discussed, but they only treat the symptom." */
const isFloated = (words: Sentence['words'], { verb, subject, kind }: Clause): boolean =>
  subject !== undefined &&
  kind === 'main' &&
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  /^(discuss|debate|propose|suggest|float|moot|consider)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(but|yet|though)$/.test(lower));

/** "I could buy a screen or change the room", "or I could wait for summer". */
export const isOpen = ({ words }: Sentence, clause: Clause): boolean =>
  isCandidate(clause) &&
  clause.verb.modal === 'could' &&
  !clause.verb.negated &&
  clause.verb.lemma !== 'be' &&
  (words.some(({ lower, start }) => lower === 'or' && start > clause.verb.end) ||
    (words[0]?.lower === 'or' && words[1] === clause.subject?.head && !befalling.has(clause.verb.lemma)));

/** "The academy also lay on the table", "credit was on the table, too". */
export const isOnTable = ({ words }: Sentence, { verb, subject, end }: Clause): boolean =>
  /^(lie|be|sit)$/.test(verb.lemma) &&
  subject?.head.part === 'noun' &&
  words.some(({ lower }) => /^(also|too)$/.test(lower)) &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'table' &&
      start >= verb.end &&
      start < end &&
      words[at - 1]?.lower === 'the' &&
      words[at - 2]?.lower === 'on',
  );

/** "Where others add people, I took a table away." */
export const isUsual = ({ words, clauses }: Sentence, { kind, link, subject }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(where|while|whereas)$/.test(link?.lower ?? '') &&
  usualPeople.has(words[subject?.from ?? -1]?.lower ?? '') &&
  clauses.some(other => isCandidate(other));

/** A thing that is named for the first time: "a kiosk", "hiring somebody", "another room", no thing that was there. */
export const isNew = (words: Sentence['words'], { from }: NounPhrase): boolean =>
  /^(a|an|another|more)$/.test(words[from]?.lower ?? '') ||
  (words[from]?.part === 'number' && words[from + 1]?.lower === 'more') ||
  [words[from], words[from - 1]].some(
    word => word?.form === 'ing' || (/^\w{2,}ing$/.test(word?.lower ?? '') && !noDeed.test(word?.lower ?? '')),
  );

const noDeed = /^(morning|evening|spring|string|building|ceiling|nothing|something|anything|everything|during|king)$/;

const isThing = (sentence: Sentence, subject: NounPhrase): boolean =>
  subject.head.part !== 'pronoun' && !nobodies.has(subject.head.lower) && !isPerson(sentence, subject);
