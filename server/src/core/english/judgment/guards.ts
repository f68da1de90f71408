import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { worsening } from '../lexicon/changes.ts';
import { troubles } from '../lexicon/group-deeds.ts';
import {
  besidesMoves,
  guardPhrases,
  harmNouns,
  harmVerbs,
  holdingVerbs,
  keptNouns,
  misfortunes,
  preserving,
  soundLevels,
  sparing,
  steadyWords,
  stillVerbs,
  stoppingVerbs,
  worseWords,
} from '../lexicon/harm.ts';
import { workers } from '../lexicon/people.ts';
import { dateWords } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { costOf } from './costs.ts';
import { isControl, isGuardAt } from './guard-words.ts';
import { keepsInCheck } from './kept-in-check.ts';
import { isAsBefore } from './same-as-before.ts';
import { isHopedFor, isWatched, keepsWatch } from './watched.ts';

const guards = phraseSet(guardPhrases);

/** Whether something is watched so that the gain does no harm: a guardrail, what held, what did not rise, what it did cost. */
export const guardIn = (sentence: Sentence): boolean => guardAt(sentence) !== undefined;

/** Where that is said: the word, the phrase or the clause by which it is known. */
export const guardAt = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses } = sentence;
  if (isControl(words)) return undefined;
  const phrase = firstPhrase(words, guards);
  return (
    (phrase && words[phrase.from]) ??
    words.find((_, at) => isGuardAt(words, at)) ??
    clauses.find(clause => isGuard(sentence, clause)) ??
    (clauses.length === 0 ? words.find((_, at) => isNotedSteady(words, at)) : undefined) ??
    words.find((_, at) => isMarkedSteady(words, at)) ??
    countedLoss(sentence) ??
    (isAsBefore(sentence) ? sentence : undefined)
  );
});

/** "Returns steady", "same number of staff": a note without a verb. */
const isNotedSteady = (words: readonly Word[], at: number): boolean => {
  const { lower } = words[at] as Word;
  if (lower !== 'same') return steadyWords.has(lower);
  const next = words[at + 1];
  return (
    /^(punctuation|coordinator|determiner)$/.test(words[at - 1]?.part ?? 'punctuation') &&
    (keptNouns.has(next?.lower ?? '') ||
      workers.has(next?.lower ?? '') ||
      /^(number|amount|size)$/.test(next?.lower ?? ''))
  );
};

/** "Returns: unchanged." */
const isMarkedSteady = (words: readonly Word[], at: number): boolean =>
  steadyWords.has(words[at]?.lower ?? '') &&
  /^[:=–—]$/.test(words[at - 1]?.text ?? '') &&
  (words[at + 1]?.part ?? 'punctuation') === 'punctuation';

function isGuard(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, kind, verb, subject, object } = clause;
  const own = words.filter(word => word.start >= clause.start && word.end <= clause.end);
  if (keepsInCheck(sentence, clause)) return true;
  if (actor === 'dropped' && verb.negated && /^(rise|increase|grow|climb)$/.test(verb.deed.lemma ?? '')) return true;
  if (isCandidate(clause)) return keepsWatch(clause, own) || isWatched(sentence, clause) || holdsUp(clause, words);
  if (actor !== 'other' && actor !== 'nobody') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isGainHeld(words, clause)) return false;
  if (isHopedFor(sentence, clause)) return true;
  if (isSpared(words, clause) || isNone(words, clause) || isAllWithin(own, clause)) return true;
  if (verb.negated)
    return worsens(words, clause) || isNeverBeyond(sentence, clause) || own.some(({ lower }) => worseWords.has(lower));
  if (besidesMoves.has(lemma) && own.some(({ lower }) => lower === 'even')) return verb.tense === 'past';
  const steady = own.some(({ lower }) => steadyWords.has(lower)) && !isOldTrouble(own, clause);
  if (lemma === 'hold' && !object && verb.voice === 'active')
    return words[verb.to]?.lower !== 'that' && !own.some(({ lower }) => lower === 'for');
  if (lemma === 'keep') return steady || (verb.voice === 'passive' && keptNouns.has(subject?.head.lower ?? ''));
  if (own.some(({ lower }) => lower === 'still'))
    return kind === 'main' || kind === 'coordinate' ? stillHolds(subject, own) : false;
  if (holdingVerbs.has(lemma) && !(lemma === 'hold' && verb.voice === 'passive'))
    return (
      steady ||
      own.some(({ lower, start }) => start >= verb.end && soundLevels.has(lower)) ||
      (!own.some(({ lower }) => /^(without|for)$/.test(lower)) &&
        own.some(
          ({ lower, part, start }) =>
            (part === 'number' && start >= verb.end) || /^(under|below|at|within)$/.test(lower),
        ))
    );
  return (
    steady &&
    (/^(be|run|end)$/.test(verb.lemma) || own.some(({ lower }) => /^un/.test(lower) && steadyWords.has(lower)))
  );
}

