import { lessonNouns, schoolings } from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "A useful lesson.", "my biggest learning!": named, behind the truth itself. */
export const isBareName = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words.some(({ lower }) =>
    /^(useful|important|good|great|big|biggest|hard|valuable|expensive|painful)$/.test(lower),
  ) &&
  words.length < 6 &&
  words.some(({ singular }) => lessonNouns.has(singular)) &&
  words.every(
    ({ part, singular }) => /^(determiner|adjective|adverb|punctuation)$/.test(part) || lessonNouns.has(singular),
  );

/** "Good schooling in patience", "huge eye-opener for me": what it was to the candidate, noted without a verb. */
export const isSchooling = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words
    .slice(0, 6)
    .some(({ lower }, at) => schoolings.has(lower) && /^(in|of|about|for)$/.test(words[at + 1]?.lower ?? ''));

/** "Many lessons were learned", "some insights came out of it", "there is a lesson in this". */
export function comesOfIt({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (verb.negated || verb.modal || !subject) return false;
  if (subject.head.lower === 'there')
    return verb.lemma === 'be' && words.slice(verb.to, verb.to + 4).some(({ singular }) => lessonNouns.has(singular));
  return (
    /^(lesson|learning|takeaway|insight)$/.test(subject.head.singular) &&
    /^(learn|take|draw|come|emerge|arise|follow|remain|stay)$/.test(verb.lemma)
  );
}

/** "A reminder that nobody reads the small print", "a lesson for life": named with what it says, without a verb of its own. */
export function isNotedLesson({ words, clauses }: Sentence): boolean {
  const at = words.findIndex(({ part }) => !/^(determiner|adjective|adverb)$/.test(part));
  const name = words[at];
  return (
    name !== undefined &&
    at < 4 &&
    lessonNouns.has(name.singular) &&
    /^(that|of|about|for|in|on)$/.test(words[at + 1]?.lower ?? '') &&
    !clauses.some(({ subject, verb }) => subject?.head === name || verb.from <= at)
  );
}
