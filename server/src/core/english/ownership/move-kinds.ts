import {
  barNouns,
  callNouns,
  fateDecisions,
  fates,
  fittedTo,
  leftStates,
  levelNouns,
  lightDeeds,
  loneFates,
  purposes,
  reachedStates,
  settled,
  states,
} from '../lexicon/deeds.ts';
import { troubles } from '../lexicon/group-deeds.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a light verb and a noun make a call: "made the call", "set the bar", "said no", "drew the line", "kept X
 * over Y".
 */
export function isCall(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  const object = clause.object?.head.lower ?? '';
  const has = (word: string): boolean => after.some(({ lower }) => lower === word);
  switch (lemma) {
    case 'make':
    case 'take':
      return callNouns.has(object);
    case 'set':
      return barNouns.has(object);
    case 'draw':
      return object === 'line';
    case 'say':
    case 'tell':
      return has('no');
    case 'push':
      return has('to') || has('for') || has('back');
    case 'pull':
      return object === 'plug' || has('plug');
    case 'keep':
    case 'hold':
    case 'move':
    case 'put':
    case 'give':
    case 'launch':
    case 'build':
    case 'spend':
      return (
        (has('instead') || has('over') || (has('rather') && has('than')) || has('against') || has('anyway')) &&
        clause.object !== undefined
      );
    default:
      return false;
  }
}

/** Whether a verb means a fate for want of an object: "orders dropped"; "we switched" stays a deed. */
export function intransitiveFate(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  return (
    fateDecisions.has(lemma) &&
    clause.verb.voice === 'active' &&
    !clause.object &&
    clause.actor === 'other' &&
    after[0]?.lower !== 'to'
  );
}

/** Whether the clause tells what came about rather than what was done: "we made €210 a week", "hit 96%". */
export function isFate(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  if (makesMoney(lemma, after) || (after[0]?.lower === 'past' && after[1]?.part === 'number')) return true;
  if (!fates.has(lemma) && lemma !== 'go') return false;
  if (lemma === 'go') return loneFates.has(after[0]?.lower ?? '') || goesFromLevel(after);
  if (lemma === 'hit') return isLevel(clause, after);
  if (lemma === 'come' && arrivesAt(after)) return false;
  if (lemma === 'come') return !(/^(up|out)$/.test(after[0]?.lower ?? '') && after[1]?.lower === 'with');
  if (lemma === 'arrive') return !arrivesAt(after);
  if (lemma === 'get') return !getsDone(clause, after);
  if (lemma === 'slip') return !clause.object;
  if (lemma === 'turn')
    return (
      (!clause.object || clause.object.head.part === 'adjective') && !after.some(({ part }) => part === 'particle')
    );
  if (lemma === 'break' || lemma === 'grow') return !clause.object || after[0]?.part === 'adverb';
  if (lemma === 'score' || lemma === 'rank')
    return clause.object?.head.part === 'number' || !after[0] || after[0].part !== 'determiner';
  return true;
}

/** "Came to the decision to close", "arrived at a compromise": what was settled. */
const arrivesAt = ([link, ...named]: readonly Word[]): boolean =>
  /^(to|at)$/.test(link?.lower ?? '') &&
  settled.has(named.find(({ part }) => part === 'noun' || part === 'pronoun')?.lower ?? '');

/** "Got rid of it", "got the van repaired", "got the form down to a page", "got everybody into one room", "got in a tonne of ice". */
const getsDone = ({ object, actor }: Clause, after: readonly Word[]): boolean =>
  after.slice(0, 2).some(({ lower }) => /^(rid|started|going)$/.test(lower)) ||
  beforePreposition(after).some(
    (word, at) => (at > 0 && word.form === 'participle') || word.form === 'ing' || word.part === 'to',
  ) ||
  (actor !== 'other' && object !== undefined && movesOn(object, after)) ||
  (actor !== 'other' && isGotIn(after));

/** "In a tonne of ice", "in three pallets of tiles": not "in a van", "in 200 orders", "in a bit of trouble". */
const isGotIn = ([link, first, unit, of]: readonly Word[]): boolean =>
  link?.lower === 'in' &&
  /^(determiner|number)$/.test(first?.part ?? '') &&
  of?.lower === 'of' &&
  loads.test(unit?.singular ?? '');

const loads =
  /^(tonne|ton|load|lorryload|truckload|pallet|crate|box|bag|batch|set|pair|stack|roll|barrel|litre|kilo|couple|handful|team|crew|gang)$/;

/** "Down to a page", "into all nine canteens", "over the hole": where the object of "get" is brought to. */
const movesOn = (object: NounPhrase, after: readonly Word[]): boolean => {
  const at = after.findIndex(({ start }) => start >= object.end);
  const [next, then] = [after[at]?.lower ?? '', after[at + 1]?.lower ?? ''];
  return /^(down|into|onto|over|off|round|around|across|past|through)$/.test(next) && !troubles.has(then);
};

