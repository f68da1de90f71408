import { deliveryStates, planning } from '../lexicon/delivery.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a clause says that something is otherwise than it was, or again as it should be: "the crew no longer shouts",
 * "the tenors came back", "the harbour master stopped coming".
 */
export const isTurned = (sentence: Sentence, clause: Clause): boolean =>
  isOver(sentence, clause) ||
  isNowSo(sentence, clause) ||
  hasCeased(clause) ||
  isFirst(sentence, clause) ||
  isAsBefore(sentence, clause) ||
  isFromThenOn(sentence, clause);

const within = ({ words }: Sentence, { verb, subject, end }: Clause) =>
  words.filter(word => word.start >= (subject?.start ?? verb.start) && word.end <= end);

/** "Nobody fights any more", "no longer shouted". */
const isOver = (sentence: Sentence, clause: Clause): boolean =>
  (clause.verb.tense === 'present' || (clause.verb.tense === 'past' && clause.actor !== 'I')) &&
  within(sentence, clause).some(
    ({ lower }, at, all) =>
      (lower === 'longer' && all[at - 1]?.lower === 'no') ||
      (/^(anymore|more)$/.test(lower) && clause.verb.negated && (lower === 'anymore' || all[at - 1]?.lower === 'any')),
  );

/** "Since then the room is full", "now we need the lift once a day": how it goes these days; not "now I know", "now it is live". */
function isNowSo({ words }: Sentence, { actor, verb }: Clause): boolean {
  if (verb.tense !== 'present' || actor === 'I' || verb.perfect || verb.voice === 'passive') return false;
  if (planning.has(verb.deed.lemma ?? verb.lemma)) return false;
  if (words.slice(verb.to, verb.to + 3).some(({ lower }) => deliveryStates.has(lower))) return false;
  if (verb.lemma === 'be' && /^(with|by|for|about|up)$/.test(words[verb.to]?.lower ?? '')) return false;
  const [first, second] = words;
  return (
    /^(now|nowadays|meanwhile|today)$/.test(first?.lower ?? '') ||
    (first?.lower === 'by' && second?.lower === 'now') ||
    (/^(since|these)$/.test(first?.lower ?? '') && /^(then|days|that)$/.test(second?.lower ?? ''))
  );
}

/** "They stopped coming", "we've stopped searching": a habit. */
const hasCeased = ({ actor, verb }: Clause): boolean =>
  (actor === 'other' || (/^(we|team)$/.test(actor) && verb.perfect)) &&
  !verb.negated &&
  /^(stop|quit|cease)$/.test(verb.lemma) &&
  verb.deed !== verb.head &&
  verb.deed.form === 'ing';

/** "Went home on time for the first time in a year", "took the first free day in two years". */
const isFirst = (sentence: Sentence, clause: Clause): boolean =>
  /^(other|team)$/.test(clause.actor) &&
  (clause.verb.tense === 'past' || clause.verb.modal === 'could') &&
  within(sentence, clause).some(
    ({ lower }, at, all) =>
      (lower === 'time' && all[at - 1]?.lower === 'first' && all[at - 3]?.lower === 'for') ||
      (lower === 'first' &&
        all.slice(at + 2, at + 4).some(word => /^(since|in|for)$/.test(word.lower)) &&
        all.slice(at + 3, at + 6).some(word => durations.has(word.lower) || durations.has(word.singular))),
  );

/** "The tenors came back", "the parcels go out the same day again", "the regulars came round". */
const isAsBefore = ({ words }: Sentence, { actor, verb, end }: Clause): boolean =>
  (actor === 'other' || (/^(we|team)$/.test(actor) && /^(have|be|get)$/.test(verb.lemma))) &&
  verb.voice === 'active' &&
  !verb.negated &&
  words.some(
    ({ lower, start, end: to }, at) =>
      start >= verb.start &&
      to <= end &&
      (lower === 'again' || (/^(back|round|around)$/.test(lower) && words[at - 1]?.lemma === 'come')) &&
      !/^(to|for|with|from|the|a|an|my|our)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "From that day the thing ran", "from then on the trucks left at six": how it went, and no deed of one's own. */
const isFromThenOn = ({ words }: Sentence, { actor, verb, kind }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  words[0]?.lower === 'from' &&
  (words[1]?.lower === 'then' || /^(that|this)$/.test(words[1]?.lower ?? '')) &&
  /^(on|day|week|month|moment|point|evening|morning|time)$/.test(words[2]?.lower ?? '');
