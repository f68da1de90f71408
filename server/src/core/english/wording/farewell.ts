import { firstPhrase, phraseSet } from '../grammar/match.ts';
import type { Sentence } from '../sentence.ts';

/** What a letter closes with, before the name. */
const closings = phraseSet([
  'best',
  'all the best',
  'best regard',
  'best wish',
  'kind regard',
  'kindest regard',
  'warm regard',
  'regard',
  'greeting',
  'cheer',
  'thanks',
  'many thanks',
  'thank you',
  'thanks in advance',
  'thank you in advance',
  'sincerely',
  'yours',
  'yours sincerely',
  'sincerely yours',
  'yours faithfully',
  'yours truly',
  'respectfully',
  'with respect',
]);

/** What is said to whoever reads, about the reading. */
const addresses = phraseSet([
  'thanks for reading',
  'thanks for your time',
  'thanks for your attention',
  'thanks for listening',
  'thank you for reading',
  'thank you for your time',
  'thank you for your attention',
  'thank you for listening',
  'thank you very much for your time',
  'let me know',
  'please let me know',
  'i look forward to hearing',
  'looking forward to hearing',
  'sent from my',
]);

/** A closing with a name behind it is no longer than this; a name alone no longer than half of it. */
const longest = 8;

/** How many of the sentences, from the first, are the story's: behind them a letter only takes its leave. */
export function toldBefore(sentences: readonly Sentence[]): number {
  const last = sentences.findLastIndex(sentence => !takesLeave(sentence) && !isName(sentence));
  const leave = sentences.findIndex((sentence, at) => at > last && takesLeave(sentence));
  return leave < 0 ? sentences.length : leave;
}

/** "Best, Tom", "Kind regards", "Thank you for reading.", "Let me know if it is too long." */
function takesLeave({ words }: Sentence): boolean {
  if (firstPhrase(words.slice(0, longest), addresses)?.from === 0) return true;
  const closing = firstPhrase(words, closings);
  const behind = closing && words[closing.to];
  return closing?.from === 0 && words.length <= longest && (!behind || /^\p{P}$|^\p{Lu}/u.test(behind.text));
}

/** "Tom", "M. Brandt": no word of a deed. */
const isName = ({ words }: Sentence): boolean =>
  words.length <= longest / 2 && words.every(({ text }) => /^(?:\p{Lu}|\p{P}$)/u.test(text));
