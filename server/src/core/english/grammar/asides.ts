import { nominative } from '../lexicon/function-words.ts';
import { stretches } from '../lexicon/looking.ts';
import { groups, pluralNouns } from '../lexicon/nouns.ts';
import { departments } from '../lexicon/trades.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import type { NounPhrase } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';
import { endsNoun, nounPhraseAt, nounPhraseEnding } from './noun-phrase.ts';

/**
 * The opening subject that a relative clause between commas parts from its verb: "the archivist, for whom I had
 * scanned it, invited me".
 */
export function setApart(words: readonly Word[], verbAt: number): NounPhrase | undefined {
  if (words[verbAt - 1]?.text !== ',') return undefined;
  const comma = words.findIndex(({ text }) => text === ',');
  const link = words[comma + 1]?.part === 'preposition' ? comma + 2 : comma + 1;
  if (link >= verbAt || !/^(who|whom|whose|which)$/.test(words[link]?.lower ?? '') || !endsNoun(words[comma - 1]))
    return undefined;
  if (words.slice(link, verbAt - 1).some(({ text, part }) => text === ',' || part === 'coordinator')) return undefined;
  const phrase = nounPhraseEnding(words, comma - 1);
  return words.slice(0, phrase.from).every(({ part }) => part === 'adverb') ? phrase : undefined;
}

/** The opening subject that a clause between commas parts from its verb: "the owner of the mill, when she saw it, called me". */
export function interrupted(words: readonly Word[], verbAt: number): NounPhrase | undefined {
  const closing = words[verbAt - 1]?.part === 'adverb' ? verbAt - 2 : verbAt - 1;
  const comma = words.findIndex(({ text }) => text === ',');
  if (words[closing]?.text !== ',' || comma >= closing || words[comma + 1]?.part !== 'subordinator') return undefined;
  const parted = words.slice(comma + 1, closing);
  if (parted.some(({ text }) => /^[,;:—–()]$/.test(text)) || !parted.some(isVerb)) return undefined;
  const phrase = nounPhraseAt(words, 0);
  if (!phrase || !isKnown(words, phrase) || words[phrase.to - 1]?.part === 'adjective') return undefined;
  const told = words.slice(phrase.to, comma);
  const goesOn = told.length === 0 || (told[0]?.part === 'preposition' && endsNoun(told.at(-1)));
  return goesOn && told.every(word => !isVerb(word) && word.part !== 'subordinator') ? phrase : undefined;
}

const isVerb = ({ part }: Word): boolean => /^(verb|auxiliary|modal)$/.test(part);

/** "The owner", "we", "guests", but not "Monday", "that night". */
const isKnown = (words: readonly Word[], { from, head }: NounPhrase): boolean =>
  (/^(determiner|pronoun|number)$/.test(words[from]?.part ?? '') || head.singular !== head.lower) &&
  !durations.has(head.lower) &&
  !dateWords.has(head.lower) &&
  (!stretches.has(head.lower) || head.singular === 'shift');

/** "Everybody, me included, scrubbed the tanks", "the board, of which I was chair, bought it": the candidate is among those who act. */
export function withMe(words: readonly Word[], verbAt: number): NounPhrase | undefined {
  const closing = words[verbAt - 1]?.part === 'adverb' ? verbAt - 2 : verbAt - 1;
  if (!/^[,)]$/.test(words[closing]?.text ?? '')) return undefined;
  const opening = words.slice(0, closing).findLastIndex(({ text }) => /^[,(]$/.test(text));
  const aside = words
    .slice(opening + 1, closing)
    .map(({ lower }) => lower)
    .join(' ');
  if (opening < 1 || !endsNoun(words[opening - 1])) return undefined;
  const phrase = nounPhraseEnding(words, opening - 1);
  const among = includingMe.test(aside) || (ofWhichIAm.test(aside) && isBody(phrase));
  return among ? asPhrase({ ...phrase, actor: 'team' }) : undefined;
}

const includingMe = /^((me|myself) (included|among them)|(including|with) (me|myself))$/;
const ofWhichIAm = /^(of (which|whom) i (was|am) |(which|who) i (was part of|was a member of|belonged to|sat on)$)/;

const isBody = ({ head }: NounPhrase): boolean => groups.has(head.singular) || departments.has(head.singular);

/** Whether a phrase between two commas tells more of the subject: "the lease, $180,000 a year, was ended", "we, the nurses, …". */
export const isApposed = (words: readonly Word[], { from, head }: NounPhrase, verbAt: number): boolean =>
  words[verbAt - 1]?.text === ',' &&
  words[from - 1]?.text === ',' &&
  (words[from - 2]?.part === 'noun' || nominative.has(words[from - 2]?.lower ?? '')) &&
  head.part !== 'pronoun' &&
  !words.slice(0, from).some(({ part }) => part === 'verb' || part === 'auxiliary' || part === 'modal');

/** Whether a phrase and its comma open the sentence: "in March, closed the depot". */
export const isAside = (words: readonly Word[], comma: number): boolean =>
  words[comma]?.text === ',' && words[0]?.part === 'preposition' && nounPhraseAt(words, 1)?.to === comma;

/** "Conflict with QA, told my manager": a note and what was done about it, parted by the only comma. */
export function isNoted(words: readonly Word[], verbAt: number): boolean {
  let at = verbAt - 1;
  while (words[at]?.part === 'adverb' || words[at]?.lower === 'so') at--;
  const note = words.slice(0, at);
  return (
    words[verbAt]?.part === 'verb' &&
    words[verbAt]?.form === 'past' &&
    words[at]?.text === ',' &&
    endsNoun(words[at - 1]) &&
    note.every(({ text, part }) => text !== ',' && part !== 'relative' && part !== 'pronoun' && part !== 'subordinator')
  );
}

/** Whether what begins at `at` is what many, or “I” and “we”, do, behind an aside between two commas: "drivers, on the whole, hate it". */
export function followsAside(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const opening = words.findIndex(({ part }) => part === 'punctuation');
  const subject = words[opening - 1];
  if (opening < 1 || opening >= at - 2 || words[opening]?.text !== ',' || !subject) return false;
  const many = /[^su]s$/.test(subject.lower) || pluralNouns.has(subject.lower);
  if (!(subject.part === 'noun' ? many : /^(we|they|i)$/.test(subject.lower))) return false;
  if (words.slice(0, opening).some(({ part }) => !/^(noun|adjective|determiner|pronoun|number|genitive)$/.test(part)))
    return false;
  const aside = words.slice(opening + 1, at - 1);
  return (
    /^(preposition|adverb|subordinator)$/.test(aside[0]?.part ?? '') &&
    aside.every(({ text, part }) => part !== 'coordinator' && !/^[,;:()—–]$/.test(text))
  );
}
