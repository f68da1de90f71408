import { measures } from '../grammar/measures.ts';
import { bareData } from '../lexicon/data.ts';
import { plainActs, talking } from '../lexicon/deeds.ts';
import { clearWords, pointers } from '../lexicon/evidence.ts';
import { goingToSee, lookingInto, touchVerbs } from '../lexicon/looking.ts';
import { discoveryVerbs, tellingVerbs } from '../lexicon/reasons.ts';
import { combed, documents } from '../lexicon/sources.ts';
import { isDelegated } from '../ownership/delegation.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { moveOf } from '../ownership/moves.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { lessonIn } from '../wording/lessons.ts';
import { touchesEvidence } from './evidence.ts';

/** Whether the candidate finds something out in a sentence: "I saw that …", "counted 31", "that told me …", "it was clear that …". */
export const findsOut = remembered((sentence: Sentence): boolean => findsBefore(sentence, Number.POSITIVE_INFINITY));

/** The same, in the words before the offset `until`. */
export function findsBefore(sentence: Sentence, until: number): boolean {
  const counts = sentence.quantities.filter(
    quantity => quantity.end <= until && measures(sentence.words, quantity) && quantity.kind !== 'duration',
  );
  const counted =
    counts.length > 1 || counts.some(({ kind, digits }) => digits || kind === 'percent' || kind === 'ratio');
  if (looks(sentence) && (counted || explains(sentence))) return true;
  if (watches(sentence, until) || readsFrom(sentence)) return true;
  return sentence.clauses.some(
    (clause, index) =>
      clause.verb.start < until &&
      (isDiscovery(sentence, clause, index, counts.length > 0) || isTelling(sentence, clause)),
  );
}

/** "Going by the slips, nearly all of them …", "judging from the log, nobody …": what a paper says, in the candidate's words. */
export const readsFrom = ({ words, clauses }: Sentence): boolean => {
  const at = openings.findIndex(
    ([first, second]) => words[0]?.lower === first && second.includes(words[1]?.lower ?? ''),
  );
  const comma = words.findIndex(({ text }) => text === ',');
  return (
    at >= 0 &&
    comma > 2 &&
    words
      .slice(2, comma)
      .some(({ singular, lower }) => !bareData.has(lower) && (documents.has(singular) || combed.has(singular))) &&
    /^(other|nobody|we)$/.test(clauses.at(-1)?.actor ?? '')
  );
};

/** How one opens with the paper that one goes by. */
const openings: readonly (readonly [string, readonly string[]])[] = [
  ['going', ['by']],
  ['judging', ['by', 'from']],
  ['based', ['on']],
  ['according', ['to']],
  ['in', ['my', 'our', 'the']],
  ['from', ['my', 'our', 'the']],
];

/** "I stood there and watched it jam, and it was the same thing every time". */
function watches({ clauses }: Sentence, until: number): boolean {
  const seen = clauses.findIndex(
    ({ actor, verb }) =>
      /^(I|dropped)$/.test(actor) &&
      /^(watch|observe|try|test)$/.test(verb.deed.lemma ?? '') &&
      verb.tense === 'past' &&
      !verb.negated,
  );
  return (
    seen >= 0 &&
    clauses.some(
      ({ actor, verb, kind }, at) =>
        at > seen &&
        kind !== 'relative' &&
        kind !== 'subordinate' &&
        verb.end <= until &&
        /^(other|nobody)$/.test(actor) &&
        verb.lemma === 'be' &&
        verb.tense === 'past',
    )
  );
}

/** "I saw that …", "noticed 31 unanswered calls"; a lesson is none, nor is "a trend". */
function isDiscovery(sentence: Sentence, { actor, verb, object }: Clause, index: number, counted: boolean): boolean {
  if (!/^(I|dropped|we)$/.test(actor) || verb.negated) return false;
  if (verb.deed !== verb.head || !discoveryVerbs.has(verb.lemma) || lessonIn(sentence)) return false;
  const next = sentence.clauses[index + 1];
  const told = next?.kind === 'complement' || next?.parent === index;
  return told || counted || (object !== undefined && !bareData.has(object.head.lower));
}

