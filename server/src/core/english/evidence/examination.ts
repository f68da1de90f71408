import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { evidenceThings, examining, judgedThings, workingUp } from '../lexicon/examining.ts';
import { documents } from '../lexicon/sources.ts';
import { evidenceWork } from '../lexicon/studies.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells of an examination: "went through the variances", "tested four slogans", "kept a list of alarms". */
export function isExamination(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (kind === 'relative' || kind === 'complement' || verb.negated || verb.modal) return false;
  if (verb.tense !== 'past' && !verb.perfect) return false;
  const deeds = deedsOf(sentence, verb);
  const phrase = objectOf(sentence, clause);
  if (!phrase) return asks(sentence, clause) && deeds.some(deed => examining.has(deed));
  if (isJudged(sentence, phrase)) return false;
  if (deeds.some(deed => examining.has(deed))) return !(verb.tense === 'past' && verb.perfect);
  return deeds.some(deed => workingUp.has(deed)) && isEvidence(sentence, phrase);
}

/** "Totted up what the others take in a week", "worked out where the files got stuck": a question stands for the thing. */
function asks({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next?.kind === 'complement' && next.actor !== 'I' && /^(what|where|why|how|which|who)$/.test(next.link?.lower ?? '')
  );
}

/** The verb alone, with its particle, and with the preposition behind it; "worked out of Leeds" is where one works. */
function deedsOf({ words }: Sentence, { deed, lemma: head, particle, to }: VerbGroup): readonly string[] {
  const lemma = deed.lemma ?? head;
  const next = words[to];
  const leaves = next?.lower === 'out' && words[to + 1]?.lower === 'of';
  const with_ = particle ?? (next && /^(preposition|particle)$/.test(next.part) && !leaves ? next : undefined);
  return with_ ? [lemma, `${lemma}-${with_.lower}`] : [lemma];
}

/** What is examined: the object, or what stands behind the preposition; the calls in “three months of calls”. */
function objectOf(
  { words }: Sentence,
  { object, verb, end }: Clause,
): Pick<NounPhrase, 'head' | 'from' | 'to'> | undefined {
  if (object) return object;
  const from = words.findIndex(
    ({ start, part }) => start >= verb.end && (part === 'determiner' || part === 'noun' || part === 'number'),
  );
  const head = words.findIndex(({ start, part }, at) => at >= from && from >= 0 && start < end && part === 'noun');
  const noun = words[head];
  if (noun && durations.has(noun.lower) && words[head + 1]?.lower === 'of') return nounPhraseAt(words, head + 2);
  return from >= 0 && noun && !durations.has(noun.lower) ? { head: noun, from, to: head + 1 } : undefined;
}

/** "My proposal", "our patience", "me": tried or judged, not looked into. */
export const isJudged = ({ words }: Sentence, { head, from }: Pick<NounPhrase, 'head' | 'from' | 'to'>): boolean =>
  judgedThings.has(head.lower) ||
  (head.part === 'pronoun' && !/^(it|them|everything|all|both)$/.test(head.lower)) ||
  /^(my)$/.test(words[from]?.lower ?? '');

const isEvidence = ({ words }: Sentence, { head, from, to }: Pick<NounPhrase, 'head' | 'from' | 'to'>): boolean => {
  const tells = ({ lower, singular }: Word): boolean =>
    evidenceWork.has(lower) || evidenceThings.has(lower) || documents.has(singular);
  return tells(head) || words.slice(from, to).some(tells);
};
