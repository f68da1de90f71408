import { massEndings, massNouns, pluralNouns } from '../english/lexicon/nouns.ts';
import type { Word } from '../english/word.ts';
import type { Line } from './change.ts';

/** Where an opinion ends before "that", which goes with it or points at a thing: "I think that [the gate …]", "I think [that gate …]". */
export const endAt = (line: Line, that: Word): number =>
  pointsAt(line, that) ? (line.sentence.words[line.sentence.words.indexOf(that) - 1] as Word).end : that.end;

/** "I think that gate would have held": of one bare thing that is counted, and of what happened, "that" says which. */
function pointsAt({ sentence: { words, clauses } }: Line, that: Word): boolean {
  const clause = clauses.find(({ kind, start }) => start === that.start && kind === 'complement');
  const head = clause?.subject?.head;
  const next = words
    .slice(words.indexOf(that) + 1)
    .find(({ lower }) => !/^(first|second|third|last|next)$/.test(lower));
  if (!clause || !head || next !== head || head.part !== 'noun') return false;
  const happened = clause.verb.perfect || (clause.verb.tense === 'past' && !clause.verb.modal);
  const counted = /^\p{Ll}+$/u.test(head.text) && head.singular === head.lower && !pluralNouns.has(head.lower);
  return happened && counted && !massNouns.has(head.lower) && !massEndings.test(head.lower);
}
