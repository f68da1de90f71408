import { breaking } from '../lexicon/launching.ts';
import { aimNouns, hindered } from '../lexicon/pledges.ts';
import { dateWords, namedTimes } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/**
 * Whether a sentence sets an aim with its figure or its day, whatever it is called: "we needed 40,000 by Friday", "the date
 * was 3 May", "our plan was 900", "the kiln had to be cold by 30 June".
 */
export const setsAim = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => isAimNamed(sentence, clause) || isOwed(sentence, clause)),
);

/** "The target was 500 an hour", "our plan was 900". */
const isAimNamed = ({ quantities }: Sentence, { subject, verb, end }: Clause): boolean =>
  subject !== undefined &&
  aimNouns.has(subject.head.singular) &&
  verb.lemma === 'be' &&
  quantities.some(({ start }) => start >= verb.end && start < end);

/** "We needed 40,000 by Friday", "it had to be ready before the 3rd", "must be under 20". */
const isOwed = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, end } = clause;
  const owed =
    /^(must|should)$/.test(verb.modal ?? '') ||
    (/^(have|need|want|promise|owe)$/.test(verb.lemma) && verb.tense === 'past' && !verb.perfect) ||
    sentence.words
      .slice(verb.from, verb.to + 2)
      .some(({ lower }, at, near) => /^(had|have|has)$/.test(lower) && near[at + 1]?.lower === 'to');
  return owed && !verb.negated && isDated(sentence, verb.end, end);
};

/** "By Friday", "until June", "on the 30 of June", "before Easter". */
const isDated = ({ words }: Sentence, from: number, to: number): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start >= from &&
      start < to &&
      /^(by|until|till|before|on)$/.test(lower) &&
      words
        .slice(at + 1, at + 5)
        .some(word => dateWords.has(word.lower) || namedTimes.has(word.lower) || dateWords.has(word.singular)),
  );

/** Whether a sentence tells what stood in the way: something broke or came late, somebody was ill, or there was none. */
export const meetsHurdle = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(clause => goesAmiss(sentence, clause) || isWithout(sentence, clause)),
);

/** "The machine broke", "the operator was ill", "the paper came late", "one supplier fell behind". */
const goesAmiss = ({ words }: Sentence, { actor, verb, kind }: Clause): boolean =>
  /^(other|nobody)$/.test(actor) &&
  /^(main|coordinate|subordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  !verb.negated &&
  ((breaking.has(verb.lemma) && !/^(stop|fall|time|hang|slip|burn)$/.test(verb.lemma)) ||
    (/^(be|come|arrive|get|fall|run|go)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 3).some(({ lower }) => hindered.has(lower))));

/** "The depot had none", "there was no money". */
const isWithout = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(other|nobody|we)$/.test(actor) &&
  /^(have|be)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  /^(no|none)$/.test(words[verb.to]?.lower ?? '') &&
  !/^(problem|complaint|error|doubt|question|need|reason|one|issue|trouble|case)s?$/.test(
    words[verb.to + 1]?.lower ?? '',
  );
