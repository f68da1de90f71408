import type { Span } from '../span.ts';
import { callIn } from './calls.ts';
import { touchesEvidence } from './evidence.ts';
import { lessonIn } from './lessons.ts';
import { bareData, touchVerbs } from './lexicon/evidence.ts';
import {
  becauseLinks,
  becausePhrases,
  bettingVerbs,
  discoveryVerbs,
  limitWords,
  reasonNouns,
  soLinks,
  soPhrases,
} from './lexicon/reasons.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { moveOf } from './moves.ts';
import { measures } from './quantities.ts';
import { remembered } from './remembered.ts';
import type { Clause, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

const becauseSet = phraseSet(becausePhrases);
const soSet = phraseSet(soPhrases);

/**
 * Where a sentence ties the candidate's own call to its reason; `before` are the sentences that lead up to it, nearest
 * last, on which a "so" can rest.
 */
export function reasonIn(sentence: Sentence, before: readonly Sentence[]): Span | undefined {
  return (
    because(sentence) ?? therefore(sentence, before) ?? namedReason(sentence) ?? bet(sentence) ?? criterion(sentence)
  );
}

/** "I stopped it because …": the words before the link are the candidate's deed. */
function because(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const phrase = firstPhrase(words, becauseSet);
  const at = words.findIndex(
    ({ lower, part }, index) =>
      (becauseLinks.has(lower) || (lower === 'as' && index === 0)) &&
      (part === 'subordinator' || lower === 'because') &&
      !isTime(words, index),
  );
  const link = [phrase?.from ?? -1, at].filter(place => place >= 0).sort((a, b) => a - b)[0];
  if (link === undefined) return undefined;
  const start = words[link]?.start ?? 0;
  const before = sentence.clauses.findLast(clause => clause.verb.start < start && clause.kind !== 'relative');
  const owner =
    before ??
    sentence.clauses.find(clause => clause.verb.start > start && (phrase?.from === link || clause.kind === 'main'));
  return owner && isOwnDeed(sentence, governor(sentence, owner)) ? { start, end: sentence.end } : undefined;
}

/** What was decided, said or thought hangs on the clause that says so. */
function governor({ clauses }: Sentence, clause: Clause): Clause {
  const parent = clause.kind === 'complement' && clause.parent !== undefined ? clauses[clause.parent] : undefined;
  return parent && /^(I|dropped|we|team)$/.test(parent.actor) ? parent : clause;
}

/** "Since 2018", "since he started". */
const isTime = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'since' && (words[at + 1]?.part === 'number' || words[at + 1]?.part === 'adverb');

const isOwnDeed = (sentence: Sentence, clause: Clause): boolean => {
  if (!/^(I|we|team|dropped)$/.test(clause.actor) || clause.verb.voice === 'passive') return false;
  const move = moveOf(sentence, clause);
  if (/^(deferral|handoff|fate|weak)$/.test(move)) return false;
  return move !== 'state' || /^(know|want|refuse|disagree|believe|think)$/.test(clause.verb.deed.lemma ?? '');
};

/** "…, so I stopped it": what stands before is a finding, a number or a limit. */
function therefore(sentence: Sentence, before: readonly Sentence[]): Span | undefined {
  const { words } = sentence;
  const phrase = firstPhrase(words, soSet);
  const at = words.findIndex(
    ({ lower, part }, index) => soLinks.has(lower) && !isDegree(words, index) && part !== 'adjective',
  );
  const link = [phrase?.from ?? -1, at].filter(place => place >= 0).sort((a, b) => a - b)[0];
  if (link === undefined) return undefined;
  const start = words[link]?.start ?? 0;
  const deed =
    sentence.clauses.find(clause => clause.verb.start > start && clause.kind !== 'relative') ??
    sentence.clauses.find(clause => clause.start <= start && clause.verb.end > start - 12);
  if (!deed) return undefined;
  const ground =
    words[link]?.lower === 'so' && link > 0 && link > 2 ? [...before.slice(-1), sentence] : before.slice(-2);
  const rests =
    link > 2
      ? isGround(sentence, start) || before.slice(-1).some(given => isFinding(given) || hasFigure(given))
      : ground.some(given => isGround(given));
  if (!rests) return undefined;
  const concludes = deed.actor === 'other' && ground.some(isFinding);
  return isOwnDeed(sentence, deed) || concludes ? { start, end: deed.end } : undefined;
}

/** A call under a condition, on a count, or explained behind a colon: "delayed it until the rate was under 0.1%", "removed it after 38 complaints". */
function criterion(sentence: Sentence): Span | undefined {
  const call = callIn(sentence);
  if (!call) return undefined;
  const { words, quantities, clauses } = sentence;
  const link = words.find(({ lower, text, start }, index) => {
    if (start < call.start) return false;
    const counted = quantities.some(
      quantity =>
        quantity.start > start && quantity.digits && /^(percent|count|ratio|money|factor)$/.test(quantity.kind),
    );
    if (/^(until|unless|if|after|once)$/.test(lower)) return counted;
    if (lower === 'which' && words[index + 1]?.lower === 'meant') return true;
    return (
      /^[:—–]$/.test(text) &&
      clauses.some(clause => clause.start >= start && /^(other|nobody)$/.test(clause.actor)) &&
      clauses.some(({ object, end }) => object !== undefined && end <= start + 1)
    );
  });
  return link && { start: link.start, end: sentence.end };
}

/** "So good", "so that", "so far", "and so on". */
function isDegree(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'so') return false;
  const next = words[at + 1];
  return (
    !next ||
    /^(that|far|on|much|many|long|called|as)$/.test(next.lower) ||
    (/^(adjective|adverb)$/.test(next.part) && words[at + 2]?.part !== 'pronoun' && words[at + 2]?.part !== 'verb')
  );
}

