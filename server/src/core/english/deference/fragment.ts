import type { Span } from '../../span.ts';
import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { clientele } from '../lexicon/obeying.ts';
import { willNames } from '../lexicon/wills.ts';
import { concerns } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import { rememberedBeside } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "Clamps or weld: subcontractor's call", "boss's orders", "her wish, my errand": a call named as another's, with no verb. */
export const namesTheirCall = rememberedBeside(findTheirCall);

function findTheirCall(sentence: Sentence, asked: boolean): Span | undefined {
  const { words, clauses } = sentence;
  const [not, whose, what, next] = words;
  if (
    not?.lower === 'not' &&
    /^(my|mine|our)$/.test(whose?.lower ?? '') &&
    (concerns.has(what?.lower ?? '') || whose?.lower === 'mine') &&
    (!next || next.part === 'punctuation' || next.part === 'to')
  )
    return { start: not.start, end: (what ?? not).end };
  for (const [at, word] of words.entries()) {
    const ends = words[at + 1] === undefined || words[at + 1]?.part === 'punctuation';
    if (
      !ends ||
      clauses.some(({ start, end, verb }) => verb.start < word.end && start <= word.start && end >= word.end)
    )
      continue;
    const last = word.part === 'genitive' && asked ? at : willNames.has(word.lower) ? at - 1 : -1;
    if (last < 0) continue;
    const owner = words[last]?.part === 'genitive' ? nounPhraseEnding(words, last - 1) : undefined;
    const theirs = /^(his|her|their)$/.test(words[last]?.lower ?? '');
    const from = owner?.from ?? last;
    const opens = from === 0 || words[from - 1]?.part === 'punctuation';
    const who = theirs || (owner && (isOthers(sentence, owner) || clientele.has(owner.head.lower)));
    if (opens && who) return { start: (words[from] as typeof word).start, end: word.end };
  }
  return undefined;
}
