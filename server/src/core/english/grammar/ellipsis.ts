import { keptUp, talks } from '../lexicon/collaboration.ts';
import { nominative } from '../lexicon/function-words.ts';
import { charges, jobs } from '../lexicon/handing.ts';
import { predicates } from '../lexicon/predicates.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { willNames } from '../lexicon/wills.ts';
import { asToken } from '../shapes.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt, skipAdverbs } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** Where something is left out: before the word at `at`, or, where a mark stands for it, in its place. */
interface Gap {
  readonly at: number;
  readonly marked: boolean;
  readonly said: readonly string[];
}

/** A stretch of words, `to` excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens of a note with the copula that it leaves out: "upkeep [was] with the crew now", "idea[:] Tom's", "since May
 * [it was] the janitor's job". What is added takes no room in the prose. Undefined where nothing is said of anything, as
 * in a list, a date, a heading. `words` are the tokens as tagged, and hold no finite verb.
 */
export function withCopula(tokens: readonly Token[], words: readonly Word[]): readonly Token[] | undefined {
  const gap = gapIn(words);
  if (!gap) return undefined;
  const { at, marked, said } = gap;
  const start = words[at]?.start ?? 0;
  const end = marked ? (words[at]?.end ?? start) : start;
  const added = said.map((text): Token => asToken({ start, end, text, lower: text, kind: 'word' }));
  return [...tokens.slice(0, at), ...added, ...tokens.slice(marked ? at + 1 : at)];
}

function gapIn(words: readonly Word[]): Gap | undefined {
  const from = skipTimes(words, 0, true);
  if (/^(up|down)$/.test(words[from]?.lower ?? '') && words[from + 1]?.lower === 'to')
    return { at: from, marked: false, said: ['it', 'was'] };
  const subject = subjectAt(words, from);
  if (!subject) return undefined;
  const { to } = subject;
  const said = [isMany(words, subject) ? 'were' : 'was'];
  const mark = markAfter(words, to);
  const owned = isOwned(words, subject);
  const listed = owned && mark === to && words[mark]?.text === ',';
  if (mark > 0 && !listed && isSaidOf(words, mark + 1, true)) return { at: mark, marked: true, said };
  if (isSaidOf(words, to, false)) return { at: placeFor(words, to), marked: false, said };
  const ends = (words[to]?.part ?? 'punctuation') === 'punctuation';
  const matter = from > 0 || [jobs, charges, willNames].some(group => group.has(words[to - 1]?.lower ?? ''));
  return owned && ends && matter ? { at: from, marked: false, said: ['it', 'was'] } : undefined;
}

/** "Letters to the parents", "idea and decision"; "the colour of the doors" is one. */
function isMany(words: readonly Word[], { from, to }: Stretch): boolean {
  const head = words[phraseEnd(words, from) - 1];
  return head?.lower !== head?.singular || words.slice(from, to).some(({ part }) => part === 'coordinator');
}

/** Before the adverbs that follow a subject, behind the times: "irrigation from there on [was] the neighbour's". */
function placeFor(words: readonly Word[], to: number): number {
  const at = skipTimes(words, to);
  return words[to]?.lower !== 'from' && at === skipAdverbs(words, to) ? to : at;
}

/** What a note is about: a phrase or a gerund, with what "of", "and" and "+" add to it; no pronoun that needs a verb, and no time. */
function subjectAt(words: readonly Word[], from: number): Stretch | undefined {
  const to = phraseEnd(words, from);
  const head = words[to - 1];
  if (to === from || !head || nominative.has(head.lower) || durations.has(head.lower)) return undefined;
  const more = /^(of|and|\+|&)$/.test(words[to]?.text ?? '') ? subjectAt(words, to + 1) : undefined;
  return { from, to: more?.to ?? to };
}

/** Where the phrase at `from` ends, without the adjective that says something of it; `from` where none begins there. */
function phraseEnd(words: readonly Word[], from: number): number {
  if (words[from]?.form === 'ing') return from + 1;
  let to = nounPhraseAt(words, from)?.to ?? from;
  const way = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'way');
  if (way > 0) to = way;
  while (to > from && isQuality(words[to - 1])) to--;
  return to;
}

const isQuality = (word: Word | undefined): boolean =>
  /^(adjective|adverb)$/.test(word?.part ?? '') || predicates.has(word?.lower ?? '');

