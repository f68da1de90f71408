import { overlap, type Span } from '../../span.ts';
import { demonstrating, pronouns, provingIt, responses, standpoints } from '../lexicon/influence.ts';
import { againstIt } from '../lexicon/movement.ts';
import { canStandFor, isLikely, isNamed, isPersonal, namedFor } from '../people/antecedent.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** A claim of influence with the sentence it stands in. */
export interface Claim extends Span {
  readonly sentence: Sentence;
}

/** How many of three things neighbouring sentences tell of those whom a claim is about: where they stood, what they were shown, what they did. */
export function influenceProof(sentences: readonly Sentence[], claim: Claim): number {
  return [tellsStand, tellsShowing, tellsMove].filter(tells => tells(sentences, claim)).length;
}

/** The nouns of those whom a claim is about; none where it may be anybody. */
function partyOf(sentences: readonly Sentence[], { sentence, start, end }: Claim): readonly Word[] {
  const told = sentence.words.filter(word => word.start >= start && word.start < end);
  const pronoun = told.find(word => pronouns.has(word.lower) && word.text !== 'IT' && !isShare(sentence, word));
  if (!pronoun) {
    const nouns = told.filter(({ part }) => part === 'noun');
    const people = nouns.filter(noun => isNamed(sentence, noun));
    return people.length > 0 ? people : nouns;
  }
  if (!isPersonal(pronoun)) return [];
  const here = namedFor(pronoun, sentence, sentence.words.indexOf(pronoun));
  const before = sentences[sentences.indexOf(sentence) - 1];
  return here.some(noun => isLikely(pronoun, noun)) || !before ? here : [...here, ...namedFor(pronoun, before)];
}

/** "All station managers", "most of the doubters": how many of those who are named. */
const isShare = ({ words }: Sentence, word: Word): boolean =>
  !isPersonal(word) && (word.part === 'determiner' || words[words.indexOf(word) + 1]?.lower === 'of');

/** Whether a word of a sentence may stand for those of a claim: one of its nouns, or a pronoun for nobody else whom the sentence names. */
function isOf(party: readonly Word[], sentence: Sentence, word: Word): boolean {
  if (party.length === 0) return true;
  if (!pronouns.has(word.lower)) return isAmong(party, word);
  if (!isPersonal(word)) return true;
  const named = namedFor(word, sentence, sentence.words.indexOf(word)).filter(noun => isLikely(word, noun));
  return named.length > 0 ? named.some(noun => isAmong(party, noun)) : party.some(noun => canStandFor(word, noun));
}

const isAmong = (party: readonly Word[], { singular }: Word): boolean => party.some(noun => noun.singular === singular);

/** What others do who may be those of the claim, the claim itself aside. */
function othersIn(sentences: readonly Sentence[], sentence: Sentence, claim: Claim): readonly Clause[] {
  const party = partyOf(sentences, claim);
  return sentence.clauses.filter(
    ({ actor, verb, subject }) =>
      actor === 'other' &&
      verb.voice === 'active' &&
      !(sentence === claim.sentence && overlap(verb, claim)) &&
      subject !== undefined &&
      (party.length > 0 || isPersons(sentence, subject)) &&
      isOf(party, sentence, subject.head),
  );
}

/** "The chef had said no", "the landlord refused", "the night shift was against it". */
const tellsStand = (sentences: readonly Sentence[], claim: Claim): boolean =>
  sentences.some(sentence =>
    othersIn(sentences, sentence, claim).some(
      ({ verb, subject }) =>
        isPersons(sentence, subject) &&
        (standpoints.has(verb.lemma) ||
          (verb.perfect && verb.tense === 'past') ||
          (verb.lemma === 'be' &&
            sentence.words.slice(verb.to, verb.to + 3).some(({ lower }) => againstIt.has(lower)))),
    ),
  );

/** "I showed her the bill", "I read out 31 letters". */
function tellsShowing(sentences: readonly Sentence[], claim: Claim): boolean {
  const counted = sentences.some(({ quantities }) => quantities.some(({ digits, kind }) => digits && kind !== 'label'));
  const party = partyOf(sentences, claim);
  return sentences.some(sentence =>
    sentence.clauses.some(
      ({ actor, verb, object }) =>
        actor === 'I' &&
        (counted ? demonstrating : provingIt).has(verb.deed.lemma ?? '') &&
        !(object && isPersonal(object.head) && !isOf(party, sentence, object.head)),
    ),
  );
}

/** "They signed it the same week", "he asked to be the first". */
const tellsMove = (sentences: readonly Sentence[], claim: Claim): boolean =>
  sentences.some(sentence =>
    othersIn(sentences, sentence, claim).some(
      ({ verb, subject, infinitive }) =>
        (responses.has(verb.lemma) || asksForIt(sentence, verb.to, infinitive)) &&
        verb.tense === 'past' &&
        !verb.perfect &&
        !verb.negated &&
        !/^(it|this|that|everyone|everybody)$/.test(subject?.head.lower ?? ''),
    ),
  );

/** "Asked to be the first signaller", "asked for the first shift"; not "asked to be left alone". */
const asksForIt = ({ words }: Sentence, at: number, infinitive: Word | undefined): boolean =>
  words[at - 1]?.lemma === 'ask' &&
  (words[at]?.lower === 'for' || (infinitive?.lower === 'be' && words[at + 2]?.part === 'determiner'));
