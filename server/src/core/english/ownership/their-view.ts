import { conclusions, viewpoints } from '../lexicon/delegating.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isMyWork } from './delegation-guards.ts';
import { worker } from './second-hand.ts';

/** Whether somebody does something in a clause to learn what they are then cited for: "he opened the boiler, and in his view …". */
export function isCitedAfter(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind, subject, agent, object } = clause;
  const who = verb.voice === 'passive' ? agent : subject;
  if (/^(relative|complement|subordinate)$/.test(kind)) return false;
  if (stative.test(verb.deed.lemma ?? verb.lemma) && !hasBeenThere(sentence, clause)) return false;
  if (!(object || /^(preposition|particle)$/.test(sentence.words[verb.to]?.part ?? '') || who === agent)) return false;
  return worker(sentence, who) && !isMyWork(sentence, clause) && isCited(sentence, clause);
}

const stative = /^(be|have|want|need|like|love|hate|know|think|believe|say|tell|feel|decide|agree|refuse|leave)$/;

/** "Had been round the shops", "had been through the slips". */
const hasBeenThere = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.perfect &&
  /^(round|around|through|over|to|at|down|up|on|in)$/.test(words[verb.to]?.lower ?? '');

/** "… in his opinion …", "… according to her …", "…, his verdict: …": what they made of it, and no advice. */
function isCited({ words, clauses }: Sentence, { verb, start }: Clause): boolean {
  const at = words.findIndex((word, place) => word.start >= verb.end && isCitation(words, place));
  const said =
    at < 0 ? undefined : clauses.find(({ end, start: from }) => end > (words[at] as Word).end && from > start);
  return (
    at > 0 &&
    !(said && (/^(I|we|you|team)$/.test(said.actor) || /^(should|must|ought|shall)$/.test(said.verb.modal ?? '')))
  );
}

/** Whether the words from `at` on name somebody as the source of what stands behind them. */
function isCitation(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.lower === 'according') return next?.lower === 'to' && /^(him|her|them)$/.test(words[at + 2]?.lower ?? '');
  const theirs = (place: number): string | undefined =>
    /^(his|her|their)$/.test(words[place]?.lower ?? '')
      ? words.slice(place + 1, place + 3).find(({ part }) => part === 'noun')?.singular
      : undefined;
  if (/^(in|to|by|on|from|as)$/.test(word?.lower ?? '')) return viewpoints.has(theirs(at + 1) ?? '');
  const noun = conclusions.has(theirs(at) ?? '')
    ? words.findIndex(({ part }, place) => place > at && part === 'noun')
    : -1;
  return noun > 0 && /^(is|was|:|,|–|—|-|being)$/.test(words[noun + 1]?.lower ?? '');
}
