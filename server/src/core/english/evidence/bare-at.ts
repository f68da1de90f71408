import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  bareData,
  courses,
  dataGazes,
  dataLooks,
  desisting,
  emptyNarrowing,
  grounded,
  habitual,
  heaps,
  keptIn,
  plainData,
  portents,
  tellers,
} from '../lexicon/data.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether somebody draws something from it: "from the figures we could see …". */
const concludes = (words: Sentence['words']): boolean =>
  words.some(({ lemma, lower }) =>
    /^(see|make|emerge|derive|conclude|learn|infer|know|understand|tell|clear|obvious|evident)$/.test(lemma ?? lower),
  );

/** "After analysing the figures", "based on the numbers": bare data that no finite verb looks at. */
export const bareDataPhrase = remembered(findBareData);

function findBareData({ words, clauses, quantities, start, end }: Sentence): Span | undefined {
  if (clauses.length === 0 && quantities.every(({ digits }) => !digits) && isGoodNoted(words)) return { start, end };
  for (const [at, word] of words.entries()) {
    const bare = bareAfter(words, at, word);
    if (bare) return { start: word.start, end: bare.end };
  }
  return undefined;
}

/** "All metrics green after three months", "KPIs up across the board": in a line without a verb. */
function isGoodNoted(words: readonly Word[]): boolean {
  const first = words.findIndex(({ part, lower }) => part !== 'punctuation' && lower !== 'all');
  const data = words.slice(first, first + 3).findIndex(({ lower }) => bareData.has(lower));
  const narrowed = words
    .slice(first, first + data)
    .some(({ lower, part }) => part !== 'determiner' && !emptyNarrowing.has(lower));
  return data >= 0 && !narrowed && words[first]?.lower !== 'no' && isNoted(words, first + data + 1);
}

const isNoted = (words: readonly Word[], at: number): boolean =>
  (dataLooks.has(words[at]?.lower ?? '') || courses.has(words[at]?.lower ?? '')) &&
  /^(across|since|after|by|all|again|everywhere|[.,!])?$/.test(words[at + 1]?.lower ?? '');

/** The bare data that the word at `at` leads to. */
function bareAfter(words: readonly Word[], at: number, word: Word): NounPhrase | undefined {
  const next = words[at + 1]?.lower ?? '';
  if (word.form === 'ing' && desisting.has(words[at - 1]?.lemma ?? '')) return undefined;
  if (word.lower === 'from') return concludes(words) ? (bareAt(words, at + 1) ?? seenAt(words, at)) : undefined;
  if (/^(pattern|trend|signal|picture)s?$/.test(word.lower)) return next === 'in' ? bareAt(words, at + 2) : undefined;
  if (dataGazes.has(word.lower) && word.part === 'noun')
    return /^(at|into|of|through)$/.test(next) ? bareAt(words, at + 2) : undefined;
  if (grounded.has(word.lower)) {
    const by = /^(up|out)$/.test(next) ? at + 2 : at + 1;
    return /^(by|in|on)$/.test(words[by]?.lower ?? '') ? bareAt(words, by + 1) : undefined;
  }
  if (/^(judging|judge|going)$/.test(word.lower))
    return /^(by|from|off)$/.test(next) ? anyDataAt(words, at + 2) : undefined;
  if (/^(light|view|basis)$/.test(word.lower))
    return next === 'of' && isLedBy(words, at, /^(in|on)$/) ? anyDataAt(words, at + 2) : undefined;
  if (word.lower === 'per')
    return words[at - 1]?.lower === 'as' || /^(the|our)$/.test(next) ? anyDataAt(words, at + 1) : undefined;
  if (word.lower === 'given' && isOpening(words, at)) return plainAt(words, at + 1);
  if (word.lower === 'by' && next === 'all' && portents.has(words[at + 2]?.lower ?? ''))
    return nounPhraseAt(words, at + 2);
  if (word.lower === 'by' && at === 0) return wholeNumbersAt(words);
  if (/^(faced|confronted|equipped)$/.test(word.lower)) return next === 'with' ? bareAt(words, at + 2) : undefined;
  if (word.lower === 'in') return isSeenIn(words, at) ? bareAt(words, at + 1) : seenAt(words, at);
  if (word.lower === 'thanks') return next === 'to' ? bareAt(words, at + 2) : undefined;
  if (/^(via|through)$/.test(word.lower) && words[at - 1]?.part !== 'verb') return plainAt(words, at + 1);
  if (/^(after|following)$/.test(word.lower) && at === 0) return studyAt(words, at + 1);
  if (/^(according|help|means)$/.test(word.lower))
    return /^(to|of)$/.test(next) ? (bareAt(words, at + 2) ?? toldAt(words, at + 2)) : undefined;
  if (word.lower === 'based' && /^(on|upon)$/.test(next)) return bareAt(words, at + 2) ?? toldAt(words, at + 2);
  const shape =
    word.form === 'ing' || word.lower === 'based' || words[at - 1]?.lower === 'having'
      ? (word.lemma ?? word.lower)
      : '';
  if (/^(look|dig|dive|base|based|delve|drill|rely|draw|lean|act|build|pore|sift|comb)$/.test(shape))
    return /^(at|to|into|through|on|upon|over)$/.test(next) ? bareAt(words, at + 2) : undefined;
  if (shape === 'get' || shape === 'obtain') return plainAt(words, at + 1);
  if (
    /^(analyse|analyze|review|study|examine|check|crunch|leverage|use|utilise|utilize|gather|collect|weigh|consider|assess|evaluate|interpret|digest|mine|scrutinise|scrutinize|pull|fetch|retrieve)$/.test(
      shape,
    ) ||
    word.lower === 'reviewed' ||
    (shape === 'see' && words[at - 1]?.lower === 'having')
  )
    return bareAt(words, at + 1);
  return undefined;
}

