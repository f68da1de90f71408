import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { views } from '../lexicon/advice.ts';
import { duties, senses, utterances } from '../lexicon/faults.ts';
import { outbursts } from '../lexicon/frames-failing.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { opining } from '../lexicon/saying.ts';
import { presuming } from '../lexicon/supposing.ts';
import { teamPlaces } from '../lexicon/teams.ts';
import { isBarePlural, isCrowd, isMinded } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Ignorant of the new road." */
export const isUnaware = (traits: readonly Word[]): boolean =>
  traits.some(({ lower }, at) => lower === 'ignorant' && traits[at + 1]?.lower === 'of');

/** "Two people had been rude": some of many whom nobody works with; not "two people in my team". */
export const isStrangers = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  words[subject.from]?.part === 'number' &&
  (customers.has(subject.head.lower) || /^(people|men|women|boys|girls)$/.test(subject.head.lower)) &&
  !workforce.has(subject.head.lower) &&
  !isFromWork(words, subject);

/** "In my team", "from the office". */
const isFromWork = (words: readonly Word[], { to }: NounPhrase): boolean =>
  /^(in|on|from|of|at)$/.test(words[to]?.lower ?? '') &&
  words.slice(to + 1, to + 5).some(({ lower }) => /^(my|our)$/.test(lower) || teamPlaces.has(lower));

/** "My email was rude", "…, which was rude": of a thing said, not of who said it. */
export const isUtterance = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (utterances.has(subject.head.lower) || /^(my|our)$/.test(words[subject.from]?.lower ?? '')) &&
  !isSomebody(subject);

/** "The residents were grumpy because of the noise": a mood with its cause. */
export const isExplained = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => lower === 'because' && start > verb.end && start < end);

/** "Had no interest in a small order", "little sense of smell", "weak from the fever": a position, a body. */
export const isPosition = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      ((lower === 'interest' &&
        words[at + 1]?.lower === 'in' &&
        /^(a|an|the|our|my|this|that|his|such)$/.test(words[at + 2]?.lower ?? '') &&
        !isOwed(words[at + 3])) ||
        (lower === 'sense' && words[at + 1]?.lower === 'of' && senses.has(words[at + 2]?.lower ?? '')) ||
        (lower === 'weak' && /^(from|after|with)$/.test(words[at + 1]?.lower ?? ''))),
  );

/** "Plumbers don't bother with email": of people at large, whom nobody works with. */
export const isPeopleAtLarge = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  verb.tense === 'present' &&
  (isBarePlural(words, subject) || isMinded(words, subject)) &&
  !workforce.has(subject.head.lower);

/** "The customers", "the work": what nobody at work may have no interest in. */
const isOwed = (word: Word | undefined): boolean =>
  word !== undefined &&
  (duties.has(word.lower) || customers.has(word.lower) || workforce.has(word.lower) || /^(team|job)$/.test(word.lower));

/** "The chief feared that the owners would cheat", "their theory was that we were careless": what somebody else thinks of people. */
export function isTheirWord({ clauses }: Sentence, { kind, parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    kind === 'complement' &&
    governor?.actor === 'other' &&
    (opining.has(governor.verb.lemma) ||
      governor.verb.lemma === 'hold' ||
      (governor.verb.lemma === 'be' && isView(governor.subject?.head.singular ?? '')))
  );
}

/** "I had assumed that she was careless", "I treated him as if he did not care": what the candidate once took for true. */
export function isOnceAssumed({ words, clauses }: Sentence, { kind, parent, link }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  if (governor?.actor !== 'I' || governor.verb.tense !== 'past') return false;
  const asIf = link?.lower === 'if' && words[words.indexOf(link) - 1]?.lower === 'as';
  return asIf || (kind === 'complement' && presuming.has(governor.verb.lemma));
}

const isView = (noun: string): boolean =>
  views.has(noun) || /^(theory|opinion|belief|explanation|suspicion|fear)$/.test(noun);

/** "If he still doesn't want to change"; but "if he hadn't been so careless" says that he was. */
export const isSupposed = ({ words, clauses }: Sentence, { verb, link, start, kind, parent }: Clause): boolean =>
  (/^(would|might|could)$/.test(verb.modal ?? '') && kind === 'complement' && clauses[parent ?? -1]?.actor === 'I') ||
  (verb.tense === 'present' &&
    !verb.perfect &&
    (link?.lower === 'if' || words.some(({ lower, end }) => lower === 'if' && start - end <= 1 && start >= end)));

/** "Nobody there was lazy", "it is not that he was dishonest", "asked me whether she was careless": not said of anybody. */
export const isDenied = ({ words }: Sentence, { subject, verb, link, start }: Clause): boolean =>
  link?.lower === 'whether' ||
  /^(nobody|no|none|neither)$/.test(words[subject?.from ?? -1]?.lower ?? '') ||
  words.some(
    ({ lower, end }, at) =>
      lower === 'that' && end <= verb.start && end >= start - 1 && /^(not|n't)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "Clients don't care who typed it": those who are served, as a whole, or "they" who are such. */
export const isServed = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject !== undefined &&
  !workforce.has(clause.subject.head.lower) &&
  (clause.subject.head.lower === 'they'
    ? isCrowd(sentence, clause.subject, clause)
    : customers.has(clause.subject.head.lower) &&
      isBarePlural(sentence.words, clause.subject) &&
      !isFromWork(sentence.words, clause.subject));

/** "She didn't care for the layout", "they weren't bothered about the sort": a taste, not a fault. */
export const isTaste = ({ verb, subject }: Clause, [next]: readonly Word[]): boolean =>
  (verb.deed.lemma === 'care' &&
    (next?.lower === 'for' || (next?.lower === 'about' && /[^s]s$/.test(subject?.head.lower ?? '')))) ||
  (verb.deed.lemma === 'bother' && next?.lower === 'about' && subject?.head.lower === 'they');

const outburstFrames = frameSet(outbursts);

/** "She never lost her temper", "he is not a man who shouts": what a faulty person does, denied. */
export const isPraised = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      isOnlyOne(sentence, clause) ||
      (frameOf(sentence, clause, outburstFrames) !== undefined &&
        (clause.verb.negated ||
          (clause.parent !== undefined &&
            clause.kind === 'relative' &&
            sentence.clauses[clause.parent]?.verb.negated))),
  );

/** "The cook was the only one who knew the recipe." */
const isOnlyOne = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  words[verb.to + 1]?.lower === 'only' &&
  /^(one|person|man|woman)$/.test(words[verb.to + 2]?.lower ?? '');