/** "Attrition in his team was zero." */
const isNone = (words: readonly Word[], { subject, verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  harmNouns.has(subject?.head.lower ?? '') &&
  /^(zero|nil|0)$/.test(words[verb.to]?.lower ?? '');

/** "The doses were all within fifteen minutes." */
const isAllWithin = (own: readonly Word[], { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  own.some(({ lower }, at) => lower === 'all' && own[at + 1]?.lower === 'within' && own[at + 2]?.part === 'number');

/** "Did not rise", "did not get slower"; but "never got a team", "can't get enough of it", "would never go back". */
function worsens(words: readonly Word[], { verb }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (!/^(go|get)$/.test(lemma) || verb.voice === 'passive') return harmVerbs.has(lemma);
  if (verb.particle) return /^(up|down|over)$/.test(verb.particle.lower);
  const next = words.slice(verb.to, verb.to + 3).find(({ lower }) => !/^(any|much|even)$/.test(lower));
  return (
    next?.part === 'adjective' ||
    worsening.has(next?.lower ?? '') ||
    /^(up|down|over|above|beyond|past|below|under)$/.test(next?.lower ?? '')
  );
}

/** "It was the same pantomime every July", "the trouble was always the same": what was wrong, and nothing that held. */
const isOldTrouble = (own: readonly Word[], { subject }: Clause): boolean =>
  troubles.has(subject?.head.lower ?? '') ||
  (/^(it|this|that|there)$/.test(subject?.head.lower ?? '') &&
    own.some(
      ({ lower }, at) => lower === 'same' && own[at + 1]?.part === 'noun' && !keptNouns.has(own[at + 1]?.lower ?? ''),
    ));

/** "They stayed at that level": the gain itself. */
const isGainHeld = (words: readonly Word[], { subject, verb }: Clause): boolean =>
  /^(it|they)$/.test(subject?.head.lower ?? '') &&
  stillVerbs.has(verb.head.lower) &&
  words.slice(verb.to, verb.to + 4).some(({ lower }, at, rest) => lower === 'that' && rest[at + 1]?.lower === 'level');

/** "Nobody complained", "no pump stopped", "not one of them was left without", "no other batch had to be dumped". */
function isSpared(words: readonly Word[], { subject, verb }: Clause): boolean {
  const hadTo = words[verb.from]?.lower === 'had' && words[verb.from + 1]?.part === 'to';
  if (!subject || (verb.tense !== 'past' && !hadTo)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const first = words[subject.from]?.lower ?? '';
  const none =
    /^(nobody|none|nothing|no-one|neither)$/.test(subject.head.lower) || /^(no|not|none|neither)$/.test(first);
  const before = words[subject.from - 1]?.lower ?? '';
  if (!none && !/^(no|not)$/.test(before)) return false;
  return misfortunes.has(lemma) || harmVerbs.has(lemma) || hadTo || isBeyond(words, verb);
}

/** "None took over ten hours", "not one box was out of temperature". */
const isBeyond = (words: readonly Word[], { to }: Clause['verb']): boolean =>
  /^(over|above|beyond|past)$/.test(words[to]?.lower ?? '') ||
  (words[to]?.lower === 'out' && words[to + 1]?.lower === 'of');

/** "The meters never showed more than 20". */
const isNeverBeyond = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.from - 1, verb.to).some(({ lower }) => lower === 'never') &&
  /^(under|below|over|above|beyond|past)$/.test(words[verb.to]?.lower ?? '') &&
  words.slice(verb.to + 1, verb.to + 3).some(({ part }) => part === 'number');

/** "Closing still takes five days", "the packs still leave by Thursday", "both teachers are still here". */
const stillHolds = (subject: NounPhrase | undefined, own: readonly Word[]): boolean =>
  own.some(({ part }) => part === 'number') ||
  own.some(({ lower }, at) => /^(by|before)$/.test(lower) && dateWords.has(own[at + 1]?.lower ?? '')) ||
  own.some(({ lower }, at) => lower === 'on' && own[at + 1]?.lower === 'time') ||
  (workers.has(subject?.head.lower ?? '') && own.some(({ lower }) => /^(here|there|with)$/.test(lower)));

/** "We kept the quality", "did not lose any visitors", "agreed to stop if more than five complain". */
function holdsUp({ verb, object, infinitive, start: from }: Clause, words: readonly Word[]): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const trigger = words.some(({ lower, start }) => start >= from && /^(if|when|once)$/.test(lower));
  if (verb.tense === 'conditional' || verb.tense === 'future') return false;
  if (verb.negated) return object !== undefined && sparing.has(lemma);
  if (preserving.has(lemma)) return keptNouns.has(object?.head.lower ?? '');
  return trigger && stoppingVerbs.has(infinitive?.lemma ?? '');
}

/** "We lost 3% of orders", "it costs 11% more wages": the harm is told in a figure. */
function countedLoss(sentence: Sentence): Span | undefined {
  const shares = sentence.quantities.filter(({ kind }) => /^(percent|ratio)$/.test(kind));
  const cost = shares.length > 0 ? costOf(sentence) : undefined;
  return cost && shares.some(({ start, end }) => start >= cost.start && end <= cost.end) ? cost : undefined;
}
