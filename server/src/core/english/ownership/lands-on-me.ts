import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { burdened, unwelcome } from '../lexicon/handing.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isWorkNoun } from './given-over.ts';

/** Whether work reaches the candidate as if by itself: "it landed on my desk", "the rota fell to me", "the scheme came my way". */
export function landsOnMe(sentence: Sentence, { actor, verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.voice === 'passive' || !/^(land|fall|end|come|drop|pass|find|devolve|arrive|reach)$/.test(verb.lemma))
    return false;
  const behind = words.slice(verb.to, verb.to + 5).map(({ lower }) => lower);
  const mine = behind.findIndex(lower => /^(my|me)$/.test(lower));
  if (mine < 0) return false;
  const head = subject?.head.lower ?? '';
  const isWork = behind[mine + 1] !== 'head' && isWorkNoun(head);
  if (verb.lemma === 'fall' && /^(choice|vote)$/.test(head)) return behind[mine] === 'me';
  if (/^(come|drop|pass|find|devolve|arrive|reach)$/.test(verb.lemma))
    return (
      (isWork || /^(this|that|it)$/.test(head)) &&
      (behind[mine + 1] === 'inbox' || !/^(of|in)$/.test(behind[mine - 1] ?? '')) &&
      (isPlaced(verb.lemma, behind, mine) || isSent(sentence, verb.to))
    );
  if (burdened.has(behind[mine + 1] ?? '') && actor === 'other') return true;
  if (actor === 'nobody' || isWork) return true;
  if (verb.lemma === 'fall')
    return (
      actor === 'other' && subject?.head.part === 'noun' && behind[0] === 'to' && mine === 1 && !unwelcome.has(head)
    );
  return /^(this|that)$/.test(head) && behind[mine] === 'me' && /^(with|on)$/.test(behind[mine - 1] ?? '');
}

/** "… reached me from my director." */
const isSent = (sentence: Sentence, from: number): boolean => {
  const { words } = sentence;
  const me = words[from]?.lower === 'to' ? from + 1 : from;
  return words[me]?.lower === 'me' && words[me + 1]?.lower === 'from' && isBoss(sentence, nounPhraseAt(words, me + 2));
};

/** "… came my way", "… dropped in my lap", "… found its way to my desk", "… passed to me": where it goes, besides the verb. */
function isPlaced(lemma: string, behind: readonly string[], mine: number): boolean {
  const next = behind[mine + 1] ?? '';
  if (behind[mine] === 'my')
    return next === 'way' || burdened.has(next) || /^(desk|plate|table|list|inbox)$/.test(next);
  return /^(pass|devolve)$/.test(lemma) && /^(to|on|onto|upon)$/.test(behind[mine - 1] ?? '');
}
