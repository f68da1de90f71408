import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { learning, showing } from '../lexicon/frames-lessons.ts';
import { dawning, events, leavingBehind, virtues } from '../lexicon/lessons.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { verbOf } from './maxims.ts';
import { isProverb } from './proverbs.ts';

/** What it is to learn something, in frames. */
export const learningFrames = frameSet(learning, { virtue: virtues, event: events });

/** What it is for an event to show something, in frames. */
export const showingFrames = frameSet(showing);

/**
 * Whether a relative clause says what an experience showed: "An invaluable journey that underlined the importance of
 * planning", "…, which goes to show that listening pays".
 */
export const isJourney = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const at = clause.link ? words.indexOf(clause.link) : -1;
  if (clause.verb.negated || clause.verb.modal || at < 1) return false;
  if (clause.verb.head.lemma === 'go') return isOnesInsight(sentence, clause);
  return (
    frameOf(sentence, clause, showingFrames) !== undefined &&
    (events.has(words[at - 1]?.singular ?? '') || words[at - 1]?.text === ',')
  );
};

/**
 * Whether a truth dawned on somebody: "It became clear to me that logistics is a matter of people", but "… that the
 * lock was the fault".
 */
export function dawns(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const said = clauses[clauses.indexOf(clause) + 1];
  if (dawning.has(verbOf(clause)) && /^(it|that|this)$/.test(clause.subject?.head.lower ?? ''))
    return (
      words.slice(clause.verb.to, clause.verb.to + 3).some(({ lower }) => /^(me|us)$/.test(lower)) &&
      said?.verb.tense === 'present' &&
      !said.verb.perfect
    );
  return (
    clause.verb.lemma === 'become' &&
    words
      .slice(clause.verb.to, clause.verb.to + 4)
      .some(({ lower }) => /^(clear|obvious|apparent|evident)$/.test(lower)) &&
    said?.kind === 'complement' &&
    (said.verb.tense === 'present' || (said.actor === 'you' && isProverb(sentence, said)))
  );
}

/** Whether a truth was brought home: "It was confirmed to me that people come first." */
export const isBroughtHome = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  leavingBehind.has(verb.lemma) &&
  (words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'me') ||
    words.some(({ lower }) => /^(again|more)$/.test(lower)));

/**
 * Whether one, or it all, comes to an insight: "One could see how important teamwork is", "it just goes to show that
 * …".
 */
export const isOnesInsight = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject?.head.lower === 'one'
    ? clause.verb.modal !== undefined && frameOf(sentence, clause, learningFrames) !== undefined
    : /^(it|this|that|which|all)$/.test(
        clause.kind === 'relative' ? (clause.link?.lower ?? '') : (clause.subject?.head.lower ?? ''),
      ) &&
      clause.verb.head.lemma === 'go' &&
      (clause.infinitive?.lemma === 'show' || clause.verb.deed.lemma === 'show');

/** "From this I took that …", "out of that night I drew how …". */
export const isDrawnFrom = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'I' &&
  /^(take|draw|keep|carry)$/.test(verb.lemma) &&
  /^(that|how|why)$/.test(words[verb.to]?.lower ?? '') &&
  words[verb.to]?.part !== 'determiner' &&
  words.slice(0, 2).some(({ lower }) => lower === 'from' || lower === 'of');
