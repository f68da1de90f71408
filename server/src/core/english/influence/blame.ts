import type { Span } from '../../span.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  alsoOfThings,
  anythingNew,
  appearing,
  badly,
  bearers,
  bodily,
  characterFaults,
  conduct,
  humanFaults,
  lackings,
  noColleagues,
  passingMoods,
  personTypes,
  regarding,
} from '../lexicon/faults.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, persons } from '../lexicon/people.ts';
import { dateWords } from '../lexicon/units.ts';
import { isColleague, isName, isSomebody } from '../people/people.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';
import { isBackhanded } from './backhanded.ts';
import {
  isDenied,
  isExplained,
  isOnceAssumed,
  isPeopleAtLarge,
  isServed,
  isStrangers,
  isSupposed,
  isTaste,
  isTheirWord,
  isUnaware,
  isUtterance,
} from './blame-guards.ts';
import { faultyPeople } from './faulty-people.ts';
import { failingFrames, isDoneBadly, isIdle, isMissing, isSlow, misbehaves, misbehavingFrames } from './misdeeds.ts';

/** Where a colleague's character is faulted: "he was lazy", "a difficult person", "she didn't care". */
export const blameIn = rememberedAll(findBlame);

function* findBlame(sentence: Sentence): Generator<Span> {
  const taken: Span[] = [];
  for (const clause of sentence.clauses) {
    if (!isFaulted(sentence, clause)) continue;
    const place = { start: startOf(sentence, clause), end: clause.end };
    taken.push(place);
    yield place;
  }
  for (const span of faultyPeople(sentence))
    if (!taken.some(({ start, end }) => span.start >= start && span.end <= end)) yield span;
}

/** "Was stubborn and never listened": what denies the verb belongs to it. */
const startOf = ({ words }: Sentence, { kind, verb, start }: Clause): number => {
  const before = words[verb.from - 1];
  return kind === 'coordinate' && before && /^(never|not|hardly|rarely|seldom)$/.test(before.lower)
    ? before.start
    : start;
};

/** Whether what is told of a colleague is a fault and nothing else: "did the bare minimum". */
export const isPlainMisdeed = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated && frameOf(sentence, clause, misbehavingFrames) !== undefined;

function isFaulted(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (actor !== 'other' || !subject || /^(it|this|that|there)$/.test(subject.head.lower)) return false;
  if (isTheirWord(sentence, clause) || isSupposed(sentence, clause) || isServed(sentence, clause)) return false;
  if (isDenied(sentence, clause) || isOnceAssumed(sentence, clause)) return false;
  const traits = traitsIn(sentence, clause);
  const is = (faults: ReadonlySet<string>): boolean =>
    (faults.has(verb.deed.lower) && (verb.voice === 'passive' || (verb.progressive && !clause.object))) ||
    (isCopula(sentence, clause) &&
      traits.some(
        ({ lower }, at) =>
          (faults.has(lower) || faults.has(`${lower}-${traits[at + 1]?.singular}`)) &&
          !isOfThing(traits[at + (faults.has(lower) ? 1 : 2)]),
      ));
  const passing = traits.some(
    ({ lower }, at) =>
      (lower === 'and' && bodily.has(traits[at + 1]?.lower ?? '')) ||
      (passingMoods.has(lower) && !(lower === 'to' && isToSomebody(traits.slice(at + 1, at + 3)))),
  );
  if (isUnaware(traits)) return false;
  if (!verb.negated && is(humanFaults) && isSaidOfPerson(sentence, clause, traits))
    return (isPerson(sentence, clause) || !isUtterance(sentence, clause)) && !isExplained(sentence, clause);
  if (isBadByNature(sentence, clause)) return true;
  if (!isPerson(sentence, clause)) return false;
  if (lacksDecency(sentence, clause)) return true;
  if (isPeopleAtLarge(sentence, clause)) return false;
  if (isBackhanded(sentence, clause)) return true;
  if (verb.negated && verb.lemma === 'trust' && verb.voice === 'passive' && verb.modal) return true;
  if (verb.negated)
    return (
      !isTaste(clause, traits) && !isMissing(sentence, clause) && frameOf(sentence, clause, failingFrames) !== undefined
    );
  if (isStrangers(sentence, clause) || noColleagues.has(subject.head.lower) || dateWords.has(subject.head.singular))
    return false;
  if (is(characterFaults) && !passing) return true;
  if (isSlow(subject, traits) && verb.lemma === 'be') return true;
  if (isIdle(sentence, clause) || isDoneBadly(sentence, clause)) return true;
  return misbehaves(sentence, clause);
}

