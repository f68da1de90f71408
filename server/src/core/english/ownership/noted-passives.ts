import { verbReadings } from '../grammar/verb.ts';
import { groups, massEndings, roles } from '../lexicon/nouns.ts';
import { doneToPeople, doneToThings, madeHow } from '../lexicon/passives.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { noTrades, trades } from '../lexicon/trades.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { wares } from '../lexicon/wares.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Two buses added for C shift", "par levels rewritten": a passive in a note, which leaves its auxiliary out. */
export function isNotedPassive(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { kind, actor, subject, object, verb } = clause;
  if (kind !== 'main' || actor !== 'other' || !subject || (object && !isWhen(words, object))) return false;
  if (
    verb.voice !== 'active' ||
    verb.tense !== 'past' ||
    verb.to - verb.from !== (verb.particle ? 2 : 1) ||
    verb.negated
  )
    return false;
  if (isTail(sentence, clause)) return false;
  const last = words[subject.to - 1] ?? subject.head;
  const named = /^\d+$/.test(last.text) ? (words[subject.to - 2] ?? last) : last;
  const lemma = verb.lemma.replace(/^re-/, '');
  if (!isBare(words[subject.from])) return false;
  const isThing = namesThing(named) || isNewWare(words, subject);
  if (!(isThing ? doneToThings.has(lemma) : named.part === 'noun' && doneToPeople.has(lemma))) return false;
  if (isName(words, subject) || isGain(verb)) return false;
  const isParticiple = verbReadings(verb.head.lower).some(({ form }) => form === 'participle');
  return isParticiple && (object !== undefined || !takesMore(words[verb.to]));
}

/** "A new label was printed, color coded": two words that describe what was told before. */
const isTail = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject?.to === verb.from && madeHow.has(subject.head.lower) && words[subject.from - 1]?.text === ',';

/** "Invoices mailed Monday", "lock merged same morning": when, and no object. */
const isWhen = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  dateWords.has(head.lower)
    ? to - from === 1
    : durations.has(head.lower) && /^(same|next|that)$/.test(words[from]?.lower ?? '');

/** A note leaves articles out, too, but for what is new. */
const isBare = (first: Word | undefined): boolean =>
  /^(noun|number|adjective|verb)$/.test(first?.part ?? '') ||
  /^(an?|another|all|both|each|every|half|some)$/.test(first?.lower ?? '');

const people = [groups, roles, customers, persons, superiors, trades];

const namesThing = ({ part, lower, singular }: Word): boolean =>
  !dateWords.has(lower) &&
  (part === 'noun' || /^(one|ones)$/.test(lower)) &&
  !people.some(names => names.has(lower) || names.has(singular));

/** "New size guide made", "second printer ordered": what is called as a trade is, with what kind it is, or that it is one more. */
const isNewWare = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  to - from > 1 &&
  head === words[to - 1] &&
  (wares.has(head.singular) || noTrades.has(head.singular)) &&
  words.slice(from, to - 1).every(({ part }) => /^(adjective|noun|number)$/.test(part));

/** "Patience paid off": it was worth it. */
const isGain = ({ lemma, particle }: VerbGroup): boolean => lemma === 'pay' && particle?.lower === 'off';

/** "Ms Dupuis renewed"; "Tor patched" begins a note as "Order placed" does: a verb, or a plural, is no name. */
function isName(words: readonly Word[], { from, head: { text, lower, singular } }: NounPhrase): boolean {
  if (text.charAt(0) === lower.charAt(0)) return false;
  if (words[from]?.text !== text || from > 0) return true;
  return singular === lower && verbReadings(lower).length === 0 && !massEndings.test(lower);
}

/** What stands behind the verb is what it is done to: "depot ordered new ones". */
const takesMore = (next: Word | undefined): boolean =>
  /^(noun|determiner|pronoun|number|adjective|genitive)$/.test(next?.part ?? '');
