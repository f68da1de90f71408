import { inquiries } from '../lexicon/delegating.ts';
import { findingVerbs, indicating } from '../lexicon/evidence.ts';
import { glances } from '../lexicon/looking.ts';
import { massNouns } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { combed, documents } from '../lexicon/sources.ts';
import { authorities } from '../lexicon/trades.ts';
import { durations } from '../lexicon/units.ts';
import { isName } from '../people/people.ts';
import { isEvidence } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** What one goes through to know, papers or not, in the singular. */
export const documentsNamed: ReadonlySet<string> = new Set([...documents, ...combed]);

/**
 * Whether a clause tells the world's routine, which tells nothing of the case: "the cook counts the plates every
 * night".
 */
export function isRoutine({ words, quantities }: Sentence, { verb, start, end }: Clause): boolean {
  const often = words.some(
    ({ lower, start: at }, index) =>
      at >= start && at <= end + 2 && /^(every|each)$/.test(lower) && durations.has(words[index + 1]?.lower ?? ''),
  );
  const usual =
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.progressive &&
    !(verb.lemma === 'keep' && quantities.some(({ digits }) => digits));
  const habit = words.some(
    ({ lower, start: at }) => at >= start && at < verb.end && /^(always|usually|never|often)$/.test(lower),
  );
  if (usual && habit) return true;
  return (often || usual) && !findingVerbs.has(verb.deed.lemma ?? '') && !indicating.has(verb.deed.lemma ?? '');
}

/**
 * Whether others look at the candidate's work, who have not done it: "he checked my 40 clips", "they tested it before
 * I released it".
 */
export const isMyWork = ({ words }: Sentence, { object, verb }: Clause): boolean =>
  (/^(find|spot|notice)$/.test(verb.deed.lemma ?? '') &&
    /^(in|on)$/.test(words[object?.to ?? verb.to]?.lower ?? '') &&
    words[(object?.to ?? verb.to) + 1]?.lower === 'my') ||
  (object !== undefined &&
    (words[object.from]?.lower === 'my' ||
      words.some(
        ({ lower, start }, at) =>
          start > verb.end && /^(before|after)$/.test(lower) && /^(i|my)$/.test(words[at + 1]?.lower ?? ''),
      )) &&
    /^(check|test|read|review|inspect|verify|audit|proofread|examine)$/.test(verb.deed.lemma ?? ''));

/** "The analyst worked out of Leeds", "the till worked out of the box". */
export const isWhereTheyWork = ({ words }: Sentence, { verb }: Clause): boolean => {
  const at = words.indexOf(verb.deed) + 1;
  return verb.lemma === 'work' && words[at]?.lower === 'out' && words[at + 1]?.lower === 'of';
};

/** "What came out was that …": who looked stands elsewhere. */
export const isWhatCameOut = (_: Sentence, { subject, verb }: Clause): boolean =>
  subject?.from === 0 && subject.head.lower === 'what' && /^(come|emerge)$/.test(verb.lemma);

/** "My own research confirmed it": the candidate's, whoever else is named. */
export const isOwnResearch = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  words[subject.from]?.lower === 'my' &&
  (inquiries.has(subject.head.lower) || subject.head.lower === 'homework') &&
  words.slice(subject.from, subject.to).every(({ part }) => part !== 'genitive');

/** Whether whoever acts is a person, by what is done: "the clerk Zofia analysed the returns". */
export const isSomebody = (sentence: Sentence, clause: Clause): boolean => {
  const { subject, object, kind, actor } = clause;
  return (
    actor === 'other' &&
    object !== undefined &&
    /^(main|coordinate)$/.test(kind) &&
    subject?.head.part === 'noun' &&
    !isHeldOver(sentence, clause) &&
    !authorities.has(subject.head.lower) &&
    !customers.has(subject.head.lower)
  );
};

/** "I sat where the arch hides the text, and interviewed 44 subscribers": by its sense, the candidate's. */
const isHeldOver = ({ clauses }: Sentence, { kind, parent }: Clause): boolean =>
  kind === 'coordinate' &&
  !/^(main|coordinate)$/.test(clauses[parent ?? -1]?.kind ?? 'main') &&
  clauses[0]?.actor === 'I';

/** Whether others did the rest, and the candidate the first ones: "… checked the other 400". */
export const isRest = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  words.slice(object.from, object.to).some(({ lower }) => /^(other|others|remaining|rest)$/.test(lower));

/** Whether a lone name opens the sentence, and no common noun by its ending: "Priya pulled the data". */
export const isLoneName = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  to - from === 1 &&
  words[from] === words[0] &&
  isName(head) &&
  !massNouns.has(head.lower) &&
  !/(s|ing|tion|ness|ment|ity|ance|ence)$/.test(head.lower);

/** Whether a team opens the sentence that is called by its trade alone: "Insights went through three months of calls". */
export const isLoneTeam = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  to - from === 1 && words[from] === words[0] && /^(insights|analytics|bi|research|intelligence)$/.test(head.lower);

/** Whether something is looked at to know, and no thing of the house. */
export const isOfEvidence = (sentence: Sentence, object: NounPhrase): boolean =>
  isEvidence(sentence, object) ||
  documentsNamed.has(object.head.singular) ||
  glances.has(object.head.lower) ||
  /^(everything|it|them)$/.test(object.head.lower);

/** Whether a clause gives a view, no finding: "legal found the paragraph too risky", "schools found the short form a relief". */
export function isOpinion({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.deed.lemma !== 'find' || !object) return false;
  const next = words[object.to];
  return (
    object.head.part === 'adjective' ||
    (object.head.lower === 'it' &&
      next !== undefined &&
      next.start < end &&
      /^(determiner|adjective|noun)$/.test(next.part)) ||
    (next !== undefined && next.start < end && (/^(adjective|adverb)$/.test(next.part) || /^an?$/.test(next.lower)))
  );
}
