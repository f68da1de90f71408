import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether the candidate leaves others one way and no other: "I told her Wednesday or nothing", "gave them the choice: cash
 * or no keys", "I said: no helmet, no ride".
 */
export function leavesOneWay({ words }: Sentence, { verb, actor }: Clause): boolean {
  if (!/^(I|dropped)$/.test(actor) || verb.negated || verb.tense !== 'past' || !telling.test(verb.lemma)) return false;
  const told = words.slice(verb.to);
  return told.some((_, at) => isOrNothing(told, at) || isNoWithout(told, at));
}

const telling = /^(tell|say|give|offer|answer|reply|leave|quote)$/;

/** "Or nothing", "or not at all", "or no keys"; not "yes or no", "little or no help". */
function isOrNothing(told: readonly Word[], at: number): boolean {
  const [or, not, what] = told.slice(at, at + 3);
  if (or?.lower !== 'or' || scarce.test(told[at - 1]?.lower ?? '')) return false;
  return (
    /^(nothing|never|none)$/.test(not?.lower ?? '') ||
    (not?.lower === 'not' && what?.lower === 'at') ||
    (not?.lower === 'no' && what?.part === 'noun')
  );
}

/** What "or nothing" only goes on from. */
const scarce = /^(all|little|few|less|rarely|seldom|hardly|whether|one|nothing|nobody)$/;

/** "I said: no helmet, no ride"; not "I left no note, no key". */
function isNoWithout(told: readonly Word[], at: number): boolean {
  const [no, what, comma, again, lost] = told.slice(at, at + 5);
  return (
    no?.lower === 'no' &&
    /^(:|that)$/.test(told[at - 1]?.lower ?? '') &&
    what?.part === 'noun' &&
    comma?.text === ',' &&
    again?.lower === 'no' &&
    lost?.part === 'noun' &&
    !/^(and|or|,)$/.test(told[at + 5]?.lower ?? '')
  );
}
