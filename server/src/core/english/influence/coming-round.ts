import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { comingRound } from '../lexicon/frames-coming-round.ts';
import { ideas, mostOf, notMine, peopledPlaces, sinceThen } from '../lexicon/influence.ts';
import { isSuperior } from '../people/people.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { classes } from './frame-classes.ts';

const comingFrames = frameSet(comingRound, classes);

/** "The mayors stood behind me", "everyone came on board": others moved, and nobody is told to have stood elsewhere. */
export function hasComeRound(sentence: Sentence, clause: Clause, whole: boolean): boolean {
  const { verb, subject } = clause;
  const theirs =
    (verb.tense === 'past' || verb.perfect || isSinceThen(sentence)) &&
    (isPersons(sentence, subject) || isPartOfThem(sentence, subject)) &&
    !/^(he|she|they|who|it)$/.test(subject?.head.lower ?? '');
  const won =
    subject !== undefined &&
    (/^(he|she)$/.test(subject.head.lower) || isSuperior(subject)) &&
    (verb.deed.lemma === 'buy' || isMyAlly(sentence, clause) || comesRound(sentence, clause));
  return (
    (theirs || whole || won) &&
    !isOwnMind(clause) &&
    !isOtherPlan(sentence, clause) &&
    !isWhoever(clause) &&
    !isBoughtIn(sentence, clause) &&
    !isServedSo(sentence, clause) &&
    !isOtherBelief(sentence, clause) &&
    !isBodily(sentence, clause) &&
    (isWithMe(sentence, clause) || frameOf(sentence, clause, comingFrames) !== undefined)
  );
}

/** "I came round to her view", "we came round to the idea": whose mind moved is the candidate's. */
const isOwnMind = ({ actor, verb }: Clause): boolean => /^(I|we)$/.test(actor) && verb.lemma === 'come';

/** "The rest of the staff", "the bulk of the drivers": most of a group, as one. */
const isPartOfThem = (sentence: Sentence, subject: NounPhrase | undefined): boolean =>
  subject !== undefined &&
  mostOf.has(subject.head.lower) &&
  sentence.words[subject.to]?.lower === 'of' &&
  isPersons(sentence, nounPhraseAt(sentence.words, subject.to + 1));

/** "People who believe in it": whoever they may be. */
const isWhoever = ({ kind, verb, subject }: Clause): boolean =>
  kind === 'relative' && verb.tense === 'present' && /^(people|someone|somebody|who)$/.test(subject?.head.lower ?? '');

/** "They bought in bulk", "we buy in our bread". */
const isBoughtIn = ({ words }: Sentence, { verb }: Clause): boolean => {
  const at = words[verb.to]?.lower === 'in' ? verb.to + 1 : verb.to;
  return (
    verb.lemma === 'buy' && words[at - 1]?.lower === 'in' && /^(noun|determiner|number)$/.test(words[at]?.part ?? '')
  );
};

/** "The council was on side", "slowly all the stakeholders were with me": in mind, not in the van. */
const isWithMe = ({ words }: Sentence, { verb, end }: Clause): boolean => {
  const [link, whom, next] = words.slice(verb.to);
  if (verb.lemma !== 'be') return false;
  if (link?.lower === 'on') return whom?.lower === 'side' && next?.lower !== 'of' && next?.part !== 'number';
  return (
    link?.lower === 'with' &&
    /^(me|us)$/.test(whom?.lower ?? '') &&
    (next?.start ?? end) >= end - 1 &&
    words
      .slice(0, verb.from)
      .some(({ lower }) => /^(slowly|gradually|eventually|finally|end|last|all|everyone)$/.test(lower))
  );
};

/** "The customer accepted the refund", "she became one of our advocates and sent us three buyers": served, and counted. */
const isServedSo = ({ quantities }: Sentence, { verb, subject, start }: Clause): boolean =>
  (verb.lemma === 'accept' &&
    /^(customer|client|guest|patient|caller|buyer|tenant|family)$/.test(subject?.head.lower ?? '')) ||
  (verb.lemma === 'become' && quantities.some(quantity => quantity.kind === 'count' && quantity.start > start));

/** "The director was convinced that our system lost appointments": a belief of their own. */
const isOtherBelief = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    words[clause.verb.to]?.lower === 'that' &&
    next !== undefined &&
    !/^(I|we)$/.test(next.actor) &&
    !/^(it|this)$/.test(next.subject?.head.lower ?? '')
  );
};

/** "The crews came round at six with the vans", "the director embraced me": with their feet, in their arms. */
const isBodily = ({ words, quantities }: Sentence, { verb, object, start, end }: Clause): boolean =>
  (verb.lemma === 'embrace' && /^(me|us|him|her|them|you)$/.test(object?.head.lower ?? '')) ||
  (/^(come|get|follow|turn)$/.test(verb.lemma) &&
    (quantities.some(quantity => quantity.start > start && quantity.start < end) ||
      words.some(word => word.start > verb.end && word.start < end && peopledPlaces.has(word.lower)))) ||
  (/^(come|get|turn|be)$/.test(verb.lemma) && comesOnFoot(words, verb.to));

/** "Came round to the site", "round the bend", "on board at five"; not "round to the idea". */
function comesOnFoot(words: readonly Word[], at: number): boolean {
  const round = words.findIndex(
    ({ lower }, place) => place >= at - 1 && place < at + 2 && /^(round|around|board|over)$/.test(lower),
  );
  const next = words[round + 1];
  if (round < 0 || !next) return false;
  if (words[round]?.lower === 'board' && next.lower === 'by' && words[round + 2]?.part !== 'number') return false;
  if (/^(at|by|from|every|for)$/.test(next.lower) || next.part === 'determiner') return true;
  const where = next.lower === 'to' ? nounPhraseAt(words, round + 2) : undefined;
  return (
    where !== undefined &&
    !ideas.has(where.head.lower) &&
    !/^(way|side|view|views|thinking|position|it|us|me|this|that)$/.test(where.head.lower)
  );
}

/** "They listen to me now": how it has been since. */
export const isSinceThen = ({ words }: Sentence): boolean => words.some(({ lower }) => sinceThen.has(lower));

/** "The board supported the other plan": not the candidate's. */
const isOtherPlan = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  !/^(peace|way|ways|own)$/.test(object.head.lower) &&
  words.slice(object.from, object.to).some(({ lower, part }) => part === 'genitive' || notMine.has(lower));

/** "He became one of my strongest supporters." */
const isMyAlly = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'become' &&
  words.some(({ lower, start }) => start >= verb.end && start < end && /^(my|our)$/.test(lower));

/** "She came round to my way of thinking", "he was eventually persuaded". */
const comesRound = ({ words }: Sentence, { verb, agent, end }: Clause): boolean =>
  (verb.deed.lemma === 'see' &&
    words.some(({ lower, start }, at) => lower === 'my' && start >= verb.end && words[at + 1]?.lower === 'way')) ||
  (verb.lemma === 'come' &&
    words.some(({ lower }) => /^(to|eventually|finally|end|gradually|slowly|always)$/.test(lower)) &&
    words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => /^(round|around|over)$/.test(lower))) ||
  (verb.voice === 'passive' &&
    /^(convince|persuade)$/.test(verb.lemma) &&
    !agent &&
    !words.some(({ lower, part, start }) => start >= verb.end && start < end && (lower === 'that' || part === 'to')));
