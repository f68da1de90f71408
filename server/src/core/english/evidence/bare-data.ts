import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  bareData,
  courses,
  dataBacking,
  dataGazes,
  dataLooking,
  dataLooks,
  dataTelling,
  emptyNarrowing,
  favoured,
  ground,
  grounded,
  heaps,
  recorded,
  startingPoints,
  tellers,
  tellersTelling,
  ways,
} from '../lexicon/data.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells what data said, with neither source nor method in the words themselves. */
export function isBareDataClaim(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (verb.tense === 'conditional') return verb.modal !== 'could' && saysSo(sentence, clause);
  if (subject && actor === 'other' && isHeading(sentence, clause)) return true;
  if (subject && actor === 'other' && isBare(sentence.words, subject)) return isTold(sentence, clause);
  if (subject && actor === 'other' && isTeller(sentence, subject)) return tells(sentence, clause);
  if (startingPoints.has(subject?.head.lower ?? '') && verb.lemma === 'be')
    return behind(sentence, clause, 2) !== undefined;
  if (verb.negated || !/^(I|we|team|dropped)$/.test(actor)) return false;
  return isLookedAt(sentence, clause);
}

/** "The data showed", "the figures didn't lie", "our metrics were all green". */
function isTold(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    sentence.quantities.some(
      ({ kind, start, value }) => (kind === 'percent' || (kind === 'count' && value !== 1)) && start > verb.end,
    )
  )
    return false;
  if (/^(be|have)$/.test(lemma) && !verb.negated && sides(sentence, clause)) return true;
  if (lemma === 'be') return looksGood(sentence, clause) || isGround(sentence, clause);
  if (verb.voice === 'passive') return !verb.negated && dataLooking.has(verb.lemma);
  if (/^(go|move|head|point|trend)$/.test(lemma))
    return !/^dashboards?$/.test(clause.subject?.head.lower ?? '') && behindIs(sentence, clause, courses);
  if (lemma === 'add') return verb.negated && behindIs(sentence, clause, courses);
  return dataTelling.has(lemma) && (!verb.negated || lemma === 'lie');
}

/** "The weather data was trending our way", "our records were pointing in the right direction": whatever they record. */
function isHeading(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  const { words, quantities } = sentence;
  if (!subject || verb.negated || quantities.some(({ digits }) => digits)) return false;
  const { head, from, to } = subject;
  if (!(bareData.has(head.lower) || recorded.has(head.lower)) || words.slice(from, to).some(isCount)) return false;
  if (!/^(go|move|head|point|trend|lean|drift)$/.test(verb.deed.lemma ?? verb.lemma)) return false;
  const at = words.findIndex(({ lower }, index) => index >= verb.to && index < verb.to + 4 && ways.has(lower));
  return at >= 0 && (words[at]?.lower === 'where' || favoured.has(words[at - 1]?.lower ?? ''));
}

const isCount = ({ part }: Word): boolean => part === 'number';

/** "On our side", "had a clear story to tell". */
const sides = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'have'
    ? object?.head.lower === 'story'
    : /^(on|in)$/.test(words[verb.to]?.lower ?? '') &&
      /^(our|my)$/.test(words[verb.to + 1]?.lower ?? '') &&
      /^(side|favour|favor)$/.test(words[verb.to + 2]?.lower ?? '');

/** "Pointing upwards", "going in the right direction". */
const behindIs = ({ words }: Sentence, { verb }: Clause, set: ReadonlySet<string>): boolean =>
  words.slice(verb.to - 1, verb.to + 4).some(({ lower }) => set.has(lower));

/** "Data was at the heart of it." */
const isGround = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(at|in)$/.test(words[verb.to]?.lower ?? '') &&
  words.slice(verb.to, verb.to + 4).some(({ lower }) => ground.has(lower));

