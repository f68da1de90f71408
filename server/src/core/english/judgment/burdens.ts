import { nobodies } from '../lexicon/certainty.ts';
import {
  burdenNouns,
  falling,
  goodMeasures,
  lessening,
  notAgain,
  poorer,
  relieving,
  standing,
  yielding,
} from '../lexicon/costs.ts';
import { spansOfTime } from '../lexicon/downsides.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { faulty, harmNouns, hurting } from '../lexicon/harm.ts';
import { dateWords, durations, seasons, weather } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells what somebody or something else bears: it has to wait, gets uglier, stands still, does not come again. */
export function isBorne(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (sentence.question || !subject || actor === 'I') return false;
  if (nobodies.has(subject.head.lower) || /^(nothing|nobody)$/.test(sentence.words[subject.from]?.lower ?? ''))
    return false;
  const behind = sentence.words.slice(verb.to, wordRange(sentence, clause)[1]);
  if (endsHere(sentence, clause, behind)) return true;
  if (verb.negated) return false;
  if (sentence.words[0]?.lower === 'before') return false;
  if (hasToYield(clause) && !isOver(sentence.words)) return true;
  if (verb.tense !== 'past' && verb.tense !== 'present') return false;
  return (
    isPoorer(clause, behind) ||
    falls(sentence, clause, behind) ||
    standing.has(verb.lemma) ||
    hasItWorse(clause, behind)
  );
}

/** "They no longer had to wait." */
export const isOver = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => lower === 'longer' && words[at - 1]?.lower === 'no');

/** "The new oven would have to wait", "the market had to make room"; not "the delays had to shrink", which is the problem solved. */
const hasToYield = ({ verb, subject }: Clause): boolean =>
  !isHarm(subject?.head) &&
  (verb.modal === 'must' || verb.modal === 'had' || (verb.lemma === 'have' && verb.deed !== verb.head)) &&
  yielding.has(verb.deed.lemma ?? '');

/** What nobody minds having less of: "the leaks", "the queue". */
export const isHarm = (word: Word | undefined): boolean =>
  word !== undefined &&
  [word.lower, word.singular].some(form => harmNouns.has(form) || burdenNouns.has(form) || relieving.has(form));

/** "The walls are uglier now", "the tickets became dearer"; not "slower than the others". */
function isPoorer({ verb, subject }: Clause, behind: readonly Word[]): boolean {
  if (!/^(be|become|get|grow|turn|look|feel|taste|sound|stay)$/.test(verb.lemma)) return false;
  const at = behind.slice(0, 4).findIndex(({ lower }) => poorer.has(lower));
  if (at < 0 || behind.slice(0, at).some(({ lower }) => /^(no|not)$/.test(lower))) return false;
  if (isSeason(subject?.head, behind[at]?.lower)) return false;
  return behind[at + 1]?.lower !== 'than' || /^(before|planned|usual|it)$/.test(behind[at + 2]?.lower ?? '');
}

/** "The night shift has it harder now." */
const hasItWorse = ({ verb }: Clause, [it, worse]: readonly Word[]): boolean =>
  verb.lemma === 'have' && it?.lower === 'it' && /^(worse|harder|tougher|rougher)$/.test(worse?.lower ?? '');

/** "The evenings got darker", "the rain got heavier", "it turned colder": nobody's doing. */
const isSeason = (word: Word | undefined, how = ''): boolean =>
  word !== undefined &&
  ((word.lower === 'it' && !/^(slower|dearer|costlier|pricier|poorer|clumsier|messier|riskier|uglier)$/.test(how)) ||
    [word.lower, word.singular].some(
      form => durations.has(form) || dateWords.has(form) || seasons.has(form) || weather.has(form),
    ));

/** Whether a good measure is told to have fallen. */
export const worsensIn = (sentence: Sentence): boolean =>
  sentence.clauses.some(clause =>
    falls(sentence, clause, sentence.words.slice(clause.verb.to, wordRange(sentence, clause)[1])),
  );

