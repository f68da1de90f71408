import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { gifts } from '../lexicon/handing.ts';
import { praiseNouns } from '../lexicon/honours.ts';
import { praiseIn } from '../praise/praise.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/**
 * Whether all that others do to the candidate is to give a thing, a wish, praise or a rise, and no work: "my boss handed me
 * the keys", "I was promoted", "she said well done to me".
 */
export const isNoWork = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.length === 1 &&
    sentence.clauses.every(
      clause => givesThing(sentence, clause) || isRise(sentence, clause) || isPraised(sentence, clause),
    ),
);

/** Whether what is given is an honour: "I was given a certificate of merit". */
export const isHonoured = (sentence: Sentence): boolean =>
  sentence.clauses.length === 1 &&
  sentence.clauses.every(clause => praiseNouns.has(thingGiven(sentence, clause)?.head.lower ?? ''));

const givesThing = (sentence: Sentence, clause: Clause): boolean => {
  const thing = thingGiven(sentence, clause)?.head.lower ?? '';
  return gifts.has(thing) || /^(luck|well|success|rise|bow|applause|round|certificate|reprimand|fine)$/.test(thing);
};

/** What somebody gives the candidate, for nothing to be done with it. */
function thingGiven({ words }: Sentence, { actor, verb, object }: Clause): NounPhrase | undefined {
  if (!/^(give|hand|show|send|offer|wish|bring|lend|pay|promise|grant)$/.test(verb.lemma)) return undefined;
  const mine = verb.voice === 'passive' ? actor === 'I' : actor === 'other' && object?.head.lower === 'me';
  const thing = mine ? nounPhraseAt(words, verb.voice === 'passive' ? verb.to : (object?.to ?? verb.to)) : undefined;
  const isWork =
    /^(order|orders|instruction|instructions|target|targets|goal|goals|date|deadline)$/.test(thing?.head.lower ?? '') ||
    words.slice(thing?.to).some(({ part }) => part === 'to');
  return isWork ? undefined : thing;
}

/** "I was promoted after the recall", not "promoted to lead of the ward". */
const isRise = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'I' &&
  verb.voice === 'passive' &&
  verb.lemma === 'promote' &&
  !/^(to|as)$/.test(words[verb.to]?.lower ?? '');

/** "The boss said good job to me", "she told me well done". */
const isPraised = (sentence: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'other' && /^(say|tell)$/.test(verb.lemma) && [...praiseIn(sentence)].length > 0;
