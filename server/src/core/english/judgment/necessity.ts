import { persons } from '../lexicon/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/**
 * Whether a sentence says why there was no other way: "you can't find what is still going out", "as long as maps went
 * out, no count was right", "otherwise the gap would have grown", "otherwise we are late with all", "if we had gone on, we would have lost count".
 */
export const isNecessary = (sentence: Sentence): boolean =>
  isAsLongAs(sentence) ||
  isOnlyWith(sentence) ||
  sentence.clauses.some(
    clause => isImpossible(sentence, clause) || isOtherwise(sentence, clause) || isCounter(sentence, clause),
  );

/** "As long as maps went out, no count was right." */
const isAsLongAs = ({ words, clauses }: Sentence): boolean =>
  clauses.length > 1 &&
  words.some(
    ({ lower }, at) => lower === 'as' && words[at + 1]?.lower === 'long' && words[at + 2]?.lower === 'as' && at < 2,
  );

/** "Only with the door shut could the count be right." */
const isOnlyWith = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'only' &&
  /^(with|without|if|when|by|then|this|that)$/.test(words[1]?.lower ?? '') &&
  clauses.length > 0 &&
  words.some(({ lower }) => /^(can|could|would)$/.test(lower));

/** "You can't find what is still going out", "no driver can open a locked door", "nothing can be right": true of all, not of the candidate on that day. */
const isImpossible = ({ words }: Sentence, { actor, subject, verb, kind }: Clause): boolean => {
  if (!/^(main|coordinate|complement)$/.test(kind) || !subject) return false;
  const none =
    verb.negated || /^(nobody|nothing|none|no-one)$/.test(subject.head.lower) || words[subject.from]?.lower === 'no';
  if (!none) return false;
  if (actor === 'you' || subject.head.lower === 'one') return /^(can|ca|cannot|could|must)$/.test(verb.modal ?? '');
  if (actor !== 'other' && actor !== 'nobody') return false;
  return /^(can|ca|cannot)$/.test(verb.modal ?? '') || (verb.tense === 'present' && isAnySuch(subject, words));
};

/** "A lock does not mend a door", "no sign stops a lorry": any one of the kind, and none in particular. */
const isAnySuch = ({ head, from }: NounPhrase, words: Sentence['words']): boolean =>
  /^(a|an|no)$/.test(words[from]?.lower ?? '') && head.part === 'noun' && !persons.has(head.singular);

/** "Otherwise the gap would only have grown", "without it half would have left". */
const isOtherwise = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(otherwise|else|without)$/.test(words[0]?.lower ?? '') &&
  actor !== 'I' &&
  (/^(would|'d|could|might)$/.test(verb.modal ?? '') || (verb.tense === 'present' && words[0]?.lower !== 'without'));

/** "If we had gone on lending, we would have lost count": what would have come of the other way. */
const isCounter = ({ clauses }: Sentence, { link, verb, actor }: Clause): boolean =>
  link?.lower === 'if' &&
  verb.tense === 'past' &&
  actor !== 'I' &&
  clauses.some(
    ({ verb: then, actor: whose, kind }) =>
      kind !== 'subordinate' &&
      whose !== 'I' &&
      then.perfect === verb.perfect &&
      /^(would|'d|could|might)$/.test(then.modal ?? ''),
  );
