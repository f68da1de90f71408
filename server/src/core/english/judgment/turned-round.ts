import type { Clause, Sentence } from '../sentence.ts';

/** Whether the candidate gives up one way and takes another, in one breath. */
export const isTurnedRound = (sentence: Sentence, clause: Clause): boolean =>
  isPutFirst(sentence, clause) || isRefusedFor(sentence, clause) || isFoundLacking(sentence, clause);

/** "I stopped the by-age working and took the two banks first", "I turned it round and took the biggest first". */
function isPutFirst({ words, clauses }: Sentence, clause: Clause): boolean {
  if (!isOwn(clause) || !/^(stop|drop|quit|turn|reverse|flip|abandon|end|leave)$/.test(clause.verb.lemma)) return false;
  if (clause.verb.lemma === 'turn' && !words.some(({ lower }) => /^(round|around|over|upside)$/.test(lower)))
    return false;
  return clauses.some(
    next =>
      next.start > clause.verb.end &&
      isOwn(next) &&
      /^(take|do|start|begin|handle|call|serve|pick|put|work)$/.test(next.verb.lemma) &&
      words.some(
        ({ lower, start }, at) =>
          lower === 'first' && start > next.verb.end && (words[at + 1]?.part ?? 'punctuation') === 'punctuation',
      ),
  );
}

/** "I refused it and cleaned the old one": what was offered, and what was done. */
const isRefusedFor = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  isOwn(clause) &&
  /^(refuse|decline|reject)$/.test(clause.verb.lemma) &&
  /^(it|that|this|them|both)$/.test(words[clause.verb.to]?.lower ?? '') &&
  words[clause.verb.to + 1]?.part === 'coordinator' &&
  clauses.some(next => next.start > clause.verb.end && isOwn(next) && next.kind !== 'relative');

/** "I found that too little and moved the door", "that was not enough for me, so I changed the order". */
function isFoundLacking({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, actor, subject } = clause;
  const acts = clauses.some(
    next => next.start > verb.end && isOwn(next) && !/^(find|think|be|have|know|feel)$/.test(next.verb.lemma),
  );
  if (!acts || verb.tense !== 'past') return false;
  if (actor === 'I')
    return (
      /^(find|think|consider|call)$/.test(verb.lemma) &&
      /^(it|that|this)$/.test(words[verb.to]?.lower ?? '') &&
      isLacking(
        words.slice(verb.to + 1, verb.to + 4).map(({ lower }) => lower),
        verb.negated,
      )
    );
  const about = /^(it|that|this)$/.test(subject?.head.lower ?? '');
  const forMe = words.findIndex(({ lower }, at) => lower === 'for' && words[at + 1]?.lower === 'me');
  return (
    about &&
    verb.lemma === 'be' &&
    forMe > verb.to &&
    forMe < verb.to + 4 &&
    isLacking(
      words.slice(verb.to, forMe).map(({ lower }) => lower),
      verb.negated,
    )
  );
}

const isLacking = (how: readonly string[], negated: boolean): boolean =>
  negated
    ? how.some(lower => /^(enough|right|good)$/.test(lower))
    : /^(too (little|slow|weak|thin|small|dear|risky|expensive)|useless|pointless|wrong|silly|no (good|use|answer))\b/.test(
        how.join(' '),
      );

const isOwn = ({ actor, verb, kind }: Clause): boolean =>
  (actor === 'I' || actor === 'dropped') && kind !== 'relative' && verb.tense === 'past' && !verb.negated;
