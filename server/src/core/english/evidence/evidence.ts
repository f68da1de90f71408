import type { Span } from '../../span.ts';
import { findPhrases, firstPhrase, phraseSet } from '../grammar/match.ts';
import { touchVerbs } from '../lexicon/looking.ts';
import { sourceHeads, sources } from '../lexicon/sources.ts';
import { methods, workVerbs } from '../lexicon/studies.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isBare } from './bare-at.ts';

/** Names of sources and methods. */
export const sourceSet = phraseSet([...sources, ...methods]);

/** Whether a sentence names where its facts come from, or how they were worked. */
export const hasSource = remembered((sentence: Sentence): boolean => {
  const { words } = sentence;
  for (const { to, phrase } of findPhrases(words, sourceSet))
    if (!isQualifier(words, to) && !(phrase === 'by hand' && !touchesEvidence(sentence))) return true;
  return false;
});

/** "Ticket hall", "notebook paper": what only qualifies another thing is no source. */
export const isQualifier = (words: Sentence['words'], to: number): boolean => {
  const next = words[to];
  return next?.part === 'noun' && !sourceHeads.has(next.singular) && !firstPhrase(words, sourceSet, to, to + 2);
};

/** Whether a sentence counts something besides time: "22 of 31 said so" is a source in itself. */
export function hasCount({ quantities }: Sentence, within?: Span): boolean {
  return quantities.some(
    ({ kind, digits, value, start, end }) =>
      (!within || (start >= within.start && end <= within.end + 1)) &&
      (kind === 'count' || kind === 'ratio' || kind === 'percent') &&
      (digits || value > 1),
  );
}

/** "Of 52 exit forms, three mentioned it", "22 of the 31": a source, whatever it is called; no "plan of 70", "40 crates of fruit". */
export const isShare = ({ words, quantities }: Sentence): boolean =>
  quantities.length >= 2 &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'of' &&
      (at < 2 ||
        (quantities.some(({ end }) => end < start && start - end < 8) && isPartitive(words[at + 1])) ||
        /^[,;:(–—]$/.test(words[at - 1]?.text ?? '')),
  ) &&
  quantities.some(({ kind, digits }) => digits && (kind === 'count' || kind === 'ratio'));

/** "Of the", "of our", "of them", "of 31": of those that are known. */
const isPartitive = (next: Word | undefined): boolean =>
  /^(determiner|number|pronoun)$/.test(next?.part ?? '') && !/^(a|an|no|any|each|every)$/.test(next?.lower ?? '');

/** Whether the candidate works on evidence in this sentence. */
export const touchesEvidence = remembered(({ clauses }: Sentence): boolean => clauses.some(touches));

/** Whether the candidate works on evidence in this clause. */
export function touches({ actor, verb, infinitive }: Clause): boolean {
  if (actor !== 'I' && actor !== 'dropped') return false;
  if (/^(ask|call)$/.test(verb.lemma) && infinitive) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  return touchVerbs.has(lemma) || (verb.particle !== undefined && touchVerbs.has(`${lemma}-${verb.particle.lower}`));
}

/** Whether the candidate works data up in this sentence, rather than looks at it, or pulls "the data" as such. */
export function worksData({ words, clauses }: Sentence): boolean {
  return clauses.some(
    ({ actor, verb, object }) =>
      (actor === 'I' || actor === 'dropped') &&
      workVerbs.has(verb.deed.lemma ?? '') &&
      !verb.negated &&
      !/^(nothing|none|neither)$/.test(object?.head.lower ?? '') &&
      !isPulledUp(verb) &&
      !(object && isBare(words, object)),
  );
}

/** "Pulled up some charts": had a look at them. */
const isPulledUp = ({ lemma, particle }: VerbGroup): boolean => lemma === 'pull' && particle?.lower === 'up';
