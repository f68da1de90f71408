import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nobodies } from '../lexicon/certainty.ts';
import { displeased, feelingSo, grumbling, loathing, pleased, slighted } from '../lexicon/displeasure.ts';
import { unkindNames } from '../lexicon/forgone.ts';
import { resenting } from '../lexicon/frames-prices.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOldTrouble } from './displeasure.ts';

const resentingFrames = frameSet(resenting);

/** Whether a sentence, a note with the verb that it leaves out included, tells so. */
export const isResentedIn = remembered((sentence: Sentence): boolean =>
  [sentence, ...(sentence.full ? [sentence.full] : [])].some(said =>
    said.clauses.some(clause => isResented(said, clause)),
  ),
);

/** Whether a clause tells that others took the candidate's deed ill: they are angry, grumble, walk out, call names, or nobody liked it. */
function isResented(sentence: Sentence, clause: Clause): boolean {
  const { actor, subject, verb, kind } = clause;
  if (sentence.question || actor !== 'other' || !subject || kind === 'subordinate' || kind === 'relative') return false;
  if (!/^(past|present)$/.test(verb.tense) || verb.modal || (verb.perfect && verb.tense === 'past')) return false;
  const told = sentence.words.slice(verb.to, wordRange(sentence, clause)[1]);
  if (told.some(isOldTrouble)) return false;
  if (nobodies.has(subject.head.lower))
    return (
      !verb.negated &&
      verb.tense === 'past' &&
      (/^(like|love|enjoy|thank|appreciate)$/.test(verb.lemma) ||
        (verb.lemma === 'want' &&
          /^(do|take|sit|work|play|use|have|hear|stand|join|help)$/.test(clause.infinitive?.lemma ?? '')))
    );
  if (!isSomebody(subject.head)) return false;
  if (!verb.negated && verb.lemma === 'feel' && told.slice(0, 3).some(({ lower }) => slighted.has(lower))) return true;
  if (feelingSo.has(verb.lemma))
    return told.slice(0, 5).some(({ lower }) => (verb.negated ? pleased : displeased).has(lower));
  if (verb.negated) return false;
  return (
    (verb.tense === 'past' && loathing.has(verb.lemma)) ||
    (verb.tense === 'past' && verb.lemma !== 'shout' && grumbling.has(verb.lemma)) ||
    (/^(walk|storm)$/.test(verb.lemma) && isOutOver(sentence.words.slice(verb.to - 1, verb.to + 3))) ||
    isCalledNames(told, verb.lemma) ||
    frameOf(sentence, clause, resentingFrames) !== undefined
  );
}

/** What feels must be somebody: whoever is named, "they", "some"; not "it". */
const isSomebody = ({ part, lower }: Word): boolean =>
  part === 'noun' ||
  part === 'number' ||
  /^(he|she|they|some|others|many|most|few|everyone|everybody|both)$/.test(lower);

/** "Out over it", "out for good". */
const isOutOver = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) => lower === 'out' && (/^(over|because|for)$/.test(words[at + 1]?.lower ?? '') || !words[at + 1]),
  );

/** "The others called me the police"; not "called me the next day". */
const isCalledNames = ([me, article, name]: readonly Word[], lemma: string): boolean =>
  lemma === 'call' &&
  /^(me|us)$/.test(me?.lower ?? '') &&
  (/^(mad|crazy|names|stubborn|heartless|cold|rude|arrogant)$/.test(article?.lower ?? '') ||
    (/^(a|an|the)$/.test(article?.lower ?? '') && unkindNames.has(name?.lower ?? '')));
