import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "In hindsight …", "with the benefit of hindsight …": a judgement of the past, with no word on the future. */
export const looksBack = ({ words }: Sentence): boolean =>
  words.slice(0, 2).some(isHindsight) || (words[0]?.lower === 'with' && words.slice(2, 6).some(isHindsight));

const isHindsight = ({ lower }: Word): boolean => /^(hindsight|retrospect)$/.test(lower);

/** "On reflection, …", "…, in hindsight", "knowing what I know now, …": the same, where lessons are told. */
export const reflects = ({ words }: Sentence): boolean => {
  const [first, second] = words.map(({ lower }) => lower);
  const now = words.findIndex(({ lower }) => lower === 'now');
  return (
    first === 'retrospectively' ||
    (first === 'on' && second === 'reflection') ||
    words.some((word, at) => isHindsight(word) && /^(in|with)$/.test(words[at - 1]?.lower ?? '')) ||
    (now > 2 && words[now - 1]?.lemma === 'know' && words.slice(now - 3, now).some(({ lower }) => lower === 'what'))
  );
};
