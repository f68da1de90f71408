import { isCandidate } from '../grammar/actor.ts';
import { findingVerbs, indicating, noticing } from '../lexicon/evidence.ts';
import { examining } from '../lexicon/examining.ts';
import { lotsSettled } from '../lexicon/left-out.ts';
import { surveying } from '../lexicon/studies.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a clause tells how things stood, which somebody found out, and no lot that came of a choice. */
export const isFoundOut = (sentence: Sentence, clause: Clause): boolean =>
  isFinding(sentence, clause) || isCountedOut(sentence, clause);

/** "I saw that families could not get in", "the letters showed me that …", "it turned out that …"; but "I saw that some would have to wait". */
function isFinding({ words, clauses }: Sentence, { kind, parent, verb }: Clause): boolean {
  const found = clauses[parent ?? -1];
  if (kind !== 'complement' || !found || verb.modal === 'would' || found.verb.negated) return false;
  const { lemma, deed, to } = found.verb;
  const heard = deed.lemma ?? lemma;
  if (words[to]?.lower === 'to') return false;
  if (isCandidate(found)) return noticing.has(heard) || (findingVerbs.has(heard) && !lotsSettled.has(heard));
  return indicating.has(heard) || findingVerbs.has(heard) || (heard === 'turn' && found.verb.particle?.lower === 'out');
}

/** "I timed the line, and 31 of the pensioners waited more than an hour", "I read 80 letters: widows had to wait", "in the letters that I read …". */
const isCountedOut = ({ words, clauses }: Sentence, { start, subject }: Clause): boolean => {
  const counted = words[subject?.from ?? -1]?.part === 'number';
  return clauses.some(other => {
    if (other.end > start || !isCandidate(other)) return false;
    const deed = other.verb.deed.lemma ?? '';
    if (counted && surveying.has(deed)) return true;
    return isLookedInto(deed) && (other.kind === 'relative' || isOpened(words, other.verb.end, start));
  });
};

const isLookedInto = (deed: string): boolean =>
  surveying.has(deed) || examining.has(deed) || /^(pull|read|check|compare|list|note|write)$/.test(deed);

/** A colon between the two opens what was found. */
const isOpened = (words: Sentence['words'], from: number, to: number): boolean =>
  words.some(({ text, start }) => text === ':' && start >= from && start < to);
