import { isFrequency } from '../grammar/frequency.ts';
import { watchingVerbs } from '../lexicon/harm.ts';
import { touchVerbs } from '../lexicon/looking.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a sentence tells that a thing in use is kept up, though nobody is told to do it: "each evening: weigh the
 * bins", "version two came in autumn", "my Monday check went on until May".
 */
export const isKeptUp = (sentence: Sentence): boolean =>
  isNotedRhythm(sentence) ||
  isNotedCheck(sentence) ||
  sentence.clauses.some(
    clause =>
      isVersionOut(sentence, clause) ||
      isCheckGoingOn(sentence, clause) ||
      isReviewEvery(sentence, clause) ||
      isCalledFor(sentence, clause),
  );

/** "Each evening: weigh the bins", "weekly: compare both lists". */
const isNotedRhythm = ({ words, clauses }: Sentence): boolean =>
  words.slice(0, 2).some((_, at) => isFrequency(words, at)) &&
  clauses.every(({ verb }) => verb.tense === 'imperative' || verb.tense === 'present') &&
  words
    .slice(1, 5)
    .some(
      ({ text }, at, near) =>
        text === ':' &&
        [words[at + 2], near[at + 1]].some(
          word => watchingVerbs.has(word?.lower ?? '') || touchVerbs.has(word?.lower ?? '') || word?.lower === 'weigh',
        ),
    );

/** "Weekly check by me": in a note. */
const isNotedCheck = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words.some((_, at) => isFrequency(words, at)) &&
  words.some(({ lower }) =>
    /^(check|count|review|recount|inspection|audit|fixe?|repair|correction|tweak)s?$/.test(lower),
  ) &&
  words.some(({ lower }, at) => lower === 'me' && /^(by|with|from)$/.test(words[at - 1]?.lower ?? ''));

/** "Every month there is a review". */
const isReviewEvery = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  words.some(({ lower }) => lower === 'there') &&
  verb.lemma === 'be' &&
  !verb.negated &&
  /^(check|review|count|survey|audit|inspection|recount|retro|retrospective)$/.test(object?.head.singular ?? '') &&
  words.some((_, at) => isFrequency(words, at));

/** "If something is wrong they call me", "whenever it stops, I am rung up". */
const isCalledFor = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'other' &&
  /^(call|ring|phone|page|message|text)$/.test(verb.deed.lemma ?? '') &&
  object?.head.lower === 'me' &&
  !verb.negated &&
  words.some(({ lower }) => /^(if|whenever)$/.test(lower));

/** "Version two came in autumn", "a second edition followed". */
const isVersionOut = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  words
    .slice(Math.max(0, subject.from - 1), subject.to)
    .some(({ singular }) => /^(version|edition|release|iteration)$/.test(singular)) &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(come|follow|go|fix|correct|add)$/.test(verb.deed.lemma ?? '') &&
  words
    .slice(subject.from, subject.to + 1)
    .some(({ lower }) => /^(second|third|new|next|two|2|three|improved|revised|corrected)$/.test(lower));

/** "My Monday check went on until May", "our weekly review ran for a year". */
const isCheckGoingOn = ({ words }: Sentence, { subject, verb }: Clause): boolean => {
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  return (
    subject !== undefined &&
    /^(check|review|count|survey|audit|inspection|round|recount)$/.test(subject.head.singular) &&
    words.slice(subject.from, subject.to).some(({ lower }) => /^(my|our)$/.test(lower)) &&
    verb.tense === 'past' &&
    !verb.negated &&
    (verb.lemma === 'go' ? next === 'on' : /^(continue|run|last)$/.test(verb.lemma))
  );
};

/** Whether the candidate sets up what tells of a fault: "I set an alarm for any parcel without a scan". */
export const setsAlarm = ({ verb, object }: Clause): boolean =>
  verb.tense === 'past' &&
  !verb.negated &&
  /^(set|put|add|build|create|configure|make|install)$/.test(verb.deed.lemma ?? '') &&
  /^(alarm|alert|alerting|monitor|monitoring)$/.test(object?.head.singular ?? '');