/** "Hostile to anything new", "abusive to the apprentices"; but "difficult to reach", "cold to the idea". */
const isToSomebody = ([first, second]: readonly Word[]): boolean =>
  anythingNew.has(first?.lower ?? '') ||
  (first?.part === 'determiner' && second !== undefined && isSomebody({ head: second } as NounPhrase));

/** "His attitude was poor", "the lead's character was bad": a quality of somebody's, called bad. */
const isBadByNature = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  !verb.negated &&
  subject !== undefined &&
  conduct.has(subject.head.lower) &&
  words.slice(subject.from, subject.to).some(({ lower }) => /^(his|her|their|whose)$/.test(lower)) &&
  (/^(stink|suck)$/.test(verb.lemma) ||
    (verb.lemma === 'be' &&
      words.slice(verb.to, verb.to + 3).some(({ lower }) => badly.has(lower) || characterFaults.has(lower))));

/** "She lacked any work ethic", "he had a bad character", "had no brains". */
const lacksDecency = ({ words }: Sentence, { verb, end }: Clause): boolean => {
  if (verb.negated || !/^(lack|have)$/.test(verb.lemma) || words.some(({ lower }) => lower === 'child')) return false;
  const behind = words.filter(({ start, end: to }) => start >= verb.end && to <= end);
  if (verb.lemma === 'lack')
    return behind.some(({ lower }, at) => lackings.has(lower) && behind[at + 1]?.part !== 'noun');
  return behind.some(
    ({ lower }, at) =>
      conduct.has(lower) &&
      (badly.has(behind[at - 1]?.lower ?? '') ||
        (/^(work|social|people)$/.test(behind[at - 1]?.lower ?? '') && badly.has(behind[at - 2]?.lower ?? ''))),
  );
};

/** "Lazy" is a file that loads late, too: then only with a person beside it. */
function isSaidOfPerson(sentence: Sentence, clause: Clause, traits: readonly Word[]): boolean {
  const fault = [clause.verb.deed, ...traits].find(({ lower }) => humanFaults.has(lower));
  if (isStrangers(sentence, clause)) return false;
  const head = clause.subject?.head;
  return !alsoOfThings.has(fault?.lower ?? '') || isPerson(sentence, clause) || (head !== undefined && isName(head));
}

/** What is said of the subject, up to six words; an aside counts for nothing: "they are, it must be said, hostile". */
function traitsIn({ words }: Sentence, { verb, end, subject }: Clause): readonly Word[] {
  const before = subject ? subject.from - 1 : 0;
  if (words[before - 1]?.lower === 'how') return words.slice(before, before + 1);
  const aside = words[verb.to]?.text === ',' ? words.findIndex(({ text }, at) => at > verb.to && text === ',') : -1;
  if (aside > 0 && aside < verb.to + 8) return words.slice(aside + 1, aside + 7);
  return words.filter(word => word.start >= verb.end && word.end <= end).slice(0, 6);
}

/** "Was lazy", "proved to be lazy", "came across as lazy", "was considered lazy by everyone". */
const isCopula = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.voice === 'passive'
    ? regarding.has(verb.lemma)
    : appearing.has(verb.lemma) ||
      (verb.lemma === 'come' && words[verb.to]?.lower === 'across') ||
      (verb.lemma === 'turn' && verb.particle?.lower === 'out');

/** "In a hostile market": what the fault is said of is no person. */
const isOfThing = (next: Word | undefined): boolean =>
  next?.part === 'noun' && !isSomebody({ head: next } as NounPhrase) && !personTypes.has(next.lower);

function isPerson(sentence: Sentence, { subject, link }: Clause): boolean {
  if (!subject) return false;
  const { words } = sentence;
  const counted = words[subject.to]?.lower === 'of' ? nounPhraseAt(words, subject.to + 1) : undefined;
  return [subject, counted, beforeAdjective(words, subject)].some(phrase => {
    const head = phrase?.head.lower ?? '';
    return (
      /^(he|she|who|they|them)$/.test(head) ||
      link?.lower === 'who' ||
      isColleague(sentence, phrase) ||
      customers.has(head) ||
      persons.has(phrase?.head.singular ?? '') ||
      bearers.has(head) ||
      relatives.has(head) ||
      /(man|woman|ist|eer|ician)$/.test(head)
    );
  });
}

/** "The developer" of "the developer responsible for the page". */
function beforeAdjective(words: readonly Word[], phrase: NounPhrase): NounPhrase | undefined {
  const head = words[phrase.to - 2];
  return phrase.head.part === 'adjective' && head?.part === 'noun'
    ? asPhrase({ ...phrase, head, to: phrase.to - 1 })
    : undefined;
}
