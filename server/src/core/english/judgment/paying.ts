import { actorOf, isCandidate } from '../grammar/actor.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import {
  choosing,
  costVerbs,
  harmed,
  harming,
  lossVerbs,
  offers,
  outputVerbs,
  postponing,
  unmissed,
} from '../lexicon/costs.ts';
import { outcomes } from '../lexicon/measures.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTakenHome } from '../wording/taken-home.ts';
import { isAccepted } from './accepted.ts';
import { isOver } from './burdens.ts';
import { defers, isForWord, isNothing, isOnlyFeared, isWhatItCost } from './no-cost.ts';
import { isSetAgainst } from './set-against.ts';

const benefitSet = phraseSet(outcomes);

/** Whether a clause tells what the candidate bore, gave up or put off, or what harm came of it. */
export function isCost(sentence: Sentence, clause: Clause): boolean {
  if (isNothing(clause) || isWhatItCost(sentence, clause)) return false;
  if (defers(sentence, clause) || clause.link?.lower === 'what' || isTakenHome(sentence, clause)) return false;
  const { verb } = clause;
  const actor = actorOf(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const candidate = isCandidate({ actor });
  if (verb.negated && !(candidate && outputVerbs.has(lemma))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : particleOf(sentence, clause, lemma);
  if (candidate && verb.tense !== 'imperative') {
    if (isAccepted(sentence, clause)) return true;
    if (costVerbs.has(lemma) && hasObject(sentence, clause) && isBurden(clause) && !isGain(sentence, clause))
      return true;
    if (phrasal && costVerbs.has(phrasal) && !isUnmissed(sentence, clause)) return true;
    if (lemma === 'accept' && !clause.object && isSomeMany(sentence.words, verb.to)) return true;
    if (choosing.has(lemma) && (postponing.has(clause.infinitive?.lower ?? '') || alsoGivesUp(sentence, clause)))
      return true;
    if (isSetAgainst(sentence, clause)) return true;
  }
  if (lemma === 'wait' && candidate && isForWord(sentence, clause)) return false;
  if (isOnlyFeared(sentence, clause)) return false;
  return lossVerbs.has(lemma) && !isNobodys(sentence, clause) && (candidate || harm(sentence, clause, lemma));
}

/** "Nobody on the ward lost weight", "not one of them left": nobody bears it. */
const isNobodys = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (/^(nobody|none|nothing|no-one|noone|neither)$/.test(subject.head.lower) ||
    /^(nobody|no|not|none|neither)$/.test(words[subject.from]?.lower ?? '') ||
    words[subject.from - 1]?.lower === 'not');

/** "Decided to stay with this group and to stop the other calls." */
const alsoGivesUp = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ part, start }, at) =>
      part === 'to' &&
      start > verb.end &&
      start < end &&
      words[at - 1]?.part === 'coordinator' &&
      postponing.has(words[at + 1]?.lower ?? ''),
  );

/** "Accepted about 200 lost orders." */
const isSomeMany = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'number' ||
  (/^(about|around|some|roughly|up)$/.test(words[at]?.lower ?? '') &&
    words.slice(at + 1, at + 3).some(({ part }) => part === 'number'));

/** What is accepted must be a burden: not "it", not an offer. */
export const isBurden = ({ object, verb }: Clause): boolean =>
  verb.deed.lemma !== 'accept' ||
  (object !== undefined && object.head.part !== 'pronoun' && !offers.has(object.head.lower));

const hasObject = (sentence: Sentence, clause: Clause): boolean =>
  clause.object !== undefined ||
  /^(that|the|a|an|to)$/.test(sentence.words[clause.verb.to]?.lower ?? '') ||
  clause.verb.voice === 'passive';

const delays = /^(times?|waits?|latency|turnaround|backlog|duration)$/;

/** Cutting what nobody wants is no price: "cut the waste", "cut the handling time", "tried to stop the errors". */
function isGain(sentence: Sentence, { object, verb }: Clause): boolean {
  return (
    verb.lemma === 'try' ||
    (object !== undefined &&
      (firstPhrase(sentence.words, benefitSet, object.from, object.to) !== undefined ||
        delays.test(object.head.lower) ||
        sentence.words.slice(object.from, object.to).some(({ lower }) => lower !== 'old' && unmissed.has(lower))))
  );
}

/** "Took out the old clipboards", "cut off the unnecessary signatures": what nobody misses. */
const isUnmissed = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(({ lower, start }) => start >= verb.end && start < end && unmissed.has(lower));

function particleOf(sentence: Sentence, clause: Clause, lemma: string): string | undefined {
  const [from, to] = wordRange(sentence, clause);
  const infinitive = clause.infinitive?.start ?? clause.end;
  const particle = sentence.words.slice(from, to).find(({ part, start }) => part === 'particle' && start < infinitive);
  return particle && `${lemma}-${particle.lower}`;
}

/** A harm that the story states: "it cost us two weeks", "partners lost a month", "sales dropped by 4%". */
function harm(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const subject = clause.subject?.head.lower ?? '';
  if (/^(what|how)$/.test(clause.link?.lower ?? '')) return false;
  if (
    lemma === 'wait' &&
    (clause.verb.progressive ||
      (clause.verb.perfect && clause.verb.tense === 'past') ||
      isOver(sentence.words) ||
      /^(less|only|just)$/.test(sentence.words[clause.verb.to]?.lower ?? ''))
  )
    return false;
  if (lemma === 'lose' && sentence.words.some(({ lower }) => lower === 'every' || lower === 'always')) return false;
  if (harming.has(lemma)) return clause.verb.tense === 'past' || clause.verb.tense === 'present';
  if (harmed.has(lemma)) return clause.verb.tense === 'past' && subject !== '' && !sentence.question;
  return false;
}
