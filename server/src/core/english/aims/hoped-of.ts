import { aimVerbs, bringingAbout, undertakings } from '../lexicon/goals.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Opener } from './aims.ts';

/** Where an aim begins that is hoped of a deed: "I hoped this would lead to …", "it should help us to …". */
export function* hopedOf(sentence: Sentence, clause: Clause): Generator<Opener> {
  const { verb, actor, subject, kind, parent } = clause;
  if (actor !== 'nobody' && !undertakings.has(subject?.head.lower ?? '')) return;
  const above = sentence.clauses[parent ?? -1];
  const hoped = kind === 'complement' && verb.modal !== undefined && above !== undefined && isHope(above);
  if (!hoped && verb.modal !== 'should') return;
  const at = sentence.words.indexOf(verb.deed);
  yield { at: bringingAbout.has(verb.deed.lemma ?? '') ? behind(sentence, at + 1) : at, named: false };
}

/** Whether the candidate hopes for something: "I hoped that …", "we expected …". */
export const isHope = ({ actor, verb }: Clause): boolean =>
  /^(I|we|team|dropped)$/.test(actor) && !verb.negated && (aimVerbs.has(verb.lemma) || verb.lemma === 'expect');

/** "… lead to", "… result in", "… help us to". */
function behind({ words }: Sentence, from: number): number {
  const at = /^(us|me)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  return /^(to|in|about)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
}

/** Whether a clause gives an aim by one's word: "I promised the board that I would …". */
export function isPledged({ clauses }: Sentence, { kind, parent, actor, verb }: Clause): boolean {
  const pledge = clauses[parent ?? -1];
  return (
    kind === 'complement' &&
    /^(I|we|team)$/.test(actor) &&
    /^(would|will)$/.test(verb.modal ?? '') &&
    pledge?.actor === 'I' &&
    !pledge.verb.negated &&
    /^(promise|pledge|vow|swear|declare|announce)$/.test(pledge.verb.lemma)
  );
}
