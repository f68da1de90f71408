import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { findPhrases, firstPhrase, type Match, phraseSet } from '../grammar/match.ts';
import { nounOpeners } from '../lexicon/function-groups.ts';
import {
  alternativeCosts,
  alternativeLinks,
  choosingVerbs,
  counterMoves,
  deciding,
  discarding,
  easierWords,
  foregone,
  goingAlong,
  hindsightWords,
  looking,
  optionNouns,
  optionOwners,
  optionPhrases,
  otherWays,
  refusals,
  severalWays,
  wayNouns,
  weighing,
  wishing,
} from '../lexicon/options.ts';
import { durations } from '../lexicon/units.ts';
import { moveOf } from '../ownership/moves.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isLeftAside, isOpen, isTalkedOver, isUnfit, isUsual } from './other-ways.ts';

const links = phraseSet(alternativeLinks);
const phrases = phraseSet(optionPhrases);
const weighingFrames = frameSet(weighing);
const wishingFrames = frameSet(wishing);

/** Where a sentence names another way than the one that the candidate took; undefined where it names none. */
export const optionIn = remembered((sentence: Sentence): Span | undefined => {
  const { words } = sentence;
  const named =
    firstPhrase(words, phrases) ??
    asked(sentence) ??
    spared(sentence) ??
    optionNoun(sentence) ??
    either(sentence) ??
    countedWays(sentence);
  if (named) return spanOf(sentence, named);
  for (const clause of sentence.clauses)
    if (
      isSetAgainst(sentence, clause) ||
      isWeighed(sentence, clause) ||
      isForgone(sentence, clause) ||
      isLookedAt(sentence, clause) ||
      isWantedInstead(sentence, clause) ||
      isRuledOut(sentence, clause) ||
      isTurnedDown(sentence, clause) ||
      isLeftAside(sentence, clause) ||
      isOpen(sentence, clause) ||
      isUsual(sentence, clause) ||
      isUnfit(sentence, clause) ||
      isTalkedOver(sentence, clause)
    )
      return { start: clause.start, end: clause.end };
  return undefined;
});

function spanOf({ words }: Sentence, { from, to }: Pick<Match, 'from' | 'to'>): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** "Should I wait or open?" */
function asked({ words, question }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = question ? words.findIndex(({ lower }) => lower === 'or') : -1;
  return at > 0 &&
    !isRoughCount(words[at - 1], words[at + 1]) &&
    words.slice(0, at).some(({ lower }) => /^(i|we)$/.test(lower))
    ? { from: at, to: at + 1 }
    : undefined;
}

/** "Two or three", "a week or two", "ten or more". */
const isRoughCount = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.part === 'number'
    ? after?.part === 'number' || /^(more|so|fewer|less)$/.test(after?.lower ?? '')
    : after?.part === 'number' && durations.has(before?.lower ?? '');

/** "Instead of the fence, paint": in notes no verb is needed. */
function spared({ words, clauses }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const link = clauses.length === 0 ? firstPhrase(words, links) : undefined;
  return link && /^(instead of|rather than|in place of)$/.test(link.phrase) ? link : undefined;
}

