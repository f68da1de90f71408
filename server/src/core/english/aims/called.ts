import { aimNouns, callings, emphases, purposeNouns } from '../lexicon/goals.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Opener } from './aims.ts';

/** Where an aim begins that the candidate calls one: "I made it my mission to …", "framed it as one of …", "put the emphasis on …". */
export function* calledAim({ words }: Sentence, { actor, verb, object }: Clause): Generator<Opener> {
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.negated || verb.voice === 'passive') return;
  const from = words.indexOf(verb.deed) + 1;
  const lemma = verb.deed.lemma ?? '';
  if (/^(make|declare)$/.test(lemma)) yield* madeMine(words, from);
  if (/^(frame|see|pose|treat|take|regard|understand)$/.test(lemma)) yield* seenAs(words, from);
  const behind = object ? words[object.to]?.lower : undefined;
  if (/^(commit|devote|dedicate)$/.test(lemma) && object && behind === 'to') yield { at: object.to + 1, named: true };
  if (/^(put|lay|place|set)$/.test(lemma) && emphases.has(object?.head.lower ?? '') && behind === 'on')
    yield { at: (object?.to ?? from) + 1, named: true };
  if (lemma === 'have' && words[from]?.lower === 'in' && words[from + 1]?.lower === 'mind')
    yield { at: from + 2, named: true };
}

/** "… it my mission to help", "… quality our priority". */
function* madeMine(words: readonly Word[], from: number): Generator<Opener> {
  const mine = words.findIndex(
    ({ lower }, at) => at >= from && at < from + 8 && /^(my|our)$/.test(lower) && endOfAim(words, at + 1) > 0,
  );
  const behind = endOfAim(words, mine + 1);
  if (mine <= from) return;
  if (mine > from + 1 || !/^(it|this)$/.test(words[from]?.lower ?? '')) yield { at: from, named: true };
  else if (words[behind]?.part === 'to') yield { at: behind + 1, named: true };
}

/** "… as one of raising standards", "… as my duty to improve". */
function* seenAs(words: readonly Word[], from: number): Generator<Opener> {
  const as = words.findIndex(({ lower }, at) => at >= from && at < from + 6 && lower === 'as');
  if (as < 0) return;
  if (words[as + 1]?.lower === 'one' && words[as + 2]?.lower === 'of') yield { at: as + 3, named: true };
  const named = words[as + 2]?.lower ?? '';
  if ((callings.has(named) || purposeNouns.has(named)) && words[as + 3]?.part === 'to')
    yield { at: as + 4, named: true };
}

/** The place behind "north star", "number one priority"; 0 where no aim is named. */
function endOfAim(words: readonly Word[], from: number): number {
  const at = words.findIndex(({ lower }, place) => place >= from && place < from + 4 && aimNouns.has(lower));
  return at >= 0 && words.slice(from, at).every(({ part }) => /^(adjective|noun|number|determiner)$/.test(part))
    ? at + 1
    : 0;
}
