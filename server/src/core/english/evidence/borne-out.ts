import { findPhrases, phraseSet } from '../grammar/match.ts';
import { singular } from '../grammar/singular.ts';
import { levelMoves } from '../lexicon/changes.ts';
import { asking, speaking, telling, voiced } from '../lexicon/evidence.ts';
import { handling, stretches, touchVerbs, watchVerbs } from '../lexicon/looking.ts';
import { records } from '../lexicon/sources.ts';
import { methods } from '../lexicon/studies.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import { hasCount, hasSource, isQualifier, isShare, sourceSet, touchesEvidence } from './evidence.ts';
import { isOnTheClaim } from './on-the-claim.ts';

const methodSet = phraseSet(methods);

/** Whether a sentence tells where a claim in it comes from. */
export const bearsOut = remembered(
  (sentence: Sentence): boolean => hasSource(sentence) || bearsOutBesideSources(sentence),
);

/** Whether it does so, whatever sources are named in it. */
export const bearsOutBesideSources = remembered(
  (sentence: Sentence): boolean =>
    isShare(sentence) || isOnRecord(sentence) || isLookedAt(sentence) || isToMyFace(sentence),
);

/**
 * Whether a sentence tells where a claim right beside it, before or `after`, comes from: somebody looked, asked or was told,
 * or a record shows it. A source that merely occurs there ("ticket volumes crept up") bears nothing out, nor does one of
 * another matter.
 */
export const bearsOutBeside = (near: Sentence, claim: Sentence, after: boolean): boolean =>
  isAnswered(near) || (isSeen(near) && isOnTheClaim(near, claim, after));

const isAnswered = remembered(
  (sentence: Sentence): boolean =>
    isOnRecord(sentence) || isToMyFace(sentence) || isVoiced(sentence) || isAskedAround(sentence),
);

const isSeen = remembered(
  (sentence: Sentence): boolean => citesSource(sentence) || isShare(sentence) || isStudied(sentence),
);

/** "My inbox had 31 mails about it", "the ward book says so": what was written or said, counted or agreeing. */
const isVoiced = ({ quantities, clauses, words }: Sentence): boolean =>
  quantities.some(({ digits, unit, end }) => digits && voiced.has(singular(unit)) && !isRate(words, end)) ||
  clauses.some(
    ({ actor, verb }) => actor === 'other' && verb.lemma === 'say' && !verb.negated && words[verb.to]?.lower === 'so',
  );

/** "11,000 calls a week": how much there is to do. */
const isRate = (words: Sentence['words'], end: number): boolean => {
  const at = words.findIndex(({ start }) => start >= end);
  return words
    .slice(at, at + 3)
    .some(
      ({ lower }, place, near) => /^(a|an|per|each|every)$/.test(lower) && durations.has(near[place + 1]?.lower ?? ''),
    );
};

/** "A cohort analysis", "I sorted them by hand": how something was worked out. */
export const namesMethod = remembered((sentence: Sentence): boolean =>
  [...findPhrases(sentence.words, methodSet)].some(({ from }) => !isTheirWork(sentence, from)),
);

/** "Operators would rather grease by hand", "the porters carry every tray by hand": how others work. */
const isTheirWork = ({ words, clauses }: Sentence, at: number): boolean => {
  const { start } = words[at] ?? { start: -1 };
  return clauses.some(
    ({ actor, verb, start: from, end }) => actor === 'other' && verb.voice === 'active' && from <= start && start < end,
  );
};

/** "In the survey", "the log showed": the source is what something is known from. */
export const citesSource = remembered((sentence: Sentence): boolean => {
  if (sentence.clauses.some(clause => isWhereFrom(sentence, clause))) return true;
  for (const { from, to } of findPhrases(sentence.words, sourceSet))
    if (!isQualifier(sentence.words, to) && (isTakenFrom(sentence.words, from) || isSpeaking(sentence, from)))
      return true;
  return false;
});

/** "They came straight out of the till rolls." */
const isWhereFrom = ({ words }: Sentence, { verb, subject, object, kind }: Clause): boolean =>
  kind === 'main' &&
  verb.lemma === 'come' &&
  !verb.negated &&
  /^(they|these|those|it|numbers|figures|data)$/.test(subject?.head.lower ?? '') &&
  object === undefined &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(from|of)$/.test(lower));

/** "From the exit interviews", "in our last survey". */
const isTakenFrom = (words: Sentence['words'], from: number): boolean => {
  let at = from - 1;
  while (/^(determiner|adjective|noun|number)$/.test(words[at]?.part ?? '')) at -= 1;
  return /^(in|from|of|through|per|by|into|across|over)$/.test(words[at]?.lower ?? '');
};