/** "Three options", "the alternative was"; not "no choice", nor options that a menu has. */
function optionNoun({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = words.findIndex(
    ({ lower, part }, index) =>
      part === 'noun' &&
      optionNouns.has(lower) &&
      !optionOwners.has(words[index - 1]?.lower ?? '') &&
      words[index + 1]?.part !== 'noun' &&
      !words.slice(Math.max(0, index - 3), index).some(word => /^(no|only|any)$/.test(word.lower)),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

/** "It's either the barn or the field". */
function either({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const from = words.findIndex(({ lower }) => lower === 'either');
  const to = words.findIndex(({ lower }, at) => at > from && lower === 'or');
  return from >= 0 && to > from + 1 ? { from, to: to + 1 } : undefined;
}

/** "Two ways: pay the fine or stop", "the other idea was a hotline", "the plan had been to rebuild it". */
function countedWays({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = words.findIndex(({ lower }, index) => {
    const before = words[index - 1]?.lower ?? '';
    if (wayNouns.has(lower) && severalWays.has(before)) return true;
    if (wayNouns.has(lower) && otherWays.has(before))
      return words[index - 2]?.lower !== 'no' && !(before === 'first' && lower === 'thing');
    return false;
  });
  return at < 0 ? undefined : { from: at - 1, to: at + 1 };
}

/** "We looked at kiosks too, but …", "I thought of renting as well". */
function isLookedAt({ words }: Sentence, clause: Clause): boolean {
  if (!isCandidate(clause) || clause.verb.negated || !looking.has(clause.verb.deed.lemma ?? '')) return false;
  const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const also = own.some(
    ({ lower }, at) => /^(too|also)$/.test(lower) || (lower === 'as' && own[at + 1]?.lower === 'well'),
  );
  return also && words.some(({ lower, start }) => start >= clause.verb.end && /^(but|yet|until|though)$/.test(lower));
}

/** "I decided against the bigger battery", "decided not to buy the pad", "turned them down". */
function isRuledOut({ words }: Sentence, { actor, verb }: Clause): boolean {
  if ((actor !== 'I' && actor !== 'dropped') || verb.negated || verb.tense === 'conditional') return false;
  const [next, then] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (deciding.has(verb.lemma))
    return (
      words.slice(verb.to, verb.to + 8).some(({ lower }) => lower === 'against') || (next === 'not' && then === 'to')
    );
  return verb.lemma === 'turn' && then === 'down' && words[verb.to]?.part === 'pronoun';
}

/** "He wanted a weight limit instead." */
const isWantedInstead = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  frameOf(sentence, clause, wishingFrames) !== undefined &&
  sentence.words.some(
    ({ lower, start }, at, all) => lower === 'instead' && start >= clause.verb.end && all[at + 1]?.lower !== 'of',
  );

const opensOther = (word: Word | undefined): boolean =>
  word !== undefined && (nounOpeners.has(word.lower) || /^(with|by|for|on)$/.test(word.lower));

/** "Turned down the seventh mechanic", "rejected their offer", "cut the menu, not the staff", "first I wanted a game". */
function isTurnedDown({ words }: Sentence, clause: Clause): boolean {
  const { verb, object, end } = clause;
  if (!isCandidate(clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const at = words.findIndex(({ start }) => start >= end);
  const negation = words.findIndex(({ lower }, index) => index >= at - 1 && lower === 'not');
  const spared = negation > 0 && words[negation - 1]?.text === ',' && opensOther(words[negation + 1]);
  if (spared && (object !== undefined || deciding.has(lemma) || lemma === 'go') && negation <= at + 2) return true;
  if (foregone.has(lemma) && verb.tense === 'past' && !verb.negated)
    return words.some(({ lower }) => /^(first|originally|initially)$/.test(lower));
  if (lemma === 'refuse' && clause.infinitive && !verb.negated) return true;
  if (object === undefined || object.head.part !== 'noun' || clause.infinitive) return false;
  const down =
    verb.particle?.lower === 'down' ||
    words.some(({ lower, start }) => lower === 'down' && start >= verb.end && start <= end);
  return discarding.has(lemma) || (lemma === 'refuse' && !verb.negated) || (lemma === 'turn' && down);
}

/** The candidate's choice over something else: "chose X over Y", "instead of calling, I wrote", "gave it at six instead". */
export function isSetAgainst(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (!isCandidate(clause)) return false;
  const move = moveOf(sentence, clause);
  if (move === 'fate' || (move === 'state' && clause.verb.deed.lemma !== 'want')) return false;
  const [from, to] = wordRange(sentence, clause);
  if (/^(rather|instead)$/.test(words[0]?.lower ?? '') && clause.kind === 'main') return true;
  if (words.slice(from, to).some(({ lower }, at, own) => lower === 'instead' && own[at + 1]?.lower !== 'of'))
    return true;
  if (isSetOff(sentence, clause, to)) return true;
  for (const match of findPhrases(words, links, clause.verb.to, to)) {
    if (words[match.to]?.part === 'number' && !deciding.has(clause.verb.lemma)) continue;
    if (match.phrase !== 'over' && match.phrase !== 'ahead of') return true;
    const after = words[match.to];
    if (words[match.from - 1]?.text === ',' && deciding.has(clause.verb.lemma) && after) return true;
    if (choosingVerbs.has(clause.verb.deed.lemma ?? '') && words[match.from - 1]?.part !== 'verb' && after) return true;
  }
  return false;
}

/** "I let in whoever had a card, instead of calling each time": a clause between has taken the link from the choice. */
function isSetOff(sentence: Sentence, clause: Clause, to: number): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.kind !== 'relative' && next?.kind !== 'subordinate') return false;
  const [, end] = wordRange(sentence, next);
  return [...findPhrases(words, links, to, end)].some(
    ({ phrase, from }) => /^(instead of|rather than|in place of)$/.test(phrase) && words[from - 1]?.text === ',',
  );
}

/** "I considered lockers", "compared it with leasing", "was tempted to wait". */
function isWeighed(sentence: Sentence, clause: Clause): boolean {
  const hanging = clause.actor === 'other' && clause.verb.voice === 'passive';
  return (
    (isCandidate(clause) || hanging) && !clause.verb.negated && frameOf(sentence, clause, weighingFrames) !== undefined
  );
}

/** "We could have waited", "it would also have been possible to buy", "leasing would have cost", "it would be easier to". */
function isForgone({ words }: Sentence, { verb, actor, kind }: Clause): boolean {
  if (verb.tense !== 'conditional' || verb.negated || kind === 'relative') return false;
  const hindsight = words.some(({ lower }) => hindsightWords.has(lower));
  if (hindsight) return false;
  const easier = words.slice(verb.to, verb.to + 3).some(({ lower }) => easierWords.has(lower));
  if (easier && verb.lemma === 'be') return true;
  if (!verb.perfect && /^(would|'d)$/.test(verb.modal ?? '') && actor === 'other')
    return alternativeCosts.has(verb.lemma);
  if (!verb.perfect) return false;
  return verb.modal === 'could'
    ? isCandidate({ actor }) || actor === 'nobody'
    : actor !== 'I' && verb.modal !== 'should';
}

/** Whether somebody else wants something done in this sentence. */
export const othersWish = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.actor === 'other' &&
      !clause.verb.negated &&
      clause.subject !== undefined &&
      isPerson(sentence, clause.subject) &&
      frameOf(sentence, clause, wishingFrames) !== undefined,
  ),
);

/** Whether the candidate stands against what somebody else wants. */
export const standsAgainst = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    if (clause.actor !== 'I' && clause.actor !== 'dropped') return false;
    const { verb } = clause;
    const lemma = verb.deed.lemma ?? verb.lemma;
    if (verb.negated) return goingAlong.has(lemma);
    if (refusals.has(lemma)) return true;
    const rest = sentence.words.slice(verb.to, verb.to + 4);
    if (/^(say|tell)$/.test(lemma)) return rest.some(({ lower }) => /^(no|that|why)$/.test(lower));
    return counterMoves.has(lemma) || (lemma === 'be' && rest.some(({ lower }) => lower === 'against'));
  }),
);
