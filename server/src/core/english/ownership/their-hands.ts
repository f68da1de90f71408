import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { work } from '../lexicon/handing.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isTaker } from './takers.ts';

/** Whether a clause tells, in few words, that the work is with others from now on. */
export const isInTheirHands = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && !clause.verb.negated && ways.some(way => way(sentence, clause));

const closes = ({ words }: Sentence, at: number): boolean => (words[at]?.part ?? 'punctuation') === 'punctuation';

const isWorkWord = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (work.has(phrase.head.lower) || /^(rest|remainder|follow-up|follow-ups|calls)$/.test(phrase.head.lower));

/** "I got the approval and the rest was up to procurement", "it was over to account management". */
function isUpToThem(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  const [first, second] = [words[verb.to]?.lower, words[verb.to + 1]?.lower];
  if (verb.lemma !== 'be' || second !== 'to' || !subject) return false;
  const whom = nounPhraseAt(words, verb.to + 2);
  if (!whom || /^(left|right|side)$/.test(whom.head.lower) || !isTaker(sentence, whom) || !closes(sentence, whom.to))
    return false;
  return first === 'over'
    ? subject.head.lower === 'it'
    : first === 'up' && /^(rest|remainder)$/.test(subject.head.lower);
}

/** "Released the whole thing into the care of the Chennai office." */
function intoTheirCare(sentence: Sentence, { actor, verb, object, end }: Clause): boolean {
  const { words } = sentence;
  if (!/^(I|we|dropped)$/.test(actor) || verb.tense !== 'past') return false;
  if (!/^(it|this|thing|everything|all)$/.test(object?.head.lower ?? '') && !isWorkWord(object)) return false;
  const at = words.findIndex(
    ({ lower, start }, place) =>
      lower === 'into' &&
      start >= verb.end &&
      start < end &&
      words[place + 1]?.lower === 'the' &&
      words[place + 2]?.lower === 'care',
  );
  return at > 0 && words[at + 3]?.lower === 'of' && isTaker(sentence, nounPhraseAt(words, at + 4));
}

/** "I explained it to the new teacher and let her continue alone with it." */
const letsContinue = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  verb.lemma === 'let' &&
  verb.tense === 'past' &&
  /^(him|her|them)$/.test(words[verb.to]?.lower ?? '') &&
  /^(continue|carry|go|run|get)$/.test(words[verb.to + 1]?.lower ?? '') &&
  /^(alone|on)$/.test(words[verb.to + 2]?.lower ?? '') &&
  words.slice(verb.to + 3, verb.to + 6).some(({ lower }) => /^(it|alone|them|this)$/.test(lower));

/** "Monitoring? That was taken over by the NOC", "the training was picked up by HR". */
function takenOverBy(sentence: Sentence, { verb, subject }: Clause): boolean {
  if (verb.voice !== 'passive' || !/^(take|pick)$/.test(verb.lemma) || !subject) return false;
  if (!(/^(that|this|it)$/.test(subject.head.lower) || isWorkWord(subject))) return false;
  const { words } = sentence;
  const by = words.findIndex(({ lower }, at) => lower === 'by' && at >= verb.to && at < verb.to + 2);
  return (
    /^(over|up|on)$/.test((verb.particle ?? words[verb.to])?.lower ?? '') &&
    by > 0 &&
    isTaker(sentence, nounPhraseAt(words, by + 1))
  );
}

/** "So the follow-up calls went to the student helpers and I turned to other things." */
const whileITurned = (sentence: Sentence, { verb, subject, end }: Clause): boolean =>
  verb.lemma === 'go' &&
  verb.tense === 'past' &&
  sentence.words[verb.to]?.lower === 'to' &&
  isWorkWord(subject) &&
  isTaker(sentence, nounPhraseAt(sentence.words, verb.to + 1)) &&
  sentence.clauses.some(
    ({ actor, verb: mine, start }) =>
      actor === 'I' &&
      start >= end - 1 &&
      /^(turn|move|go|start|return)$/.test(mine.lemma) &&
      sentence.words.slice(mine.to, mine.to + 5).some(({ lower }) => /^(other|next|new|another|back|on)$/.test(lower)),
  );

const ways = [isUpToThem, intoTheirCare, letsContinue, takenOverBy, whileITurned];
