import { endsNoun, nounPhraseEnding } from '../english/grammar/noun-phrase.ts';
import { tensed } from '../english/lexicon/function-groups.ts';
import { measuring } from '../english/lexicon/rewriting.ts';
import { dateWords, durations } from '../english/lexicon/units.ts';
import type { Clause, NounPhrase, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Line } from './change.ts';

/**
 * Where the subject of a passive begins, with the words that measure its number and those that "and" or "&" joins it to:
 * "more than 40 hours", "almost all", "the lease with Halden & Sons".
 */
export function startOfSubject(words: readonly Word[], { subject, verb }: Clause): number {
  const start = subject?.from ?? verb.from;
  const first = words[start]?.part === 'genitive' ? nounPhraseEnding(words, start - 1).from : start;
  const joins = words.slice(first, subject?.to).some(({ lower }) => lower === 'and');
  let from = joins ? startOfList(words, first) : startOfJoined(words, first);
  if (from === first) from = startBeforeComma(words, first, verb.from);
  const counted = /^(number|determiner)$/.test(words[from]?.part ?? '');
  while (counted && measuring.has(words[from - 1]?.lower ?? '')) from--;
  return from;
}

/** "A rough, [hand-painted backdrop] was used", "the heifers, [the lame ones], were sold": where the whole of it begins. */
function startBeforeComma(words: readonly Word[], from: number, verbAt: number): number {
  const first = opensBeforeComma(words, from);
  if (first === from) return from;
  const described =
    from - first === 3 &&
    /^(an?|the)$/.test(words[first]?.lower ?? '') &&
    /^(noun|adjective)$/.test(words[from]?.part ?? '');
  return described || words[verbAt - 1]?.text === ',' ? first : from;
}

/** Where a noun phrase that opens a clause before the comma in front of `from` begins; `from` where none does, or it gives a time. */
export function opensBeforeComma(words: readonly Word[], from: number): number {
  if (words[from - 1]?.text !== ',' || !endsNoun(words[from - 2])) return from;
  const phrase = nounPhraseEnding(words, from - 2);
  const opens = /^(punctuation|coordinator|adverb)$/.test(words[phrase.from - 1]?.part ?? 'punctuation');
  return opens && !isTime(words, phrase) ? phrase.from : from;
}

/** "Last week", "first thing". */
const isTime = (words: readonly Word[], { from, head }: NounPhrase): boolean =>
  durations.has(head.lower) || dateWords.has(head.lower) || /^(first|next|last)$/.test(words[from]?.lower ?? '');

/** Where a noun phrase begins that goes on at `from` behind "and" or "&": "the lease with Halden & Sons". */
export function startOfJoined(words: readonly Word[], from: number): number {
  const link = words[from - 1]?.text ?? '';
  if (!/^(and|&)$/i.test(link) || !endsNoun(words[from - 2])) return from;
  let phrase = nounPhraseEnding(words, from - 2);
  while (words[phrase.from - 1]?.part === 'preposition' && endsNoun(words[phrase.from - 2]))
    phrase = nounPhraseEnding(words, phrase.from - 2);
  const before = words[phrase.from - 1];
  const part = before?.part ?? 'punctuation';
  const opens = /^(punctuation|coordinator)$/.test(part) || (link === '&' && part === 'subordinator');
  if (isSign(before)) return from;
  return opens ? startOfList(words, phrase.from) : from;
}

/** "At -70": a mark that belongs to the number behind it. */
export const isSign = (word: Word | undefined): boolean => /^[-−+~]$/.test(word?.text ?? '');

/** Where a list begins whose last but one item begins at `from`: "after this, signs, mirrors and a light". */
function startOfList(words: readonly Word[], from: number): number {
  const last = words[from - 2];
  if (words[from - 1]?.text !== ',' || last?.part !== 'noun') return from;
  const item = nounPhraseEnding(words, from - 2);
  const before = words[item.from - 1];
  if ((before && before.part !== 'punctuation' && before.part !== 'coordinator') || isTime(words, item)) return from;
  return item.from === 0 || before?.text !== ',' ? item.from : startOfList(words, item.from);
}

