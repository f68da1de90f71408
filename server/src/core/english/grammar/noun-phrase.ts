import { ownObjects, pronominalQuantifiers, quantifiers, setBehind } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { employers, groups, roles } from '../lexicon/nouns.ts';
import {
  bands,
  crews,
  myPeople,
  otherTeams,
  ourPeople,
  placeParts,
  plainTeamWords,
  sites,
  teamPlaces,
} from '../lexicon/teams.ts';
import { departments } from '../lexicon/trades.ts';
import type { Actor, NounPhrase } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import type { Word } from '../word.ts';

const inside = new Set(['noun', 'pronoun', 'determiner', 'adjective', 'number', 'genitive', 'opaque']);

/** Whether `word` can end a noun phrase. */
export function endsNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(noun|pronoun|number|opaque|adjective)$/.test(word.part);
}

/** The noun phrase that ends with the word at `last`. */
export function nounPhraseEnding(words: readonly Word[], last: number): NounPhrase {
  let from = last;
  while (from > 0 && continues(words, from)) from--;
  return nounPhrase(words, from, last + 1);
}

/** The noun phrase that begins at `first`, or undefined where none does. */
export function nounPhraseAt(words: readonly Word[], first: number): NounPhrase | undefined {
  let to = first;
  while (
    to < words.length &&
    (inside.has(words[to]?.part ?? '') || isDegree(words, first, to)) &&
    !(to > first && breaks(words, to))
  )
    to++;
  while (to > first && !endsNoun(words[to - 1])) to--;
  return to > first ? nounPhrase(words, first, to) : undefined;
}

/** Whether an adverb inside a phrase grades its adjective: "a very good one". */
function isDegree(words: readonly Word[], first: number, at: number): boolean {
  return (
    at > first &&
    words[at]?.part === 'adverb' &&
    words[at - 1]?.part === 'determiner' &&
    words[at + 1]?.part === 'adjective'
  );
}

