import { isContent, rootOf } from '../grammar/content-word.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { preferences } from '../lexicon/choosing.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { errands, measures } from '../lexicon/options.ts';
import { pressing } from '../lexicon/others-ways.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isNew } from './other-ways.ts';

const pressingFrames = frameSet(pressing);

/** What is pressed for: the roots of its words, and whether it is more of what there is ("another lock"). */
export interface Wish {
  readonly roots: ReadonlySet<string>;
  readonly fresh: boolean;
}

/**
 * What others press the candidate to do or to get: "everybody told me to hire", "the committee leaned towards folding",
 * "half the board was all for posters". Undefined where they press for nothing that is a way to go.
 */
export const pressedFor = remembered((sentence: Sentence): Wish | undefined => {
  const { words, clauses } = sentence;
  const noted = notedIdea(sentence);
  if (noted) return wishOf(noted);
  const clause = clauses.find(
    one => isPressed(sentence, one) || isPreferred(sentence, one) || isThoughtDue(sentence, one),
  );
  if (!clause) return undefined;
  const end = clauses.find(({ start, kind }) => start >= clause.end && kind !== 'complement')?.start ?? sentence.end;
  return wishOf(words.filter(word => word.start >= clause.verb.end && word.start < end));
});

function wishOf(said: readonly Word[]): Wish {
  const deed = said.find(({ form, lemma }) => /^(base|ing)$/.test(form ?? '') && isMeasure(lemma ?? ''));
  return { roots: new Set((deed ? [deed] : said.filter(isContent)).map(rootOf)), fresh: !deed && hasFresh(said) };
}

/** "Owner's idea: longer breaks." */
function notedIdea({ words, clauses }: Sentence): readonly Word[] | undefined {
  const mark = words.findIndex(({ text }) => text === ':');
  const owner = words[mark - 2];
  const isTheirs = owner?.part === 'genitive' || /^(his|her|their)$/.test(owner?.lower ?? '');
  return clauses.length === 0 && isTheirs && preferences.has(words[mark - 1]?.lower ?? '')
    ? words.slice(mark + 1)
    : undefined;
}

/** "Everyone thought we should get a new press." */
function isThoughtDue(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const { verb, subject } = clause;
  const due = clauses[clauses.indexOf(clause) + 1];
  return (
    subject !== undefined &&
    !verb.negated &&
    verb.tense === 'past' &&
    /^(think|say|believe|feel|reckon|argue|find)$/.test(verb.lemma) &&
    areOthers(sentence, subject) &&
    due?.kind === 'complement' &&
    /^(I|we)$/.test(due.actor) &&
    /^(should|must|ought|had)$/.test(due.verb.modal ?? '') &&
    !isYieldedTo(sentence, due) &&
    (isMeasure(due.verb.deed.lemma ?? '') || hasFresh(words.slice(due.verb.to)))
  );
}

function isPressed(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (!subject || verb.negated || verb.voice === 'passive' || /^(relative|subordinate|complement)$/.test(kind))
    return false;
  if (verb.tense !== 'past' && !verb.perfect) return false;
  return (
    areOthers(sentence, subject) &&
    !isYieldedTo(sentence, clause) &&
    (frameOf(sentence, clause, pressingFrames) !== undefined || proposesDeed(sentence, clause)) &&
    isForWay(sentence, clause)
  );
}

/** "Had suggested switching the supplier." */
const proposesDeed = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(suggest|propose|recommend|advise|favou?r|advocate|urge)$/.test(verb.deed.lemma ?? '') &&
  words[verb.to]?.form === 'ing';

/** "Everybody", "the caretaker", "half the board". */
function areOthers(sentence: Sentence, subject: NounPhrase): boolean {
  if (/^(every(body|one)|most|all|many|people|others|some)$/.test(subject.head.lower)) return true;
  return (
    subject.actor === 'other' &&
    subject.head.lower !== 'it' &&
    (isPerson(sentence, subject) || /^(committee|board|council|crew|staff)$/.test(subject.head.lower))
  );
}

/** "They wanted a vault, and that is what we bought": what follows in the sentence, unless it is set against the wish. */
const isYieldedTo = ({ words, clauses }: Sentence, { end }: Clause): boolean =>
  clauses.some(later => {
    if (later.start < end) return false;
    const opener = words[(later.subject?.from ?? later.verb.from) - 1]?.lower ?? '';
    const isSetAgainst = /^([;—–]|but)$/.test(opener) || (opener === ',' && later.verb.negated);
    return !(later.actor === 'I' && isSetAgainst);
  });

/** A measure, or a thing that is not there yet. */
function isForWay({ words }: Sentence, { infinitive, verb, end }: Clause): boolean {
  const rest = words.filter(({ start }) => start >= verb.deed.end && start < end);
  const deed = infinitive && infinitive.start >= verb.deed.end ? infinitive : rest.find(({ form }) => form === 'ing');
  if (deed) return isMeasure(deed.lemma ?? '') || (/^(ask|go|get|add|push)$/.test(deed.lemma ?? '') && hasFresh(rest));
  return /^(want|expect|prefer|demand|ask|call)$/.test(verb.deed.lemma ?? '')
    ? hasFresh(rest)
    : hasNew(rest) || isForThings(rest);
}

const isMeasure = (lemma: string): boolean =>
  measures.has(lemma) || settlingDeeds.has(lemma) || /^(fold|wait|build|train|quit|restart|reboot)$/.test(lemma);

const hasNew = (rest: Sentence['words']): boolean =>
  rest.some((_, at) => {
    const thing = nounPhraseAt(rest, at);
    return thing?.from === at && thing.head.part === 'noun' && isNew(rest, thing) && !errands.has(thing.head.lower);
  });

/** "Another lock", "more clerks", "a new till", "a bigger hall": more of what there is. */
export const hasFresh = (rest: Sentence['words']): boolean =>
  hasNew(rest) &&
  rest.some(({ lower, part }) => fresh.test(lower) || (part === 'adjective' && /[a-z]{2}er$/.test(lower)));

const fresh = /^(another|more|extra|additional|new|second|third|fourth|fifth|sixth|seventh)$/;

/** "For posters": things in the plural, and nothing that is there. */
const isForThings = (rest: Sentence['words']): boolean =>
  rest.some(
    ({ lower }, at) =>
      /^(for|towards|toward|on)$/.test(lower) &&
      rest[at + 1]?.part === 'noun' &&
      rest[at + 1]?.lower !== rest[at + 1]?.singular &&
      !errands.has(rest[at + 1]?.singular ?? ''),
  );

/** "The boss's preference was a bigger box", "her wish was to close". */
const isPreferred = ({ words }: Sentence, { subject, verb, infinitive, kind }: Clause): boolean =>
  subject !== undefined &&
  kind === 'main' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  !verb.negated &&
  preferences.has(subject.head.lower) &&
  words
    .slice(subject.from, subject.to)
    .some(({ part, lower }) => part === 'genitive' || /^(his|her|their)$/.test(lower)) &&
  (infinitive ? isMeasure(infinitive.lemma ?? '') : hasNew(words.slice(verb.to)));
