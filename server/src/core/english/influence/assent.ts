import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { assenting, bareAssents, handsOver, thenWords } from '../lexicon/assent.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOutsider } from './others.ts';

/**
 * Whether somebody is said to be for it: "finally she was convinced", "my manager is agree", and in notes without a verb
 * "boss ok with it", "finance on board by June", "client: yes", "union man won over".
 */
export const isAssented = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question && (isAssentNote(sentence) || sentence.clauses.some(clause => isForIt(sentence, clause))),
);

function isForIt(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind, object } = clause;
  if (!isOutsider(sentence, clause) || verb.negated || verb.modal || !/^(main|coordinate)$/.test(kind)) return false;
  const { words } = sentence;
  if (/^(convince|persuade|win|sell)$/.test(verb.lemma) && verb.voice === 'active' && verb.tense === 'past')
    return (
      !object && isWholeAssent(words, verb.head.lower === 'won' || verb.head.lower === 'sold' ? verb.from : verb.to - 1)
    );
  if (verb.lemma !== 'be') return false;
  let at = verb.from + 1;
  while (/^(auxiliary|adverb)$/.test(words[at]?.part ?? '') || thenWords.has(words[at]?.lower ?? '')) at++;
  return isWholeAssent(words, at);
}

/** In a note, somebody stands first, or behind when, and a mark or nothing parts them from their yes. */
function isAssentNote(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  if (clauses.length > 0) return false;
  return words.some(({ part }, at) => {
    if (part !== 'noun') return false;
    const who = nounPhraseEnding(words, at);
    const next = words[at + 1]?.part === 'noun' ? undefined : skipThen(words, at + 1);
    return next !== undefined && isTheirs(sentence, who) && (isWholeAssent(words, next) || isBareYes(words, next));
  });
}

const isTheirs = (sentence: Sentence, who: NounPhrase): boolean => who.actor === 'other' && isPerson(sentence, who);

/** Over adverbs, times and one mark: "boss: then ok", "legal, now, in". */
function skipThen(words: readonly Word[], from: number): number {
  let at = from;
  while (/^[:,=–—-]$|^->$|^→$/.test(words[at]?.text ?? '') || thenWords.has(words[at]?.lower ?? '')) at++;
  return at;
}

/** "Convinced", "on board", "for it", "ok with that", "agree"; not "convinced that one page is enough". */
function isWholeAssent(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  const pair = `${first?.lower} ${second?.lower}`;
  if (assenting.has(pair))
    return !/^(the|a|an|at)$/.test(words[at + 2]?.lower ?? '') || /^(in|with|ok|okay|fine)/.test(pair);
  return (
    bareAssents.has(first?.lower ?? '') && !/^(that|of|to|by)$/.test(second?.lower ?? '') && second?.part !== 'noun'
  );
}

/** "Client: yes", "boss ok". */
const isBareYes = (words: readonly Word[], at: number): boolean =>
  handsOver.has(words[at]?.lower ?? '') &&
  /^(punctuation|preposition|adverb|coordinator|subordinator)$/.test(words[at + 1]?.part ?? 'punctuation') &&
  !/^(for|at|in)$/.test(words[at + 1]?.lower ?? '') &&
  nounPhraseAt(words, at) === undefined;
