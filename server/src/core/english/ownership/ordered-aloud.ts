import { notGiven } from '../lexicon/handing.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether somebody above gives an order in the words it came in: "my boss called: fix the queue by Friday", "the dean said, this one is yours". */
export function isOrderedAloud(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor, subject } = clause;
  if (
    actor !== 'other' ||
    verb.voice === 'passive' ||
    verb.negated ||
    !(isBoss(sentence, subject) || isSaidToMe(sentence, clause))
  )
    return false;
  return (
    (verb.tense === 'past' && isCommanded(sentence, clause)) ||
    (/^(say|tell|write|announce|declare|add|text)$/.test(verb.lemma) &&
      (isBidden(sentence, clause) || isYours(sentence, clause)))
  );
}

/** "He tells me, …": one of whom the talk has been. */
const isSaidToMe = ({ words }: Sentence, { verb, subject, object }: Clause): boolean =>
  /^(he|she)$/.test(subject?.head.lower ?? '') &&
  object?.head.lower === 'me' &&
  words[object.to]?.text === ',' &&
  verb.lemma === 'tell';

/** "The lead sat me down: you do the wiki." */
function isCommanded({ words, clauses }: Sentence, clause: Clause): boolean {
  const order = clauses[clauses.indexOf(clause) + 1];
  if (!order || order.verb.negated || !/^(present|imperative)$/.test(order.verb.tense)) return false;
  const from = order.subject?.from ?? order.verb.from;
  const mark = words.slice(0, from).findLast(({ text }) => !/^["'“‘]$/.test(text));
  if (mark?.text !== ':' || mark.start < clause.verb.end) return false;
  return order.actor === 'you' ? !/^(be|have|know|see)$/.test(order.verb.lemma) : order.subject === undefined;
}

/** "The matron told me, you take the night rota", "from tomorrow you will look after the silo", "you please prepare the timetable". */
function isBidden({ words }: Sentence, { verb, object }: Clause): boolean {
  const from = object ? object.to : verb.to;
  const you = words.findIndex(({ lower }, at) => at >= from && at < from + 6 && lower === 'you');
  if (you < 0 || /^(that|if|whether|what|how|when|because)$/.test(words[you - 1]?.lower ?? '')) return false;
  const at = /^(please|will|shall|must|now|just|also|should)$/.test(words[you + 1]?.lower ?? '') ? you + 2 : you + 1;
  const asked =
    at > you + 1 && words[at]?.form === 'base' && !/^(be|have|know|see|find|get|need)$/.test(words[at]?.lower ?? '');
  return (
    asked ||
    (/^(do|take|make|handle|run|lead|manage|prepare|organise|organize|write|fix|sort|build|own|go|clean|check|count|call|collect|draw|plan|keep|start)$/.test(
      words[at]?.lower ?? '',
    ) &&
      words[at + 1]?.lower !== 'like')
  );
}

/** "… this one is yours", "… the library was mine now", "… the fees would be my baby": work, and no choice or fault. */
function isYours({ words }: Sentence, { verb }: Clause): boolean {
  const be = words.findIndex(
    ({ lower }, at) => at > verb.to && at < verb.to + 9 && /^(is|was|'s|be)$/.test(lower) && isOwner(words, at + 1),
  );
  return be > 0 && !words.slice(verb.to, be).some(({ lower }) => notGiven.has(lower));
}

const isOwner = (words: Sentence['words'], at: number): boolean => {
  const from = /^(now|all|also)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  const lower = words[from]?.lower ?? '';
  return (
    /^(yours|mine)$/.test(lower) ||
    (/^(my|your)$/.test(lower) &&
      /^(job|task|baby|problem|responsibility|turn|duty|business|child|patch)$/.test(words[from + 1]?.lower ?? ''))
  );
};
