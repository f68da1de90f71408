import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { outings, vehicles, waysOn } from '../lexicon/outings.ts';
import { durations } from '../lexicon/units.ts';
import { currents, sellers } from '../lexicon/wills.ts';
import { isAdviceOf } from '../ownership/advice.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isTold } from './as-told.ts';
import { hasSay } from './deciders.ts';

/** "We went with engineering's recommendation", "… with the majority", "… with the one she preferred", not "with the smaller pump". */
export function goesWithOthers(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { lemma } = clause.verb.deed;
  if (lemma !== 'go' && lemma !== 'move' && lemma !== 'press') return false;
  const at = words.indexOf(clause.verb.deed) + 1;
  const with_ = words.findIndex(({ lower }, place) => place >= at && place < at + 3 && lower === 'with');
  if (
    words
      .slice(at, with_)
      .some(({ lower }) => !/^(along|ahead|on|forward|forwards|straight|simply|just|then|also)$/.test(lower))
  )
    return false;
  if (with_ < 0 || (lemma !== 'go' && !/^(ahead|forward|on|forwards)$/.test(words[with_ - 1]?.lower ?? '')))
    return false;
  if (/^(that|what|whatever|whichever|it|this)$/.test(words[with_ + 1]?.lower ?? '')) return true;
  if (words[with_ + 2]?.part === 'genitive' && words[with_ + 1]?.lower !== 'my') return true;
  const what = nounPhraseAt(words, with_ + 1);
  if (!what || isOwn(sentence, what) || words[what.from]?.part === 'number') return false;
  const theirs =
    words.slice(what.from, what.to).some(({ part }) => part === 'genitive') ||
    /^(his|her|their)$/.test(words[what.from]?.lower ?? '');
  const someone =
    hasSay(sentence, what) && !/^(a|an)$/.test(words[what.from]?.lower ?? '') && !sellers.has(what.head.lower);
  return (
    theirs ||
    someone ||
    isAdviceOf(sentence, what) ||
    currents.has(what.head.lower) ||
    isTold(sentence, clause) ||
    (words[what.to]?.lower === 'of' && hasSay(sentence, nounPhraseAt(words, what.to + 1)))
  );
}

/** "Went with the midwife to four homes", "went along on six night shifts", "went along the ditch": on the way, and nobody's call. */
export function isOnTheWay({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.deed.lemma !== 'go') return false;
  const at = words.indexOf(verb.deed) + 1;
  const along = words[at]?.lower === 'along';
  const from = along ? at + 1 : at;
  const behind = words[from];
  if (along && behind && behind.end <= end && /^(determiner|noun)$/.test(behind.part)) return true;
  const whom = behind?.lower === 'with' ? nounPhraseAt(words, from + 1) : undefined;
  return (along || whom !== undefined) && leadsOn(words, whom?.to ?? from, end);
}

/** "… to four homes", "… on the early round", "… in the van", "… for a week". */
const leadsOn = (words: Sentence['words'], from: number, end: number): boolean =>
  words.some(({ lower, part, start }, at) => {
    if (at < from || start >= end) return false;
    if (waysOn.has(lower)) return part !== 'to' && words[at + 1]?.form !== 'base';
    const where = /^(on|in|for|by)$/.test(lower) ? nounPhraseAt(words, at + 1) : undefined;
    const head = where?.head.lower ?? '';
    return lower === 'for' ? durations.has(head) || outings.has(head) : outings.has(head) || vehicles.has(head);
  });

/** "My own count", not "my mentor's advice". */
export function isOwn({ words, clauses }: Sentence, { from, to, end }: NounPhrase): boolean {
  if (clauses.some(({ actor, kind, start }) => actor === 'I' && kind === 'relative' && start > end && start <= end + 6))
    return true;
  return /^(my|our)$/.test(words[from]?.lower ?? '') && !words.slice(from, to).some(({ part }) => part === 'genitive');
}
