import { content, embracing, givingIn, obeying } from '../lexicon/yielding.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "She preferred tea, so I made her tea." */
export const servesThem = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(him|her|them)$/.test(words[verb.to]?.lower ?? '') &&
  /^(noun|determiner|adjective|number)$/.test(words[verb.to + 1]?.part ?? '');

/** Whether a clause says that what others wanted was done: "so we did that", "and I went along", "and I did". */
export function complies(words: readonly Word[], { verb, end }: Clause): boolean {
  const next = words[verb.to];
  const last = next === undefined || next.start >= end || next.part === 'punctuation';
  const echoed = /^(it|that|so|this|accordingly)$/.test(next?.lower ?? '');
  const manner = words.some(
    ({ start, lower }) => start > verb.end && start <= end + 2 && /^(how|as|like)$/.test(lower),
  );
  if (verb.lemma === 'do' && manner) return true;
  if (obeying.has(verb.lemma)) return echoed || last;
  if (verb.lemma === 'be') return content.has(next?.lower ?? '');
  if (verb.lemma === 'trust') return echoed;
  if (givingIn.has(verb.lemma)) return last;
  if (verb.lemma === 'carry') return verb.particle?.lower === 'out' || words[verb.to + 1]?.lower === 'out';
  if (embracing.has(verb.lemma))
    return /^(with|into)$/.test(next?.lower ?? '') && /^(that|this|it)$/.test(words[verb.to + 1]?.lower ?? '');
  if (verb.lemma === 'go')
    return (
      next?.lower === 'along' ||
      verb.particle?.lower === 'along' ||
      (/^(down|with|for|by)$/.test(next?.lower ?? '') &&
        /^(that|this|it|those|them)$/.test(words[verb.to + 1]?.lower ?? ''))
    );
  return /^(accept|agree|follow|respect|honour|honor)$/.test(verb.lemma) && (last || echoed);
}

/** "… picked the wrong patients, and I switched it off": stopped, not carried out. */
export const isStopped = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(switch|turn|shut|call)$/.test(verb.lemma) &&
  (words[object?.to ?? verb.to]?.lower === 'off' || verb.particle?.lower === 'off');

/** "… so I took it to the chief pilot", "… took that into account": further, not off the table. */
export const isTakenTo = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  (verb.lemma === 'take' ? /^(to|up|over|in|into)$/ : /^up$/).test(words[object?.to ?? verb.to]?.lower ?? '');
