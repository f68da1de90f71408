import { isAdvantage, isCalledStrategic, isMarket, isTheirConcern, movesCrowd } from './appeal.ts';
import { cannotBear, isAttitude, isFedUp } from './attitude.ts';
import { isCause } from './attribution.ts';
import { isBarePlural } from './crowds.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';
import { isNeed, isWhatItIs, isWhatTheyWant, isWished } from './wishes.ts';

/** Whether a clause claims what customers want or feel, or why something worked, on nobody's word. */
export function claimIn(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (isCalledStrategic(sentence, clause) || isAdvantage(sentence, clause)) return true;
  if (verb.modal && !/^(would|'d|will|can|ca|could)$/.test(verb.modal)) return false;
  if (asks(sentence, clause) || (kind === 'relative' && !isWhatItIs(sentence, clause))) return false;
  if (/^(can|ca|could)$/.test(verb.modal ?? '')) return cannotBear(sentence, clause);
  if (isWhatTheyWant(sentence, clause)) return true;
  if (kind === 'complement' && isIndirect(clause) && !isWhatItIs(sentence, clause)) return false;
  if (kind === 'complement' && isHeldByOthers(sentence, clause)) return false;
  if (isFedUp(sentence, clause) || isTheirConcern(sentence, clause) || isMarket(sentence, clause)) return true;
  if (movesCrowd(sentence, clause) || isNeed(sentence, clause) || isWished(sentence, clause)) return true;
  if (subject && isAttitude(sentence, clause)) return true;
  return isCause(sentence, clause);
}

/** "Vets love a fixed hour": of people at large, in the present, about something that is not the candidate's work. */
export const isGeneralTruth = ({ words }: Sentence, { subject, verb, object }: Clause): boolean =>
  subject !== undefined &&
  isBarePlural(words, subject) &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !/^(the|this|it|our|my|these|its|their)$/.test(words[object?.from ?? verb.to]?.lower ?? '');

/** Whether the clause, or the whole sentence, leaves it open. */
function asks(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return (
    sentence.words.some(({ text }) => text === '?') ||
    sentence.words.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'if' || lower === 'whether')
  );
}

const isIndirect = ({ link }: Clause): boolean => /^(what|how|why|which|whether|who)$/.test(link?.lower ?? '');

/** What somebody else believed about customers is their claim. */
function isHeldByOthers({ clauses }: Sentence, { parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  if (!governor) return false;
  if (/^(taught|sure)$/.test(governor.verb.head.lower)) return true;
  return governor.actor === 'other'
    ? !/^(everyone|everybody)$/.test(governor.subject?.head.lower ?? '')
    : /^(make|ensure|teach|show|find|learn|hear|see|discover|believe|hypothesise|hypothesize|assume|bet|ask|think|guess|suspect)$/.test(
        governor.verb.lemma,
      );
}
