import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What it is a call not to do. */
const withheld =
  /^(wait|ask|sign|ship|launch|accept|let|allow|give|budge|approve|agree|release|send|open|pay|buy|order|hire|sell|follow)$/;

/** Whether a negated deed of the candidate's is a call: "I did not sign", "I would not sign", and in the present of learners "I do not sign". */
export const withholds = (sentence: Sentence, clause: Clause, after: readonly Word[]): boolean => {
  const { verb, link } = clause;
  const lemma = verb.deed.lemma ?? '';
  if (verb.modal) return isWontDo(sentence, clause);
  if (isUndaunted(clause, after)) return false;
  if (verb.tense === 'past') return withheld.test(lemma) || leavesUndone(sentence, clause) || hasNone(clause);
  return verb.tense === 'present' && !link && !verb.particle && /^(sign|accept|approve|release|agree)$/.test(lemma);
};

/** "Did not give up", "never gave in", "did not open my mouth": a virtue, where nothing is refused. */
const isUndaunted = ({ verb, object }: Clause, after: readonly Word[]): boolean =>
  /^(mouth|eye|heart)$/.test(object?.head.singular ?? '') ||
  (verb.deed.lemma === 'give' &&
    (/^(up|in)$/.test(verb.particle?.lower ?? '') || /^(up|in)$/.test(after[0]?.lower ?? '')));

/** "Did not fix the other two", "didn't renew the licence": left undone on purpose; not "did not fix it in time". */
const leavesUndone = ({ words, clauses }: Sentence, { verb, object, kind, start }: Clause): boolean =>
  object !== undefined &&
  !verb.perfect &&
  /^(main|coordinate)$/.test(kind) &&
  undone.test(verb.deed.lemma ?? '') &&
  !/^(anything|everything|much|mind|thing|it|that|this)$/.test(object.head.lower) &&
  !words.some(({ lower }) =>
    /^(yet|well|enough|properly|quickly|fast|soon|alone|myself|time|correctly|right)$/.test(lower),
  ) &&
  !clauses.some(other => other.start > start && other.actor === 'other' && other.verb.lemma === 'do');

/** What one can leave as it is. */
const undone =
  /^(fix|renew|replace|extend|rebuild|rewrite|repair|touch|upgrade|expand|add|reopen|migrate|bill|charge|build|print|publish|translate|repaint|book|rent|invite|promise)$/;

/** "I wasn't having it", "I was not having any of that". */
const hasNone = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'have' && verb.progressive && /^(it|that|this|any|none)$/.test(object?.head.lower ?? '');

/** "I would not sign", "I wouldn't set my stamp on it": a refusal in the past; not what one would not do again. */
export const isWontDo = (sentence: Sentence, clause: Clause): boolean =>
  isRefusedAloud(sentence, clause) || isRefused(sentence, clause);

const isRefused = ({ words, question }: Sentence, { verb, kind, object, link }: Clause): boolean =>
  verb.negated &&
  /^(would|'d)$/.test(verb.modal ?? '') &&
  !verb.perfect &&
  !question &&
  (kind === 'main' || kind === 'coordinate' || link?.lower === 'what') &&
  (/^(sign|budge|ship|accept|let|allow|agree|release|approve|hear|stand)$/.test(verb.deed.lemma ?? '') ||
    (verb.deed.lemma === 'do' && link?.lower === 'what') ||
    (verb.deed.lemma === 'put' && object?.head.lower === 'name')) &&
  !words.some(({ lower }) => /^(if|again|next|now|today|anymore|future|another|hindsight)$/.test(lower));

/** "I told him straight: I won't do it like this any more." */
const isRefusedAloud = ({ clauses }: Sentence, { verb, object, start }: Clause): boolean =>
  verb.negated &&
  /^(will|wo|'ll)$/.test(verb.modal ?? '') &&
  object !== undefined &&
  clauses.some(
    ({ actor, verb: said, end }) =>
      actor === 'I' &&
      end <= start &&
      said.tense === 'past' &&
      !said.negated &&
      /^(say|tell|answer|reply|insist)$/.test(said.lemma),
  );

/** Whether nobody or nothing is let through: "I let nobody change it", "accepted no order after noon", "hired no one". */
export function letsNone({ words }: Sentence, { verb, object }: Clause): boolean {
  if (verb.deed.lemma === 'take') return takesOnNone(words, verb.deed.end);
  if (!withheld.test(verb.deed.lemma ?? '')) return false;
  const none = object ?? nounPhraseAt(words, verb.to);
  return (
    none !== undefined &&
    (/^(nobody|none|nothing|no-one|noone)$/.test(none.head.lower) || words[none.from]?.lower === 'no')
  );
}

/** "Took on no new guides." */
const takesOnNone = (words: readonly Word[], from: number): boolean => {
  const at = words.findIndex(({ start }) => start >= from);
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return first === 'on' ? second === 'no' : /^(nobody|none|no-one)$/.test(first) && second === 'on';
};
