import { overlap, type Span } from '../../span.ts';
import { demonstrating, pronouns, provingIt, responses, standpoints } from '../lexicon/influence.ts';
import { againstIt } from '../lexicon/movement.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** A claim of influence with the sentence it stands in. */
export interface Claim extends Span {
  readonly sentence: Sentence;
}

/** How many of three things neighbouring sentences tell of those whom a claim is about: where they stood, what they were shown, what they did. */
export function influenceProof(sentences: readonly Sentence[], claim: Claim): number {
  return [tellsStand, tellsShowing, tellsMove].filter(tells => tells(sentences, claim)).length;
}

/** The nouns of a claim; empty where a pronoun stands for people named anywhere before. */
function partyOf({ sentence, start, end }: Claim): ReadonlySet<string> {
  const told = sentence.words.filter(word => word.start >= start && word.start < end);
  if (told.some(({ lower }) => pronouns.has(lower))) return new Set();
  return new Set(told.filter(({ part }) => part === 'noun').map(word => word.singular));
}

/** What others do who may be those of the claim, the claim itself aside. */
function othersIn(sentence: Sentence, claim: Claim): readonly Clause[] {
  const party = partyOf(claim);
  return sentence.clauses.filter(
    clause =>
      clause.actor === 'other' &&
      clause.verb.voice === 'active' &&
      !(sentence === claim.sentence && overlap(clause.verb, claim)) &&
      (party.size === 0 ||
        pronouns.has(clause.subject?.head.lower ?? '') ||
        party.has(clause.subject?.head.singular ?? '')),
  );
}

/** "The chef had said no", "the landlord refused", "the night shift was against it". */
const tellsStand = (sentences: readonly Sentence[], claim: Claim): boolean =>
  sentences.some(sentence =>
    othersIn(sentence, claim).some(
      ({ verb, subject }) =>
        isPersons(sentence, subject) &&
        (standpoints.has(verb.lemma) ||
          (verb.perfect && verb.tense === 'past') ||
          (verb.lemma === 'be' &&
            sentence.words.slice(verb.to, verb.to + 3).some(({ lower }) => againstIt.has(lower)))),
    ),
  );

/** "I showed her the bill", "I read out 31 letters". */
function tellsShowing(sentences: readonly Sentence[]): boolean {
  const deeds = sentences.flatMap(({ clauses }) => clauses).filter(({ actor }) => actor === 'I');
  const counted = sentences.some(({ quantities }) => quantities.some(({ digits, kind }) => digits && kind !== 'label'));
  return deeds.some(({ verb: { deed } }) => (counted ? demonstrating : provingIt).has(deed.lemma ?? ''));
}

/** "They signed it the same week." */
const tellsMove = (sentences: readonly Sentence[], claim: Claim): boolean =>
  sentences.some(sentence =>
    othersIn(sentence, claim).some(
      ({ verb, subject }) =>
        responses.has(verb.lemma) &&
        verb.tense === 'past' &&
        !verb.negated &&
        !/^(it|this|that|everyone|everybody)$/.test(subject?.head.lower ?? ''),
    ),
  );
