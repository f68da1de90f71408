import { poorer } from '../lexicon/costs.ts';
import { pleased } from '../lexicon/displeasure.ts';
import { dearer } from '../lexicon/downsides.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a sentence concedes at its end what it has told: "less choice, yes", "the teachers did not like the noise, but okay". */
export const isConcededPrice = remembered((sentence: Sentence): boolean => {
  if (sentence.question) return false;
  if (isKnownLess(sentence)) return true;
  const said = sentence.words.filter(({ text }) => /[\p{L}\d,]/u.test(text));
  const last = said.at(-1);
  const link = said.at(-2);
  if (!last || !nods.test(last.lower) || !/^(,|but|was|is)$/.test(link?.lower ?? '')) return false;
  return sentence.clauses.length === 0 ? isLess(said) : isAgainst(sentence) || isSlower(sentence);
});

/** "Less time for the coins, that I knew." */
const isKnownLess = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 1 &&
  clauses[0]?.actor === 'I' &&
  /^(know|accept|see)$/.test(clauses[0].verb.lemma) &&
  !clauses[0].verb.negated &&
  clauses[0].verb.from > 2 &&
  isLess(words);

const nods = /^(yes|true|granted|admittedly|sure|okay|ok|fine|alright)$/;

/** "Less choice", "slower checkout"; not "fewer errors". */
function isLess([first, second, third]: readonly Word[]): boolean {
  if (!first || [second, third].some(isHarm)) return false;
  return /^(less|fewer)$/.test(first.lower) || poorer.has(first.lower) || dearer.has(first.lower);
}

/** "The teachers did not like the noise." */
const isAgainst = (sentence: Sentence): boolean => {
  const [told] = sentence.clauses;
  return (
    told?.actor === 'other' &&
    told.subject !== undefined &&
    told.verb.negated &&
    told.verb.tense === 'past' &&
    isPerson(sentence, told.subject) &&
    /^(like|love|enjoy|want|come|agree|understand|appreciate|get)$/.test(told.verb.lemma)
  );
};

/** "It was slower, yes." */
const isSlower = ({ words, clauses: [told] }: Sentence): boolean =>
  told?.actor !== 'I' &&
  /^(be|become|get|take)$/.test(told?.verb.lemma ?? '') &&
  !told?.verb.negated &&
  words.slice(told?.verb.to, (told?.verb.to ?? 0) + 3).some(({ lower }) => poorer.has(lower) || dearer.has(lower));

/** "Not everyone got water": some go without. */
export const isNotForAll = ({ words, clauses }: Sentence): boolean => {
  const at = words[0]?.lower === 'not' ? 1 : -1;
  if (at < 0 || !/^(all|every|everyone|everybody|each)$/.test(words[at]?.lower ?? '')) return false;
  const [told] = clauses;
  return (
    told !== undefined &&
    told.verb.tense === 'past' &&
    !told.verb.negated &&
    !isHarm(told.object?.head) &&
    (/^(get|receive|fit|like|love|agree|benefit|find|keep)$/.test(told.verb.lemma) ||
      (told.verb.lemma === 'be' && pleased.has(words[told.verb.to]?.lower ?? '')))
  );
};
