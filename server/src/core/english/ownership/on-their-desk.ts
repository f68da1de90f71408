import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { troubles } from '../lexicon/people.ts';
import { actingOnIt, addressingBosses, disputes, laying, whereBossesTakeUp } from '../lexicon/troubles.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isAbove } from './told-above.ts';

/** "I brought it to my manager's attention", "put the row in the dean's inbox", "I rang the director and dropped it in her lap". */
export const isOnTheirDesk = (sentence: Sentence, clause: Clause): boolean =>
  laying.has(clause.verb.deed.lemma ?? '') &&
  clause.verb.voice === 'active' &&
  isMatter(sentence, clause) &&
  liesWithThem(sentence, clause);

/** "That one ended up on the director's desk", "the quarrel with the caterer went to the deputy head": it goes up by itself. */
export const hasGoneUp = (sentence: Sentence, { verb, subject, end }: Clause): boolean =>
  /^(go|land|end|wind|finish)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  subject !== undefined &&
  ((isTold(sentence, subject) && (goesTo(sentence, { verb, end }) || liesWithThem(sentence, { verb, end }))) ||
    (disputes.has(subject.head.lower) && goesTo(sentence, { verb, end })) ||
    (troubles.has(subject.head.lower) && liesWithThem(sentence, { verb, end })));

/** "That one", "this": what was just told. */
const isTold = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  /^(this|that)$/.test(head.lower) ||
  (head.lower === 'one' && [words[from], words[from - 1]].some(word => /^(this|that)$/.test(word?.lower ?? '')));

const goesTo = ({ words }: Sentence, { verb, end }: Pick<Clause, 'verb' | 'end'>): boolean =>
  words.some(
    ({ lower, start }, at) =>
      /^(to|with|before)$/.test(lower) && start >= verb.end && start < end && isAbove(nounPhraseAt(words, at + 1)),
  );

/** "I told the deputy so that she could deal with it", "took it to the director for him to sort", "rang Trish so she could sort it". */
export function isForThemToAct(sentence: Sentence, clause: Clause): boolean {
  const { clauses, words } = sentence;
  const { verb, object, end } = clause;
  if (!addressingBosses.has(verb.deed.lemma ?? '') || verb.voice === 'passive') return false;
  const next = clauses[clauses.indexOf(clause) + 1];
  const purpose = words.findIndex(({ lower, start }) => lower === 'so' && start >= verb.end);
  const acts =
    purpose > 0 &&
    next?.actor === 'other' &&
    (words[purpose]?.start ?? 0) <= next.verb.start &&
    /^(he|she|they|someone|somebody)$/.test(next.subject?.head.lower ?? '') &&
    /^(can|could|would|will|'d)$/.test(next.verb.modal ?? '') &&
    actingOnIt.has(next.verb.deed.lemma ?? '');
  const whom = object ?? nounPhraseAt(words, verb.to + 1);
  return acts && isAbove(whom) && (whom?.end ?? end) <= (words[purpose]?.start ?? 0);
}

/** What is told is a matter and no thing that lies about: "it", "the question", "the overtime" in front. */
function isMatter({ words, clauses }: Sentence, { subject, object, verb }: Clause): boolean {
  if (!object) return subject !== undefined && subject.from > 0 && words[verb.to]?.part !== 'noun';
  const whole = words[object.to]?.lower === 'of' || /^(whole|entire)$/.test(words[object.from + 1]?.lower ?? '');
  return (
    /^(it|this|that|those|everything|one|lot)$/.test(object.head.lower) ||
    troubles.has(object.head.lower) ||
    disputes.has(object.head.lower) ||
    (whole && clauses.length > 1)
  );
}

/** "… on the dean's desk", "… in his lap" where somebody was just called. */
const liesWithThem = (sentence: Sentence, { verb, end }: Pick<Clause, 'verb' | 'end'>): boolean =>
  sentence.words.some(
    ({ lower, start }, at) =>
      start >= verb.end && start < end && whereBossesTakeUp.has(lower) && isTheirPlace(sentence, verb, at),
  );

function isTheirPlace(sentence: Sentence, { start }: Clause['verb'], at: number): boolean {
  const { words, clauses } = sentence;
  const { from } = nounPhraseEnding(words, at);
  const genitive = words.findLastIndex(({ part }, place) => part === 'genitive' && place > from && place < at);
  if (genitive > 0) return isAbove(nounPhraseEnding(words, genitive - 1));
  if (words[at + 1]?.lower === 'of') return isAbove(nounPhraseAt(words, at + 2));
  return (
    /^(his|her|their)$/.test(words[from]?.lower ?? '') &&
    clauses.some(({ actor, verb, end, object }) => {
      const calls = addressingBosses.has(verb.deed.lemma ?? '') || verb.lemma === 'get';
      const mine = /^(I|dropped)$/.test(actor) && verb.end < start;
      return calls && mine && (isAbove(object) || goesTo(sentence, { verb, end }));
    })
  );
}
