import { activityVerbs, audiences, products, trainings, uptakeVerbs } from './lexicon/measures.ts';
import { deedOf, lemmaOf } from './measured-deed.ts';
import type { Output } from './outputs.ts';
import type { Clause, Sentence } from './sentence.ts';

/** People doing what is activity only: "85% of agents downloaded the app", "the film was watched 900 times". */
export function activity(sentence: Sentence, clause: Clause): Output | undefined {
  const { verb, subject } = clause;
  if (verb.negated || !subject || verb.tense === 'conditional') return undefined;
  const whole = { start: clause.start, end: clause.end, name: verb.head.lower };
  if (isPunctual(sentence, clause)) return whole;
  if (trainsPeople(sentence, clause) || rollsOut(sentence, clause)) return whole;
  if (clause.actor === 'I') return undefined;
  if (reachesPeople(sentence, clause) || isUptake(sentence, clause)) return whole;
  if (isTraining(sentence, clause)) return whole;
  if (!activityVerbs.has(lemmaOf(clause)) && !activityVerbs.has(deedOf(clause))) return undefined;
  if (verb.voice === 'passive')
    return clause.agent || countedIn(sentence, clause.start, clause.end) || isOften(sentence, clause)
      ? whole
      : undefined;
  return countedIn(sentence, clause.start, verb.start) || isEverybody(sentence, clause) ? whole : undefined;
}

/** "I trained 140 people": how many sat there. */
function trainsPeople(sentence: Sentence, clause: Clause): boolean {
  if (!/^(train|onboard|coach|teach|brief)$/.test(lemmaOf(clause)) || clause.verb.voice === 'passive') return false;
  return /^(I|we|team|dropped)$/.test(clause.actor) && countedIn(sentence, clause.verb.end, clause.end);
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
  return (
    lemmaOf(clause) === 'reach' &&
    object !== undefined &&
    audiences.has(object.head.singular) &&
    countedIn(sentence, verb.end, clause.end)
  );
}

/** "80% of the staff now use the tool", "the template was adopted by 90% of the teams"; to use it still is to have kept it. */
function isUptake(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object, agent, start, end } = clause;
  if (!uptakeVerbs.has(lemmaOf(clause)) || !subject) return false;
  if (
    sentence.words.some(
      word => /^(still|later|daily|after)$/.test(word.lower) && word.start >= start && word.end <= end,
    )
  )
    return false;
  if (verb.voice === 'passive')
    return products.has(subject.head.singular) && agent !== undefined && countedIn(sentence, verb.end, end);
  const thing =
    object !== undefined &&
    (products.has(object.head.singular) || (lemmaOf(clause) === 'adopt' && /^(it|this|them)$/.test(object.head.lower)));
  return thing && (countedIn(sentence, start, verb.start) || isEverybody(sentence, clause));
}

/** "The page was opened very often." */
const isOften = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start, end: to }) =>
      start >= verb.end && to <= end && /^(often|frequently|daily|heavily|widely|lot)$/.test(lower),
  );

/** "The project was delivered on time and within budget." */
function isPunctual({ words }: Sentence, clause: Clause): boolean {
  if (!/^(deliver|complete|finish|launch|release|ship|implement|close|go|come|end|wrap)$/.test(lemmaOf(clause)))
    return false;
  const rest = words
    .filter(({ start, end }) => start >= clause.verb.end && end <= clause.end)
    .map(({ lower }) => lower);
  return rest.some(
    (lower, at) =>
      (lower === 'early' && at === rest.length - 1) ||
      (lower === 'ahead' && /^(schedule|time|plan)$/.test(rest[at + 2] ?? '')) ||
      (lower === 'on' && /^(time|schedule|budget)$/.test(rest[at + 1] ?? '')) ||
      (lower === 'within' && rest[at + 1] === 'budget'),
  );
}

/** "Every nurse completed the training", "the training was completed": attendance, which changes nothing. */
function isTraining(sentence: Sentence, clause: Clause): boolean {
  if (/^(train|onboard|enrol|enroll|certify|instruct)$/.test(lemmaOf(clause)) && clause.verb.voice === 'passive')
    return isEverybody(sentence, clause) || countedIn(sentence, clause.start, clause.verb.start);
  if (!/^(complete|finish|attend|pass|take|do)$/.test(lemmaOf(clause))) return false;
  if (trainings.has(clause.subject?.head.lower ?? '')) return true;
  const compared = sentence.words.some(({ lower }) => /^(against|than|instead|from)$/.test(lower));
  const many = isEverybody(sentence, clause) || (!compared && countedIn(sentence, clause.start, clause.verb.start));
  return trainings.has(clause.object?.head.lower ?? '') && many;
}

const isEverybody = ({ words }: Sentence, { subject }: Clause): boolean =>
  words
    .slice(subject?.from ?? 0, (subject?.from ?? 0) + 2)
    .some(({ lower }) => /^(every|all|everyone|everybody|each|100%|most)$/.test(lower)) ||
  /^(all|most|everyone)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? '');

/** "The tool saves each clerk 40 minutes a day": time saved, with no word on what it went into. */
export function timeSaved(sentence: Sentence, clause: Clause): Output | undefined {
  if (lemmaOf(clause) !== 'save' || clause.verb.negated || clause.verb.tense === 'conditional') return undefined;
  const time = sentence.quantities.find(
    ({ kind, start, end }) => kind === 'duration' && start >= clause.start && end <= clause.end,
  );
  const hour = sentence.words.find(
    ({ lower, start, end }, at) =>
      start >= clause.verb.end && end <= clause.end && lower === 'hour' && sentence.words[at - 1]?.lower === 'an',
  );
  return (time || hour) && { start: clause.start, end: clause.end, name: 'time saved' };
}

function countedIn({ quantities }: Sentence, start: number, end: number): boolean {
  return quantities.some(
    quantity =>
      quantity.start >= start &&
      quantity.start < end &&
      quantity.kind !== 'label' &&
      quantity.kind !== 'duration' &&
      quantity.value > 1,
  );
}
