import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { backingOut } from '../lexicon/deeds.ts';
import { anyChange, anyNews, conditionWords, suppositions } from '../lexicon/function-groups.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The moment two of them called", "only with a signed guarantee". */
const moments = phraseSet([
  'the moment',
  'the day',
  'as soon as',
  'only with',
  'only against',
  'only after',
  'only once',
]);

/** Whether a sentence under a heading for it names a fact that would change the call: a condition, a limit, an event. */
export function namesTrigger(sentence: Sentence): boolean {
  const { words, quantities } = sentence;
  const conditions = conditionsOf(sentence);
  if (denies(sentence) && !words.some(({ lower }) => suppositions.has(lower))) return false;
  if (quantities.some(({ kind, digits, value }) => kind !== 'label' && (digits || value > 1))) return true;
  if (isInNeed(sentence)) return false;
  if (conditions.length > 0) return !conditions.every(clause => isVague(sentence, clause));
  return words.some(({ lower }) => conditionWords.has(lower)) || isEvent(sentence);
}

/**
 * Whether a sentence tells on which condition the call is taken back, or would have been: "if the queue passes 20 minutes,
 * I will reopen it", "a fourth complaint would have changed my mind".
 */
export function tellsReversal(sentence: Sentence): boolean {
  if (denies(sentence)) return false;
  const conditions = conditionsOf(sentence);
  const { clauses } = sentence;
  if (clauses.some(clause => changesMind(sentence, clause))) return true;
  const atOnce = firstPhrase(sentence.words, moments) !== undefined;
  if (!atOnce && conditions.every(clause => isVague(sentence, clause))) return false;
  const ofOthers = atOnce || conditions.some(({ actor }) => actor !== 'I' && actor !== 'we');
  return clauses.some(
    clause => !conditions.includes(clause) && (reverses(sentence, clause) || (ofOthers && wouldHave(clause))),
  );
}

/** "… would have changed my mind", "… would make me keep it". */
const changesMind = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.tense === 'conditional' &&
  !verb.negated &&
  subject !== undefined &&
  /^(change|make|turn|stop)$/.test(verb.lemma) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(me|mind|call|decision)$/.test(lower));

/** "I'd have kept it". */
const wouldHave = ({ actor, verb }: Clause): boolean =>
  actor === 'I' && verb.tense === 'conditional' && verb.perfect && !verb.negated;

/** "If the queue grows", "should the queue grow", "had it grown". */
const conditionsOf = ({ words, clauses }: Sentence): readonly Clause[] =>
  clauses.filter(
    ({ link, verb }) =>
      suppositions.has(link?.lower ?? '') || (verb.from === 0 && /^(should|had)$/.test(words[0]?.lower ?? '')),
  );

/** "Nothing really", "I see no reason". */
const denies = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(nothing|none|never)$/.test(lower) ||
      (lower === 'no' && /^(reason|fact|way|point)$/.test(words[at + 1]?.lower ?? '')),
  );

/** "If needed", "where necessary". */
const isInNeed = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(if|where|when|as|should)$/.test(lower) &&
      /^(needed|necessary|required|possible|need|appropriate)$/.test(words[at + 1]?.lower ?? ''),
  );

/** "If things look different", "if it doesn't work out", "when new data comes in". */
function isVague({ words }: Sentence, { subject, verb }: Clause): boolean {
  const head = subject?.head.lower ?? '';
  if (anyChange.has(head) || anyNews.has(head)) return true;
  const bare = !words.slice(verb.to).some(({ part }) => part === 'number');
  return (
    bare && /^(it|this|that|we|plan|idea|everything)$/.test(head) && /^(work|fail|go|turn|prove)$/.test(verb.lemma)
  );
}

/** "A competitor at the north gate": a name for what happens. */
const isEvent = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words.some(({ part }) => part === 'noun') &&
  !words.some(({ lower }) => anyChange.has(lower) || anyNews.has(lower));

function reverses({ words }: Sentence, { actor, subject, verb }: Clause): boolean {
  if (verb.tense === 'past' || verb.negated || verb.lemma === 'do') return false;
  const isBack = words.slice(verb.to - 1, verb.to + 4).some(({ lower }) => /^(back|again|round)$/.test(lower));
  if (isBack) return true;
  const own = actor !== 'other' || /^(decision|call|plan|answer|mind)$/.test(subject?.head.lower ?? '');
  return (own || verb.voice === 'passive') && backingOut.has(verb.deed.lemma ?? verb.lemma);
}