/** "You could see it in the data", "the signs were there in the metrics", but not "saw a typo in the numbers". */
const isSeenIn = (words: readonly Word[], at: number): boolean =>
  /^(see it|see this|see that|saw it|saw this|saw that|clearly visible|was visible|was evident|was obvious)$/.test(
    `${words[at - 2]?.lower} ${words[at - 1]?.lower}`,
  );

/** "From the system I could see it", "in the system you could see the same": opens the sentence, and no number stands behind it. */
function seenAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const kept = at === 0 && concludes(words) && words[1]?.lower === 'the' ? anyDataAt(words, 1) : undefined;
  const sees = /^(I|we|you|it)$/i.test(words[kept?.to ?? 0]?.text ?? '');
  return sees && !words.some(({ text }) => /\d/.test(text)) ? kept : undefined;
}

/** "By the numbers it was easy." */
const wholeNumbersAt = (words: readonly Word[]): NounPhrase | undefined => {
  const data = bareAt(words, 1);
  return data && plainData.has(data.head.lower) ? data : undefined;
};

/** "After extensive analysis": of nothing that is named. */
function studyAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = bareAt(words, at);
  return phrase && /^(analysis|analyses|research|study|studies)$/.test(phrase.head.lower) ? phrase : undefined;
}

/** "Research", "the reports", "user feedback": what tells something, at the end of its phrase. */
function toldAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, at);
  const tells = phrase && (tellers.has(phrase.head.lower) || /^reports?$/.test(phrase.head.lower));
  const ends = /^(punctuation|coordinator|pronoun|determiner)$/.test(words[phrase?.to ?? 0]?.part ?? 'punctuation');
  return tells && ends && words.slice(phrase.from, phrase.to - 1).every(narrowsNothing) ? phrase : undefined;
}

const narrowsNothing = ({ part, lower, text }: Word): boolean =>
  /^(determiner|adjective)$/.test(part) || (emptyNarrowing.has(lower) && text === lower);

/** "In view of", "in the light of". */
const isLedBy = (words: readonly Word[], at: number, lead: RegExp): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ lower }) => lead.test(lower));

const isOpening = (words: readonly Word[], at: number): boolean =>
  at === 0 || /^(punctuation|coordinator)$/.test(words[at - 1]?.part ?? '');

