import { isFrequency } from '../english/grammar/frequency.ts';
import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { multiplying } from '../english/lexicon/changes.ts';
import { achieved, changing, deciding, measured, settable, slips, willed } from '../english/lexicon/claims.ts';
import { decisionNouns } from '../english/lexicon/deeds.ts';
import { fractions, sumNouns } from '../english/lexicon/numbers.ts';
import {
  bareResults,
  brokenThings,
  heldLevels,
  lightVerbs,
  madeFacts,
  metFacts,
  phrasalResults,
} from '../english/lexicon/rewriting.ts';
import { durations } from '../english/lexicon/units.ts';
import { moveOf } from '../english/ownership/moves.ts';
import { type Clause, type Sentence, wordRange } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { ownerOf } from './reach.ts';

/**
 * What the writer claims by putting "I" before a verb: to have decided, a call of will, a deed that could be decided on,
 * or a fact that nobody decides on (a finding, an attainment, a mistake).
 */
export type Claim = 'decision' | 'call' | 'deed' | 'fact';

/** What "I" before the verb of a clause would claim. */
export function claimOf(sentence: Sentence, clause: Clause): Claim {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (deciding.has(lemma)) return 'decision';
  if (willed.has(lemma) || isNamedCall(lemma, clause)) return 'call';
  const phrasal = `${lemma}-${particleOf(sentence, clause) ?? ''}`;
  if (achieved.has(phrasal)) return 'fact';
  if (achieved.has(lemma) && !wasPhrasal(sentence, clause)) return 'fact';
  if (/^(able|unable|manage)$/.test(shadeOf(sentence, clause)) || isSlip(sentence, clause)) return 'fact';
  if (isReached(sentence, clause)) return 'fact';
  if (changing.has(lemma) && isResult(sentence, clause)) return 'fact';
  const move = moveOf(sentence, clause);
  if (move === 'attainment' || move === 'mistake' || move === 'fate' || move === 'state') return 'fact';
  return isLightFact(lemma, clause) ? 'fact' : 'deed';
}

/** "Came to the decision to close", "arrived at a conclusion". */
const isReached = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(come|arrive|get)$/.test(verb.deed.lemma ?? '') &&
  /^(to|at)$/.test(words[verb.to]?.lower ?? '') &&
  /^(decision|conclusion|verdict|agreement|compromise|view)$/.test(nounPhraseAt(words, verb.to + 1)?.head.lower ?? '');

function particleOf(sentence: Sentence, { verb, end }: Clause): string | undefined {
  const [from, to] = wordRange(sentence, { start: verb.deed.end, end });
  return sentence.words
    .slice(from, to)
    .find(({ part, lower }, at) => part === 'particle' || (at === 0 && /^(into|through|over)$/.test(lower)))?.lower;
}

/** "Broke up the contract", "cleared out": another verb than its bare one. */
function wasPhrasal(sentence: Sentence, clause: Clause): boolean {
  const lemma = clause.verb.deed.lemma ?? '';
  if (particleOf(sentence, clause) !== undefined) return phrasalResults.has(lemma);
  return bareResults.has(lemma) && brokenThings.has(clause.object?.head.lower ?? '');
}

/** The word that shades the deed: "able" in "were able to halve". */
function shadeOf({ words }: Sentence, { verb }: Clause): string {
  if (verb.deed === verb.head) return '';
  return verb.head.lemma === 'be' ? (words[verb.to]?.lower ?? '') : (verb.head.lemma ?? '');
}

/** "Reduced no-shows from 22% to 9%", "kept the error rate below 1%", "kept 94% of them": how it came out, not what was set. */
function isResult(sentence: Sentence, { verb, object, subject, end }: Clause): boolean {
  if (verb.voice === 'passive')
    return multiplying.has(verb.deed.lemma ?? '') && measured.has(subject?.head.lower ?? '');
  if (!object || settable.has(object.head.lower)) return false;
  const named = nameOf(sentence, object.to, object.head.lower);
  const figures = sentence.quantities.filter(({ start }) => start >= object.end && start < end);
  const share = figures.some(({ kind }) => kind === 'percent' || kind === 'factor' || kind === 'money');
  const rest = sentence.words.filter(({ start }) => start >= verb.end && start < end);
  const part = rest.some(({ lower }, at) => fractions.has(lower) && /^(by|a|in|one)$/.test(rest[at - 1]?.lower ?? ''));
  const ranged = figures.length > 1 && rest.some(({ lower }) => lower === 'from');
  const held = sentence.quantities.some(({ kind, start }) => kind === 'percent' && start === object.head.start);
  if (heldLevels.has(verb.deed.lemma ?? '')) return held || (measured.has(named) && figures.length > 0);
  const told = figures.length > 0 || ranged || multiplying.has(verb.deed.lemma ?? '');
  return share || part || (measured.has(named) && told);
}

