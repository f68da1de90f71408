import { attention, mereAttention } from '../lexicon/audiences.ts';
import { riseVerbs } from '../lexicon/success.ts';
import { deedOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Output } from './outputs.ts';

/** "Searches per session went from 2.1 to 3.4", "leads doubled", "installs are up": more of what nobody was better off for. */
export function isMoreOfIt(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, start, kind } = clause;
  if (!subject || verb.negated || verb.modal || !/^(main|coordinate)$/.test(kind)) return false;
  const named = sentence.words.filter(word => word.start >= start && word.end <= verb.start);
  return isMere(named) && (riseVerbs.has(deedOf(clause)) || isUp(sentence.words, verb.to) || goesUp(sentence, clause));
}

/** "Reports up from 30 to 600 a month". */
export function moreInNote({ words, quantities, clauses }: Sentence): Output | undefined {
  const up = words.findIndex(({ lower }) => lower === 'up');
  const [first, last] = [words[0], words.findLast(({ part }) => part !== 'punctuation')];
  if (clauses.length > 0 || up < 1 || up > 5 || !first || !last || quantities.length === 0) return undefined;
  const named = words.slice(0, up);
  const more = isMere(named) || (named.length < 3 && attention.has(named.at(-1)?.lower ?? ''));
  return more ? { start: first.start, end: last.end, name: first.singular } : undefined;
}

/** "Leads", "tickets per agent". */
const isMere = (named: readonly Word[]): boolean =>
  named.some(
    ({ lower }, at) =>
      (attention.has(lower) && named[at + 1]?.lower === 'per') || (mereAttention.has(lower) && at === named.length - 1),
  );

const isUp = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lemma === 'be' && /^(up|higher)$/.test(words[at]?.lower ?? '');

/** "Went from 2.1 to 3.4". */
const goesUp = ({ quantities }: Sentence, { verb, end }: Clause): boolean => {
  if (verb.lemma !== 'go') return false;
  const [was, is] = quantities.filter(({ start }) => start >= verb.end && start < end);
  return was !== undefined && is !== undefined && is.value > was.value;
};
