import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { setWork } from '../lexicon/handing.ts';
import { superiors } from '../lexicon/people.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Whether a clause tells of work by its name, as somebody above gave it: "my mandate from the trustees was to …", "the director's ask was simple". */
export const isNamedWork = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated && (isFromThem(sentence, clause) || isSetByThem(sentence, clause) || isGot(sentence, clause));

/** "The ask from leadership was …", "my manager's first instruction was …", "my orders were to …". */
function isFromThem(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.tense === 'future' || !subject || !setWork.has(subject.head.singular)) return false;
  const giver = /^(from|by)$/.test(words[subject.to]?.lower ?? '') ? nounPhraseAt(words, subject.to + 1) : undefined;
  const ordered =
    /^(order|instruction|mandate|assignment|remit|directive)$/.test(subject.head.singular) &&
    /^(my|our|the)$/.test(words[subject.from]?.lower ?? '') &&
    words[verb.to]?.part === 'to';
  return ordered || isBoss(sentence, giver) || isOwnedAbove(sentence, subject);
}

/** "My manager's first instruction", "the chief nurse's wish". */
function isOwnedAbove({ words }: Sentence, { from, to }: NounPhrase): boolean {
  const owner = words.findIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  return owner > 0 && superiors.has(words[owner - 1]?.lower ?? '');
}

/** "My mandate had been formulated by the head of payments." */
const isSetByThem = (sentence: Sentence, { verb, subject, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  subject !== undefined &&
  setWork.has(subject.head.singular) &&
  /^(my|our|the|this)$/.test(sentence.words[subject.from]?.lower ?? '') &&
  /^(formulate|set|define|write|give|issue|draw|phrase|word|outline|agree|hand|pass|delegate|assign)$/.test(
    verb.lemma,
  ) &&
  isBoss(sentence, agent);

/** "The assignment I got was to tidy the spare parts." */
function isGot({ words }: Sentence, { kind, actor, verb, link, subject }: Clause): boolean {
  const before = words[(link && link !== subject?.head ? words.indexOf(link) : (subject?.from ?? 0)) - 1];
  return (
    kind === 'relative' &&
    actor === 'I' &&
    verb.voice === 'active' &&
    verb.tense === 'past' &&
    /^(get|receive)$/.test(verb.lemma) &&
    setWork.has(before?.singular ?? '')
  );
}
