import { deferralOf } from '../deference/deferral.ts';
import { opinionVerbs } from '../lexicon/hedges.ts';
import { withdrawing } from '../lexicon/troubles.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isGone } from './moving-on.ts';
import { isOutOfIt } from './no-longer-mine.ts';
import { isOnTheirDesk } from './on-their-desk.ts';

/** Whether what the candidate tells in a clause is no answer to a problem: it is left, or looked back on, or done as told. */
export const isNoAnswer = (sentence: Sentence, clause: Clause): boolean =>
  isMisread(sentence, clause) ||
  isBackedOff(sentence, clause) ||
  isGone(sentence, clause) ||
  isOutOfIt(sentence, clause) ||
  isOnTheirDesk(sentence, clause) ||
  isSummedUp(sentence, clause) ||
  isSaidOfMyself(sentence, clause) ||
  deferralOf(sentence, clause) !== undefined;

/** "When that didn't take": only what opens a sentence or a part of it leaves its subject out. */
const isMisread = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'dropped' && words[verb.from - 1]?.part === 'subordinator';

/** "I stepped out", "I sat back", "I moved over to pricing", "I got on with my watch", "I went back to the ovens"; not "back to them". */
const isBackedOff = ({ words }: Sentence, { verb }: Clause): boolean => {
  const away = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  if (withdrawing.has(`${verb.lemma} ${away}`)) return true;
  const [to, where] = words.slice(words.findIndex(({ lower }, at) => at > verb.from && lower === away) + 1);
  return (
    /^(move|switch|change|go|get)$/.test(verb.lemma) &&
    /^(over|back|on)$/.test(away) &&
    /^(to|with)$/.test(to?.lower ?? '') &&
    where?.part !== 'pronoun'
  );
};

/** "I did all this for a better service." */
const isSummedUp = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'do' && object !== undefined && words[object.from]?.lower === 'all';

/** "I believe that I have shown much courage": a word on oneself. */
const isSaidOfMyself = ({ clauses }: Sentence, { kind, parent }: Clause): boolean =>
  kind === 'complement' && opinionVerbs.has(clauses[parent ?? -1]?.verb.deed.lemma ?? '');
