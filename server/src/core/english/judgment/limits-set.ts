import { fates } from '../lexicon/deeds.ts';
import { directionVerbs } from '../lexicon/goals.ts';
import { stoppingVerbs, watchedFor } from '../lexicon/harm.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether an answer says which harm it watches, and where it would stop: “falls are what I fear”, “above two a month I'd stop”. */
export const setsLimit = remembered(
  (sentence: Sentence): boolean =>
    isFeared(sentence) || stopsAbove(sentence) || isTurnedAgainst(sentence) || isCapped(sentence),
);

/** "Wrong blocks must not pass 1 in 200", "waits may not go over ten minutes". */
const isCapped = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.some(
    ({ verb, end }) =>
      /^(must|may|can|should)$/.test(verb.modal ?? '') &&
      verb.negated &&
      ((verb.deed.lemma === 'pass' && words[verb.to]?.part === 'number') ||
        /^(exceed|top|cross|surpass)$/.test(verb.deed.lemma ?? '') ||
        (/^(go|rise|climb|get|fall|drop|sink)$/.test(verb.deed.lemma ?? '') &&
          /^(over|above|beyond|below|under|past)$/.test(words[verb.to]?.lower ?? verb.particle?.lower ?? ''))) &&
      quantities.some(({ start }) => start >= verb.end && start < end),
  );

/** "Falls are what I fear", "what I watch besides is falls". */
const isFeared = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ verb, actor, link }) =>
      /^(I|we)$/.test(actor) &&
      watchedFor.has(verb.deed.lemma ?? '') &&
      (link?.lower === 'what' || words.some(({ lower, end }) => lower === 'what' && end < verb.start)),
  );

/** "More than 2 per hundred and the games are gone", "above 2 a month I'd stop". */
const stopsAbove = ({ words, clauses, quantities }: Sentence): boolean =>
  (words.some((word, at) => opensAbove(words, at) && quantities.some(({ end }) => end > word.end)) ||
    clauses.some(
      ({ link, start, end }) =>
        /^(if|when|once)$/.test(link?.lower ?? '') &&
        quantities.some(one => one.kind !== 'duration' && one.start >= start && one.end <= end),
    )) &&
  clauses.some(
    ({ verb }) =>
      stoppingVerbs.has(verb.deed.lemma ?? '') ||
      (/^(go|switch|turn|pull|take|roll|send)$/.test(verb.deed.lemma ?? '') &&
        words.slice(verb.from, verb.to + 3).some(({ lower }) => /^(off|back)$/.test(lower))) ||
      (verb.lemma === 'be' && words.slice(verb.from + 1, verb.to + 1).some(({ lower }) => ended.test(lower))) ||
      (verb.deed.lemma === 'go' && (words[verb.to]?.part ?? 'punctuation') === 'punctuation'),
  );

const ended = /^(gone|off|over|out|closed)$/;

const opensAbove = (words: readonly Word[], at: number): boolean => {
  const [first, next] = [words[at]?.lower ?? '', words[at + 1]];
  return /^(above|over|beyond)$/.test(first) ? next?.part === 'number' : first === 'more' && next?.lower === 'than';
};

/** "Should it improve while falls go up, I'd side with the falls". */
const isTurnedAgainst = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }) => /^(if|should|suppose|supposing)$/.test(lower)) &&
  clauses.some(
    ({ verb, link }) =>
      link?.lower === 'while' && (verb.lemma === 'go' || fates.has(verb.lemma) || directionVerbs.has(verb.lemma)),
  );
