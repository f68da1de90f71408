import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { advice } from '../lexicon/advice.ts';
import { contenders } from '../lexicon/deferring.ts';
import { ballots, ranks } from '../lexicon/wills.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { ownerOf } from './others-call.ts';

/** Whether what others favour comes out first: "her proposal won", "the second option won the vote", "the idea with the most votes was built". */
export const isWonByVote = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, subject, kind } = clause;
  if (actor !== 'other' || !subject || verb.tense !== 'past' || verb.negated || kind === 'relative') return false;
  return hasMostVotes(sentence, subject) || wins(sentence, clause, subject);
};

/** "… with (the) most votes". */
const hasMostVotes = ({ words }: Sentence, { to }: NounPhrase): boolean => {
  const votes = words[to]?.lower === 'with' ? nounPhraseAt(words, to + 1) : undefined;
  return votes?.head.lower === 'votes' && words.slice(votes.from, votes.to).some(({ lower }) => lower === 'most');
};

function wins(sentence: Sentence, { verb, object, end }: Clause, subject: NounPhrase): boolean {
  const { words } = sentence;
  if (!/^(win|prevail|triumph|carry|get)$/.test(verb.lemma)) return false;
  const head = subject.head.lower;
  const proposed = advice.has(head) || contenders.has(subject.head.singular) || /^(idea|plan|view)$/.test(head);
  if (!proposed && !ranks.has(head)) return false;
  const first = words[subject.from]?.lower ?? '';
  if (/^(my|our)$/.test(first)) return false;
  if (object) return ballots.has(object.head.lower) || /^(votes|majority|day)$/.test(object.head.lower);
  const theirs = /^(his|her|their)$/.test(first) || hasSay(sentence, ownerOf(sentence, subject));
  const last = words[verb.to];
  return verb.lemma !== 'get' && theirs && (!last || last.start >= end || last.part === 'punctuation');
}
