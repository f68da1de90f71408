import { timeLinks } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { contentNouns, reportingVerbs, thinkingOut } from '../lexicon/saying.ts';
import { durations } from '../lexicon/units.ts';
import type { ClauseKind, NounPhrase } from '../sentence.ts';
import type { Word } from '../word.ts';
import { endsNoun, nounPhraseEnding } from './noun-phrase.ts';
import { governorOf } from './subject-walk.ts';
import { isTime } from './time-opener.ts';

/** The word before a subject, over fronted adverbials: "that from Monday we", "because in the end most guests". */
export function linkBefore(words: readonly Word[], from: number): number {
  const last = from - 1;
  const at = overAdverbials(words, last);
  return words[at]?.part === 'subordinator' && !opensPhrase(words, at) ? at : last;
}

/** "Because of", "as per", "since then": no conjunctions. */
const opensPhrase = (words: readonly Word[], at: number): boolean =>
  /^(as|because|since)$/.test(words[at]?.lower ?? '') &&
  /^(of|per|for|to|with|from|then)$/.test(words[at + 1]?.lower ?? '');

/** The coordinator that joins what begins at `to`, over fronted adverbials: the “and” of “…, and in March we”; else `to`. */
export function joinBefore(words: readonly Word[], to: number): number {
  const at = overAdverbials(words, to - 1);
  const pair = words[at - 1]?.part === 'adverb' && words[at + 1]?.part === 'adverb';
  return words[at]?.part === 'coordinator' && !pair ? at : to;
}

/** How many words fronted adverbials may be long: it bounds the time that a sentence without end takes. */
const longest = 40;

/** The place before all that stands adverbially up to `last`. */
function overAdverbials(words: readonly Word[], last: number): number {
  let at = last;
  for (let next = overAdverbial(words, at); next < at && last - next < longest; next = overAdverbial(words, at))
    at = next;
  return at;
}

/** The place before an adverb, a phrase with a preposition or a comma that ends at `at`; `at` itself where none does. */
function overAdverbial(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.part === 'adverb') return at - 1;
  if (word?.text === ',') return words[at - 1]?.text !== ',' && overAdverbial(words, at - 1) < at - 1 ? at - 1 : at;
  if (!endsNoun(word)) return at;
  const governor = governorOf(words, nounPhraseEnding(words, at).from);
  if (words[governor]?.part !== 'preposition') return at;
  return opensPhrase(words, governor - 1) ? governor - 2 : governor - 1;
}

/** What "that" describes where no noun stands before it: "all that we had seen". */
const wholes: ReadonlySet<string> = new Set(['all', 'everything', 'anything', 'nothing', 'something']);

/** What kind of clause the conjunction or pronoun at `at` opens. */
export function linkKind(words: readonly Word[], at: number): ClauseKind {
  const link = words[at] as Word;
  const before = words[at - 1];
  if (link.lower === 'that' && (!before || /^[;:—]$/.test(before.text))) return 'main';
  if (link.lower === 'that' && link.part === 'subordinator') return 'complement';
  if (link.lower === 'that')
    return (before?.part === 'noun' && !contentNouns.has(before.lower)) || wholes.has(before?.lower ?? '')
      ? 'relative'
      : 'complement';
  if (/^(which|who|whom|whose)$/.test(link.lower))
    return before && (endsNoun(before) || before.text === ',' || before.part === 'preposition')
      ? 'relative'
      : 'complement';
  if (/^(what|how|why|whether)$/.test(link.lower)) return 'complement';
  if (link.lower === 'when')
    return before && (durations.has(before.lower) || /^(time|moment|point)$/.test(before.lower))
      ? 'relative'
      : 'subordinate';
  if (link.lower === 'where' && before?.part === 'noun') return 'relative';
  return link.lower === 'so' ? 'main' : 'subordinate';
}

/** Whether a subject follows a verb or a noun with no mark between: "I think we …", "the list we …". */
export function isContact(words: readonly Word[], phrase: NounPhrase): boolean {
  const before = words[phrase.from - 1];
  if (!before) return false;
  // "All we did was …".
  if (before.lower === 'all' && nominative.has(phrase.head.lower)) return true;
  const fronted =
    before.part === 'pronoun' &&
    !/^(everything|all|anything|nothing)$/.test(before.lower) &&
    /^(punctuation|coordinator)$/.test(words[phrase.from - 2]?.part ?? '');
  if (fronted && nominative.has(phrase.head.lower)) return false;
  // "We riders we decided": the pronoun again.
  if (before.part === 'noun' && words[phrase.from - 2]?.lower === phrase.head.lower) return false;
  const possessed = /^(my|our|his|her|their)$/.test(words[phrase.from]?.lower ?? '') && before.part === 'noun';
  if (/^(way|moment|reason)$/.test(before.lower) && /^(the|a)$/.test(words[phrase.from]?.lower ?? '')) return true;
  const pointed = words[phrase.from]?.lower === 'the' && before.part === 'noun' && phrase.actor === 'team';
  if (endsNoun(before))
    return (nominative.has(phrase.head.lower) || possessed || pointed) && !isFronted(words, phrase.from - 1);
  const earlier = words[phrase.from - 2];
  if (before.part === 'particle') return thinkingOut.has(`${earlier?.lemma}-${before.lower}`);
  return before.part === 'verb' || (before.part === 'adverb' && earlier?.part === 'verb');
}

/** Whether the phrase that ends at `last` is a fronted adverbial: "in March we", "that week we". */
function isFronted(words: readonly Word[], last: number): boolean {
  const phrase = nounPhraseEnding(words, last);
  const governor = words[governorOf(words, phrase.from)];
  return isTime(phrase.head) || isPlaced(governor) || (phrase.from === 0 && phrase.head.part === 'adjective');
}

/** "After three offers we": a link of time before a noun alone. */
const isPlaced = (governor: Word | undefined): boolean =>
  governor?.part === 'preposition' || (governor?.part === 'subordinator' && timeLinks.has(governor.lower));

/** Whether a clause without a link is what is said or thought, or describes the noun before it. */
export function contactKind(words: readonly Word[], phrase: NounPhrase): ClauseKind {
  const before = words[phrase.from - 1] as Word;
  return /^(verb|adverb|particle)$/.test(before.part) || reportingVerbs.has(before.lemma ?? '')
    ? 'complement'
    : 'relative';
}
