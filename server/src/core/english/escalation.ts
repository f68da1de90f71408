import { frameOf, frameSet } from './frame.ts';
import { takingUp } from './lexicon/frames.ts';
import { superiors } from './lexicon/people.ts';
import type { Clause, Sentence } from './sentence.ts';

const frames = frameSet(takingUp, { boss: superiors });

/** The clause in which the candidate takes a problem to somebody above, if there is one. */
export function escalationIn(sentence: Sentence): Clause | undefined {
  if (bringsSomething(sentence)) return undefined;
  return sentence.clauses.find(clause => isEscalation(sentence, clause) || isNoun(sentence, clause));
}

/** "My escalation went to the COO." */
const isNoun = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'escalation' && words[subject.from]?.lower === 'my';

const isEscalation = (sentence: Sentence, clause: Clause): boolean =>
  /^(I|we|team|dropped)$/.test(clause.actor) &&
  !clause.verb.negated &&
  clause.verb.voice === 'active' &&
  frameOf(sentence, clause, frames) !== undefined;

/** "… with two options", "… and proposed …": something of one's own comes along. */
function bringsSomething({ words }: Sentence): boolean {
  return words.some(
    ({ lower }, at) =>
      lower === 'with' &&
      words
        .slice(at + 1, at + 6)
        .some(next =>
          /^(options|option|plan|proposal|recommendation|dates|numbers|draft|figures|alternatives|costs|cost|analysis|suggestion)$/.test(
            next.lower,
          ),
        ),
  );
}
