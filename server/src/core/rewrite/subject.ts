import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { distributives, ownObjects, quantifiers } from '../english/lexicon/function-groups.ts';
import { groups } from '../english/lexicon/nouns.ts';
import { wholly } from '../english/lexicon/rewriting.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { type Change, change, type Line } from './change.ts';
import { wholeMarkup } from './markup.ts';
import { opensBeforeComma } from './movable.ts';
import type { Text } from './text.ts';
import { capitalised } from './words.ts';

/** A subject that can be replaced, in words: `to` excluded. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Where it is written, with the other half of the markup that opens or closes among its words: "the **night** team". */
  readonly place: Span;
  /** "team" in "our whole team", where the subject names a group and nobody beside it. */
  readonly group?: string;
  /** Whether it says that several acted, each or together, so that none of them alone did: "we both", "Ann and our team". */
  readonly joint: boolean;
  /** What narrows it down and would be lost with it: "in Oslo" in "the team in Oslo". */
  readonly narrowed: boolean;
}

/** A deed with its subject and all predicates that share it. */
export interface Parts {
  readonly line: Line;
  readonly clause: Clause;
  readonly subject: Subject;
  readonly predicates: readonly Clause[];
}

/**
 * The plural subject of a clause; undefined where it has none of its own, one that "I" cannot stand for, or one that shares
 * its markup with the words behind it.
 */
export function subjectOf(line: Line, { subject, verb }: Clause): Subject | undefined {
  const { words } = line.sentence;
  if (!subject || subject.from >= verb.from) return undefined;
  const to = endOf(words, subject.to, verb.from);
  if (isPart(words, subject.from, to) || isDescribed(words, to, verb.from) || isListed(words, subject.from, to))
    return undefined;
  const place = wholeMarkup(line.source, {
    start: (words[subject.from] as Word).start,
    end: (words[to - 1] as Word).end,
  });
  if (!place) return undefined;
  const own = words.slice(subject.from, to);
  const joined = isJoined(own);
  const group = joined
    ? undefined
    : own.find(({ lower }, at) => groups.has(lower) && own[at + 1]?.part !== 'noun')?.lower;
  return {
    from: subject.from,
    to,
    place,
    ...(group && { group }),
    joint: joined || isShared(words, subject.from, to, verb),
    narrowed:
      words.slice(to, verb.from).some(({ part }) => part !== 'adverb') &&
      !isCleft(words, subject.from) &&
      !isParenthesis(words, to, verb.from),
  };
}

/** "We both", "all of us", "everybody", "the whole crew", "we as a crew"; not "both" before two verbs: "we both rang and wrote". */
const isShared = (words: readonly Word[], from: number, to: number, verb: Clause['verb']): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        /^(as|everyone|everybody)$/.test(lower) ||
        wholly.has(lower) ||
        (distributives.has(lower) && !(from + at === to - 1 && words[verb.to]?.part === 'coordinator')),
    );

/** "Ann and our team", "we and the vendor": the group and others, and nobody who says "I"; not "our bar and grill team". */
function isJoined(own: readonly Word[]): boolean {
  const and = own.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || own.some(({ lower }) => lower === 'i' || ownObjects.has(lower))) return false;
  const opens = /^(determiner|pronoun)$/.test(own[and + 1]?.part ?? '');
  return opens || own.slice(0, and).some(({ lower }) => lower === 'we' || groups.has(lower));
}

/** "Half of us", "most of the team", "two of us": not all, or nobody. */
const isPart = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }, at) => lower === 'of' && isShareOfSome(words[from + at - 1]));

const isShareOfSome = (word: Word | undefined): boolean =>
  word !== undefined &&
  !/^(all|both|each)$/.test(word.lower) &&
  (/^(half|one)$/.test(word.lower) || quantifiers.has(word.lower));

/** "Ann, Raj and I", "the chemist, the cook and I": more of the subject stands before it. */
const isListed = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.text === ',' &&
  words.slice(from, to).some(({ part }) => part === 'coordinator') &&
  opensBeforeComma(words, from) < from;

/** "Our team, which was four people, …", "we, as a team, …", "everybody, me included, …": what is said of the group in passing. */
const isDescribed = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.text === ',' &&
  to > from &&
  /^(which|who|as|all|each|including|namely|me|myself)$/.test(words[from + 1]?.lower ?? '');

/** "All of us", "we both", "we all of us", "we as a team" are one subject. */
function endOf(words: readonly Word[], at: number, limit: number): number {
  let to = at;
  const as = words[to]?.lower === 'as' ? nounPhraseAt(words, to + 1) : undefined;
  if (as && groups.has(as.head.lower)) to = as.to;
  if (words[to]?.lower === 'of') to = nounPhraseAt(words, to + 1)?.to ?? to;
  while (distributives.has(words[to]?.lower ?? '') && words[to]?.part === 'adverb') to++;
  if (words[to]?.lower === 'of' && words[to + 1]?.lower === 'us') to += 2;
  return Math.min(to, limit);
}

/** "It was us who moved it": "who" says nothing more of them. */
const isCleft = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lemma === 'be' && words[from - 2]?.lower === 'it';

/** "We, after two weeks, moved it": what stands between two commas stays where it is. */
function isParenthesis(words: readonly Word[], from: number, to: number): boolean {
  let first = from;
  while (words[first]?.part === 'adverb') first++;
  return to - first > 2 && words[first]?.text === ',' && words[to - 1]?.text === ',';
}

/** Puts `name` in the place of the subject. */
export const rename = ({ place }: Subject, name: Text): Change => change(place, name);

/** A stop for a name, capitalised like the words that it replaces. */
export function hintLike(line: Line, { from }: Subject, hint: string): string {
  return /^\p{Lu}/u.test(line.sentence.words[from]?.text ?? '') ? capitalised(hint) : hint;
}