/** "The readings", "user feedback", "everything in the data": not data, but what speaks for it. */
function isTeller({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (/^(everything|all|nothing|much)$/.test(head.lower) && words[to]?.lower === 'in')
    return bareAt(words, to + 1) !== undefined;
  return (
    tellers.has(head.lower) &&
    !/^(of|from|on|for|in|at|with)$/.test(words[to]?.lower ?? '') &&
    words
      .slice(from, to - 1)
      .every(({ part, lower }) => part === 'determiner' || part === 'adjective' || emptyNarrowing.has(lower))
  );
}

/** "… confirmed what everybody was saying", "… proved that I was right". */
const tells = ({ quantities }: Sentence, { verb }: Clause): boolean =>
  verb.voice === 'active' &&
  !verb.negated &&
  tellersTelling.has(verb.deed.lemma ?? verb.lemma) &&
  !quantities.some(({ digits, start }) => digits && start > verb.end);

/** "I'd look at what the numbers say", "I went with what the data was telling me". */
function saysSo({ words }: Sentence, { actor, verb, end }: Clause): boolean {
  const what = words.findIndex(({ lower, start }) => lower === 'what' && start >= verb.end && start <= end + 1);
  const data = what < 0 || what > verb.to + 3 ? undefined : bareAt(words, what + 1);
  return (
    /^(I|we|dropped)$/.test(actor) &&
    data !== undefined &&
    words.slice(data.to, data.to + 4).some(({ lemma, singular }) => dataTelling.has(lemma ?? singular))
  );
}

/** "I looked at the numbers", "I gathered a lot of data", "I did my research". */
function isLookedAt(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (saysSo(sentence, clause) || isLetSpeak(sentence, clause)) return true;
  if (/^(make|do|conduct|perform|carry|run)$/.test(lemma)) {
    const study = object && heaps.has(object.head.lower) ? nounPhraseAt(words, object.to + 1) : object;
    const of = words[study?.to ?? 0]?.lower === 'of';
    return (
      study !== undefined &&
      /^(analysis|analyses|research|study|homework)$/.test(study.head.lower) &&
      (!of || bareAt(words, study.to + 1) !== undefined)
    );
  }
  if (/^(keep|have)$/.test(lemma) && object?.head.lower === 'eye') return behind(sentence, clause, 7) !== undefined;
  if (lemma === 'take' && /^(cue|lead|guidance|direction)$/.test(object?.head.lower ?? ''))
    return words[object?.to ?? 0]?.lower === 'from' && bareAt(words, (object?.to ?? 0) + 1) !== undefined;
  if (/^(take|have|get|do|make)$/.test(lemma) && dataGazes.has(object?.head.lower ?? ''))
    return behind(sentence, clause, 7) !== undefined;
  if (lemma === 'put')
    return (
      words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => lower === 'together') &&
      behind(sentence, clause, 4) !== undefined
    );
  if (!dataLooking.has(lemma)) return isBacked(sentence, clause);
  if (object && isAnySource(words, object) && !/^(take|trust|work|see)$/.test(lemma)) return true;
  const bare = behind(sentence, clause, 5);
  return (
    bare !== undefined &&
    !(lemma === 'go' && !/^(over|through|into)$/.test(words[verb.to]?.lower ?? verb.particle?.lower ?? ''))
  );
}

/** "I let the numbers do the talking." */
const isLetSpeak = ({ words }: Sentence, { verb }: Clause): boolean => {
  const data =
    verb.head.lemma === 'let' || verb.lemma === 'let' ? bareAt(words, wordAfter(words, verb.head)) : undefined;
  return data !== undefined && /^(do|speak|talk|decide|guide|lead|drive)$/.test(words[data.to]?.lower ?? '');
};

const wordAfter = (words: readonly Word[], word: Word): number => words.indexOf(word) + 1;