/** Whether what begins at `from` hangs on a preposition, which would stay behind alone: "in the sitting a rule was formed". */
export const isGoverned = (words: readonly Word[], from: number): boolean => words[from - 1]?.part === 'preposition';

/**
 * Whether a part of the subject would stay behind where the subject moves: "well over a third of …", "the (old) fax", "the
 * wet ones", "the stalls there", or what "it" announces: "it was introduced a second check".
 */
export function isTorn({ sentence: { words } }: Line, clause: Clause): boolean {
  if (clause.kind === 'coordinate') return false;
  const from = startOfSubject(words, clause);
  const before = words[from - 1];
  if (/^(determiner|adjective|number)$/.test(before?.part ?? '') || /^(than|or|nor|[)\]])$/.test(before?.text ?? ''))
    return true;
  if (before?.lower === 'but' && /^(all|everything|everyone)$/.test(words[from - 2]?.lower ?? '')) return true;
  if (isGoverned(words, from) || isCutList(words, from, clause) || isPlaced(words, clause)) return true;
  if (before?.part === 'noun' && /^ones?$/.test(words[from]?.lower ?? '')) return true;
  const behind = words[clause.verb.to];
  return clause.subject?.head.lower === 'it' && /^(determiner|number)$/.test(behind?.part ?? '');
}

/** "The stalls there were moved", "the lamps over there". */
const isPlaced = (words: readonly Word[], { subject, verb }: Clause): boolean =>
  words.slice(subject?.to, verb.to).some(({ lower }) => /^(there|here)$/.test(lower));

/** Whether another clause leans on the form of a deed's verb: "…, as was the fee", "… and so did Legal", "… and hers was not". */
export function isEchoed({ words }: Sentence, { verb }: Clause): boolean {
  const last = words.findLastIndex(({ part }) => part !== 'punctuation');
  const bare = words[last]?.lower === 'not' && tensed.has(words[last - 1]?.lower ?? '');
  const echo = bare && (words[last]?.start ?? 0) > verb.end && words[last - 3]?.lower === 'and';
  return (
    echo ||
    words.some(
      ({ lower, start }, at) =>
        start >= verb.end &&
        /^(as|so|nor|neither)$/.test(lower) &&
        tensed.has(words[at + 1]?.lower ?? '') &&
        /^(determiner|noun|pronoun|number|opaque)$/.test(words[at + 2]?.part ?? ''),
    )
  );
}

/** "By me and Raj", "by all of us", "between the cook and me": the deed of several. */
export function isBesideMe({ words }: Sentence, { agent, verb }: Clause): boolean {
  const next = agent ? words.findIndex(({ start }) => start >= agent.end) : -1;
  const joined = words[next]?.part === 'coordinator' && /^(noun|pronoun)$/.test(words[next + 1]?.part ?? '');
  const shared = words.some(
    ({ lower }, at) => at > verb.to && lower === 'of' && words[at - 2]?.lower === 'by' && words[at + 1]?.lower === 'us',
  );
  const between = words.findIndex(({ lower }, at) => at >= verb.to && /^(between|among|amongst)$/.test(lower));
  const behind = between < 0 ? [] : words.slice(between + 1, between + 8);
  return joined || shared || behind.some(({ lower }, at) => lower === 'us' || (lower === 'me' && at > 1));
}

/**
 * "A chart with a scale, [a legend and a compass] was ordered", "a sign with [cook times and a stamp] were ordered", "ear
 * plugs, [masks and a lamp] were ordered", where "plugs" is read as a verb: a list, of which some items stay behind.
 */
function isCutList(words: readonly Word[], from: number, { subject, verb }: Clause): boolean {
  const joined = words.slice(from, subject?.to ?? from).some(({ lower }) => lower === 'and');
  const number = words[verb.from]?.lower ?? '';
  if (words[from - 1]?.text === ',' && joined) return /^(was|is|has)$/.test(number) || words[from - 2]?.form === 's';
  if (words[from - 1]?.part !== 'coordinator' || subject?.head.part !== 'noun') return false;
  const one = subject.head.lower === subject.head.singular;
  return one
    ? /^an?$/.test(words[from]?.lower ?? '') && /^(were|are|have)$/.test(number)
    : words[from - 2]?.form === 's' && /^(was|is|has)$/.test(number);
}
