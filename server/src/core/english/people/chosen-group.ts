import { aimedAt, aimedOn, clientele, madeFor } from '../lexicon/chosen-groups.ts';
import { anyCustomers, groupsServed, kindsServed } from '../lexicon/customers.ts';
import { traits } from '../lexicon/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isKind, isKnownKind, kindEnd } from './kinds.ts';
import { tellsApart } from './picked-out.ts';
import { isStressed } from './stressed.ts';

/**
 * Whether a sentence picks one kind from all who are served: by what they are ("most of them were tourists"), by whom it
 * concerns above all ("students, mainly"), by what they do ("those who come with a dog"), or by whom the work was for ("I
 * built it for the deaf").
 */
export const choosesGroup = remembered(
  (sentence: Sentence): boolean => tellsWho(sentence) || sentence.words.some((_, at) => isServedKind(sentence, at)),
);

/** The same in so many words, by whom and not by the deed. */
export const tellsWho = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.some(clause => identifies(sentence, clause)) ||
    stressesKind(sentence.words) ||
    isLabelled(sentence.words) ||
    tellsApart(sentence),
);

/** "They were elderly", "our clients are mostly dentists", "wedding couples were our main trade", "it was the regulars who …". */
function identifies({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated || verb.modal || !subject) return false;
  let at = verb.to;
  while (words[at]?.part === 'adverb' || isAboveAll(words, at)) at += isAboveAll(words, at) ? 2 : 1;
  const told = kindEnd(words, at);
  if (/^(it|that)$/.test(subject.head.lower)) return told !== undefined && isWho(words[told]);
  if (isPointedAt(subject.head) && !isWho(words[subject.to]))
    return isByAge(words, at) || (told !== undefined && isKnownKind(words[told - 1]));
  if (isOfCustomers(words, subject.head, subject.to)) return told !== undefined || isByAge(words, at);
  return isKind(words, verb.from - 1) && words.slice(at, at + 4).some(isClientele);
}

/** "Who: tourists off the ships", "for whom: night nurses", "audience: beginners". */
function isLabelled(words: readonly Word[]): boolean {
  const mark = words.findIndex(({ text }) => text === ':');
  const end = mark > 0 && mark < 4 ? kindEnd(words, mark + 1) : undefined;
  return (
    end !== undefined &&
    isKnownKind(words[end - 1]) &&
    /^(who|whom|audience|user|customer|client|segment|focus|target|guest|visitor|group)$/.test(
      words[mark - 1]?.singular ?? '',
    )
  );
}

const isClientele = ({ lower }: Word): boolean => anyCustomers.has(lower) || clientele.has(lower);

const isAboveAll = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'above' && words[at + 1]?.lower === 'all';

const isWho = (word: Word | undefined): boolean => /^(who|whose|that)$/.test(word?.lower ?? '');

/** "They", "these", "the ones who …": whoever was spoken of, and perhaps no people at all. */
const isPointedAt = ({ lower }: Word): boolean => /^(they|these|those|ones)$/.test(lower);

/** Who is told what they are: "most", "eight of ten", "our clients". */
const isOfCustomers = (words: readonly Word[], { lower, part }: Word, to: number): boolean =>
  /^(ones|those|most|many|people|thirds|quarters|majority|bulk)$/.test(lower) ||
  (part === 'number' && /^(of|out|in)$/.test(words[to]?.lower ?? '')) ||
  [lower, `${lower}s`].some(noun => anyCustomers.has(noun) || groupsServed.has(noun));

/** "Elderly", "over seventy", "in their eighties"; not "sick of it". */
const isByAge = (words: readonly Word[], at: number): boolean =>
  (traits.has(words[at]?.lower ?? '') && /^(punctuation|coordinator)$/.test(words[at + 1]?.part ?? 'punctuation')) ||
  (/^(over|under|above|below)$/.test(words[at]?.lower ?? '') && words[at + 1]?.part === 'number') ||
  (words[at]?.lower === 'in' && words[at + 1]?.lower === 'their' && /ties$|teens$/.test(words[at + 2]?.lower ?? ''));

const stressesKind = (words: readonly Word[]): boolean =>
  words.some((_, at) => {
    const end = kindEnd(words, at);
    return end !== undefined && isStressed(words, at, end);
  });

/** "I built it for the deaf", "we started with the tradesmen", "to serve the schools first", "for tourists it was a maze". */
function isServedKind({ words, clauses }: Sentence, at: number): boolean {
  const end = kindEnd(words, at);
  if (end === undefined) return false;
  const before = words[at - 1];
  if (before?.lower === 'for' && at === 1) return isServedAnywhere(words[end - 1]);
  const clause = clauses.findLast(({ verb }) => verb.from < at);
  if (!clause || clause.verb.negated) return false;
  const lemma = before?.part === 'verb' ? before.lemma : words[at - 2]?.lemma;
  if (isOwnKin(words[at]) || !isKnownKind(words[end - 1])) return false;
  if (before?.part === 'verb') return aimedAt.has(lemma ?? '') || (lemma === 'have' && isInMind(words, end));
  if (/^(on|at|with)$/.test(before?.lower ?? '')) return aimedOn.has(lemma ?? '');
  return (
    before?.lower === 'for' &&
    clause.verb.tense === 'past' &&
    madeFor.has(clause.verb.deed.lemma ?? '') &&
    at - clause.verb.to < 5
  );
}

/** "I had the elderly in mind". */
const isInMind = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'in' && words[at + 1]?.lower === 'mind';

/** "My parents". */
const isOwnKin = (word: Word | undefined): boolean => /^(my|his|her)$/.test(word?.lower ?? '');

/** Those who are customers wherever they appear: "tourists"; "girls" may be colleagues. */
const isServedAnywhere = (word: Word | undefined): boolean =>
  word !== undefined &&
  (kindsServed.has(word.lower) || (groupsServed.has(word.lower) && !anyCustomers.has(word.lower)));