/** "The log book says so", "the survey had it"; but not "the log book is with the guards". */
const isSpeaking = ({ clauses, words }: Sentence, from: number): boolean =>
  clauses.some(
    ({ subject, verb, infinitive }) =>
      subject &&
      subject.from <= from &&
      from < subject.to &&
      !infinitive &&
      speaking.has(verb.lemma) &&
      !(verb.lemma === 'be' && /^(with|in|at|on|by)$/.test(words[verb.to]?.lower ?? '')),
  );

/** "The head teacher's report lists 19 who were robbed there": on record, and counted. */
const isOnRecord = (sentence: Sentence): boolean =>
  sentence.quantities.some(({ digits, kind }) => digits && (kind === 'count' || kind === 'ratio')) &&
  sentence.words.some(
    ({ singular, part }, at) => part === 'noun' && records.has(singular) && !isInPassing(sentence, at),
  );

/** "The post with the list", "were put on the list", "entries fell", "sold 400 entries": a record that nobody looks at. */
const isInPassing = ({ words, clauses }: Sentence, at: number): boolean => {
  let lead = at - 1;
  while (/^(determiner|adjective|noun|number)$/.test(words[lead]?.part ?? '')) lead -= 1;
  if (words[lead]?.lower === 'with') return true;
  if (words[lead]?.lower === 'on' && words[lead - 1]?.part !== 'noun') return true;
  return clauses.some(
    ({ subject, object, verb }) =>
      (subject?.head === words[at] && levelMoves.has(verb.deed.lemma ?? verb.lemma)) ||
      (object?.head === words[at] && /^(sell|buy)$/.test(verb.deed.lemma ?? verb.lemma)),
  );
};

/** "I listened for two evenings", "I asked around": the candidate was there, or asked. */
const isHeardThere = (sentence: Sentence): boolean => isWatched(sentence) || isAskedAround(sentence);

/** "Every complaint"; not "each Friday", which says how often. */
const isEachOf = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(every|each)$/.test(lower) &&
      !words
        .slice(at + 1, at + 3)
        .some(word => stretches.has(word.lower) || durations.has(word.lower) || dateWords.has(word.lower)),
  );

/** "I read 300 cancelled orders": evidence that the candidate has touched, and something counted. */
const isLookedAt = (sentence: Sentence): boolean =>
  (touchesEvidence(sentence) && (hasCount(sentence) || isEachOf(sentence.words))) || isHeardThere(sentence);

/** "Two farmers stopped me about it", "Mrs Adeyemi showed me where": told to one's face. */
const isToMyFace = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, infinitive }) =>
      actor === 'other' &&
      !infinitive &&
      !verb.negated &&
      verb.tense === 'past' &&
      telling.has(verb.lemma) &&
      words[words[verb.to]?.lower === 'to' ? verb.to + 1 : verb.to]?.lower === 'me',
  );

/** "I asked around", "I knocked on every door". */
const isAskedAround = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, end, object }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.tense === 'past' &&
      !verb.negated &&
      (asking.has(verb.lemma) || (verb.lemma === 'put' && object?.head.lower === 'question')) &&
      words.some(({ lower, start }) => start > verb.start && start < end && /^(around|every|each|all)$/.test(lower)),
  );

/** "Read", "went through"; not "looked after". */
const isStudy = ({ deed, lemma, particle }: VerbGroup): boolean => {
  const name = deed.lemma ?? lemma;
  return !handling.has(name) && touchVerbs.has(particle ? `${name}-${particle.lower}` : name);
};

/** "I read 300 cancelled orders", "I pulled every complaint": looked at, and counted, in one clause. */
const isStudied = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ actor, verb, start, end }) =>
      /^(I|dropped)$/.test(actor) &&
      !verb.negated &&
      (verb.tense === 'past' || verb.perfect) &&
      isStudy(verb) &&
      (hasCount(sentence, { start: verb.end, end }) ||
        isEachOf(sentence.words.filter(word => word.start > start && word.end <= end))),
  ) || isHeardThere(sentence);

const isWatched = ({ clauses, words, quantities }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, end }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.tense === 'past' &&
      watchVerbs.has(verb.deed.lemma ?? '') &&
      (quantities.some(({ kind, start }) => kind === 'duration' && start > verb.start && start < end) ||
        words.some(({ lower, start }) => stretches.has(lower) && start > verb.start && start < end)),
  );
