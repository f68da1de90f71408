import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { comingRoundMore } from '../lexicon/frames-coming-round.ts';
import { praiseNouns } from '../lexicon/honours.ts';
import { emptyShifts, givenThings, opened, ownMatters, shifts, stances } from '../lexicon/movement.ts';
import { months } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { happened, isOutsider } from './others.ts';

const comingFrames = frameSet(comingRoundMore);

/** Somebody else agrees, changes, gives way. */
export function isShift(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!isOutsider(sentence, clause) || verb.negated || !happened(clause)) return false;
  if (isOfThemselves(sentence, clause)) return false;
  // "The two dates he'd given me" tells which dates.
  if (clause.kind === 'relative' && verb.perfect) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isLongSince(sentence, clause)) return false;
  const told = clause.kind !== 'complement' || clause.link?.lower === 'why';
  if (told && frameOf(sentence, clause, comingFrames)) return true;
  if (/^(stop|cease|quit)$/.test(verb.lemma) && stances.has(lemma)) return true;
  if (!shifts.has(lemma) || verb.voice === 'passive') return false;
  if (isOfThings(sentence, clause, lemma) || isSettledForThem(sentence, clause)) return false;
  return !emptyShifts.has(lemma) || isForSomebody(sentence, clause);
}

/** "Had approved it in January", "had already agreed": before the candidate came. */
const isLongSince = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.perfect &&
  verb.tense === 'past' &&
  words.some(
    ({ lower, start }, at) =>
      start >= verb.start &&
      start < end &&
      (/^(already|earlier|previously|ago|before)$/.test(lower) ||
        (lower === 'for' && /^(years|months|weeks|decades|ages)$/.test(words[at + 1]?.lower ?? '')) ||
        (/^(in|since|last)$/.test(lower) &&
          (months.has(words[at + 1]?.lower ?? '') ||
            /^(spring|summer|autumn|winter|year|month|week|\d{4})$/.test(words[at + 1]?.lower ?? '')))),
  );

/** "Had already changed the times by herself". */
const isOfThemselves = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'by' &&
      start >= verb.end &&
      start < end &&
      /^(himself|herself|themselves)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "I decided that only the groups pay a deposit": what they do is the candidate's call. */
const isSettledForThem = ({ clauses }: Sentence, { kind, parent }: Clause): boolean => {
  const above = kind === 'complement' ? clauses[parent ?? -1] : undefined;
  return above !== undefined && isCandidate(above) && above.verb.lemma === 'decide';
};

/** "The site offers a quiz", "opened the map", "dropped it on my desk", "signed for a pair": nobody thinks otherwise for that. */
const isOfThings = ({ words }: Sentence, { verb, object, end }: Clause, lemma: string): boolean => {
  const next = words[verb.to]?.lower ?? '';
  switch (lemma) {
    case 'offer':
      return verb.tense === 'present';
    case 'open':
      return (
        object === undefined ||
        opened.has(object.head.lower) ||
        words.some(({ lower, start }) => /^(times|against)$/.test(lower) && start > verb.end)
      );
    case 'drop':
      return words.some(({ lower, start }) => start > verb.end && start < end && /^(on|onto|into)$/.test(lower));
    case 'sign':
      return next === 'for' && words[verb.to + 1]?.lower === 'a';
    default:
      return false;
  }
};

/** What is given up or given to the candidate: "gave me four weeks", "dropped it", "moved her deadline". */
function isForSomebody({ words }: Sentence, { object, verb, infinitive, start, end }: Clause): boolean {
  if (verb.deed !== verb.head && verb.lemma === 'have') return false;
  if (ownMatters.has(object?.head.lower ?? '')) return false;
  if (words.some(word => word.start >= start && word.end <= end && praiseNouns.has(word.lower))) return false;
  if (
    verb.deed.lemma === 'give' &&
    words.some(word => word.start >= start && word.end <= end && givenThings.has(word.lower))
  )
    return false;
  if (!object) return infinitive !== undefined && verb.lemma !== 'come';
  return !/^(up|back)$/.test(words[verb.to]?.lower ?? '');
}
