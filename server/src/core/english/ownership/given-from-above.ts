import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { tidings, work } from '../lexicon/handing.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** A piece of work, by its name. */
export const taskNouns = /^(task|project|assignment|job|role|topic|account|case|migration|responsibility|mandate)$/;

/** "The stock count came to me from the plant manager": work, and no word of something. */
export const isComeToMe = ({ words }: Sentence, verb: Clause['verb'], subject: Clause['subject']): boolean =>
  verb.lemma === 'come' &&
  verb.tense === 'past' &&
  subject?.head.part === 'noun' &&
  !tidings.has(subject.head.singular) &&
  words[verb.to]?.lower === 'to' &&
  words[verb.to + 1]?.lower === 'me' &&
  words[verb.to + 2]?.lower === 'from' &&
  isSuperior(nounPhraseAt(words, verb.to + 3));

/** "My manager told me that this is now my job", "said that I have to run the test". */
export const isMyJobNow = ({ clauses, words }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor === 'other' &&
    /^(tell|say|write)$/.test(clause.verb.lemma) &&
    clause.verb.tense === 'past' &&
    isSuperior(clause.subject) &&
    said?.kind === 'complement' &&
    !said.verb.negated &&
    ((said.actor === 'I' && isObliged(words, said.verb.from)) ||
      (said.verb.lemma === 'be' &&
        taskNouns.test(said.object?.head.lower ?? '') &&
        words[said.object?.from ?? -1]?.lower === 'my'))
  );
};

/** "… I have to", "… I must", "… I was to". */
const isObliged = (words: Sentence['words'], at: number): boolean =>
  /^(must|shall)$/.test(words[at]?.lower ?? '') ||
  (/^(have|had|am|was|got|need|needed)$/.test(words[at]?.lower ?? '') && words[at + 1]?.part === 'to');

/** "Her manager passed the audit on to me." */
export const isPassedToMe = ({ words }: Sentence, { actor, verb, subject, object }: Clause): boolean =>
  actor === 'other' &&
  verb.lemma === 'pass' &&
  verb.tense === 'past' &&
  isSuperior(subject) &&
  work.has(object?.head.lower ?? '') &&
  words
    .slice(object?.to, (object?.to ?? 0) + 3)
    .map(({ lower }) => lower)
    .join(' ') === 'on to me';

/** "The task that my manager gave me was to write a plan." */
export const isGivenTask = ({ words }: Sentence, { kind, actor, verb, object, link, subject }: Clause): boolean => {
  const at = link ? words.indexOf(link) : (subject?.from ?? 0);
  return (
    kind === 'relative' &&
    actor === 'other' &&
    /^(give|hand|assign|set)$/.test(verb.lemma) &&
    object?.head.lower === 'me' &&
    isSuperior(subject) &&
    taskNouns.test(words[at - 1]?.lower ?? '')
  );
};

/** "My manager asked for a plan, so I wrote one." */
export const isAskedForOne = ({ words, clauses }: Sentence, { actor, verb, subject, start }: Clause): boolean =>
  actor === 'other' &&
  /^(ask|call)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  words[verb.to]?.lower === 'for' &&
  /^(a|an)$/.test(words[verb.to + 1]?.lower ?? '') &&
  isSuperior(subject) &&
  clauses.some(
    made =>
      made.start > start &&
      /^(I|dropped)$/.test(made.actor) &&
      /^(write|make|prepare|build|do|draft|draw)$/.test(made.verb.lemma) &&
      /^(one|it)$/.test(words[made.verb.to]?.lower ?? ''),
  );
