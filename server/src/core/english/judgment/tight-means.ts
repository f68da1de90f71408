import { cheapWords, resources } from '../lexicon/costs.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a sentence tells what there was too little of, or what was too much of something, when the call was made: "we had only one oven", "there was no money for a second van", "the pots were too big for the stove". */
export const isTightMeans = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.clauses.some(
    clause =>
      isTheOnly(sentence, clause) ||
      isNothingElse(sentence, clause) ||
      ((clause.verb.tense === 'past' || clause.verb.modal === 'could') &&
        !clause.verb.perfect &&
        /^(main|coordinate)$/.test(clause.kind) &&
        (hasOnly(sentence, clause) ||
          isTooMuch(sentence, clause) ||
          isUtmost(sentence, clause) ||
          isImpossible(sentence, clause) ||
          recurs(sentence, clause))),
  );

/** "We had only one oven", "there was no money for a second van", "there were not enough hands". */
function hasOnly({ words }: Sentence, { verb, actor, subject }: Clause): boolean {
  const [first, second, third] = words.slice(verb.to);
  const has = verb.lemma === 'have' && /^(I|we|team|other)$/.test(actor);
  const is = verb.lemma === 'be' && subject?.head.lower === 'there';
  if (!has && !is) return false;
  const only =
    words[verb.from - 1]?.lower === 'only' || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'only');
  if (only || first?.lower === 'only')
    return (
      (only ? first : second)?.part === 'number' || /^(a|one|this|the)$/.test((only ? first : second)?.lower ?? '')
    );
  if (/^(no|little)$/.test(first?.lower ?? ''))
    return resources.has(second?.lower ?? '') && /^(for|to)$/.test(third?.lower ?? '');
  return (
    (verb.negated || first?.lower === 'not') &&
    words.slice(verb.from, verb.to + 3).some(({ lower }) => lower === 'enough')
  );
}

/** "The pots were too big for the stove", "a queue was too slow". */
const isTooMuch = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  subject?.head.part === 'noun' &&
  verb.lemma === 'be' &&
  !verb.negated &&
  words[verb.to]?.lower === 'too' &&
  words[verb.to + 1] !== undefined;

/** "Monday was the worst day", "soup was what came back most". */
const isUtmost = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean => {
  const [the, most] = words.slice(verb.to);
  return (
    actor === 'other' &&
    subject?.head.part === 'noun' &&
    verb.lemma === 'be' &&
    !verb.negated &&
    the?.lower === 'the' &&
    /^(worst|busiest|cheapest|quietest|slowest|weakest|biggest|smallest|largest|longest|shortest|oldest|nearest|most|least|dirtiest|loudest|fullest|emptiest|heaviest|lightest|only|safest|easiest|quickest|fastest)$/.test(
      most?.lower ?? '',
    ) &&
    !cheapWords.has(subject.head.lower)
  );
};

/** "Everything else I had tried was broken", "nothing else had helped". */
const isNothingElse = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  verb.tense === 'past' &&
  /^(everything|nothing|anything)$/.test(words[subject.from]?.lower ?? '') &&
  words[subject.from + 1]?.lower === 'else';

/** "It is the only place with plugs", "they were the only ones who never fought". */
const isTheOnly = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(it|they|this|that|he|she)$/.test(subject?.head.lower ?? '') &&
  verb.lemma === 'be' &&
  !verb.negated &&
  words[verb.to]?.lower === 'the' &&
  words[verb.to + 1]?.lower === 'only' &&
  !/^(problem|trouble|drawback|time)$/.test(words[verb.to + 2]?.lower ?? '');

/** "Nobody could tell me which one was urgent", "it was not possible to do both". */
function isImpossible({ words }: Sentence, { verb, subject, actor }: Clause): boolean {
  const [how, to] = words.slice(verb.to).filter(({ lower }) => lower !== 'not');
  return (
    (subject?.head.lower === 'nobody' &&
      verb.modal === 'could' &&
      /^(say|tell|know|explain|find|see|read|check|use|reach|follow)$/.test(verb.lemma)) ||
    (actor === 'nobody' &&
      verb.lemma === 'be' &&
      to?.part === 'to' &&
      (verb.negated
        ? /^(possible|feasible|realistic|affordable|allowed|legal|safe|fair)$/
        : /^(impossible|unrealistic|unsafe|illegal|unfair|dangerous|forbidden)$/
      ).test(how?.lower ?? ''))
  );
}

/** "Chasing people took me nine hours a month", "every month I was forty out": what the old way cost again and again. */
const recurs = ({ words, quantities }: Sentence, { verb, actor }: Clause): boolean =>
  !verb.negated &&
  ((actor === 'other' &&
    /^(take|cost|eat|need)$/.test(verb.lemma) &&
    quantities.some(({ kind, end }) => {
      const at = words.findIndex(({ start }) => start >= end);
      return (
        /^(duration|money)$/.test(kind) &&
        /^(a|an|per|each|every)$/.test(words[at]?.lower ?? '') &&
        durations.has(words[at + 1]?.lower ?? '')
      );
    })) ||
    (/^(every|each)$/.test(words[0]?.lower ?? '') &&
      durations.has(words[1]?.lower ?? '') &&
      /^(be|lose|miss|lack|stand|pay|break|fail)$/.test(verb.lemma)));
