import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  appraising,
  dataBacking,
  dataFetching,
  dataGazes,
  dataLooking,
  desisting,
  emptyNarrowing,
  heaps,
  impressions,
  startingPoints,
  testing,
  wholeMatters,
} from '../lexicon/data.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import { bareAt, isBare, plainAt } from './bare-at.ts';
import { isBeyondDoubt, isLetSpeak, isStudyTold, isTeller, isTold, saysSo, tells } from './data-speaks.ts';
import { isPatternTold } from './patterns.ts';
import { isHeading, isSaidBy, isShown } from './records-speak.ts';

const speaks = [isHeading, isShown, isSaidBy];

/** Whether a clause tells what data said, with neither source nor method in the words themselves. */
export function isBareDataClaim(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (isPatternTold(sentence, clause)) return true;
  if (isStudyTold(sentence, clause)) return true;
  if (subject && isBeyondDoubt(sentence, clause)) return isBare(sentence.words, subject);
  if (verb.tense === 'conditional') return verb.modal !== 'could' && saysSo(sentence, clause);
  if (subject && actor === 'other' && speaks.some(way => way(sentence, clause))) return true;
  if (subject && actor === 'other' && isBare(sentence.words, subject)) return isTold(sentence, clause);
  if (subject && actor === 'other' && isTeller(sentence, subject)) return tells(sentence, clause);
  if (startingPoints.has(subject?.head.lower ?? '') && verb.lemma === 'be')
    return behind(sentence, clause, 2) !== undefined;
  if (verb.negated || !/^(I|we|team|dropped)$/.test(actor)) return false;
  if (desisting.has(verb.lemma) && verb.deed.lemma !== verb.lemma) return false;
  return isLookedAt(sentence, clause);
}

/** "I looked at the numbers", "I gathered a lot of data", "I did my research". */
function isLookedAt(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (saysSo(sentence, clause) || isLetSpeak(sentence, clause)) return true;
  if (lemma === 'make' && words[verb.to]?.lower === 'use') return bareAt(words, verb.to + 2) !== undefined;
  // "I ran the numbers": said of any sum.
  if (lemma === 'run' && /^(numbers|figures|data|stats)$/.test(object?.head.lower ?? ''))
    return behind(sentence, clause, 1) !== undefined && !/^(:|for|on|of)$/.test(words[object?.to ?? 0]?.text ?? '');
  if (/^(make|do|conduct|perform|carry|run)$/.test(lemma) && !arguesCase(clause)) {
    const study = object && heaps.has(object.head.lower) ? nounPhraseAt(words, object.to + 1) : object;
    const of = words[study?.to ?? 0]?.lower === 'of';
    return (
      study !== undefined &&
      /^(analysis|analyses|research|study|homework)$/.test(study.head.lower) &&
      (!of || bareAt(words, study.to + 1) !== undefined || isAnyInformation(words, study.to + 1))
    );
  }
  if (lemma === 'have' && object && isToProve(words, object)) return isBare(words, object);
  if (appraising.has(lemma) && object && isWholeMatter(words, object)) return true;
  if (/^(keep|have)$/.test(lemma) && object?.head.lower === 'eye') return behind(sentence, clause, 7) !== undefined;
  if (lemma === 'take' && /^(cue|lead|guidance|direction)$/.test(object?.head.lower ?? ''))
    return words[object?.to ?? 0]?.lower === 'from' && bareAt(words, (object?.to ?? 0) + 1) !== undefined;
  if (/^(take|have|get|do|make|give)$/.test(lemma) && dataGazes.has(object?.head.lower ?? ''))
    return behind(sentence, clause, 7) !== undefined;
  if (/^(go|come)$/.test(lemma) && verb.particle?.lower === 'back' && words[verb.to]?.lower === 'to')
    return isAnyData(words, verb.to + 1, true);
  if (leadsTo[lemma]?.test(words[verb.to]?.lower ?? ''))
    return isAnyData(words, verb.to + 1, words[verb.to]?.lower !== 'on');
  if (testing.has(lemma) && isTestedAgainst(sentence, clause)) return true;
  if (lemma === 'put')
    return (
      words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => lower === 'together') &&
      behind(sentence, clause, 4) !== undefined
    );
  if (!dataLooking.has(lemma) && !dataFetching.has(lemma)) return isBacked(sentence, clause);
  if (/^(see|consider)$/.test(lemma) && words[object?.to ?? 0]?.lower === 'as') return false;
  if (object && isAnySource(words, object) && !/^(take|trust|work|see)$/.test(lemma)) return true;
  const bare = behind(sentence, clause, 5);
  return (
    bare !== undefined &&
    !(lemma === 'go' && !/^(over|through|into)$/.test(words[verb.to]?.lower ?? verb.particle?.lower ?? ''))
  );
}

