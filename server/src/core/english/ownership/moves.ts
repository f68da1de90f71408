import { coordinates } from '../influence/collaboration.ts';
import { advice } from '../lexicon/advice.ts';
import { dataNouns } from '../lexicon/data.ts';
import {
  attainments,
  barNouns,
  callNouns,
  decisions,
  endings,
  fateDecisions,
  fates,
  leftStates,
  levelNouns,
  lightDeeds,
  loneFates,
  mistakes,
  phrasalDecisions,
  purposes,
  states,
  weakDeeds,
} from '../lexicon/deeds.ts';
import { influenceClaims, influenceVerbs } from '../lexicon/influence.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { type Clause, type Sentence, type VerbGroup, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { handsOver } from './handover.ts';

/**
 * What a clause does, as an interviewer would file it. The named shapes (`deferral`, `handoff`, `collaboration`,
 * `influence`, `lesson`, `escalation`, `data`) are weaker than an act and have rules of their own.
 */
export type Move =
  | 'decision'
  | 'act'
  | 'attainment'
  | 'mistake'
  | 'weak'
  | 'state'
  | 'fate'
  | 'deferral'
  | 'handoff'
  | 'collaboration'
  | 'influence'
  | 'lesson'
  | 'escalation'
  | 'data';

const known = new WeakMap<Clause, Move>();

/** The move that the clause makes, whoever acts in it. Many rules ask; the answer is remembered with the clause. */
export function moveOf(sentence: Sentence, clause: Clause): Move {
  const before = known.get(clause);
  if (before) return before;
  const move = readMove(sentence, clause);
  known.set(clause, move);
  return move;
}

function readMove(sentence: Sentence, clause: Clause): Move {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const after = restOf(sentence, clause);
  const shape = shapeOf(lemma, verb, clause, after) ?? framed(sentence, clause);
  if (shape) return shape;
  const phrasal =
    verb.particle && verb.deed === verb.head ? `${lemma}-${verb.particle.lower}` : splitParticle(lemma, after);
  if (phrasal && phrasalDecisions.has(phrasal)) return 'decision';
  if ((phrasal && mistakes.has(phrasal)) || mistakes.has(lemma)) return 'mistake';
  if (phrasal && attainments.has(phrasal)) return 'attainment';
  if (phrasal && fates.has(phrasal)) return 'fate';
  if (endings.has(lemma) && durations.has(clause.object?.head.lower ?? '')) return 'fate';
  if (isCall(lemma, clause, after)) return 'decision';
  if (decisions.has(lemma) && !intransitiveFate(lemma, clause, after)) return 'decision';
  if (attainments.has(lemma)) return 'attainment';
  if (weakDeeds.has(lemma)) return lemma === 'work' && worksOnSomething(clause, after) ? 'act' : 'weak';
  if (isFate(lemma, clause, after)) return 'fate';
  if (isState(lemma, clause, after)) return 'state';
  return 'act';
}

/** "Worked out the price", "was working on a form": by a group it is a deed; alone it says that one was busy. */
function worksOnSomething({ actor, object }: Clause, [first, second]: readonly Word[]): boolean {
  if (/^(out|through|down)$/.test(first?.lower ?? '') || object?.head.lower === 'way') return true;
  const on =
    first?.lower === 'on' && second !== undefined && !dateWords.has(second.lower) && !durations.has(second.lower);
  return on && (actor === 'we' || actor === 'team');
}

/** The words of a clause behind its verb. */
function restOf(sentence: Sentence, { verb, end }: Clause): readonly Word[] {
  const [from, to] = wordRange(sentence, { start: verb.deed.end, end });
  return sentence.words.slice(from, to);
}

function shapeOf(lemma: string, verb: VerbGroup, clause: Clause, after: readonly Word[]): Move | undefined {
  const has = (test: (word: Word) => boolean): boolean => after.some(test);
  const next = after.find(word => word.part !== 'adverb');
  switch (lemma) {
    case 'go':
      return next?.lower === 'with' || (next?.lower === 'along' && has(({ lower }) => lower === 'with'))
        ? 'deferral'
        : undefined;
    case 'follow':
      return has(({ lower }) => advice.has(lower)) ? 'deferral' : undefined;
    case 'trust':
    case 'defer':
      return lemma === 'defer' && next?.lower !== 'to' ? undefined : 'deferral';
    case 'agree':
      return verb.voice === 'passive' ? undefined : 'deferral';
    case 'rely':
      return has(({ lower }) => advice.has(lower)) ? 'deferral' : undefined;
    case 'learn':
      return 'lesson';
    case 'use':
    case 'leverage':
      return clause.object && dataNouns.has(clause.object.head.lower) ? 'data' : undefined;
    default:
      return influenceVerbs.has(lemma) && clause.object && influenceClaims.has(clause.object.head.lower)
        ? 'influence'
        : undefined;
  }
}

