import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import {
  crediting,
  keeping,
  outcomes,
  plainlyOwing,
  softCauses,
  turning,
  turns,
  virtues,
} from '../lexicon/attribution.ts';
import { comparatives } from '../lexicon/goals.ts';
import { customers } from '../lexicon/people.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';

const keepingFrames = frameSet(keeping, { people: customers });
const turningFrames = frameSet(turning);
const owingFrames = frameSet(plainlyOwing);
const creditingFrames = frameSet(crediting, { outcomes });

/** Whether a clause credits something with what came out, and only says so. */
export const isCredited = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated &&
  !clause.verb.modal &&
  /^(other|nobody)$/.test(clause.actor) &&
  (isKept(sentence, clause) ||
    isWhatTurned(sentence, clause) ||
    isPlainlyOwed(sentence, clause) ||
    isDoneByVirtue(sentence, clause) ||
    isDownToIt(sentence, clause) ||
    isByQuality(sentence, clause));

/** "I put the rise down to our tone", "I credit the new rota with it": the candidate's own word for it. */
export const isCreditedByMe = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' &&
  !clause.verb.negated &&
  clause.verb.voice === 'active' &&
  (!clause.verb.modal || /^(can|would|'d)$/.test(clause.verb.modal)) &&
  frameOf(sentence, clause, creditingFrames) !== undefined;

/** "It was the free coffee that kept the drivers", "that is what got us the second tube". */
function isKept(sentence: Sentence, { verb, subject, object, end }: Clause): boolean {
  if (verb.lemma !== 'be' || !subject) return false;
  const said = sentence.clauses.find(({ start }) => start >= end - 1);
  if (!said || said.start > end + 24 || said.verb.negated || said.verb.modal || said.verb.tense !== 'past')
    return false;
  if (!/^(that|which|what)$/.test(said.link?.lower ?? said.subject?.head.lower ?? '')) return false;
  const what = subject.head.lower === 'it' ? object : subject;
  const out = /^(out|off|away|from|waiting|busy|under|down)$/.test(sentence.words[said.object?.to ?? 0]?.lower ?? '');
  return what !== undefined && !isSomebody(what) && !out && frameOf(sentence, said, keepingFrames) !== undefined;
}

/** "What saved the fair was the friendly gate staff." */
function isWhatTurned(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause !== clauses[0] || words[0]?.lower !== 'what' || clauses.some(({ actor }) => actor === 'I')) return false;
  const [did, is] = [clauses[0], words.findIndex(({ lower }, at) => at > 2 && /^(was|is|were|are)$/.test(lower))];
  if (!did || did.verb.from > 2 || did.verb.tense !== 'past' || is < 0 || words[is + 1]?.part !== 'determiner')
    return false;
  const soft = words.slice(is + 1, is + 6).some(({ lower }) => softCauses.has(lower) || virtues.has(lower));
  return (
    frameOf(sentence, did, turningFrames) !== undefined || (soft && /^(fix|solve|do|help|work)$/.test(did.verb.lemma))
  );
}

/** "That is attributable to our openness", "the quieter ward was owed to the soft shoes". */
const isPlainlyOwed = (sentence: Sentence, clause: Clause): boolean =>
  /^(main|coordinate)$/.test(clause.kind) &&
  !sentence.quantities.some(({ kind }) => kind === 'money') &&
  isTurn(sentence, clause) &&
  frameOf(sentence, clause, owingFrames) !== undefined;

/** "That", "the quieter ward": what came out, and no fault. */
const isTurn = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  (/^(this|that|it|all|everything)$/.test(subject.head.lower) ||
    words
      .slice(subject.from, subject.to)
      .some(({ lower }) => comparatives.has(lower) || /^(more|less|fewer)$/.test(lower)));

/** "Pride did it, nothing else." */
const isDoneByVirtue = (_: Sentence, { verb, subject, object }: Clause): boolean =>
  verb.lemma === 'do' &&
  verb.tense === 'past' &&
  /^(it|that|this)$/.test(object?.head.lower ?? '') &&
  virtues.has(subject?.head.lower ?? '');

/** "It all came down to the smile at the counter." */
const isDownToIt = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'come' &&
  /^(it|this|that|all|everything)$/.test(subject?.head.lower ?? '') &&
  words.slice(subject?.from ?? 0, verb.to).some(({ lower }) => /^(all|everything)$/.test(lower)) &&
  words.slice(verb.to - 1, verb.to + 3).some(({ lower }, at, near) => lower === 'down' && near[at + 1]?.lower === 'to');

/** "Deposits rose owing to the friendliness of the tellers." */
function isByQuality({ words, clauses }: Sentence, clause: Clause): boolean {
  if (clause !== clauses[0] || !turns.has(clause.verb.lemma)) return false;
  const to = words.findIndex(
    ({ lower }, at) =>
      lower === 'to' && /^(owing|due|thanks|down)$/.test(words[at - 1]?.lower ?? '') && at > clause.verb.to,
  );
  return to > 0 && words.slice(to + 1, to + 4).some(({ lower }) => virtues.has(lower));
}
