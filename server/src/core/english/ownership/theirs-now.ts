import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { keeping } from '../lexicon/frames-going-over.ts';
import { charges, gifts, headaches, jobs, keepingUp, undecided } from '../lexicon/handing.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { departments, trades } from '../lexicon/trades.ts';
import { isName, isTrade } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import type { Word } from '../word.ts';
import { isLasting, skipTimes } from './lasting.ts';
import { isPeople, isTaker, isWork } from './takers.ts';

const keeps = frameSet(keeping);

/** "The depot keeps the board now", "the log is with the guards these days", "the gym became the scouts' thing": whose work it is from then on. */
export function isTheirsNow(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (sentence.question || verb.negated || verb.modal || kind === 'relative' || kind === 'subordinate') return false;
  if (/^(become|turn)$/.test(verb.lemma)) return isNamedTheirs(sentence, clause);
  if (isHeadache(sentence, clause)) return true;
  if (!isLasting(sentence, clause)) return false;
  return ways.some(way => way(sentence, clause));
}

/** Whoever can have a thing for good: a taker, or one of the family. */
const isKeeper = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isTaker(sentence, phrase) || relatives.has(phrase?.head.lower ?? '');

/** The same, where the words leave no doubt that something is kept: anybody by trade or by name. */
const isAnyKeeper = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isKeeper(sentence, phrase) ||
  (phrase?.actor === 'other' &&
    (isTrade(phrase.head.singular) || persons.has(phrase.head.singular) || isName(phrase.head)));

/** One person, or a group that was not there before: "my cousin", "a growth squad". What a ward has, it may just use. */
const isOneKeeper = ({ words }: Sentence, { head, from }: NounPhrase): boolean =>
  /^an?$/.test(words[from]?.lower ?? '') ||
  (head.lower === head.singular &&
    [persons, trades, relatives].some(group => group.has(head.lower)) &&
    !customers.has(`${head.lower}s`));

/** Somebody keeps the thing itself, not one of its kind. */
function isKept(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, actor } = clause;
  if (actor !== 'other' || !subject) return false;
  if (verb.lemma === 'do' && /^(it|this|that)$/.test(clause.object?.head.lower ?? ''))
    return isOneKeeper(sentence, subject);
  if (hasItAll(sentence, clause, subject)) return true;
  if (!isKeeper(sentence, subject)) return false;
  const frame = frameOf(sentence, clause, keeps);
  if (!frame) return false;
  const phrase = nounPhraseEnding(
    words,
    words.findIndex(({ end }) => end === frame.end),
  );
  const first = words[phrase.from]?.lower ?? '';
  if (gifts.has(phrase.head.lower) || !/^(the|my|our|it|them|this|that|all)$/.test(first)) return false;
  if (words[phrase.to]?.part === 'verb') return false;
  if (!/^(have|get|do)$/.test(verb.lemma) || phrase.head.part === 'pronoun' || isWork(sentence, phrase)) return true;
  return verb.tense === 'present' && first === 'the' && isOneKeeper(sentence, subject) && isPlain(words, phrase);
}

/** "The stations have it now", and no more is said of it: whoever they are. */
const hasItAll = ({ words }: Sentence, { verb, object }: Clause, { head }: NounPhrase): boolean =>
  head.part === 'noun' &&
  /^(have|own|run|keep|mind)$/.test(verb.lemma) &&
  /^(it|them)$/.test(object?.head.lower ?? '') &&
  (/^(punctuation|adverb)$/.test(words[object?.to ?? 0]?.part ?? 'punctuation') ||
    /^(from|since|all)$/.test(words[object?.to ?? 0]?.lower ?? ''));

/** "The archive", not "the best eyes", "the flu again". */
const isPlain = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  !words.slice(from, to).some(({ part, lower }) => part === 'adjective' || part === 'number' || lower === 'same') &&
  /^(punctuation|adverb|determiner|preposition)$/.test(words[to]?.part ?? 'punctuation');

/** "The board is run by the foremen now", "since May the page has been looked after by two clerks"; what was run so before is no news. */
const isKeptBy = (sentence: Sentence, { verb, subject, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  (verb.tense === 'present' || verb.perfect) &&
  subject !== undefined &&
  !isPeople(subject) &&
  keepingUp.has(verb.lemma) &&
  isAnyKeeper(sentence, agent);

/** "The whole thing was the insurer's show", "so six is Donnie's headache": a word for what one is rid of. */
function isHeadache({ words, ...sentence }: Sentence, { verb, subject, object }: Clause): boolean {
  if (verb.lemma !== 'be' || !subject || isPeople(subject) || !object || !headaches.has(object.head.lower))
    return false;
  const genitive = words[object.to - 2]?.part === 'genitive' ? object.to - 3 : undefined;
  const whose = genitive === undefined ? undefined : nounPhraseEnding(words, genitive);
  return whose !== undefined && (isKeeper(asSentence({ ...sentence, words }), whose) || isTrade(whose.head.lower));
}

/** "… is with her now", "… sits under the prefects these days"; what lies with a director waits for an answer. */
function isWith(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(be|lie|sit|live|stay|remain|rest)$/.test(verb.lemma) || !subject || isPeople(subject)) return false;
  if (undecided.has(subject.head.lower)) return false;
  const at = skipTimes(words, verb.to);
  if (!/^(with|under)$/.test(words[at]?.lower ?? '')) return false;
  const whom = nounPhraseAt(words, at + 1);
  if (superiors.has(whom?.head.lower ?? '')) return false;
  return /^(him|her|them)$/.test(words[at + 1]?.lower ?? '') || isAnyKeeper(sentence, whom);
}

/** "… is the council's concern now", "… became a matter for the clerks", "… is a marketing thing these days". */
function isNamedTheirs(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(be|become|turn)$/.test(verb.lemma) || !subject || isPeople(subject)) return false;
  const adverbs = skipTimes(words, verb.to);
  const at = words[adverbs]?.lower === 'nowadays' ? adverbs + 1 : adverbs;
  const phrase = nounPhraseAt(words, words[at]?.lower === 'into' ? at + 1 : at);
  const named = phrase && (jobs.has(phrase.head.lower) || charges.has(phrase.head.lower));
  if (!phrase || !(named || isItFromThen(words, subject))) return false;
  const genitive = words.findLastIndex(
    ({ part }, place) => part === 'genitive' && place >= phrase.from && place < phrase.to,
  );
  if (genitive > phrase.from) return isAnyKeeper(sentence, nounPhraseEnding(words, genitive - 1));
  if (/^(their|his|her)$/.test(words[phrase.from]?.lower ?? '')) return phrase.to - phrase.from === 2;
  if (/^(of|for)$/.test(words[phrase.to]?.lower ?? '')) return isTaker(sentence, nounPhraseAt(words, phrase.to + 1));
  return departments.has(words[phrase.to - 2]?.lower ?? '');
}

/** "It was the joiners' cabinet from then on": whatever it is called. */
const isItFromThen = (words: readonly Word[], { head }: NounPhrase): boolean =>
  /^(it|that|this)$/.test(head.lower) &&
  words.some(({ lower }, at) => lower === 'from' && /^(then|there|here|now)$/.test(words[at + 1]?.lower ?? ''));

const ways = [isKept, isKeptBy, isWith, isNamedTheirs];
