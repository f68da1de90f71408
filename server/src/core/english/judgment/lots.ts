import { denied, goingOn, membership } from '../lexicon/left-out.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "Furniture customers waited nine days", where minutes would be a result. */
export const isLong = ({ quantities }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'wait' &&
  quantities.some(
    ({ kind, start, unit }) =>
      kind === 'duration' && start >= verb.end && start < end && /^(day|week|month|year)s?$/.test(unit ?? ''),
  );

/** "Before, groups had to wait", "earlier, …": how it was before the choice; not "now … three weeks earlier", "more than before". */
export const isOfOld = ({ words }: Sentence): boolean =>
  !words.some(({ lower }) => lower === 'now') &&
  words.some(
    ({ lower }, at) =>
      /^(previously|formerly)$/.test(lower) ||
      (lower === 'before' &&
        !/^(than|as|like)$/.test(words[at - 1]?.lower ?? '') &&
        words[at + 1]?.part !== 'number') ||
      (lower === 'earlier' && at === 0),
  );

/** "They had waited too long before": how it was, told by its tense. */
export const wasSo = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.perfect && verb.tense === 'past' && isOfOld(sentence);

/** "Adults still pay", "the rest still does not have it". */
export const isStillSo = ({ words }: Sentence, { verb, subject }: Clause, lemma: string): boolean =>
  words.slice(subject?.to ?? verb.from, verb.to + 1).some(({ lower }) => lower === 'still') &&
  (verb.negated || /^(pay|wait|queue|stand|walk|ask|call|fax|print|post|drive|share|use|get|receive)$/.test(lemma));

/** "Men were not admitted", "large farms were not on my list", "they never saw it". */
export const isDenied = ({ words }: Sentence, { verb }: Clause, lemma: string): boolean =>
  goingOn.has(lemma) ||
  (lemma === 'fit' &&
    /^(in|into)$/.test(words[verb.to]?.lower ?? '') &&
    /^(this|the|that|our|my)$/.test(words[verb.to + 1]?.lower ?? '')) ||
  (verb.voice === 'passive' && denied.has(lemma)) ||
  (verb.lemma === 'be' && words.slice(verb.to, verb.to + 4).some(({ lower }) => membership.has(lower)));
