import type { Quantity } from '../grammar/quantities.ts';
import { audienceUnits, media, pieces } from '../lexicon/audiences.ts';
import { hedging, peopleUnits, yardsticks } from '../lexicon/counting.ts';
import { collections } from '../lexicon/taking-up.ts';
import { clocking, growing, lacking, notWork, processing, sending, swelling } from '../lexicon/working.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** From how many on whatever somebody made or did is counted, not chosen. */
export const many = 12;

export const isOwn = ({ actor }: Clause): boolean => /^(I|we|team|dropped)$/.test(actor);

export const isPeople = (unit: string): boolean => peopleUnits.has(unit) || isTrade(unit);

/** "I got 12,000 nets distributed", "we had 300 walls painted". */
export function isHadDone({ words }: Sentence, clause: Clause, { start, end, unit }: Quantity): boolean {
  if (!/^(get|have)$/.test(lemmaOf(clause)) || !isOwn(clause) || notWork.has(unit)) return false;
  const at = words.findIndex(word => word.end > end - 1 && word.start >= start && word.end >= end);
  const deed = words.slice(at + 1, at + 2).find(({ form }) => form === 'participle' || form === 'past');
  return deed !== undefined && (processing.has(deed.lemma ?? '') || processing.has(deed.lower));
}

/** "The paper made an article with 20,000 readers." */
export const hasAudience = ({ words }: Sentence, { verb }: Clause, { kind, unit, value }: Quantity): boolean =>
  kind === 'count' &&
  audienceUnits.has(unit) &&
  value > 20 &&
  verb.voice === 'active' &&
  !lacking.has(verb.lemma) &&
  !words.some(({ lower }) => yardsticks.has(lower));

/** "The deck was shown to 60 managers", "my report was circulated to all 27 capitals". */
export const isSentTo = ({ words }: Sentence, clause: Clause, { start, value }: Quantity): boolean => {
  const goes =
    /^(go|get)$/.test(lemmaOf(clause)) &&
    (media.has(clause.subject?.head.singular ?? '') ||
      (value >= many && pieces.has(clause.subject?.head.singular ?? '')));
  const thing = clause.verb.voice === 'passive' || goes ? clause.subject : clause.object;
  if (!(sending.has(lemmaOf(clause)) || goes) || !thing || isPeople(thing.head.lower) || thing.actor === 'I')
    return false;
  let at = words.findIndex(word => word.start === start) - 1;
  while (at > clause.verb.to && (hedging.has(words[at]?.lower ?? '') || /^(all|the|our)$/.test(words[at]?.lower ?? '')))
    at--;
  return words[at]?.lower === 'to';
};

/** "I grew the database by 6,000 records", "I took a dead group to 1,400 members". */
export const isGrown = ({ words }: Sentence, clause: Clause, { start, kind, value }: Quantity): boolean =>
  (isOwn(clause) || (clause.actor === 'other' && swelling.has(clause.verb.lemma))) &&
  kind === 'count' &&
  value >= many &&
  growing.has(lemmaOf(clause)) &&
  collections.has((clause.actor === 'other' ? clause.subject : clause.object)?.head.singular ?? '') &&
  /^(by|to|past|over|beyond)$/.test(words[words.findIndex(word => word.start === start) - 1]?.lower ?? '');

/** "We logged 9,000 hours of volunteering": time put in. */
export const isClocked = ({ quantities }: Sentence, clause: Clause): boolean =>
  isOwn(clause) &&
  clocking.has(deedOf(clause)) &&
  quantities.some(
    ({ unit, value, start }) =>
      /^(hours|days|shifts)$/.test(unit) && value >= many && start >= clause.verb.end && start < clause.end,
  );

/** "A kit of 75 components". */
export const isCollected = ({ words }: Sentence, { start, kind, value }: Quantity): boolean => {
  const at = words.findIndex(word => word.start === start);
  return (
    kind === 'count' && value >= many && words[at - 1]?.lower === 'of' && collections.has(words[at - 2]?.singular ?? '')
  );
};
