import type { Span } from '../../span.ts';
import { firstPhrase, type Match, phraseSet } from '../grammar/match.ts';
import { hedgeAdverbs, kindsApart, opinionVerbs, verdicts } from '../lexicon/hedges.ts';
import { parties, persons } from '../lexicon/people.ts';
import { durations } from '../lexicon/units.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { slogansIn } from './slogans.ts';

const adverbSet = phraseSet(hedgeAdverbs);

/**
 * The first adverb of doubt that opens among the words from `from` to `to`, where it doubts the writer's own deed or
 * reading. It may reach further, over a clause of its own: "as far as I can tell".
 */
export function adverbIn(sentence: Sentence, from: number, to: number): Span | undefined {
  const { words } = sentence;
  const match = firstPhrase(words, adverbSet, from);
  const [first, last] = match ? [words[match.from], words[match.to - 1]] : [];
  if (!match || match.from >= to || !first || !last || isEstimate(sentence, match)) return undefined;
  const manner = /^(that|which|to)$/.test(words[match.to]?.lower ?? '') && words[match.to + 1]?.lemma !== 'be';
  if (match.phrase === 'in a way' && manner) return undefined;
  if (isBeside(sentence, match) || isOfTheWorld(sentence, match) || isOfTime(words, match)) return undefined;
  if (isOfNoun(words, match) || isMuch(words, match)) return undefined;
  const noun =
    /^(of|that|which)$/.test(words[match.to]?.lower ?? '') || first.part === 'noun' || isDetermined(words, match.from);
  if (noun && /^(a bit|kind of|sort of)$/.test(match.phrase)) return undefined;
  return { start: first.start, end: last.end };
}

/** "It fell quite a bit": a lot, and no doubt. */
const isMuch = (words: Sentence['words'], { from, phrase }: Match): boolean =>
  phrase === 'a bit' && /^(quite|not)$/.test(words[from - 1]?.lower ?? '');

/** "Perhaps 40 parents": a count near it; not "perhaps 28 was better", "perhaps one truck would do", which judge. */
const isEstimate = ({ words, clauses }: Sentence, { to }: Match): boolean => {
  if (words[to]?.part !== 'number') return false;
  const said = clauses.find(({ subject, verb }) => verb.from > to && subject && subject.from - to <= 2)?.verb;
  if (!said || said.from > to + 4) return true;
  const judged = said.lemma === 'be' && words.slice(said.from, said.to + 2).some(({ lower }) => verdicts.has(lower));
  return !judged && !/^(would|should)$/.test(said.modal ?? '');
};

/** "As long as I remember it", "pretty much daily": a time, and no doubt. */
const isOfTime = (words: Sentence['words'], { from, to, phrase }: Match): boolean =>
  (phrase.startsWith('as ') && /^(long|soon|often)$/.test(words[from - 1]?.lower ?? '')) ||
  (phrase === 'pretty much' && /^(daily|weekly|monthly|hourly|every|always)$/.test(words[to]?.lower ?? ''));

/** "Anybody who knows me", "confidence in my judgment": what hangs on a noun. */
const isOfNoun = (words: Sentence['words'], { from, to, phrase }: Match): boolean =>
  phrase === 'who knows'
    ? /^(me|us|him|her|them|the|a|my|our)$/.test(words[to]?.lower ?? '')
    : /^in my /.test(phrase) &&
      /^(confidence|trust|faith|belief|mistake|error|flaw)$/.test(words[from - 1]?.lower ?? '');

/** "The kind of", "a different sort of", "three kind of bread". */
function isDetermined(words: Sentence['words'], from: number): boolean {
  let at = from - 1;
  while (at > 0 && (words[at]?.part === 'adjective' || isCompound(words[at]) || kindsApart.has(words[at]?.lower ?? '')))
    at--;
  const counted = at < from - 1 || /^(noun|adjective)$/.test(words[from + 2]?.part ?? '');
  return words[at]?.part === 'determiner' || (counted && words[at]?.part === 'number');
}

