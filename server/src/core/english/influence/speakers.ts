import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { againstIt } from '../lexicon/movement.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** In a note that gives somebody's word, whose it is: "director: too risky", "legal against". Undefined in all others. */
const speakerIn = remembered((sentence: Sentence): string | undefined => {
  const { words, clauses } = sentence;
  const at = words.findIndex(
    ({ text, lower }, place) => place > 0 && place < 5 && (text === ':' || /^(against|no)$/.test(lower)),
  );
  if (at < 1 || words[at - 1]?.part !== 'noun' || (words[at]?.text !== ':' && clauses.length > 0)) return undefined;
  const who = nounPhraseEnding(words, at - 1);
  return who.from === 0 && who.actor === 'other' && isPerson(sentence, who) ? who.head.lower : undefined;
});

/** Whether a note gives somebody's word against it: "director: too risky". */
export const isNotedAgainst = remembered(
  (sentence: Sentence): boolean =>
    speakerIn(sentence) !== undefined && sentence.words.slice(1).some(({ lower }) => againstIt.has(lower)),
);

/** Whether a later note gives another word of the same person, and none against it: "director: go on then". */
export const speaksOtherwise = (before: Sentence, later: Sentence): boolean =>
  later !== before &&
  speakerIn(later) !== undefined &&
  speakerIn(later) === speakerIn(before) &&
  !isNotedAgainst(later) &&
  !later.clauses.some(({ verb }) => verb.negated) &&
  !later.question;