/** "The van repaired" of "got the van repaired for Monday": what is got done stands before the first preposition. */
const beforePreposition = (after: readonly Word[]): readonly Word[] => {
  const end = after.findIndex(({ part }) => part === 'preposition');
  return end < 0 ? after : after.slice(0, end);
};

/** "We went from 640 to 85 alerts." */
const goesFromLevel = (after: readonly Word[]): boolean =>
  after[0]?.lower === 'from' && after.slice(1, 4).some(({ part }) => part === 'number');

/** "We made €210 a week", "took £4,000 on the night". */
const makesMoney = (lemma: string, after: readonly Word[]): boolean =>
  (lemma === 'make' || lemma === 'take') && /^\p{Sc}|\p{Sc}$/u.test(after[0]?.text ?? '');

/** "Had the logs pulled", "had them wait": the object is made to do, or be done. */
function isCausative(clause: Clause, after: readonly Word[]): boolean {
  const next = clause.object && after.find(({ start }) => start > (clause.object?.end ?? 0));
  return next?.part === 'verb' && (next.form === 'participle' || next.form === 'base') && !leftStates.has(next.lower);
}

/** "We hit 96%", "hit the target" are results; "we hit the road" is not. */
function isLevel(clause: Clause, after: readonly Word[]): boolean {
  return after.slice(0, 3).some(({ part }) => part === 'number') || levelNouns.has(clause.object?.head.lower ?? '');
}

/** "Had the till live by Friday", "had the hall empty in no time": brought about, and by when. */
const hasByThen = (after: readonly Word[]): boolean => {
  const at = after.findIndex(({ lower }) => reachedStates.has(lower));
  const [next, then] = [after[at + 1]?.lower ?? '', after[at + 2]];
  return (
    at > 0 &&
    (/^(by|within|before)$/.test(next) || (next === 'in' && (then?.part === 'number' || then?.lower === 'no')))
  );
};

/** "Stood at the gate for three mornings": the candidate's watch, not a posture. */
const standsWatch = ({ actor }: Clause, after: readonly Word[]): boolean =>
  (actor === 'I' || actor === 'dropped') &&
  after.some(({ lower }, at) => lower === 'for' && after.slice(at + 1, at + 4).some(word => durations.has(word.lower)));

/** "Stayed up to fold the leaflets", "stayed back and …", "stayed until three rerouting it": the time was put into a deed. */
const staysTo = (after: readonly Word[]): boolean =>
  /^(up|back|behind|late|on|over|until|till)$/.test(after[0]?.lower ?? '') &&
  after.some(({ part, form }) => part === 'to' || form === 'ing');

/** "Sat down", "stood in for her", "sat in on it"; but "sat in the van" only tells where. */
const sitsIn = (after: readonly Word[]): boolean => {
  const at = after.findIndex(({ part }) => part !== 'adverb');
  const [next, then] = [after[at]?.lower ?? '', after[at + 1]];
  return /^(down|up)$/.test(next) || (next === 'in' && !/^(determiner|noun|genitive)$/.test(then?.part ?? ''));
};

/** Whether the clause tells how things stood: "I worked there", "sat in the van"; "sat down" is a deed. */
export function isState(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  if (!states.has(lemma)) return false;
  if (clause.verb.voice === 'passive') return false;
  const next = after.find(word => word.part !== 'adverb');
  const object = clause.object !== undefined;
  if (lemma === 'look') return !/^(at|into|for|through|over|up)$/.test(next?.lower ?? '');
  if (lemma === 'watch' || lemma === 'observe' || lemma === 'count' || lemma === 'employ' || lemma === 'operate')
    return !object;
  if (lemma === 'weigh' || lemma === 'value') return !object;
  if (lemma === 'fit') return !object || fittedTo.has(clause.object?.head.singular ?? '');
  if (lemma === 'contain') return !object || clause.actor === 'other';
  if (lemma === 'serve') return !object || purposes.has(clause.object?.head.singular ?? '');
  if (lemma === 'use') return next?.lower === 'to' || clause.verb.progressive;
  if (lemma === 'stay') return !staysTo(after);
  if (lemma === 'work') return !/^(out|through|around)$/.test(next?.lower ?? '');
  if (lemma === 'have')
    return (
      (!isCausative(clause, after) && !hasByThen(after) && !lightDeeds.has(clause.object?.head.lower ?? '')) ||
      clause.verb.negated
    );
  if (lemma === 'sit' || lemma === 'stand') return !sitsIn(after) && !(standsWatch(clause, after) || object);
  return true;
}