/** "I backed my proposal with data." */
function isBacked({ words }: Sentence, { verb, object, end }: Clause): boolean {
  const argues = verb.lemma === 'make' && /^(case|point|argument)$/.test(object?.head.lower ?? '');
  if (!dataBacking.has(verb.lemma) && !argues) return false;
  return words.some(
    ({ lower, start }, at) =>
      lower === 'with' && start > verb.end && start < end && bareData.has(words[at + 1]?.lower ?? ''),
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

/** "Information from different sources", "several reports": so many that none is named. */
const isAnySource = (words: Sentence['words'], { head, from, to }: NounPhrase): boolean =>
  /^(information|informations|reports|sources|facts|material)$/.test(head.lower) &&
  words.slice(from, to - 1).every(({ part, lower }) => part !== 'noun' && !/^\d/.test(lower)) &&
  words[to]?.lower !== 'of';

/** Whether somebody draws something from it: "from the figures we could see …". */
const concludes = (words: Sentence['words']): boolean =>
  words.some(({ lemma, lower }) =>
    /^(see|make|emerge|derive|conclude|learn|infer|know|understand|tell|clear|obvious|evident)$/.test(lemma ?? lower),
  );

/** "After analysing the figures", "based on the numbers": bare data that no finite verb looks at. */
export function bareDataPhrase({ words }: Sentence): Span | undefined {
  for (const [at, word] of words.entries()) {
    const bare = bareAfter(words, at, word);
    if (bare) return { start: word.start, end: bare.end };
  }
  return undefined;
}

/** The bare data that the word at `at` leads to. */
function bareAfter(words: readonly Word[], at: number, word: Word): NounPhrase | undefined {
  const next = words[at + 1]?.lower ?? '';
  if (word.lower === 'from') return concludes(words) ? bareAt(words, at + 1) : undefined;
  if (/^(pattern|trend|signal|picture)s?$/.test(word.lower)) return next === 'in' ? bareAt(words, at + 2) : undefined;
  if (dataGazes.has(word.lower) && word.part === 'noun')
    return /^(at|into|of|through)$/.test(next) ? bareAt(words, at + 2) : undefined;
  if (grounded.has(word.lower)) {
    const by = next === 'up' ? at + 2 : at + 1;
    return /^(by|in|on)$/.test(words[by]?.lower ?? '') ? bareAt(words, by + 1) : undefined;
  }
  if (/^(judging|going)$/.test(word.lower)) return /^(by|from)$/.test(next) ? bareAt(words, at + 2) : undefined;
  if (word.lower === 'thanks') return next === 'to' ? bareAt(words, at + 2) : undefined;
  if (/^(after|following)$/.test(word.lower) && at === 0) return studyAt(words, at + 1);
  if (/^(according|help)$/.test(word.lower)) return /^(to|of)$/.test(next) ? bareAt(words, at + 2) : undefined;
  const shape =
    word.form === 'ing' || word.lower === 'based' || words[at - 1]?.lower === 'having'
      ? (word.lemma ?? word.lower)
      : '';
  if (/^(look|dig|dive|base|based|delve|drill)$/.test(shape))
    return /^(at|to|into|through|on)$/.test(next) ? bareAt(words, at + 2) : undefined;
  if (
    /^(analyse|analyze|review|study|examine|check|crunch|leverage|use|utilise|utilize|gather|collect)$/.test(shape) ||
    word.lower === 'reviewed'
  )
    return bareAt(words, at + 1);
  return undefined;
}

/** "After extensive analysis": of nothing that is named. */
function studyAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = bareAt(words, at);
  return phrase && /^(analysis|analyses|research|study|studies)$/.test(phrase.head.lower) ? phrase : undefined;
}

function bareAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, words[at]?.lower === 'all' ? at + 1 : at);
  const of =
    phrase && heaps.has(phrase.head.lower) && words[phrase.to]?.lower === 'of'
      ? nounPhraseAt(words, phrase.to + 1)
      : phrase;
  return of && isBare(words, of) ? of : undefined;
}

/** "The numbers were good", "all indicators were positive", "our KPIs weren't where they should be". */
const looksGood = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.slice(verb.to, verb.to + 4).some(({ lower }) => dataLooks.has(lower));

/** "the data", "our numbers", "a trend": a bare word for data without anything that narrows it. */
function isBare(words: Sentence['words'], { head, from, to }: NounPhrase): boolean {
  if (heaps.has(head.lower) && words[to]?.lower === 'of') return bareAt(words, to + 1) !== undefined;
  if (head.lower === 'one' && to - from > 1) return bareData.has(words[to - 2]?.lower ?? '');
  if (!bareData.has(head.lower) || words[from]?.lower === 'no') return false;
  const narrowed = /^(of|from|on)$/.test(words[to]?.lower ?? '') && !/^(insights|trends?)$/.test(head.lower);
  if (narrowed && !dataless(words, to)) return false;
  return !words
    .slice(from, to - 1)
    .some(
      ({ part, lower }) => part === 'number' || (part === 'noun' && !emptyNarrowing.has(lower)) || part === 'genitive',
    );
}

/** Whether what "of", "from" or "on" adds tells nothing: "the figures from the data", "the numbers of our company". */
const dataless = (words: Sentence['words'], at: number): boolean =>
  words
    .slice(at + 1, at + 3)
    .some(({ lower }) => bareData.has(lower) || /^(last|past|company|business|our)$/.test(lower));

/** Whether bare data stands right behind the verb. */
export function looksAtData({ words }: Sentence, { verb, end }: Clause): boolean {
  const rest = words.filter(word => word.start > verb.end && word.end <= end);
  const at = rest.findIndex(({ lower }) => bareData.has(lower));
  return at >= 0 && at < 5 && !rest.slice(0, at).some(({ part }) => part === 'number');
}
