import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { duties, givenWork, work } from '../lexicon/handing.ts';
import { isName, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isOthers } from './advice.ts';
import { taskNouns } from './given-from-above.ts';

/** Whether a noun names work that one can be given. */
export const isWorkNoun = (lower: string): boolean =>
  taskNouns.test(lower) || work.has(lower) || givenWork.has(lower) || duties.has(lower);

/** Whether others give the candidate work, in whatever order it is told: "to me they gave the register", "gave to me the hotline too". */
export function isGivenOver(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor, subject } = clause;
  if (!/^(give|hand|pass|assign|entrust|allot|confide|leave|fall)$/.test(verb.lemma) || verb.tense !== 'past')
    return false;
  if (verb.lemma === 'fall' || verb.voice === 'passive') return isInverted(sentence, clause);
  if (actor !== 'other' || !isOthers(sentence, subject)) return false;
  const thing = thingGiven(sentence, clause);
  return (
    thing !== undefined &&
    (isDuty(sentence, thing) || (isSuperior(subject) && thing.to - thing.from === 1 && isName(thing.head)))
  );
}

/** "To me was given the care of the seed bank", "to me fell the writing of the minutes". */
function isInverted(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  const thing = isToMe(sentence, 0) && verb.from < 4 ? nounPhraseAt(words, verb.to) : undefined;
  return thing !== undefined && isDuty(sentence, thing);
}

/** What stands behind "me", or behind the verb where "to me" stands in front. */
function thingGiven(sentence: Sentence, { verb, subject }: Clause): NounPhrase | undefined {
  const { words } = sentence;
  const front = isToMe(sentence, 0) && (subject?.from ?? 0) < 4;
  let at = verb.to;
  if (isToMe(sentence, at)) at += 2;
  else if (words[at]?.lower === 'me') at++;
  else if (!front) return undefined;
  while (/^(also|too|even|then|next|now)$/.test(words[at]?.lower ?? '')) at++;
  return nounPhraseAt(words, at);
}

const isToMe = ({ words }: Sentence, at: number): boolean => words[at]?.lower === 'to' && words[at + 1]?.lower === 'me';

/** "The register of the graves", "the chess club"; "a list" may be a sheet of paper. */
const isDuty = ({ words }: Sentence, { head, from }: NounPhrase): boolean =>
  (givenWork.has(head.lower) || duties.has(head.lower) || (taskNouns.test(head.lower) && head.lower !== 'case')) &&
  !/^(his|her|their)$/.test(words[from]?.lower ?? '');
