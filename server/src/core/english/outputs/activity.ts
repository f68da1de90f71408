import { singular } from '../grammar/singular.ts';
import { pieces } from '../lexicon/audiences.ts';
import { roles } from '../lexicon/nouns.ts';
import { activityVerbs, audiences, products } from '../lexicon/uptake.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { countedIn, countIn, isEverybody } from './counts.ts';
import type { Output } from './outputs.ts';
import { isPunctual } from './punctuality.ts';
import { isPeople, many } from './spread.ts';
import { isTraining, isUptake } from './uptake.ts';

/** People doing what is activity only: "85% of agents downloaded the app", "the film was watched 900 times". */
export function activity(sentence: Sentence, clause: Clause): Output | undefined {
  const { verb, subject } = clause;
  if (verb.negated || verb.tense === 'conditional') return undefined;
  const whole = { start: clause.start, end: clause.end, name: verb.head.lower };
  if (verb.tense === 'imperative')
    return trainsPeople(sentence, clause) || rollsOut(sentence, clause) ? whole : undefined;
  if (!subject) return undefined;
  if (isPunctual(sentence, clause)) return whole;
  if (trainsPeople(sentence, clause) || rollsOut(sentence, clause)) return whole;
  if (clause.actor === 'I') return undefined;
  if (reachesPeople(sentence, clause) || isUptake(sentence, clause)) return whole;
  if (isTraining(sentence, clause)) return whole;
  if (!activityVerbs.has(lemmaOf(clause)) && !activityVerbs.has(deedOf(clause)) && !isSeen(sentence, clause))
    return undefined;
  if (/^(open|follow)$/.test(lemmaOf(clause)) && verb.voice === 'active' && !clause.object) return undefined;
  if (verb.voice === 'passive')
    return clause.agent || countedIn(sentence, clause.start, clause.end) || isOften(sentence, clause)
      ? whole
      : undefined;
  const everybody = lemmaOf(clause) !== 'like' && isEverybody(sentence, clause);
  const more = sentence.words[subject.from]?.lower === 'more';
  return countedIn(sentence, clause.start, verb.start) || everybody || more || isMoreOften(sentence, clause)
    ? whole
    : undefined;
}

/** "40 people saw the video." */
const isSeen = (sentence: Sentence, clause: Clause): boolean =>
  lemmaOf(clause) === 'see' &&
  pieces.has(clause.object?.head.singular ?? '') &&
  (sentence.words[clause.object?.to ?? 0]?.part ?? 'punctuation') === 'punctuation' &&
  (countIn(sentence, clause.start, clause.verb.start)?.value ?? 0) >= many;

/** "I trained 140 people": how many sat there. */
function trainsPeople(sentence: Sentence, clause: Clause): boolean {
  if (!/^(train|onboard|coach|teach|brief)$/.test(lemmaOf(clause)) || clause.verb.voice === 'passive') return false;
  return /^(I|we|team|dropped|you)$/.test(clause.actor) && countedIn(sentence, clause.verb.end, clause.end);
}

/** "We rolled the tool out to 14 sites." */
function rollsOut(sentence: Sentence, clause: Clause): boolean {
  const { object, subject, verb } = clause;
  const thing = verb.voice === 'passive' ? subject : object;
  const out =
    /^(deploy|install)$/.test(lemmaOf(clause)) ||
    (lemmaOf(clause) === 'roll' && sentence.words.some(({ lower }) => lower === 'out'));
  const known =
    thing !== undefined &&
    (products.has(thing.head.singular) || (lemmaOf(clause) === 'roll' && verb.voice === 'active'));
  return out && known && countedIn(sentence, verb.end, clause.end);
}

/** "The newsletter reached 12,000 inboxes." */
function reachesPeople(sentence: Sentence, clause: Clause): boolean {
  const { object, verb } = clause;
  if (lemmaOf(clause) === 'reach' && isShareOfPeople(sentence, clause)) return true;
  return (
    lemmaOf(clause) === 'reach' &&
    object !== undefined &&
    countIn(sentence, verb.end, clause.end) !== undefined &&
    (audiences.has(object.head.singular) ||
      audiences.has(singular(countIn(sentence, verb.end, clause.end)?.unit ?? '')))
  );
}

/** "Reached 70% of middle management": of those who were to come. */
const isShareOfPeople = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean => {
  const share = quantities.find(({ kind, start }) => kind === 'percent' && start >= verb.end && start < end);
  const of = words.findIndex(({ lower, start }) => share !== undefined && start >= share.end && lower === 'of');
  return (
    of > 0 &&
    words
      .slice(of + 1, of + 5)
      .some(({ lower }) => isPeople(lower) || audiences.has(singular(lower)) || roles.has(lower))
  );
};

/** "People opened the app twice as often." */
const isMoreOften = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end &&
      lower === 'often' &&
      /^(as|more)$/.test(words[at - 1]?.lower ?? '') &&
      words[at - 3]?.part !== 'number',
  );

/** "The page was opened very often." */
const isOften = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start, end: to }) =>
      start >= verb.end && to <= end && /^(often|frequently|daily|heavily|widely|lot)$/.test(lower),
  );