/** Moves that a verb makes together with what stands behind it. */
function framed(sentence: Sentence, clause: Clause): Move | undefined {
  if (handsOver(sentence, clause)) return 'handoff';
  if (clause.verb.deed.lemma === 'escalate') return 'escalation';
  return clause.actor !== 'other' && coordinates(sentence, clause) ? 'collaboration' : undefined;
}

/** Calls made of a light verb and a noun: "made the call", "set the bar", "said no", "drew the line", "kept X over Y". */
function isCall(lemma: string, clause: Clause, after: readonly Word[]): boolean {
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

function splitParticle(lemma: string, after: readonly Word[]): string | undefined {
  const over = lemma === 'win' && after[0]?.lower === 'over' ? after[0] : undefined;
  const particle = over ?? after.find(word => word.part === 'particle');
  return particle && `${lemma}-${particle.lower}`;
}

/** Verbs that mean a fate without an object: "orders dropped", "we switched" stays a deed. */
function intransitiveFate(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  return (
    fateDecisions.has(lemma) &&
    clause.verb.voice === 'active' &&
    !clause.object &&
    clause.actor === 'other' &&
    after[0]?.lower !== 'to'
  );
}

function isFate(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  if (makesMoney(lemma, after) || (after[0]?.lower === 'past' && after[1]?.part === 'number')) return true;
  if (!fates.has(lemma) && lemma !== 'go') return false;
  if (lemma === 'go') return loneFates.has(after[0]?.lower ?? '');
  if (lemma === 'hit') return isLevel(clause, after);
  if (lemma === 'come') return !(after[0]?.lower === 'up' && after[1]?.lower === 'with');
  if (lemma === 'get')
    return (
      !after.slice(0, 2).some(({ lower }) => /^(rid|started|going)$/.test(lower)) &&
      !after.some(word => word.form === 'participle' || word.form === 'ing' || word.part === 'to')
    );
  if (lemma === 'turn') return !clause.object && !after.some(({ part }) => part === 'particle');
  if (lemma === 'break' || lemma === 'grow') return !clause.object || after[0]?.part === 'adverb';
  if (lemma === 'score' || lemma === 'rank')
    return clause.object?.head.part === 'number' || !after[0] || after[0].part !== 'determiner';
  return true;
}

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

/** "Stood at the gate for three mornings": the candidate's watch, not a posture. */
const standsWatch = ({ actor }: Clause, after: readonly Word[]): boolean =>
  (actor === 'I' || actor === 'dropped') &&
  after.some(({ lower }, at) => lower === 'for' && after.slice(at + 1, at + 4).some(word => durations.has(word.lower)));

/** "Sat down", "stood in for her", "sat in on it"; but "sat in the van" only tells where. */
const sitsIn = (after: readonly Word[]): boolean => {
  const at = after.findIndex(({ part }) => part !== 'adverb');
  const [next, then] = [after[at]?.lower ?? '', after[at + 1]];
  return /^(down|up)$/.test(next) || (next === 'in' && !/^(determiner|noun|genitive)$/.test(then?.part ?? ''));
};

function isState(lemma: string, clause: Clause, after: readonly Word[]): boolean {
  if (!states.has(lemma)) return false;
  if (clause.verb.voice === 'passive') return false;
  const next = after.find(word => word.part !== 'adverb');
  const object = clause.object !== undefined;
  if (lemma === 'look') return !/^(at|into|for|through|over|up)$/.test(next?.lower ?? '');
  if (lemma === 'watch' || lemma === 'observe' || lemma === 'count' || lemma === 'employ' || lemma === 'operate')
    return !object;
  if (lemma === 'weigh' || lemma === 'value') return !object;
  if (lemma === 'serve') return !object || purposes.has(clause.object?.head.singular ?? '');
  if (lemma === 'use') return next?.lower === 'to';
  if (lemma === 'work') return !/^(out|through|around)$/.test(next?.lower ?? '');
  if (lemma === 'have')
    return (!isCausative(clause, after) && !lightDeeds.has(clause.object?.head.lower ?? '')) || clause.verb.negated;
  if (lemma === 'sit' || lemma === 'stand') return !sitsIn(after) && !(standsWatch(clause, after) || object);
  return true;
}
