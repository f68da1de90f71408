import { isCandidate } from '../grammar/actor.ts';
import { bringing, dearer } from '../lexicon/downsides.ts';
import { durations } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells a price that the candidate saw coming, or was met with for the call. */
export const isKnownPrice = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (seesItComing(sentence, clause) ||
    ownsUpToIt(sentence, clause) ||
    isDisliked(sentence, clause) ||
    isGrumbledAt(sentence, clause) ||
    isBecauseOfIt(sentence, clause) ||
    isSlowerBut(sentence, clause));

const within = ({ words }: Sentence, start: number, end: number): readonly Word[] =>
  words.filter(word => word.start >= start && word.end <= end + 1);

/** "I knew that the night shift would be angry with me", "I know that in this month nothing comes in". */
function seesItComing(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const knows = clauses[clauses.indexOf(clause) - 1];
  if (knows?.actor !== 'I' || knows.verb.negated || knows.verb.modal) return false;
  if (knows.verb.lemma !== 'know' && !isAware(sentence.words, knows.verb.to)) return false;
  if (clause.actor === 'I' || clause.verb.perfect) return false;
  if (clause.verb.negated || !sentence.words.some(({ lower }) => lower === 'that' || lower === 'it')) return false;
  const said = within(sentence, clause.start, clause.end);
  if (clause.verb.modal === 'would') {
    const near = said.some(({ lower }) => /^(me|us|my|our)$/.test(lower));
    return said.some(
      ({ lower, lemma }) => dearer.has(lower) || (near && (bringing.has(lower) || bringing.has(lemma ?? ''))),
    );
  }
  return (
    /^(nothing|nobody)$/.test(clause.subject?.head.lower ?? '') &&
    clause.verb.tense === 'present' &&
    /^(come|buy|pay|sell|earn|thank)$/.test(clause.verb.lemma)
  );
}

/** "I was aware that …". */
const isAware = (words: readonly Word[], at: number): boolean => /^(aware|conscious)$/.test(words[at]?.lower ?? '');

/** "It was going to let them walk out of the door, I knew that": what was to come, and known. */
const ownsUpToIt = ({ words }: Sentence, { actor, verb, subject, object, start }: Clause): boolean =>
  actor === 'I' &&
  verb.lemma === 'know' &&
  !verb.negated &&
  /^(that|it|this)$/.test(object?.head.lower ?? words[verb.to]?.lower ?? '') &&
  (words[object?.to ?? verb.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
  words[(subject?.from ?? 0) - 1]?.text === ',' &&
  words.some(({ lower, end }, at) => lower === 'going' && words[at + 1]?.part === 'to' && end < start);

/** "It made me no friends", "I was not popular for a month", "they did not like me for it". */
function isDisliked({ words }: Sentence, { actor, verb, object, end }: Clause): boolean {
  if (verb.tense !== 'past') return false;
  const behind = words.filter(word => word.start >= verb.end && word.start < end);
  if (actor === 'I' && verb.lemma === 'be')
    return (
      behind.some(({ lower }) => lower === 'unpopular') ||
      (verb.negated && behind.some(({ lower }) => lower === 'popular'))
    );
  if (actor === 'I' && verb.lemma === 'make' && behind[0]?.lower === 'no' && behind[1]?.lower === 'friends')
    return true;
  if (/^(make|win|bring)$/.test(verb.lemma))
    return behind[0]?.lower === 'me' && behind[1]?.lower === 'no' && behind[2]?.lower === 'friends';
  return (
    actor === 'other' &&
    verb.negated &&
    /^(like|love|thank|forgive)$/.test(verb.lemma) &&
    object?.head.lower === 'me' &&
    words[object.to]?.lower === 'for'
  );
}

/** "The team grumbled for two weeks." */
const isGrumbledAt = (sentence: Sentence, { verb, subject, actor, end }: Clause): boolean =>
  /^(other|team)$/.test(actor) &&
  /^(grumble|moan|sulk|gripe|grouse)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  (actor === 'team' || (subject !== undefined && isPerson(sentence, subject))) &&
  within(sentence, verb.end, end).some(
    ({ lower, singular }, at, rest) =>
      (durations.has(lower) || durations.has(singular)) && rest.slice(0, at).some(word => word.lower === 'for'),
  );

/** "Because of it two nurses had to work on Sunday", "my own report came late because of this". */
function isBecauseOfIt(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, actor, end } = clause;
  const at = words.findIndex(
    ({ lower }, place) =>
      lower === 'because' &&
      words[place + 1]?.lower === 'of' &&
      /^(it|this|that)$/.test(words[place + 2]?.lower ?? '') &&
      (place === 0 || (words[place + 3]?.part ?? 'punctuation') === 'punctuation'),
  );
  if (at < 0 || verb.tense !== 'past' || verb.negated) return false;
  const borne =
    actor === 'other' &&
    clause.subject !== undefined &&
    isPerson(sentence, clause.subject) &&
    verb.head.lemma === 'have' &&
    clause.infinitive !== undefined &&
    at === 0;
  const late =
    /^(come|be|go|arrive)$/.test(verb.lemma) && within(sentence, verb.end, end).some(({ lower }) => lower === 'late');
  const refused = isCandidate(clause) && verb.lemma === 'say' && words[verb.to]?.lower === 'no';
  return borne || late || refused;
}

/** "It took longer, but it was safer." */
const isSlowerBut = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  /^(take|be)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  (dearer.has(words[verb.to]?.lower ?? '') || words[verb.to]?.lower === 'longer') &&
  words[verb.to + 1]?.text === ',' &&
  words[verb.to + 2]?.lower === 'but';