/** Whether the phrase that holds the word at `at` goes on to its left. */
function continues(words: readonly Word[], at: number): boolean {
  const left = words[at - 1] as Word;
  const word = words[at] as Word;
  if (breaks(words, at)) return false;
  if (left.part === 'adverb' && /^(not|n't|never)$/.test(left.lower)) return false;
  if (left.part === 'adverb')
    return word.part === 'adjective' || word.part === 'number' ? inside.has(words[at - 2]?.part ?? '') : false;
  return inside.has(left.part) || (left.part === 'verb' && left.form === 'ing' && words[at - 2]?.part === 'determiner');
}

/** Whether a new phrase begins at `at` although the word before it could go on. */
function breaks(words: readonly Word[], at: number): boolean {
  const left = words[at - 1] as Word;
  const word = words[at] as Word;
  if (nominative.has(word.lower)) return true;
  if (
    word.part === 'adjective' &&
    left.part === 'noun' &&
    /[^s]s$/.test(left.lower) &&
    !inside.has(words[at + 1]?.part ?? '')
  )
    return true;
  if (/^(some|any|every|no)(body|one)$/.test(word.lower)) return true;
  if (word.part === 'pronoun') return left.part !== 'determiner' && left.part !== 'number';
  if (isUsCounted(words, at) || isUsNamed(words, at)) return false;
  if (left.part === 'pronoun') return !pronominalQuantifiers.has(left.lower) || word.part === 'determiner';
  if (isFractionOf(words, at)) return false;
  if (left.part === 'number' && /^(other|such|more|further)$/.test(word.lower)) return false;
  return word.part === 'determiner' && left.part !== 'determiner' && left.part !== 'genitive';
}

/** "Half the labels", but "cut it in half the next day". */
const isFractionOf = (words: readonly Word[], at: number): boolean =>
  /^(half|double|twice)$/.test(words[at - 1]?.lower ?? '') &&
  /^(the|my|our|your|his|her|its|their|this|that|these|those|a|an)$/.test(words[at]?.lower ?? '') &&
  words[at - 2]?.lower !== 'in';

/** "Us four", where nobody gives us anything. */
const isUsCounted = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'us' &&
  words[at]?.part === 'number' &&
  (words[at - 2] === undefined || /^(punctuation|coordinator|adverb)$/.test(words[at - 2]?.part ?? ''));

/** "Us nurses", "we drivers", "four of us volunteers", where nobody tells us anything. */
const isUsNamed = (words: readonly Word[], at: number): boolean =>
  /^(us|we)$/.test(words[at - 1]?.lower ?? '') &&
  words[at]?.part === 'noun' &&
  words[at]?.lower !== words[at]?.singular &&
  (words[at - 2] === undefined ||
    words[at - 2]?.lower === 'of' ||
    /^(punctuation|coordinator|adverb|subordinator)$/.test(words[at - 2]?.part ?? ''));

/** "The data available", "the person responsible". */
const isSetBehind = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  words[to - 1]?.part === 'adjective' &&
  setBehind.has(words[to - 1]?.lower ?? '') &&
  words[to - 2]?.part === 'noun';

function nounPhrase(words: readonly Word[], from: number, to: number): NounPhrase {
  const last = words[to - 1] as Word;
  const head = isSetBehind(words, from, to) ? (words[to - 2] as Word) : last;
  return asPhrase({
    from,
    to,
    start: (words[from] as Word).start,
    end: last.end,
    head,
    actor: actorOf(words, from, to),
  });
}

/** Joins "my team" and "I" into one phrase. */
export function joinPhrases(left: NounPhrase, right: NounPhrase): NounPhrase {
  const candidate =
    [left.actor, right.actor].some(actor => actor === 'I' || actor === 'we' || actor === 'team') ||
    [left, right].some(({ head }) => ownObjects.has(head.lower));
  return asPhrase({ ...right, from: left.from, start: left.start, actor: candidate ? 'team' : 'other' });
}

/** The phrase widened to what "of" adds: "the two of us", "all of our team". */
export function withOf(words: readonly Word[], phrase: NounPhrase, extraOwners: readonly string[] = []): NounPhrase {
  const text = words
    .slice(phrase.from, phrase.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (extraOwners.some(owner => owner.toLowerCase() === text)) return asPhrase({ ...phrase, actor: 'team' });
  if (words[phrase.to]?.lower !== 'of') return phrase;
  const of = nounPhraseAt(words, phrase.to + 1);
  if (!of) return phrase;
  const share = phrase.head.part === 'number' || quantifiers.has(phrase.head.lower);
  const ofUs = of.head.lower === 'us' || of.actor === 'we';
  if (ofUs && (share || bands.has(phrase.head.lower)))
    return asPhrase({ ...phrase, actor: phrase.head.lower === 'none' ? 'other' : 'we' });
  if (share && of.actor === 'team') return asPhrase({ ...phrase, actor: 'team' });
  return phrase;
}

const everyone = /^(everyone|everybody)$/;
const isPlain = (lower: string): boolean => plainTeamWords.has(lower) || /^\d+$/.test(lower);

/** "Everyone in the team", "everybody on our ward", "everyone in the block team", but "everyone in finance". */
const isOurs = (words: readonly Word[], at: number): boolean => {
  const [link, whose, place, team] = words.slice(at, at + 4).map(({ lower }) => lower);
  if (!/^(in|on|at)$/.test(link ?? '')) return false;
  if (!/^(the|our|my)$/.test(whose ?? '') || !place) return false;
  return teamPlaces.has(place) || (crews.has(team ?? '') && !roles.has(place) && !otherTeams.has(place));
};

/**
 * Who a phrase stands for. "Our team" and "the squad" include the writer; "the data team" is somebody else's, unless
 * it is "our".
 */
function actorOf(words: readonly Word[], from: number, to: number): Actor {
  const head = words[to - 1] as Word;
  if (head.lower === 'i' && head.part === 'pronoun') return 'I';
  if (head.lower === 'we' || (/^(we|us)$/.test(words[from]?.lower ?? '') && to - from === 2)) return 'we';
  if (head.lower === 'you') return 'you';
  if (everyone.test(head.lower))
    return (/^(else|in|on|at|from)$/.test(words[to]?.lower ?? '') && !isOurs(words, to)) ||
      words[to]?.part === 'relative'
      ? 'other'
      : 'team';
  if (words[from]?.lower === 'our' && head.lower !== head.singular && groups.has(head.singular) && to - from <= 3)
    return 'team';
  const whose = words[from]?.lower ?? '';
  if (
    to - from === 2 &&
    ((whose === 'our' && ourPeople.has(head.lower)) || (whose === 'my' && myPeople.has(head.lower)))
  )
    return 'team';
  if (!groups.has(head.lower) && !sites.has(head.lower)) return 'other';
  if (isAsOne(words, from)) return 'team';
  if (to - from === 1 && /^(team|squad|crew)$/.test(whose)) return 'team';
  const whole = words.slice(from, to).some(({ lower }) => /^(whole|entire)$/.test(lower));
  const qualifiers = words
    .slice(from, to - 1)
    .filter(({ lower }) => !isPlain(lower) && !(whole && placeParts.has(lower)));
  const own = /^(our|my)$/.test(whose) && !employers.has(head.lower);
  const isDepartment = (lower: string): boolean => whose === 'our' && departments.has(lower);
  if (
    qualifiers.some(word => !own || (roles.has(word.lower) && !isDepartment(word.lower)) || otherTeams.has(word.lower))
  )
    return 'other';
  return own || (/^(the|whole|entire)$/.test(whose) && crews.has(head.lower)) || (whole && sites.has(head.lower))
    ? 'team'
    : 'other';
}

/** "As a group, the ward …", "as one crew, our workshop …": those who act as one, the writer among them. */
const isAsOne = (words: readonly Word[], from: number): boolean =>
  from === 4 &&
  /^(the|our|my)$/.test(words[from]?.lower ?? '') &&
  words[0]?.lower === 'as' &&
  /^(a|one)$/.test(words[1]?.lower ?? '') &&
  (groups.has(words[2]?.lower ?? '') || words[2]?.lower === 'whole') &&
  words[3]?.text === ',';

/** The first place from `from` on where no adverb stands. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.part === 'adverb') at++;
  return at;
}
