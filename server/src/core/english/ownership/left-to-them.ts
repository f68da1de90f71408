import { nounPhraseAt, skipAdverbs } from '../grammar/noun-phrase.ts';
import { keepingUp, noChores, seeingTo } from '../lexicon/handing.ts';
import { superiors } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import { isPeople, isTaker, isWork } from './takers.ts';

/** Whether a clause says whose it is to see to the work, or that it has left the candidate's hands. */
export const isLeftToThem = (sentence: Sentence, clause: Clause): boolean => ways.some(way => way(sentence, clause));

/** "The letters home were for the schools to deal with", "the pump was for the mechanics to see to". */
const isForThemToDo = (sentence: Sentence, { verb, kind, actor, end }: Clause): boolean => {
  const { words } = sentence;
  if (verb.lemma !== 'be' || kind === 'relative' || !/^(other|nobody)$/.test(actor)) return false;
  const at = words.findIndex(({ lower }, place) => lower === 'for' && place >= verb.to && place < verb.to + 3);
  const whom = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  if (!whom || !(isTaker(sentence, whom) || /^(him|her|them)$/.test(whom.head.lower))) return false;
  const [to, deed] = [words[whom.to], words[whom.to + 1]];
  const last = words.findLast(({ part, start }) => part !== 'punctuation' && start < end);
  return to?.part === 'to' && seeingTo.has(deed?.lower ?? '') && (last === deed || isStranded(last));
};

/** "… to deal with", "… to sort out". */
const isStranded = (word: Sentence['words'][number] | undefined): boolean =>
  /^(with|to|out|up|after|about|over|off|on|through)$/.test(word?.lower ?? '');

/** "It was his to run", "the night staff had it to run for themselves". */
const isTheirsToRun = (sentence: Sentence, { verb, actor, object, infinitive }: Clause): boolean => {
  const { words } = sentence;
  const [next, to, deed] = words.slice(verb.lemma === 'be' ? verb.from + 1 : (object?.to ?? 0) - 1);
  if (to?.part !== 'to' || !seeingTo.has(deed?.lower ?? '') || actor === 'I') return false;
  if (verb.lemma === 'be') return /^(his|hers|theirs)$/.test(next?.lower ?? '') && deed?.lower !== 'keep';
  return (
    verb.lemma === 'have' &&
    next?.lower === 'it' &&
    infinitive !== undefined &&
    words.some(({ lower }) => lower === 'themselves')
  );
};

/** "By May the teachers had the system in their own hands." */
const isInTheirOwnHands = (sentence: Sentence, { verb, subject, object, end }: Clause): boolean =>
  /^(have|take)$/.test(verb.lemma) &&
  /^(the|it|this|that|everything)$/.test(sentence.words[object?.from ?? 0]?.lower ?? '') &&
  isTaker(sentence, subject) &&
  sentence.words.some(
    ({ lower, start }, at, words) =>
      lower === 'own' &&
      start >= verb.end &&
      start < end &&
      words[at - 2]?.lower === 'in' &&
      /^hands?$/.test(words[at + 1]?.lower ?? ''),
  );

/** "With that it left my desk", "the night alarms have nothing to do with me any more". */
const isOffMyDesk = ({ words, ...sentence }: Sentence, { verb, subject, object, actor }: Clause): boolean => {
  if (!/^(other|nobody)$/.test(actor) || !subject) return false;
  if (verb.lemma === 'have')
    return (
      verb.tense === 'present' &&
      object?.head.lower === 'nothing' &&
      words
        .slice(object.to, object.to + 4)
        .map(({ lower }) => lower)
        .join(' ') === 'to do with me'
    );
  const [mine, place] = words.slice(verb.to, verb.to + 2).map(({ lower }) => lower);
  return (
    verb.lemma === 'leave' &&
    mine === 'my' &&
    /^(desk|plate|hands|table)$/.test(place ?? '') &&
    (/^(it|this|that)$/.test(subject.head.lower) || isWork(asSentence({ ...sentence, words }), subject))
  );
};

/** "The podcast has found its way to an intern", "the cleaning went to the new janitor", "all further questions went to the help desk". */
const hasGoneTo = (sentence: Sentence, { verb, subject, object, kind }: Clause): boolean => {
  const { words } = sentence;
  if (!subject || kind === 'relative' || kind === 'subordinate' || verb.voice === 'passive') return false;
  const found = verb.lemma === 'find' && object?.head.lower === 'way' && words[object.from]?.lower === 'its';
  const chore =
    verb.lemma === 'go' &&
    subject.head.lower.endsWith('ing') &&
    !noChores.has(subject.head.lower) &&
    verb.tense === 'past';
  const rest =
    verb.lemma === 'go' &&
    verb.tense === 'past' &&
    words.slice(subject.from, subject.to).some(({ lower }) => /^(further|remaining|final)$/.test(lower));
  const to = found && object ? object.to : verb.to;
  return (found || chore || rest) && words[to]?.lower === 'to' && isTaker(sentence, nounPhraseAt(words, to + 1));
};

/** "The jam jars went to the scouts to sort", "the families are with the wards to deal with": what a board is to settle waits for an answer. */
const isThereToBeDone = (sentence: Sentence, { verb, kind, actor, subject, end }: Clause): boolean => {
  const { words } = sentence;
  if (!/^(be|go|pass|move|lie|stay|fall)$/.test(verb.lemma) || kind === 'relative' || actor !== 'other' || !subject)
    return false;
  if (isPeople(subject) && verb.lemma !== 'be') return false;
  const at = skipAdverbs(words, verb.particle ? verb.to + 1 : verb.to);
  const whom = /^(to|with)$/.test(words[at]?.lower ?? '') ? nounPhraseAt(words, at + 1) : undefined;
  if (!whom || !isTaker(sentence, whom) || superiors.has(whom.head.lower)) return false;
  const [to, deed] = [words[whom.to], words[whom.to + 1]];
  const last = words.findLast(({ part, start }) => part !== 'punctuation' && start < end);
  return to?.part === 'to' && seeingTo.has(deed?.lower ?? '') && (last === deed || isStranded(last));
};

/** "The deputy is the one who runs it now", "the fitters are the ones looking after the pumps": whose work it has become. */
const isOneWhoKeepsIt = (sentence: Sentence, { verb, kind, subject, actor }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (verb.lemma !== 'be' || verb.tense !== 'present' || kind === 'relative' || actor !== 'other') return false;
  const [the, one, who] = words.slice(verb.to);
  if (the?.lower !== 'the' || !/^(ones?|person|people)$/.test(one?.lower ?? '') || !isTaker(sentence, subject))
    return false;
  const at = /^(who|that)$/.test(who?.lower ?? '') ? verb.to + 3 : verb.to + 2;
  const deed = words[at]?.lower ?? '';
  const keeps =
    keepingUp.has(words[at]?.lemma ?? '') || /^(taking|takes|take|looking|looks|look|seeing|sees|see)$/.test(deed);
  return keeps && !clauses.some(({ actor: who, start }) => who === 'I' && start > verb.start);
};

const ways = [
  isForThemToDo,
  isThereToBeDone,
  isOneWhoKeepsIt,
  isTheirsToRun,
  isInTheirOwnHands,
  isOffMyDesk,
  hasGoneTo,
];
