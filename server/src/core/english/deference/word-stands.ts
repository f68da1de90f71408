import { isContent, rootOf } from '../grammar/content-word.ts';
import { pronouncing } from '../lexicon/deferring.ts';
import { debates, naming, overWords, weightyWords } from '../lexicon/last-words.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay, isDecider } from './deciders.ts';
import { ownerOf } from './others-call.ts';

/** Whether a clause tells that what others say ends the matter. */
export const isWordThatStands = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  !clause.verb.negated &&
  (isOverOnceTheySpoke(sentence, clause) || isWinningWord(sentence, clause) || isSaidAndDoneByOne(sentence, clause));

/** "Once the doctors had spoken, the debate was closed", "… there was nothing to discuss". */
function isOverOnceTheySpoke(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const spoke = clauses[clauses.indexOf(clause) - 1];
  if (clause.kind !== 'main' || clause.verb.tense !== 'past' || spoke?.kind !== 'subordinate') return false;
  if (!/^(once|after|when)$/.test(spoke.link?.lower ?? words[0]?.lower ?? '') || spoke.verb.negated) return false;
  if (!(pronouncing.has(spoke.verb.lemma) || spoke.verb.lemma === 'say') || spoke.verb.modal) return false;
  if (!(/^(he|she|they)$/.test(spoke.subject?.head.lower ?? '') || hasSay(sentence, spoke.subject))) return false;
  const behind = words.slice(clause.verb.to - 1).filter(({ start }) => start < clause.end);
  return clause.actor === 'nobody'
    ? behind.some(({ lower }) => /^(no|nothing|little)$/.test(lower)) && behind.some(({ lower }) => debates.has(lower))
    : debates.has(clause.subject?.head.lower ?? '') && behind.some(({ lower }) => overWords.has(lower));
}

/** "The word of the accountant carried the day", "the dean's view prevailed". */
const isWinningWord = (sentence: Sentence, { verb, subject, object }: Clause): boolean =>
  subject !== undefined &&
  verb.voice === 'active' &&
  verb.tense === 'past' &&
  weightyWords.has(subject.head.lower) &&
  (verb.lemma === 'carry' ? object?.head.lower === 'day' : /^(prevail|win|decide|count)$/.test(verb.lemma)) &&
  isOwnedByOthers(sentence, subject);

const isOwnedByOthers = (sentence: Sentence, phrase: NounPhrase): boolean =>
  /^(his|her|their)$/.test(sentence.words[phrase.from]?.lower ?? '') || isDecider(sentence, ownerOf(sentence, phrase));

/** "If the captain says dry, you dry", "when a man like that says new cable, you pull a new cable". */
function isSaidAndDoneByOne(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const said = clauses.find(({ kind, end }) => kind === 'subordinate' && end <= clause.start);
  if (clause.actor !== 'you' || clause.kind !== 'main' || clause.verb.tense !== 'present' || !said) return false;
  if (!/^(if|when|whenever|once)$/.test(said.link?.lower ?? words[0]?.lower ?? '')) return false;
  const says = words.findIndex(({ lower, end }) => /^(says|wants|orders|tells)$/.test(lower) && end <= said.end);
  const somebody = said.subject?.head.lower ?? '';
  if (says < 0 || !(/^(he|she|man|woman|somebody|someone)$/.test(somebody) || isOthers(sentence, said.subject)))
    return false;
  const wanted = words.slice(says + 1).filter(word => word.end <= clause.start && isContent(word));
  const done = words.filter(word => word.start >= clause.verb.start && word.end <= clause.end && isContent(word));
  return done.some(word => wanted.some(other => rootOf(other) === rootOf(word)));
}

/** "Finance supplied 30 days, and 30 days was configured": what others name is what came, and nobody weighs it. */
export function isNamedAndDone(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { object, verb } = clause;
  const came = clauses[clauses.indexOf(clause) + 1];
  if (!object || clause.kind !== 'main' || !naming.has(verb.lemma) || verb.tense !== 'past' || verb.negated)
    return false;
  if (came !== clauses.at(-1) || came?.kind !== 'main' || !came.subject || came.verb.negated) return false;
  const link = words[came.subject.from - 1];
  const comes = came.verb.voice === 'passive' || /^(go|come|stay|stand)$/.test(came.verb.lemma);
  return (
    comes &&
    came.verb.tense === 'past' &&
    /^(and|so|;)$/.test(link?.lower ?? '') &&
    isDecider(sentence, clause.subject) &&
    namedWords(words, came.subject).every(word => namedWords(words, object).includes(word)) &&
    words[came.subject.from]?.part !== 'determiner'
  );
}

const namedWords = (words: Sentence['words'], { from, to }: NounPhrase): readonly string[] =>
  words.slice(from, to).filter(isContent).map(rootOf);