/** "I tested my assumption against the data." */
const isTestedAgainst = ({ words }: Sentence, { object, end }: Clause): boolean => {
  const at = object?.to ?? words.length;
  return words[at]?.lower === 'against' && (words[at]?.start ?? end) < end && plainAt(words, at + 1) !== undefined;
};

/** "The situation", "customer behaviour", and no more said of it. */
const isWholeMatter = (words: Sentence['words'], { head, from, to }: NounPhrase): boolean =>
  wholeMatters.has(head.lower) &&
  words
    .slice(from, to - 1)
    .every(({ part, lower }) => /^(determiner|adjective)$/.test(part) || emptyNarrowing.has(lower)) &&
  !/^(of|in|on|at|by|with|from|for)$/.test(words[to]?.lower ?? '');

/** "The data to prove it." */
const isToProve = (words: Sentence['words'], { to }: NounPhrase): boolean =>
  words[to]?.part === 'to' && dataBacking.has(words[to + 1]?.lower ?? '');

/** "Made the case." */
const arguesCase = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'make' && /^(case|point|argument)$/.test(object?.head.lower ?? '');

/** "I backed my proposal with data." */
function isBacked({ words }: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  if (!dataBacking.has(verb.lemma) && !arguesCase(clause)) return false;
  return words.some(
    ({ lower, start }, at) =>
      lower === 'with' && start > verb.end && start < end && bareAt(words, at + 1) !== undefined,
  );
}

/** The first bare word for data that stands at most so many words behind the verb, in its clause. */
function behind(sentence: Sentence, clause: Clause, most: number): NounPhrase | undefined {
  const { words } = sentence;
  const [, to] = wordRange(sentence, clause);
  for (let at = clause.verb.to; at < Math.min(to, clause.verb.to + most + 1); at++) {
    if (words[at]?.part === 'number') return undefined;
    if (at > clause.verb.to && /^(noun|determiner|pronoun)$/.test(words[at - 1]?.part ?? '')) continue;
    const phrase = bareAt(words, at);
    if (phrase) return phrase;
  }
  return undefined;
}

/** What leads to the data that one goes by. */
const leadsTo: Readonly<Record<string, RegExp>> = {
  go: /^(on|by|with|off)$/,
  act: /^on$/,
  decide: /^on$/,
  stand: /^on$/,
  rest: /^on$/,
  turn: /^to$/,
  stick: /^(to|with)$/,
  listen: /^to$/,
};

/** "The numbers", "the reports": data, or sources of which none is named, and where they need not `end` it, whatever follows. */
function isAnyData(words: Sentence['words'], at: number, end: boolean): boolean {
  const bare = bareAt(words, at);
  const any = nounPhraseAt(words, at);
  const data = bare ?? (any && isAnySource(words, any) ? any : undefined);
  if (!data) return false;
  const next = words[data.to];
  return (
    !end || /^(punctuation|coordinator|subordinator)$/.test(next?.part ?? 'punctuation') || isForHelp(words, data.to)
  );
}

/** "For answers", "for guidance". */
const isForHelp = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'for' && impressions.has(words[at + 1]?.lower ?? '');

/** "A deep analysis of the information": of whatever there was. */
const isAnyInformation = (words: Sentence['words'], at: number): boolean => {
  const phrase = nounPhraseAt(words, at);
  return phrase !== undefined && isAnySource(words, phrase);
};

/** "Information from different sources", "several reports": so many that none is named. */
const isAnySource = (words: Sentence['words'], { head, from, to }: NounPhrase): boolean =>
  /^(information|informations|reports|sources|facts|material)$/.test(head.lower) &&
  words.slice(from, to - 1).every(({ part, lower }) => (part !== 'noun' || lower === 'data') && !/^\d/.test(lower)) &&
  words[to]?.lower !== 'of';