/** The mark that stands for the copula: the first colon, dash or sign, or a comma right behind the subject. */
function markAfter(words: readonly Word[], to: number): number {
  if (words[to]?.text === ',') return to;
  return words.findIndex(({ text }, at) => at >= to && /^([:–—=→-]|--|->)$/.test(text));
}

/** Whether what stands at `at` says something of a subject before it. */
function isSaidOf(words: readonly Word[], at: number, marked: boolean): boolean {
  const first = skipTimes(words, skipQuantifier(words, at, marked));
  const word = words[first];
  if (!word) return false;
  const next = words[first + 1];
  if (/^(mine|his|hers|theirs)$/.test(word.lower)) return next?.part !== 'noun';
  if (isQuality(word) && !/^(noun|adjective|opaque|number)$/.test(next?.part ?? '')) return true;
  if (word.form === 'participle' || word.lower === 'left') return !marked && isDone(words, first);
  if (places.test(word.lower) && /^(preposition|adverb|particle)$/.test(word.part)) return !isShared(words, first);
  const to = nounPhraseAt(words, first)?.to ?? first;
  if (to === first || durations.has(words[to - 1]?.lower ?? '')) return false;
  return isOwned(words, { from: first, to }) || (!marked && word.part === 'determiner');
}

/** What tells where something is, with whom, or who it is from. */
const places = /^(with|in|on|under|behind|up|down|after|against|over|from)$/;

/** "Hole sewn", "fitting left to the carpenter"; not "a home run", "the crew then built it". */
const isDone = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower !== words[at]?.lemma &&
  /^(punctuation|preposition|adverb|to|coordinator)$/.test(
    words[words[at + 1]?.part === 'particle' ? at + 2 : at + 1]?.part ?? 'punctuation',
  );

/** "A call with the bank", "sessions with buyers": with whom one had it, and not where it is. */
const isShared = (words: readonly Word[], at: number): boolean =>
  /^(with|on|from)$/.test(words[at]?.lower ?? '') &&
  (talks.has(words[at - 1]?.lower ?? '') || keptUp.has(words[at - 1]?.lower ?? ''));

/** "Karin's", "the landlord's call", "their affair". */
const isOwned = (words: readonly Word[], { from, to }: Stretch): boolean =>
  words.slice(from, to + 1).some(({ part }) => part === 'genitive') ||
  /^(his|her|their)$/.test(words[from]?.lower ?? '');

/** "Cold chain all Halima's", "both from my boss", "waste way down". */
const skipQuantifier = (words: readonly Word[], at: number, marked: boolean): number =>
  !marked && /^(all|both|way)$/.test(words[at]?.lower ?? '') ? at + 1 : at;

/** The first place from `at` on where neither a time nor an adverb stands: "from then on,", "since June", "19 Sept:". */
function skipTimes(words: readonly Word[], at: number, opening = false): number {
  const from = skipAdverbs(words, at);
  const governed = /^(from|since|after|until|by|in|at)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const to = timeEnd(words, governed, governed > from, opening);
  if (to !== undefined) return skipTimes(words, /^[,:]$/.test(words[to]?.text ?? '') ? to + 1 : to, opening);
  return from > at && words[from]?.text === ',' ? skipTimes(words, from + 1, opening) : from;
}

/** Where the time that begins at `at` ends. */
function timeEnd(words: readonly Word[], at: number, governed: boolean, opening: boolean): number | undefined {
  if (governed && /^(then|there|that|here|now)$/.test(words[at]?.lower ?? ''))
    return words[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  const day = words.findIndex(({ lower }, place) => place >= at && place < at + 3 && dateWords.has(lower));
  if (day >= 0 && words.slice(at, day).every(({ part }) => /^(number|adjective|determiner)$/.test(part))) {
    const to = words[day + 1]?.part === 'number' ? day + 2 : day + 1;
    if (governed || words[to]?.text === ':') return words[to]?.lower === 'on' ? to + 1 : to;
  }
  const phrase = governed ? nounPhraseAt(words, at) : undefined;
  const isTime = durations.has(phrase?.head.lower ?? '') || occasions.test(phrase?.head.lower ?? '');
  return phrase && (isTime || (opening && /^(,|the|my|our|all)$/.test(words[phrase.to]?.lower ?? '')))
    ? phrase.to
    : undefined;
}

/** What something is said to be so since, or from. */
const occasions = /^(end|beginning|start|go-live|launch|handover|hand-over)$/;
