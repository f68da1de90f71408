import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { requests } from '../lexicon/asks.ts';
import { callsFromAbove, setWork } from '../lexicon/handing.ts';
import { superiors } from '../lexicon/people.ts';
import { isBoss } from '../people/people.ts';
import type { Sentence } from '../sentence.ts';
import { isOthers } from './advice.ts';

/** Whether something was done because others asked for it: "on the request of my boss I wrote the report". */
export function isRequested(sentence: Sentence): boolean {
  const { words } = sentence;
  return words.some((word, at) => {
    if (isAfterTheirs(sentence, at) || isAsTold(words, at)) return true;
    if (
      word.lower === 'as' &&
      (charged.test(words[at + 1]?.lower ?? '') || /^(requested|asked)$/.test(words[at + 1]?.lower ?? ''))
    )
      return words[at + 2]?.lower === 'by' && isOthers(sentence, nounPhraseAt(words, at + 3));
    const asked = /^(on|at|upon|by|under)$/.test(word.lower) ? nounPhraseAt(words, at + 1) : undefined;
    if (!asked || !requests.has(asked.head.lower)) return false;
    if (words[asked.to]?.lower === 'from') return isOthers(sentence, nounPhraseAt(words, asked.to + 1));
    const owned = words.slice(asked.from, asked.to).some(({ part }) => part === 'genitive');
    return owned || (words[asked.to]?.lower === 'of' && isOthers(sentence, nounPhraseAt(words, asked.to + 1)));
  });
}

const charged = /^(instructed|ordered|told|directed|commissioned|assigned)$/;

/** "As instructed, I began with the cellar": by whom, it goes without saying. */
const isAsTold = (words: Sentence['words'], at: number): boolean =>
  at === 0 &&
  words[0]?.lower === 'as' &&
  (charged.test(words[1]?.lower ?? '') || words[1]?.lower === 'bidden') &&
  words[2]?.text === ',';

/** "Per the director's request", "after a call from the mayor", "because of an instruction from head office". */
function isAfterTheirs(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [lower, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const two =
    (/^(due|owing|pursuant|according)$/.test(lower) && next === 'to') || (lower === 'because' && next === 'of');
  if (!two && !/^(per|following|after|upon)$/.test(lower)) return false;
  const what = nounPhraseAt(words, two ? at + 2 : at + 1);
  if (!what || !(setWork.has(what.head.singular) || callsFromAbove.has(what.head.lower))) return false;
  if (/^(from|of|by)$/.test(words[what.to]?.lower ?? '')) return isBoss(sentence, nounPhraseAt(words, what.to + 1));
  const owner = words.findIndex(({ part }, place) => part === 'genitive' && place > what.from && place < what.to);
  return owner > 0 && setWork.has(what.head.singular) && superiors.has(words[owner - 1]?.lower ?? '');
}
