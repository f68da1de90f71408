import { asking, telling } from '../lexicon/evidence.ts';
import { stretches, watchVerbs } from '../lexicon/looking.ts';
import { records } from '../lexicon/sources.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import { hasCount, hasSource, isShare, touchesEvidence } from './evidence.ts';

/** Whether a sentence has where a claim in it, or right beside it, comes from. */
export const bearsOut = remembered(
  (sentence: Sentence): boolean =>
    hasSource(sentence) || isShare(sentence) || isOnRecord(sentence) || isLookedAt(sentence) || isToMyFace(sentence),
);

/** "The head teacher's report lists 19 who were robbed there": on record, and counted. */
const isOnRecord = (sentence: Sentence): boolean =>
  sentence.quantities.some(({ digits, kind }) => digits && (kind === 'count' || kind === 'ratio')) &&
  sentence.words.some(({ singular, part }) => part === 'noun' && records.has(singular));

/** "I read 300 cancelled orders", "I listened for two evenings": a source for what the next sentence says. */
const isLookedAt = (sentence: Sentence): boolean =>
  (touchesEvidence(sentence) &&
    (hasCount(sentence) || sentence.words.some(({ lower }) => /^(every|each)$/.test(lower)))) ||
  isWatched(sentence) ||
  isAskedAround(sentence);

/** "Two farmers stopped me about it", "Mrs Adeyemi showed me where": told to one's face. */
const isToMyFace = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, infinitive }) =>
      actor === 'other' &&
      !infinitive &&
      !verb.negated &&
      verb.tense === 'past' &&
      telling.has(verb.lemma) &&
      words[verb.to]?.lower === 'me',
  );

/** "I asked around", "I knocked on every door". */
const isAskedAround = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, end }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.tense === 'past' &&
      !verb.negated &&
      asking.has(verb.lemma) &&
      words.some(({ lower, start }) => start > verb.start && start < end && /^(around|every|each)$/.test(lower)),
  );

const isWatched = ({ clauses, words, quantities }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, end }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.tense === 'past' &&
      watchVerbs.has(verb.deed.lemma ?? '') &&
      (quantities.some(({ kind, start }) => kind === 'duration' && start > verb.start && start < end) ||
        words.some(({ lower, start }) => stretches.has(lower) && start > verb.start && start < end)),
  );
