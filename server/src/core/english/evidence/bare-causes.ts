import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { bareCauses, ownDoing } from '../lexicon/attribution.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

const doingFrames = frameSet(ownDoing);
const causingFrames = frameSet(bareCauses);

/** Whether a clause names a cause that the writer has from nowhere but a guess. */
export const isBareCause = (sentence: Sentence, clause: Clause): boolean =>
  isMustBe(sentence, clause) ||
  isWhatElse(sentence, clause) ||
  isDoneByIt(sentence, clause) ||
  isWhatReallyDid(sentence, clause);

/** "Girls fight less over the towels, must be the colours". */
function isMustBe({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.modal !== 'must' || verb.negated || verb.perfect) return false;
  if (words[verb.from - 1]?.text !== ',') return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    !/^(I|we|dropped)$/.test(before.actor) &&
    !before.verb.modal &&
    before.end <= clause.verb.start &&
    words
      .slice(before.verb.from, verb.from)
      .some(({ lower }) => /^(less|more|fewer|better|quieter|faster|up|down)$/.test(lower)) &&
    /^(determiner|noun)$/.test(words[verb.to]?.part ?? '')
  );
}

/** "That one is because of the light, what else will it be", "cause is memory, what else". */
function isWhatElse({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  const else_ = words.findIndex(({ lower }, at) => lower === 'what' && words[at + 1]?.lower === 'else');
  if (else_ < 0 || clause !== clauses[0] || verb.lemma !== 'be' || verb.negated || else_ < verb.to) return false;
  return /^(cause|reason)$/.test(subject?.head.lower ?? '') || /^(because|due|down)$/.test(words[verb.to]?.lower ?? '');
}

/** How far behind its cause, in UTF-16 units, "that does it" can stand: "the damp off the river". */
const reach = 24;

/** "It's the damp off the river that does it", "that's what turned it around". */
function isDoneByIt(sentence: Sentence, { verb, subject, object, end }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated || verb.modal) return false;
  if (!/^(it|that|this)$/.test(subject?.head.lower ?? '')) return false;
  const said = sentence.clauses.find(({ start }) => start >= end - 1);
  if (!said || said.start > end + reach || said.verb.negated || said.verb.modal) return false;
  if (!/^(that|which|what)$/.test(said.link?.lower ?? said.subject?.head.lower ?? '')) return false;
  if (subject?.head.lower === 'it' && (!object || isSomebody(object))) return false;
  return frameOf(sentence, said, doingFrames) !== undefined;
}

/** "What really brought the cluster down was the default setting." */
function isWhatReallyDid(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause !== clauses[0] || words[0]?.lower !== 'what' || !/^(really|actually|truly)$/.test(words[1]?.lower ?? ''))
    return false;
  if (clauses.some(({ actor }) => /^(I|dropped)$/.test(actor))) return false;
  const did = clauses.find(({ verb }) => verb.from <= 2 && verb.to >= 2);
  return did !== undefined && did.verb.tense === 'past' && frameOf(sentence, did, causingFrames) !== undefined;
}
