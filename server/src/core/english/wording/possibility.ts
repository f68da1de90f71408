import { putting } from '../lexicon/hedges.ts';
import { chances, exclusions, hunches, possibilities } from '../lexicon/possibilities.ts';
import { supposing } from '../lexicon/supposing.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { throughThat } from './complements.ts';
import type { Cue } from './hedge.ts';

/**
 * What is only possible, of a thing that has happened: "It is possible that the poster worked", "there is a chance that it
 * helped", "it is hard to say what did it". What may yet happen is a risk, and no doubt.
 */
export const possibility: Cue = (sentence, clause) => {
  const { words } = sentence;
  const { verb, subject, actor } = clause;
  if (!subject || verb.perfect || !isOfNow(clause)) return undefined;
  if (isOnlyAssumed(sentence, clause)) return seen(sentence, subject.start, verb.to);
  if (verb.lemma !== 'be') return undefined;
  const at = words.findIndex(({ part, lower }, index) => index >= verb.to && (part !== 'adverb' || lower === 'hard'));
  const next = words[at];
  if (!next) return undefined;
  if (chances.has(subject.head.lower) && subject.to === subject.from + 1)
    return isOfDone(sentence, clause) ? seen(sentence, subject.start, verb.to) : undefined;
  if (actor !== 'nobody') return undefined;
  if (subject.head.lower === 'there')
    return isChance(sentence, clause, at) ? seen(sentence, subject.start, chanceAt(words, at) + 1) : undefined;
  if (subject.head.lower !== 'it') return undefined;
  const unsaid = /^(hard|difficult|tough|impossible|tricky|easy)$/.test(next.lower) && isUnsaid(words, at);
  const maybe = (verb.negated ? exclusions : possibilities).has(next.lower) || isExcluded(words, at);
  const told = maybe && isToldTo(words, at + 1);
  const mayBe = /^(can|may|might)$/.test(verb.modal ?? '') && next.lower === 'that';
  if (!(unsaid || told || ((maybe || mayBe) && isOfDone(sentence, clause)))) return undefined;
  return seen(sentence, subject.start, told || unsaid ? at + 3 : at + (mayBe ? 0 : 1));
};

/** What one only thinks, as a noun: "My guess is that the till did it", "I am of the view that …". */
export const hunch: Cue = (sentence, { verb, subject, actor }) => {
  const { words } = sentence;
  if (!subject || verb.lemma !== 'be' || verb.tense !== 'present' || verb.negated || verb.perfect) return undefined;
  const [next, second, third] = words.slice(verb.to, verb.to + 3);
  if (actor === 'I')
    return /^(of|under)$/.test(next?.lower ?? '') && second?.lower === 'the' && hunches.has(third?.lower ?? '')
      ? seen(sentence, subject.start, verb.to + 3)
      : undefined;
  const mine = /^(my|our)$/.test(words[subject.from]?.lower ?? '') && hunches.has(subject.head.lower);
  const told = words.slice(verb.to).some(({ part }) => /^(verb|auxiliary|modal)$/.test(part));
  return mine && told && /^(subordinator|pronoun|determiner|relative)$/.test(next?.part ?? '')
    ? seen(sentence, subject.start, verb.to)
    : undefined;
};

/** "It can be assumed that my script saved time", "it is not excluded that it helped". */
const isOnlyAssumed = (sentence: Sentence, clause: Clause): boolean => {
  const { voice, lemma, negated, modal } = clause.verb;
  const assumed = /^(can|may|could|might)$/.test(modal ?? '') && (supposing.has(lemma) || putting.has(lemma));
  return (
    voice === 'passive' &&
    clause.subject?.head.lower === 'it' &&
    (negated ? lemma === 'exclude' : assumed) &&
    isOfDone(sentence, clause)
  );
};

const isOfNow = ({ verb }: Clause): boolean =>
  verb.tense === 'present' || /^(can|may|might|could|would)$/.test(verb.modal ?? '');

/** Whether what follows has happened: "that the poster worked". */
function isOfDone({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]?.verb;
  return next !== undefined && (next.tense === 'past' || next.perfect);
}

/** "… to say that", "… to argue that". */
const isToldTo = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'to' && putting.has(words[at + 1]?.lemma ?? '') && words[at + 2]?.lower === 'that';

/** "Hard to say what did it." */
const isUnsaid = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'to' &&
  /^(say|tell|know|judge)$/.test(words[at + 2]?.lower ?? '') &&
  /^(what|whether|if|how|why|which)$/.test(words[at + 3]?.lower ?? '');

/** "Not excluded", "not impossible". */
const isExcluded = (words: readonly Word[], at: number): boolean =>
  exclusions.has(words[at]?.lower ?? '') && words[at - 1]?.lower === 'not';

/** Where "chance" stands in "there is a good chance". */
const chanceAt = (words: readonly Word[], at: number): number =>
  words.findIndex(({ lower }, index) => index >= at && index < at + 4 && chances.has(lower));

/** "There is a chance that it helped", "a good chance the discount did it"; not "a chance of rain". */
function isChance({ words, clauses }: Sentence, clause: Clause, at: number): boolean {
  const chance = chanceAt(words, at);
  if (chance < 0 || /^(of|to|for)$/.test(words[chance + 1]?.lower ?? '')) return false;
  const next = clauses[clauses.indexOf(clause) + 1]?.verb ?? words.slice(chance).find(({ part }) => part === 'verb');
  return next !== undefined && ('form' in next ? next.form === 'past' : next.tense === 'past' || next.perfect);
}

const seen = (sentence: Sentence, start: number, to: number): ReturnType<Cue> => ({
  kind: 'opinion',
  start,
  end: throughThat(sentence, to) ?? sentence.words[to - 1]?.end ?? start,
});