/** "… since then", "every Friday, …", "now …ing", "whenever …": what lasts or recurs was not decided on each time. */
export function isLasting(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  const present = verb.perfect || verb.tense === 'present';
  if (isRecurring(sentence, clause)) return true;
  return words.some(
    ({ lower, part }, at) =>
      (present && lower === 'since' && part !== 'subordinator') ||
      (verb.progressive && /^(now|currently)$/.test(lower)) ||
      isEachTime(words, at) ||
      (at < (subject?.from ?? 0) && isFrequency(words, at) && opensClause(words[at - 1])),
  );
}

/** "Whenever the alarm rang", "if a child was late": a rule for all cases. */
const isRecurring = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(other => {
    const { kind, link, verb } = other;
    if (kind !== 'subordinate' || !link || verb.tense !== 'past' || verb.perfect) return false;
    const even = sentence.words[sentence.words.indexOf(link) - 1]?.lower === 'even';
    return /^(whenever|if)$/.test(link.lower) && !even && ownerOf(sentence, other) === clause;
  });

const isEachTime = (words: readonly Word[], at: number): boolean =>
  /^(every|each)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'time';

const opensClause = (before: Word | undefined): boolean =>
  /^(punctuation|coordinator)$/.test(before?.part ?? 'punctuation');

/** The noun that tells what is meant: "buyers" of "the share of buyers" is none, "wait" of "the wait for a bed" is. */
function nameOf({ words }: Sentence, to: number, head: string): string {
  const of = words[to]?.lower === 'of' && sumNouns.has(head);
  return of ? (words.slice(to + 1).find(({ part }) => part === 'noun')?.lower ?? head) : head;
}

/** A deed that is told as an error: "by mistake", "the wrong file", "let the permit lapse". */
function isSlip({ words }: Sentence, { verb, object, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const rest = words.filter(({ start }) => start >= verb.deed.end && start < end);
  if (/^(mis|double-)(?=[a-z]{3})/.test(lemma) && !/^(miss|mist|mission)$/.test(lemma)) return true;
  if (
    rest.some(
      ({ lower }, at) => /^(mistake|accident|error)$/.test(lower) && /^(by|in)$/.test(rest[at - 1]?.lower ?? ''),
    )
  )
    return true;
  if (object && words.slice(object.from, object.to).some(({ lower }) => lower === 'wrong')) return true;
  if (rest.some(({ lower }, at) => lower === 'wrong' && /^(the|a|an|our|my)$/.test(rest[at - 1]?.lower ?? '')))
    return true;
  if (/^(send|pay|post|file|submit|deliver)$/.test(lemma) && isLate(rest)) return true;
  return rest.some(({ lower }) => slips[lemma]?.has(lower));
}

/** "Sent late", "sent the forms too late"; not "sent the late bus". */
const isLate = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => lower === 'late' && !/^(noun|adjective)$/.test(words[at + 1]?.part ?? ''));

/** "Made the decision to close": a call in so many words. */
const isNamedCall = (lemma: string, { object }: Clause): boolean =>
  lightVerbs.has(lemma) && decisionNouns.has(object?.head.lower ?? '');

/** Light verbs whose noun says that something came about: "made progress", "met the deadline". */
function isLightFact(lemma: string, { object }: Clause): boolean {
  const noun = object?.head.lower ?? '';
  if (lemma === 'make') return madeFacts.has(noun);
  if (lemma === 'meet') return metFacts.has(noun);
  if (lemma === 'take' || lemma === 'have') return durations.has(noun);
  return false;
}
