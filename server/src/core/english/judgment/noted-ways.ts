import { befalling, unfit } from '../lexicon/options.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Digital scanner: nice, but 40,000 euro": a thing that a note names, and in the same breath finds no good. */
export const isPricedAway = remembered(({ words, clauses }: Sentence): boolean => {
  if (clauses.length > 0) return false;
  const mark = words.findIndex(({ text }) => /^([:–—-]|--)$/.test(text));
  return mark > 0 && mark < 5 && isThing(words.slice(0, mark)) && findsNoGood(words.slice(mark + 1), true);
});

/** "Scanners?", and in the next sentence "Too slow." */
export const isAskedAndDismissed = (asked: Sentence, answer: Sentence): boolean =>
  (isAskedOfUs(asked) &&
    answer.clauses.some(({ verb }) => verb.lemma === 'say' && answer.words[verb.to]?.lower === 'no')) ||
  ((isTheAnswer(asked) || isAskedOfUs(asked)) && /^(no|not|hardly|never|nope)$/.test(answer.words[0]?.lower ?? '')) ||
  (asked.question && asked.words.length < 5 && isThing(asked.words.slice(0, -1)) && isTalkedOver(answer)) ||
  (asked.question &&
    asked.clauses.length === 0 &&
    asked.words.length < 7 &&
    isThing(asked.words.slice(0, -1)) &&
    answer.clauses.length === 0 &&
    findsNoGood(answer.words, false));

/** "We talked about them for an hour": what was asked of was thought about. */
const isTalkedOver = ({ clauses, words }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      /^(I|we)$/.test(actor) &&
      !verb.modal &&
      /^(talk|think|discuss|look|consider|reject|price|calculate|try|toy|weigh)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(it|them|that|this|one)$/.test(lower)),
  );

/** "Could we drop the third question?", "should I have hired?" */
const isAskedOfUs = ({ question, clauses }: Sentence): boolean =>
  question &&
  clauses.some(
    ({ actor, verb }) =>
      /^(I|we)$/.test(actor) && /^(could|should|can)$/.test(verb.modal ?? '') && !befalling.has(verb.deed.lemma ?? ''),
  );

/** "Was a second lift the answer?" */
const isTheAnswer = ({ question, words }: Sentence): boolean =>
  question &&
  words[0]?.lemma === 'be' &&
  /^(answer|solution|cure|remedy|fix|way)$/.test(words.at(-2)?.lower ?? '') &&
  /^(the|an|a|our|my)$/.test(words.at(-3)?.lower ?? '') &&
  words.slice(1, -3).some(({ part, form }) => part === 'noun' || form === 'ing') &&
  words[1]?.part !== 'pronoun';

const isThing = (named: readonly Word[]): boolean =>
  named.some(({ part, form }) => part === 'noun' || form === 'ing') &&
  !named.some(
    ({ part, lower }) =>
      part === 'pronoun' || /^(how|what|why|who|when|where|which|result|cost|price|downside|problem)s?$/.test(lower),
  );

/** "Too slow", "not worth it", "nice, but dear", "expensive", "no money". */
export function findsNoGood(verdict: readonly Word[], isStrict: boolean): boolean {
  const heard = verdict.filter(({ part }) => part !== 'punctuation' && part !== 'interjection');
  const said = /ly$/.test(heard[0]?.lower ?? '') ? heard.slice(1) : heard;
  const [first, second] = said;
  if (!first || said.length > 9) return false;
  const but = said.findIndex(({ lower }) => /^(but|yet|though)$/.test(lower));
  if (but > 0) return but < 4 && findsNoGood(said.slice(but + 1), false);
  if (isStrict) return first.lower === 'too' && said.length < 4;
  if (/^(too|never|nope|not)$/.test(first.lower)) return true;
  if (first.lower === 'no') return said.length < 5;
  return unfit.has(first.lower) ? said.length < 5 : isPrice(first, second);
}

/** "€200,000", "40.000 euro". */
const isPrice = (first: Word, second: Word | undefined): boolean =>
  /^\p{Sc}\d/u.test(first.text) ||
  (first.part === 'number' &&
    /^(\p{Sc}|euros?|pounds?|dollars?|francs?|rupees?|k|million|thousand|hundred|weeks|months|years)$/u.test(
      second?.lower ?? '',
    ));
