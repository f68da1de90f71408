import { talking } from '../lexicon/deeds.ts';
import { harmNouns } from '../lexicon/harm.ts';
import { amiss, breaking, wearing } from '../lexicon/launching.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { moveOf } from './moves.ts';

/** A complaint, a fault, a comment: what comes in about a thing that runs. */
export const isTrouble = ({ lower, singular }: Word): boolean =>
  harmNouns.has(lower) || harmNouns.has(singular) || /^(feedback|comment|criticism|remark|question)$/.test(singular);

/**
 * Whether the candidate does something about a thing that goes wrong: "when a complaint came in I changed it again", "the
 * paper faded, so I ordered another", "the lock jammed and I was there to fix it".
 */
export const answersTrouble = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' &&
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.tense === 'past' &&
  (/^(act|decision)$/.test(moveOf(sentence, clause)) || clause.verb.lemma === 'be' || clause.verb.lemma === 'go') &&
  (clause.object !== undefined || /^(call|drive|go|be)$/.test(clause.verb.lemma)) &&
  !talking.has(clause.verb.deed.lemma ?? '') &&
  !/^(tell|inform|report|write|mail|email|notify)$/.test(clause.verb.deed.lemma ?? '') &&
  sentence.clauses.some(
    came =>
      came.start < clause.start &&
      came.verb.tense === 'past' &&
      !came.verb.perfect &&
      goesWrong(sentence, clause, came),
  );

const goesWrong = (sentence: Sentence, deed: Clause, came: Clause): boolean => {
  const { actor, verb, link, subject } = came;
  if (verb.lemma === 'turn') return (verb.particle ?? sentence.words[verb.to])?.lower === 'out' && actor !== 'I';
  if (actor !== 'other' && actor !== 'nobody') return false;
  const when = /^(when|after|once|whenever|as)$/.test(link?.lower ?? '');
  const so = sentence.words.some(({ lower, start }) => lower === 'so' && start > verb.end && start < deed.verb.start);
  if (isAmiss(sentence, verb)) return when || so;
  if (when && risesOrFalls(sentence, verb)) return true;
  if (isUnused(verb)) return so;
  if (actor === 'nobody') return false;
  return when
    ? breaking.has(verb.lemma) || (subject !== undefined && isTrouble(subject.head))
    : !link && (wearing.has(verb.deed.lemma ?? '') || wearing.has(verb.lemma));
};

/** "The first list was wrong", "the Mondays got noisy", "it went wrong". */
const isAmiss = ({ words }: Sentence, { lemma, to, negated }: Clause['verb']): boolean =>
  /^(be|get|become|go|look)$/.test(lemma) && !negated && words.slice(to, to + 3).some(({ lower }) => amiss.has(lower));

/** "The numbers went up again". */
const risesOrFalls = ({ words }: Sentence, { lemma, to, particle }: Clause['verb']): boolean =>
  /^(rise|climb|drop|fall|jump|slip)$/.test(lemma) ||
  (/^(go|come)$/.test(lemma) && /^(up|down)$/.test(particle?.lower ?? words[to]?.lower ?? ''));

/** "One ward never used it", "nobody could read it": what it was for does not happen. */
const isUnused = ({ lemma, deed, negated }: Clause['verb']): boolean =>
  negated && /^(use|read|work|open|find|understand|fit|see|reach)$/.test(deed.lemma ?? lemma);
