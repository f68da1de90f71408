import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { verbReadings } from '../english/grammar/verb.ts';
import { artefactVerbs } from '../english/lexicon/artefacts.ts';
import { promising } from '../english/lexicon/benchmarks.ts';
import { framing } from '../english/lexicon/claims.ts';
import { reversing } from '../english/lexicon/deeds.ts';
import { shiftedObjects } from '../english/lexicon/function-groups.ts';
import { persons } from '../english/lexicon/people.ts';
import { isName, isTrade } from '../english/people/people.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Change, Line } from './change.ts';
import { claimOf } from './claim.ts';
import { reform } from './reform.ts';

/** A deed that "and" joins to `first`, behind the same "decided to"; undefined where it was not decided together with it, or had been done by then. */
export const decidedAlong = (line: Line, first: Clause, other: Clause): readonly Change[] | undefined =>
  claimOf(line.sentence, other) === 'fact' || wasDone(first, other) || isTakenBack(line.sentence, first, other)
    ? undefined
    : reform(line, other, 'base');

/** "Cut it and had told everybody"; not "have cut it and have told everybody". */
const wasDone = (first: Clause, { verb }: Clause): boolean =>
  verb.perfect && (verb.tense === 'past' || !first.verb.perfect);

/** "Planned two floors but built one", "… but then restarted it", "… and ended up in York": what was decided anew. */
export function isTakenBack({ words }: Sentence, first: Clause, other: Clause): boolean {
  const { verb } = other;
  if (other === first) return false;
  if (verb.head.lemma === 'end' && verb.particle) return true;
  let at = verb.from;
  while (words[at - 1]?.part === 'adverb') at--;
  if (!/^(but|yet)$/.test(words[at - 1]?.lower ?? '')) return false;
  return (
    promising.has(first.verb.deed.lemma ?? '') ||
    reversing.has(verb.deed.lemma ?? '') ||
    words.slice(at, verb.from).some(({ lower }) => framing.has(lower))
  );
}

/** "… and chose the one in Brno": a call by itself, where others led to it. */
export function isChoice(sentence: Sentence, clause: Clause): boolean {
  const claim = claimOf(sentence, clause);
  return claim === 'decision' || claim === 'call' || goesWith(sentence, clause);
}

/** "Went with the used one"; not "went with the cook". */
function goesWith({ words }: Sentence, { verb }: Clause): boolean {
  if (verb.deed.lemma !== 'go' || words[verb.to]?.lower !== 'with') return false;
  const head = nounPhraseAt(words, verb.to + 1)?.head;
  return head !== undefined && !persons.has(head.singular) && !isTrade(head.lower) && !isName(head);
}

/** "…, deep-cleaned it, …": a deed among them that is told in a word of the writer's own making. */
export function hasUnread({ words }: Sentence, predicates: readonly Clause[]): boolean {
  const [from, to] = [predicates[0]?.verb.end ?? 0, predicates.at(-1)?.end ?? 0];
  return words.some(
    (word, at) =>
      word.start >= from &&
      word.end <= to &&
      isCoined(word) &&
      /^(,|and|or)$/.test(words[at - 1]?.lower ?? '') &&
      /^(determiner|pronoun)$/.test(words[at + 1]?.part ?? ''),
  );
}

const isCoined = ({ lower, part }: Word): boolean =>
  part !== 'verb' &&
  lower.includes('-') &&
  verbReadings(lower.slice(lower.lastIndexOf('-') + 1)).some(({ form }) => form === 'past');

/** "We put up a sign, moved the rope and, when nobody looked, painted the line": a deed behind a clause that is put in. */
export const isResumed = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  clauses.some(
    other =>
      other.kind === 'subordinate' &&
      other.start > verb.end &&
      words.findLast(({ end, part }) => end <= other.start && part !== 'punctuation')?.part === 'coordinator' &&
      clauses.some(({ kind, parent }) => kind === 'coordinate' && clauses[parent ?? -1] === other),
  );

/** "We wrote and I presented the paper", "they designed and we built it": two deeds of two subjects with one object. */
export function sharesObject({ words, clauses }: Sentence, clause: Clause): boolean {
  const at = clauses.indexOf(clause);
  return [
    [clause, clauses[at + 1]],
    [clauses[at - 1], clause],
  ].some(
    ([first, second]) =>
      first &&
      second?.kind === 'main' &&
      !first.object &&
      words[first.verb.to]?.part === 'coordinator' &&
      words[first.verb.to + 1]?.start === second.start &&
      (first === clause || artefactVerbs.has(first.verb.deed.lemma ?? '')),
  );
}

/** "I decided on the venue, and we booked it", "I said we should close, and we closed": one's own call carried out. */
export function isCarriedOut(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  if (clause.object && !shiftedObjects.has(clause.object.head.lower)) return false;
  const earlier = clauses.slice(0, clauses.indexOf(clause));
  return earlier.some(
    (other, at) =>
      other.actor === 'I' &&
      other.kind === 'main' &&
      (isChoice(sentence, other) ||
        (earlier[at + 1]?.kind === 'complement' && /^(should|must|would)$/.test(earlier[at + 1]?.verb.modal ?? ''))),
  );
}