/** Data, or what they are kept in, whichever it is: "the figures", "the screens", "the material we had". */
export function anyDataAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, at);
  if (!phrase || !keptIn.has(phrase.head.lower) || words[phrase.to]?.lower === 'of') return bareAt(words, at);
  const narrowed = words
    .slice(phrase.from, phrase.to - 1)
    .some(
      ({ part, lower }) => part === 'number' || part === 'genitive' || (part === 'noun' && !emptyNarrowing.has(lower)),
    );
  return narrowed ? undefined : phrase;
}

/** The bare word for data that begins at this word, "all" and heaps included: "all the data", "a lot of numbers". */
export function bareAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(words, words[at]?.lower === 'all' ? at + 1 : at);
  const of =
    phrase && heaps.has(phrase.head.lower) && words[phrase.to]?.lower === 'of'
      ? nounPhraseAt(words, phrase.to + 1)
      : phrase;
  return of && isBare(words, of) ? of : undefined;
}

/**
 * Whether a phrase names data and tells nothing of them: "the data", "our numbers", "a trend": a bare word for data
 * without anything that narrows it.
 */
export function isBare(words: Sentence['words'], { head, from, to }: NounPhrase): boolean {
  if (heaps.has(head.lower) && words[to]?.lower === 'of') return bareAt(words, to + 1) !== undefined;
  if (head.lower === 'one' && to - from > 1) return bareData.has(words[to - 2]?.lower ?? '');
  if (isHabitSeen(words, head, from, to)) return true;
  const each = /^(each|every)$/.test(words[from]?.lower ?? '') && bareData.has(`${head.lower}s`);
  if (!(bareData.has(head.lower) || each) || words[from]?.lower === 'no') return false;
  const narrowed = /^(of|from|on|off)$/.test(words[to]?.lower ?? '') && !/^(insights|trends?)$/.test(head.lower);
  if (narrowed && !dataless(words, to)) return false;
  return !words
    .slice(from, to - 1)
    .some(
      ({ part, lower }) => part === 'number' || (part === 'noun' && !emptyNarrowing.has(lower)) || part === 'genitive',
    );
}

/** "Usage patterns", "the attendance trends", with no more said of them. */
const isHabitSeen = (words: Sentence['words'], head: Word, from: number, to: number): boolean => {
  if (!/^(patterns?|trends?)$/.test(head.lower) || /^(of|from|on|in)$/.test(words[to]?.lower ?? '')) return false;
  const before = words[to - 2];
  const doing = to - from === 1 && before?.form === 'ing';
  return (
    habitual.has(before?.lower ?? '') &&
    (doing || to - from > 1) &&
    words.slice(from, Math.max(from, to - 2)).every(word => habitual.has(word.lower) || narrowsNothing(word))
  );
};

/** Whether what "of", "from" or "on" adds tells nothing: "the figures from the data", "the numbers of our company". */
const dataless = (words: Sentence['words'], at: number): boolean =>
  words
    .slice(at + 1, at + 3)
    .some(
      ({ lower }) =>
        bareData.has(lower) || /^(last|past|previous|company|business|our|season|year|years|months|weeks)$/.test(lower),
    );

/** Whether bare data stands right behind the verb. */
export function looksAtData({ words }: Sentence, { verb, end }: Clause): boolean {
  const rest = words.filter(word => word.start > verb.end && word.end <= end);
  const at = rest.findIndex(({ lower }) => bareData.has(lower));
  return at >= 0 && at < 5 && !rest.slice(0, at).some(({ part }) => part === 'number');
}

/** Data in themselves, at the end of their phrase: no board, no paper, and none that is narrowed. */
export function plainAt(words: readonly Word[], at: number): NounPhrase | undefined {
  const data = bareAt(words, at);
  const next = words[data?.to ?? 0];
  const ends = /^(punctuation|coordinator|subordinator)$/.test(next?.part ?? 'punctuation') && next?.text !== ':';
  return data && ends && plainData.has(data.head.lower) ? data : undefined;
}
