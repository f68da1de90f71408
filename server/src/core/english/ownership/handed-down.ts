import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { assigningTo, duties, gifts, givenWork, setWork } from '../lexicon/handing.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOthers } from './advice.ts';
import { isComeToMe, taskNouns } from './given-from-above.ts';
import { isWorkNoun } from './given-over.ts';

/** "The job that I was handed", "the order came from head office". */
export function isHandedDown(sentence: Sentence, { actor, kind, verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (actor === 'I')
    return (
      kind === 'relative' && verb.voice === 'passive' && /^(hand|give|assign|entrust|allot|delegate)$/.test(verb.lemma)
    );
  return (
    (verb.lemma === 'come' &&
      (/^(project|idea|impulse)$/.test(subject?.head.lower ?? '') || setWork.has(subject?.head.singular ?? '')) &&
      words[verb.to]?.lower === 'from' &&
      isOthers(sentence, nounPhraseAt(words, verb.to + 1))) ||
    isTheirs(sentence, verb, subject) ||
    isComeToMe(sentence, verb, subject)
  );
}

/** "The idea was from the vet", "the initiative was Karin's". */
function isTheirs(sentence: Sentence, { lemma, negated, to }: Clause['verb'], subject: Clause['subject']): boolean {
  const { words } = sentence;
  if (lemma !== 'be' || negated || !/^(idea|initiative|brief|mandate|suggestion)$/.test(subject?.head.lower ?? ''))
    return false;
  const from = words[to]?.lower === 'from' ? nounPhraseAt(words, to + 1) : undefined;
  if (from) return isOthers(sentence, from);
  const owner = nounPhraseAt(words, to);
  return (
    owner !== undefined &&
    words[owner.to]?.part === 'genitive' &&
    (words[owner.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
    isOthers(sentence, owner)
  );
}

/** "It was my manager's idea that I should visit the farms." */
export function isTheirIdea({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (actor !== 'nobody' || verb.lemma !== 'be' || verb.negated || !object) return false;
  const theirs = words.slice(object.from, object.to).some(({ part }) => part === 'genitive');
  return theirs && /^(idea|wish|request|initiative|order|suggestion)$/.test(object.head.lower);
}

/** "The migration was assigned to me", "this project landed on my desk". */
export function isGivenToMe({ words }: Sentence, { verb, subject }: Clause): boolean {
  const mine =
    /^(to|on|onto|upon)$/.test(words[verb.to]?.lower ?? '') && /^(me|us)$/.test(words[verb.to + 1]?.lower ?? '');
  const into =
    /^(in|into|on|onto|upon)$/.test(words[verb.to]?.lower ?? '') &&
    words[verb.to + 1]?.lower === 'my' &&
    /^(hands?|desk|lap|plate|shoulders?|table|list)$/.test(words[verb.to + 2]?.lower ?? '') &&
    /^(put|lay|place|press|thrust|drop|dump|leave|push)$/.test(verb.lemma);
  if (into) return isWorkNoun(subject?.head.lower ?? '');
  const hands =
    assigningTo.has(verb.lemma) ||
    (/^(put|lay|place|heap|pile|confer|bestow|impose)$/.test(verb.lemma) && isWorkNoun(subject?.head.lower ?? ''));
  return mine && hands && (verb.lemma !== 'give' || isTaskGiven(subject?.head.lower ?? ''));
}

const isTaskGiven = (lower: string): boolean =>
  lower === 'work' || taskNouns.test(lower) || givenWork.has(lower) || duties.has(lower);

/** "I was given the upgrade by my lead", "my manager gave me the migration": work as a thing. */
export function isWorkGiven(sentence: Sentence, { verb, actor, object, agent, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(give|hand|assign|pass|allot|allocate|leave|hand-over)$/.test(verb.lemma)) return false;
  const passive = verb.voice === 'passive';
  if (passive && !(actor === 'I' || (!subject && actor !== 'other'))) return false;
  if (!passive && !(actor === 'other' && object?.head.lower === 'me' && isOthers(sentence, subject))) return false;
  const thing = nounPhraseAt(words, passive ? verb.to : (object?.to ?? verb.to));
  if (!thing || gifts.has(thing.head.lower) || thing.head.part === 'number') return false;
  const lower = thing.head.lower;
  return (
    (givenWork.has(lower) && !/^(his|her|their)$/.test(words[thing.from]?.lower ?? '')) ||
    (passive && isOthers(sentence, agent) && /^(the|this|that|a|an)$/.test(words[thing.from]?.lower ?? ''))
  );
}

/** "The assignment given to me was to inspect the wells", "my task, set by the dean, was the lab calendar". */
export const isNamedTask = ({ words }: Sentence, { verb, subject, start }: Clause): boolean =>
  (verb.lemma === 'be' || words[verb.from]?.lemma === 'be') &&
  verb.voice === 'active' &&
  taskNouns.test(subject?.head.lower ?? words[0]?.lower ?? '') &&
  words.some(
    ({ lower, start: at }, index) =>
      at >= start &&
      at < verb.start &&
      /^(given|assigned|handed|entrusted|allotted|set)$/.test(lower) &&
      ((words[index + 1]?.lower === 'to' && words[index + 2]?.lower === 'me') ||
        (words[subject?.from ?? 0]?.lower === 'my' &&
          words[index + 1]?.lower === 'by' &&
          isSuperior(nounPhraseAt(words, index + 2)))),
  );
