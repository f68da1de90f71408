import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { closerLook } from '../lexicon/looking.ts';
import { courtsOfAppeal, occasion, occasions } from '../lexicon/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { touches } from './evidence.ts';

/** Whether the candidate works on evidence in a sentence, or goes over what others have made of it: "I went through their sheet", "I put 200 labels under the reader myself". */
export const looksMyself = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => (touches(clause) && !clause.verb.negated && !isTalk(sentence, clause)) || goesOverIt(sentence, clause),
  ),
);

/** "I sat with the union", "I rang the director", "I ran two workshops", "I joined hands with them", "I ran with it": no look at evidence. */
function isTalk({ words }: Sentence, { verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const thing = object?.head.lower ?? '';
  if (/^(run|open|join)$/.test(lemma) && (occasion.has(thing) || occasions.has(thing))) return true;
  if (lemma === 'run') return words[verb.to]?.lower === 'with';
  if (lemma === 'join' && /^(hands|forces)$/.test(thing)) return true;
  if (!/^(sit|ring|phone|call)$/.test(lemma)) return false;
  const by = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 3 && lower === 'with');
  const whom = lemma === 'sit' ? (by > 0 ? nounPhraseAt(words, by + 1) : undefined) : object;
  return whom !== undefined && (courtsOfAppeal.has(whom.head.lower) || /^unions?$/.test(whom.head.lower));
}

function goesOverIt({ words }: Sentence, { actor, verb, start, end }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.negated || verb.tense !== 'past') return false;
  if (words.some(word => word.lower === 'myself' && word.start >= start && word.end <= end)) return true;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const behind = words.slice(verb.to - 1, verb.to + 4).filter(word => word.end <= end);
  return closerLook.has(lemma) || behind.some(({ lower }) => closerLook.has(`${lemma}-${lower}`));
}
