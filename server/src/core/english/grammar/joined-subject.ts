import { describingLinks, ownObjects } from '../lexicon/function-groups.ts';
import { roles } from '../lexicon/nouns.ts';
import { companions } from '../lexicon/teams.ts';
import { departments } from '../lexicon/trades.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import type { NounPhrase } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';
import { endsNoun, joinPhrases, nounPhraseEnding } from './noun-phrase.ts';

/** The phrase with one that "and" joins to its left, where that one opens the clause: "my squad and I". */
export function joined(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  const first = firstOfList(words, phrase);
  if (first) return asPhrase({ ...joinPhrases(first, phrase), actor: 'team' });
  if (words[phrase.from - 1]?.lower !== 'and') return phrase;
  const last = words[phrase.from - 2];
  if (
    !last ||
    !(endsNoun(last) || (phrase.from === 2 && departments.has(last.lower))) ||
    durations.has(last.lower) ||
    dateWords.has(last.lower)
  )
    return phrase;
  const besideI = phrase.head.lower === 'i' || ownObjects.has(phrase.head.lower);
  const left = undated(words, described(words, nounPhraseEnding(words, phrase.from - 2), besideI));
  const before = words[left.from - 1];
  const opens =
    !before ||
    isDate(before) ||
    durations.has(before.lower) ||
    before.part === 'punctuation' ||
    (before.part === 'subordinator' && !/^(before|after|since|until|till)$/.test(before.lower)) ||
    /^(but|so|yet)$/.test(before.lower) ||
    (before.part === 'coordinator' && words[left.from - 2]?.part === 'punctuation') ||
    before.part === 'adverb' ||
    (besideI && isFronted(words, left.from));
  const person =
    (besideI && (isPerson(left.head) || isPerson(last))) ||
    /^(my|our|his|her|their|the|two|three|both)$/.test(words[left.from]?.lower ?? '') ||
    (/^(a|an|another|one)$/.test(words[left.from]?.lower ?? '') && isPerson(left.head)) ||
    left.head.part === 'pronoun' ||
    /^\p{Lu}/u.test(left.head.text);
  return opens && person ? joinPhrases(left, phrase) : phrase;
}

/**
 * The first of those that "and" and commas join to the phrase, the writer among them, where the sentence opens with it:
 * "me, Mum and the two casuals", "my father and I and two clerks".
 */
function firstOfList(words: readonly Word[], { from }: NounPhrase): NounPhrase | undefined {
  if (words[from - 1]?.text === ',') return undefined;
  let [at, first, mine]: [number, NounPhrase | undefined, boolean] = [from, undefined, false];
  while (/^(and|,|\+|&)$/.test(words[at - 1]?.lower ?? '') && endsNoun(words[at - 2])) {
    first = nounPhraseEnding(words, at - 2);
    at = first.from;
    mine ||= isMe(first);
  }
  const opens = at === 0 || (at === 1 && /^(adverb|coordinator|subordinator)$/.test(words[0]?.part ?? ''));
  return opens && mine ? first : undefined;
}

const isMe = ({ head }: NounPhrase): boolean => /^(i|me|myself|us|we|ourselves)$/.test(head.lower);

/** "On the ward side the nurses and I": what stands in front says where or when, and opens the sentence. */
function isFronted(words: readonly Word[], from: number): boolean {
  if (!endsNoun(words[from - 1])) return false;
  const front = nounPhraseEnding(words, from - 1);
  const [opening, governor] = [words[front.from - 2], words[front.from - 1]];
  const governs = governor?.part === 'preposition' || /^(after|before|since|until)$/.test(governor?.lower ?? '');
  return governs && (!opening || /^(punctuation|coordinator)$/.test(opening.part));
}

const isDate = ({ lower }: Word): boolean => dateWords.has(lower);

/** Without the date that a fronted phrase ends with: "on Saturday Ana and I". */
function undated(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  const first = words[phrase.from];
  const next = words[phrase.from + 1];
  return first && next && phrase.to - phrase.from > 1 && isDate(first)
    ? asPhrase({ ...phrase, from: phrase.from + 1, start: next.start })
    : phrase;
}

/** With what describes it: "my colleague from finance and I", "two of the interns and I". */
function described(words: readonly Word[], phrase: NounPhrase, besideI: boolean): NounPhrase {
  const at = phrase.from - 1;
  if (!besideI || !describingLinks.has(words[at]?.lower ?? '') || !endsNoun(words[at - 1])) return phrase;
  return asPhrase({ ...nounPhraseEnding(words, at - 1), end: phrase.end, to: phrase.to });
}

const isPerson = ({ singular }: Word): boolean => roles.has(singular) || companions.has(singular);