/** "A hands-on sort of bloke". */
const isCompound = (word: Word | undefined): boolean => word?.part === 'noun' && word.lower.includes('-');

/** "Somehow the key had got into the flour", "they could possibly have sued", "before you could say knife": no doubt of one's own deed. */
function isOfTheWorld({ words, clauses }: Sentence, { from, to, phrase }: Match): boolean {
  if (phrase === 'you could say') return /^(before|than)$/.test(words[from - 1]?.lower ?? '');
  if (phrase === 'more or less') return words[to]?.lower === 'than' || isStretch(words, to);
  const start = words[from]?.start ?? 0;
  const clause = clauses.find(({ end, verb }) => start < Math.max(end, verb.end)) ?? clauses[0];
  if (!clause) return false;
  const { actor, verb, kind, parent } = clause;
  if (phrase === 'possibly') return actor === 'other' && /^(can|could)$/.test(verb.modal ?? '');
  const told = kind === 'complement' && parent !== undefined ? clauses[parent] : undefined;
  if (told?.actor === 'I' && told.verb.tense === 'present' && opinionVerbs.has(told.verb.lemma)) return true;
  if (/^a (little )?bit$/.test(phrase)) return clause.subject !== undefined && isCrew(clause.subject);
  if (phrase !== 'somehow') return false;
  return (
    (actor === 'other' && verb.perfect && verb.tense === 'past') ||
    (verb.lemma === 'have' && words[verb.to]?.part === 'to')
  );
}

/** "They moaned a bit": others, who may do a thing by halves. */
const isCrew = ({ actor, head }: NounPhrase): boolean =>
  actor === 'other' &&
  head.lower !== 'it' &&
  (/^(he|she|they|who)$/.test(head.lower) || parties.has(head.lower) || persons.has(head.lower));

/** "More or less the whole of Sunday", "more or less a week": how long. */
const isStretch = (words: Sentence['words'], at: number): boolean =>
  /^(the|a|an|all|half|every)$/.test(words[at]?.lower ?? '') &&
  words.slice(at, at + 4).some(({ lower }) => durations.has(lower) || /^(whole|entire|half)$/.test(lower));

/** What one has in another's judgment: "confidence in my judgment". */
const trusting: ReadonlySet<string> = new Set(
  'confidence faith trust trusts trusted belief believe believes believed interest interested'.split(' '),
);

/** "The most likely cause", "I was fairly sure": a quality, or a belief of the time; an opinion of a slogan goes with it. */
function isBeside(sentence: Sentence, { from, to, phrase }: Match): boolean {
  const { words, clauses } = sentence;
  if (phrase === 'not sure') return from > 0;
  if (phrase === 'likely' && !isGuessed(words, from, to)) return true;
  if (phrase.endsWith('likely')) return words[from - 1]?.part === 'determiner' || words[to]?.part === 'noun';
  if (/ (sure|certain)$/.test(phrase))
    return clauses.some(({ verb }) => verb.to <= from && verb.to > from - 3 && verb.tense === 'past');
  if (/^in (my|our) /.test(phrase) && trusting.has(words[from - 1]?.lower ?? '')) return true;
  return /^(to|in) my (mind|view|opinion)$/.test(phrase) && slogansIn(sentence).length > 0;
}

/** "Was likely due to", "is likely the larger part": a guess at what is; not "likely to break", "how likely it was". */
const isGuessed = (words: Sentence['words'], from: number, to: number): boolean =>
  words[from - 1]?.lemma === 'be' &&
  /^(determiner|preposition|subordinator)$/.test(words[to]?.part ?? '') &&
  !/^(to|that|for|in|with|if|when)$/.test(words[to]?.lower ?? '');

/** Adverbs before the clause's first word belong to it: "Hopefully, the rule held." */
export function leadingAdverbs({ words }: Sentence, from: number): number {
  let at = from;
  while (at > 0 && (words[at - 1]?.part === 'adverb' || words[at - 1]?.text === ',')) at--;
  return at;
}