/** "That told me where it broke", "the test showed that …", "it was clear that nobody used it". */
export function isTelling({ words, clauses }: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  if (actor !== 'other' && actor !== 'nobody') return false;
  const rest = words.slice(verb.to, verb.to + 3);
  if (verb.lemma === 'be') return rest.some(({ lower }) => clearWords.has(lower)) && actor === 'nobody';
  if (!tellingVerbs.has(verb.lemma) || verb.negated) return false;
  if (!subject) return false;
  const tells = rest.some(({ lower }) => /^(me|us|clear|that)$/.test(lower));
  return pointers.has(subject.head.lower) ? tells || clauses.length > 1 : tells && isRecord(subject.head);
}

/** "The counts", "the tickets": what tells something by itself. */
const isRecord = ({ singular }: Word): boolean =>
  pointers.has(singular) || documents.has(singular) || combed.has(singular);

/** Whether the candidate looks at evidence, without a word on what it says. */
export const looks = (sentence: Sentence): boolean => touchesEvidence(sentence) || goesThrough(sentence);

/** "Went through the log", "rode with the drivers". */
const goesThrough = ({ clauses, words }: Sentence): boolean =>
  clauses.some(({ actor, verb }) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const lemma = verb.deed.lemma ?? '';
    if (/^(ride|shadow|tour)$/.test(lemma)) return true;
    const next = words[verb.to]?.lower ?? '';
    return goingToSee.has(lemma) && lookingInto.has(next);
  });

/** "Checked the logs: fish keeps for a day", "went through the book and every one of them was at noon". */
function explains({ words, clauses }: Sentence): boolean {
  const colon = words.find(({ text }) => text === ':');
  return clauses.some(
    ({ actor, start, subject, verb }) =>
      /^(other|nobody)$/.test(actor) &&
      ((colon !== undefined && start > colon.start) ||
        (verb.lemma === 'be' &&
          verb.tense === 'past' &&
          /^(all|every|each|most|none|half|nearly|almost)$/.test(words[subject?.from ?? -1]?.lower ?? ''))),
  );
}

/** Whether a figure that measures something stands in the sentence, in digits, or how many of them: "Seventeen were …". */
export const hasFigure = (sentence: Sentence): boolean =>
  isHowMany(sentence) || sentence.quantities.some(quantity => quantity.digits && measures(sentence.words, quantity));

/** Up to here a number in letters may be a manner of speaking. */
const guessed = 10;

/** "Seventeen were on the same hill", "ninety-six was bread": a number that stands for those who were counted. */
const isHowMany = ({ quantities, clauses }: Sentence): boolean =>
  quantities.some(
    ({ kind, value, unit, start }) =>
      ((kind === 'count' && unit === '') || (kind === 'ratio' && unit === 'them')) &&
      value > guessed &&
      clauses[0]?.subject?.start === start,
  );

/** Whether a sentence states a fact about the world in figures, and nothing that the candidate did. */
export const statesFigure = remembered(
  (sentence: Sentence): boolean =>
    hasFigure(sentence) &&
    sentence.clauses.length > 0 &&
    !sentence.clauses.some(clause => isDelegated(sentence, clause)) &&
    sentence.clauses.every(({ actor }) => actor === 'other' || actor === 'nobody'),
);

/** Whether the candidate looks at evidence in one of the sentences, and a figure stands in the next. */
export const looksAndCounts = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence, index) => {
    const next = sentences[index + 1];
    return next !== undefined && looks(sentence) && hasFigure(next);
  });

/** Whether the candidate does something in `sentence` that is more than to look: what can rest on a finding. */
export const actsOn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      clause.kind !== 'relative' &&
      clause.verb.voice === 'active' &&
      clause.verb.tense !== 'conditional' &&
      moveOf(sentence, clause) === 'act' &&
      escalationIn(sentence) !== clause &&
      !talking.has(clause.verb.deed.lemma ?? clause.verb.lemma) &&
      !touchVerbs.has(clause.verb.deed.lemma ?? clause.verb.lemma) &&
      !plainActs.has(clause.verb.deed.lemma ?? clause.verb.lemma),
  ),
);
