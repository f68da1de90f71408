import { superiors } from './lexicon/people.ts';
import type { Clause, Sentence } from './sentence.ts';

/** The clause in which the candidate takes a problem to somebody above, if there is one. */
export function escalationIn(sentence: Sentence): Clause | undefined {
  return sentence.clauses.find(
    clause => (isEscalation(sentence, clause) || isNoun(sentence, clause)) && !bringsSomething(sentence),
  );
}

/** "My escalation went to the COO." */
const isNoun = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject?.head.lower === 'escalation' && words[subject.from]?.lower === 'my';

function isEscalation({ words }: Sentence, { actor, verb, object, end }: Clause): boolean {
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.negated) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (lemma === 'escalate' || object?.head.lower === 'escalation') return true;
  const rest = words.filter(word => word.start > verb.end && word.end <= end);
  const above = rest.some(({ lower }) => superiors.has(lower));
  const to = rest.some(({ lower }) => /^(to|with)$/.test(lower));
  return above && to && /^(raise|bring|take|flag|report|refer|elevate|complain)$/.test(lemma);
}

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
