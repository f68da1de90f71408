import { coordinates } from '../influence/collaboration.ts';
import { advice, views } from '../lexicon/advice.ts';
import { dataNouns } from '../lexicon/data.ts';
import { attainments, decisions, endings, fates, mistakes, phrasalDecisions, weakDeeds } from '../lexicon/deeds.ts';
import { influenceClaims, influenceVerbs } from '../lexicon/influence.ts';
import { persons } from '../lexicon/people.ts';
import { dateWords, durations, namedTimes } from '../lexicon/units.ts';
import { isTrade } from '../people/people.ts';
import { rememberedWithin } from '../remembered.ts';
import { type Clause, type Sentence, type VerbGroup, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { handsOver } from './handover.ts';
import { intransitiveFate, isCall, isFate, isState } from './move-kinds.ts';

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

/** The move that the clause makes, whoever acts in it. Many rules ask; the answer is remembered with the clause. */
export const moveOf = rememberedWithin(readMove);

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

/** "Worked out the price", "worked all night on a form": by a group it is a deed; alone it says that one was busy. */
function worksOnSomething({ actor, object }: Clause, after: readonly Word[]): boolean {
  const [first] = after;
  if (/^(out|through|down)$/.test(first?.lower ?? '') || object?.head.lower === 'way') return true;
  if (actor !== 'we' && actor !== 'team') return false;
  const on = after.findIndex(({ lower }) => lower === 'on');
  const matter = after.slice(on + 1).find(({ part }) => part === 'noun' || part === 'opaque');
  return (
    (on >= 0 && matter !== undefined && !isTime(matter)) ||
    (object !== undefined && !/^(shift|till|floor|door)s?$/.test(object.head.lower) && !isTime(object.head))
  );
}

const isTime = ({ lower, singular }: Word): boolean =>
  [lower, singular].some(word => dateWords.has(word) || durations.has(word) || namedTimes.has(word));

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
      if (next?.lower === 'with') return isOwnChoice(clause, after) ? 'decision' : 'deferral';
      return next?.lower === 'along' && has(({ lower }) => lower === 'with') ? 'deferral' : undefined;
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

/** "Went with the van instead of the truck", "with the wider belt": a thing over another, and nobody's advice. */
function isOwnChoice({ actor }: Clause, after: readonly Word[]): boolean {
  if (after.some(({ lower, part }) => part === 'genitive' || advice.has(lower))) return false;
  if (after.some(({ lower, part }) => lower === 'instead' || (lower === 'over' && part === 'preposition'))) return true;
  if (actor === 'other') return false;
  const [, article, ...named] = after;
  const thing = named.find(({ part }) => part === 'noun') ?? (article?.part === 'noun' ? article : undefined);
  if (!thing || persons.has(thing.singular) || isTrade(thing.lower) || views.has(thing.lower)) return false;
  const compared = named[0] !== thing && /(er|est)$/.test(named[0]?.lower ?? '');
  const bare =
    /^(I|dropped)$/.test(actor) &&
    thing !== article &&
    /^(adjective|noun)$/.test(article?.part ?? '') &&
    thing.singular !== thing.lower &&
    !/^\p{Lu}/u.test(thing.text);
  return bare || /^an?$/.test(article?.lower ?? '') || (article?.lower === 'the' && compared);
}

/** Moves that a verb makes together with what stands behind it. */
function framed(sentence: Sentence, clause: Clause): Move | undefined {
  if (handsOver(sentence, clause)) return 'handoff';
  if (clause.verb.deed.lemma === 'escalate') return 'escalation';
  return clause.actor !== 'other' && coordinates(sentence, clause) ? 'collaboration' : undefined;
}

function splitParticle(lemma: string, after: readonly Word[]): string | undefined {
  const over = lemma === 'win' && after[0]?.lower === 'over' ? after[0] : undefined;
  const infinitive = after.findIndex(({ part }) => part === 'to');
  const near = infinitive < 0 ? after : after.slice(0, infinitive);
  const particle = over ?? near.find(word => word.part === 'particle');
  return particle && `${lemma}-${particle.lower}`;
}