/** "The margin shrank", "quality went down a little". */
const falls = ({ words }: Sentence, { subject, verb }: Clause, behind: readonly Word[]): boolean =>
  subject !== undefined &&
  goodMeasures.has(subject.head.lower) &&
  !words.slice(subject.from, subject.to).some(word => isHarm(word) || faulty.has(word.lower)) &&
  (subject.head.lower !== 'orders' ||
    words.slice(subject.from, subject.to - 1).every(({ part }) => part === 'determiner')) &&
  falling.has(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.perfect &&
  !verb.progressive &&
  (verb.lemma !== 'go' || behind[0]?.lower === 'down' || verb.particle?.lower === 'down');

/** "They never spoke to us again", "four of them did not come back", "not everybody forgave me". */
function endsHere(sentence: Sentence, clause: Clause, after: readonly Word[]): boolean {
  const { verb, subject } = clause;
  const behind = verb.particle ? [verb.particle, ...after] : after;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    !subject ||
    isHarm(subject.head) ||
    isTold(sentence, clause) ||
    !notAgain.has(lemma) ||
    !(verb.tense === 'past' || verb.perfect)
  )
    return false;
  const denied = verb.negated || sentence.words[subject.from - 1]?.lower === 'not';
  if (!denied || !(isPerson(sentence, subject) || subject.head.lower.endsWith('s') || subject.head.part !== 'noun'))
    return false;
  return (
    /^(forgive|renew|reorder|pardon)$/.test(lemma) ||
    (behind.some(({ lower }) => /^(again|back|anymore)$/.test(lower)) && /^(come|return|speak|talk)$/.test(lemma)) ||
    (/^(speak|talk|greet|write)$/.test(lemma) && behind.slice(0, 2).some(({ lower }) => /^(me|us)$/.test(lower)))
  );
}

/** "The numbers said that the visitors were not coming back": what was found, before anything was done. */
const isTold = ({ clauses }: Sentence, { parent, kind, link, subject }: Clause): boolean =>
  (kind === 'complement' && clauses[parent ?? -1]?.actor === 'other') ||
  (kind === 'relative' && link?.lower === 'that' && subject !== undefined && subject.start > link.start);

/** "No new features for a quarter", "a month without tests", "gone are the samples", "with it went the discount", "less than the lawyers would like". */
export function burdenWords({ words, clauses }: Sentence): Word | undefined {
  const [first, second, third] = words;
  if (first?.lower === 'gone' && second?.lemma === 'be') return first;
  if (first?.lower === 'with' && pointing.has(second?.lower ?? '') && third?.lemma === 'go') return third;
  if (clauses.length === 0) return isFast(words) || isNoneThatTime(words) ? first : undefined;
  return words.find(
    ({ lower }, at) =>
      lower !== 'more' &&
      (lessening.has(lower) || poorer.has(lower) || /^(smaller|shorter|rougher)$/.test(lower)) &&
      words[at + 1]?.lower === 'than' &&
      words.slice(at + 2, at + 8).some(({ lemma }) => /^(like|want|wish|promise)$/.test(lemma ?? '')),
  );
}

/** A time without something that is no harm: "no new features for a quarter", "a quarter with no new features". */
function isFast(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'no' || lower === 'without');
  if (at < 0 || at > 3) return false;
  const time = (word: Word): boolean => durations.has(word.lower) || durations.has(word.singular);
  const missing = words.slice(at + 1, at + 4);
  if (!missing.some(({ part }) => part === 'noun')) return false;
  if (missing.some(word => isHarm(word) || faulty.has(word.lower) || hurting.has(word.lower))) return false;
  return at > 0
    ? words.slice(0, at).some(time)
    : words.some(
        ({ lower }, place) =>
          place > at && (lower === 'until' || (lower === 'for' && words.slice(place + 1, place + 4).some(time))),
      );
}

/** "No money for new radios this year": in notes, what there is not for a time. */
function isNoneThatTime(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => lower === 'no');
  if (at < 0 || at > 1 || [words[at + 1], words[at + 2]].some(word => word && isHarm(word))) return false;
  return words.some(
    ({ lower }, place) =>
      place > at &&
      /^(this|that|next)$/.test(lower) &&
      (durations.has(words[place + 1]?.lower ?? '') || spansOfTime.has(words[place + 1]?.lower ?? '')),
  );
}