const hasFigure = ({ quantities, words }: Sentence): boolean =>
  quantities.some(quantity => quantity.digits && measures(words, quantity));

/** Whether a sentence (up to `until`) holds a finding, a number or a limit. */
function isGround(sentence: Sentence, until = Number.POSITIVE_INFINITY): boolean {
  return (
    isFinding(sentence, until) ||
    sentence.quantities.some(
      quantity =>
        quantity.end <= until && (quantity.digits || quantity.kind === 'ratio') && measures(sentence.words, quantity),
    ) ||
    sentence.words.some(({ lower, end }) => end <= until && limitWords.has(lower)) ||
    sentence.clauses.some(({ actor, verb }) => verb.end <= until && actor === 'other' && verb.tense === 'conditional')
  );
}

/** Whether the candidate finds something out: "I saw that …", "counted 31", "in 9 of 11 the tray came late". */
function isFinding(sentence: Sentence, until = Number.POSITIVE_INFINITY): boolean {
  const counts = sentence.quantities.filter(
    quantity => quantity.end <= until && measures(sentence.words, quantity) && quantity.kind !== 'duration',
  );
  const counted =
    counts.length > 1 ||
    counts.some(({ kind }) => kind === 'percent' || kind === 'ratio') ||
    counts.some(({ digits }) => digits);
  const looks = touchesEvidence(sentence) || goesThrough(sentence);
  if (looks && (counted || explains(sentence))) return true;
  return sentence.clauses.some(({ actor, verb, object }, index) => {
    if (!/^(I|dropped|we)$/.test(actor) || verb.negated || verb.start >= until) return false;
    const found = verb.deed === verb.head && discoveryVerbs.has(verb.lemma) && !lessonIn(sentence);
    const told =
      sentence.clauses[index + 1]?.kind === 'complement' || (object !== undefined && !bareData.has(object.head.lower));
    return found && (told || counts.length > 0);
  });
}

/** "Checked the logs: fish keeps for a day." */
const explains = ({ words, clauses }: Sentence): boolean => {
  const colon = words.find(({ text }) => text === ':');
  return colon !== undefined && clauses.some(({ actor, start }) => actor === 'other' && start > colon.start);
};

/** "Went through the log", "looked into the tickets". */
const goesThrough = ({ clauses, words }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      (actor === 'I' || actor === 'dropped') &&
      (/^(ride|shadow|tour)$/.test(verb.deed.lemma ?? '') ||
        (/^(go|walk|dig|look|sit|stand)$/.test(verb.deed.lemma ?? '') &&
          /^(through|into|beside|with|at|on|in|next|behind|round|around)$/.test(words[verb.to]?.lower ?? ''))),
  );

/** "Reason: …", "my theory was …", "the criterion". */
function namedReason({ words, clauses }: Sentence): Span | undefined {
  const at = words.findIndex(({ lower, part }, index) => {
    if (part !== 'noun' || !reasonNouns.has(lower)) return false;
    const before = words[index - 1]?.lower ?? '';
    const next = words[index + 1];
    return (
      (/^(my|our|reason|the)$/.test(before) &&
        (next?.text === ':' || next?.lower === 'was' || next?.lower === 'is' || before === 'my')) ||
      (index === 0 && next?.text === ':')
    );
  });
  if (at < 0) return undefined;
  const word = words[at] as Word;
  const owner = clauses.find(({ start, end }) => start <= word.start && word.end <= end);
  if (
    /^(test|rule|argument|reasons?)$/.test(word.lower) &&
    owner?.actor === 'other' &&
    words[at - 1]?.lower !== 'the' &&
    words[at - 1]?.lower !== 'my'
  )
    return undefined;
  return { start: word.start, end: word.end };
}

/** "I bet that …", "figured it would …": a belief that the candidate acts on. */
function bet({ clauses }: Sentence): Span | undefined {
  const clause = clauses.find(({ actor, verb }, index) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const next = clauses[index + 1];
    return (
      bettingVerbs.has(verb.deed.lemma ?? verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      next?.parent === index &&
      next.kind === 'complement'
    );
  });
  return clause && { start: clause.start, end: clause.end };
}

/** Whether the candidate finds something out in `sentence`: the ground on which the next sentence's call can stand. */
export const findsOut = remembered((sentence: Sentence): boolean => isFinding(sentence));

/** Whether the candidate does something in `sentence` that is more than to look: what can rest on a finding. */
export const actsOn = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (clause.actor === 'I' || clause.actor === 'dropped') &&
      clause.kind !== 'relative' &&
      clause.verb.voice === 'active' &&
      clause.verb.tense !== 'conditional' &&
      moveOf(sentence, clause) === 'act' &&
      !touchVerbs.has(clause.verb.deed.lemma ?? clause.verb.lemma) &&
      !/^(say|tell|write|go|make|do|get|take)$/.test(clause.verb.deed.lemma ?? clause.verb.lemma),
  ),
);

/** Whether the candidate looks at evidence in one of the sentences, and a figure stands in the next. */
export const looksAndCounts = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence, index) => {
    const next = sentences[index + 1];
    return next !== undefined && (touchesEvidence(sentence) || goesThrough(sentence)) && hasFigure(next);
  });
