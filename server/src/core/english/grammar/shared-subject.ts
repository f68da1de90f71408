import type { VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { type Draft, reach } from './draft.ts';
import { endsNoun } from './noun-phrase.ts';
import { boundaryBetween } from './subject-walk.ts';

/** The earlier clause whose subject a verb without one shares: "we read them and called". */
export function sharedWith(words: readonly Word[], verb: VerbGroup, earlier: readonly Draft[]): number | undefined {
  let at = verb.from - 1;
  while (words[at]?.part === 'adverb' || (words[at]?.text === ',' && words[at - 1]?.part === 'adverb')) at--;
  const word = words[at];
  const joins =
    word !== undefined && (word.part === 'coordinator' || word.text === ',' || /^(then|so)$/.test(word.lower));
  if (!joins && !(word && verb.from > 0 && endsNoun(word))) return undefined;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - reach); index--) {
    const clause = earlier[index] as Draft;
    if (clause.kind !== 'relative' && !boundaryBetween(words, clause.verb.to, verb.from)) {
      const resumes =
        word?.part === 'coordinator' ? words[at - 1]?.text === ',' : word?.text === ',' && isInserted(words, clause);
      const owner = resumes ? mainOf(clause, verb, earlier) : undefined;
      return owner ?? (clause.kind === 'coordinate' ? (clause.parent ?? index) : index);
    }
  }
  return undefined;
}

/** "I sat down and, when they left, wrote it": right behind what joins the verb that is still to come. */
function isInserted(words: readonly Word[], { kind, first }: Draft): boolean {
  const before = words[first - 1]?.text === ',' ? words[first - 2] : words[first - 1];
  return kind === 'subordinate' && before?.part === 'coordinator';
}

/** The clause that goes on behind the comma that closes one of its time or cause: "I called before they left, and booked a van". */
function mainOf({ kind, parent, first }: Draft, verb: VerbGroup, earlier: readonly Draft[]): number | undefined {
  const main = parent === undefined ? undefined : earlier[parent];
  if (kind !== 'subordinate' || !main || main.first > first || main.verb.tense !== verb.tense) return undefined;
  if (main.kind === 'coordinate') return main.parent ?? parent;
  return main.kind === 'main' ? parent : undefined;
}
