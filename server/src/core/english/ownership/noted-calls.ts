import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Three days in the park, my call", "kids moved downstairs, own idea". */
export const isSignedMine = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(call|decision|idea)$/.test(lower) &&
      /^(my|own)$/.test(words[at - 1]?.lower ?? '') &&
      /^[,:;–—(-]$/.test(words[at - 2]?.text ?? '') &&
      (words[at + 1] === undefined || words[at + 1]?.part === 'punctuation'),
  );

/** "My choice: the night route", "my call – two retries", "own idea: a text when the result is in". */
export const isHeadedMine = (words: readonly Word[]): boolean =>
  isHeaded(words.filter(({ part }, at) => at > 3 || part !== 'adverb'));

const isHeaded = ([my, call, mark, ...told]: readonly Word[]): boolean =>
  (/^(call|decision|choice)$/.test(my?.lower ?? '') &&
    /^(by|from)$/.test(call?.lower ?? '') &&
    mark?.lower === 'me' &&
    told.length > 2) ||
  (((/^(my|own)$/.test(my?.lower ?? '') && /^(call|decision|choice|pick)$/.test(call?.lower ?? '')) ||
    (my?.lower === 'own' && /^(idea|solution)$/.test(call?.lower ?? ''))) &&
    /^[:–—-]$/.test(mark?.text ?? '') &&
    told.length > 0);

/** "My answer to the mayor: no." */
export const isAnsweredNo = ({ words, clauses }: Sentence): boolean => {
  const [my, answer] = words;
  const at = words.findIndex(({ text }) => /^[:–—-]$/.test(text));
  return (
    clauses.length === 0 &&
    my?.lower === 'my' &&
    /^(answer|reply|response)$/.test(answer?.lower ?? '') &&
    /^(no|not|never)$/.test(words[at + 1]?.lower ?? '') &&
    at > 0
  );
};

/** "Own driver, because the flight was dear", "lamb instead of fish, because it kept": a choice in a note, with its reason. */
export function isReasonedNote({ words, clauses: [why] }: Sentence): boolean {
  if (why?.kind !== 'subordinate' || !/^(because|since)$/.test(why.link?.lower ?? '')) return false;
  const chosen = words.filter(({ end }) => end <= why.start).filter(({ part }) => part !== 'punctuation');
  const [first, second] = chosen;
  return (
    (first?.lower === 'own' && second?.part === 'noun' && !/^(fault|mistake|error)$/.test(second.lower)) ||
    (first?.part === 'noun' && chosen.some(({ lower }, at) => lower === 'instead' || (lower === 'not' && at > 0)))
  );
}

/** "Gauges, not a new furnace", "texts instead of letters", "so: no second shift": a choice in a note without a verb. */
export function isBareChoice({ words, clauses, opener }: Sentence): boolean {
  if (clauses.length > 0 || words.length < 4 || words.length > 13 || words.some(({ part }) => part === 'number'))
    return false;
  const told = words.filter(({ part }) => part !== 'punctuation');
  const [first, second] = told;
  if (/^(so|therefore|hence)$/.test(opener?.lower ?? first?.lower ?? ''))
    return (
      (opener ? first : second)?.lower === 'no' &&
      told.some(({ lower }) => /^(second|third|new|more|extra|other|further|additional)$/.test(lower))
    );
  if (
    words.some(
      ({ lower }, place) =>
        lower === 'only' &&
        place > 0 &&
        /^(on|with|for|by|after)$/.test(words[place + 1]?.lower ?? '') &&
        words[place - 1]?.part === 'noun',
    )
  )
    return true;
  const at = words.findIndex(
    ({ lower }, place) =>
      /^(not|instead)$/.test(lower) && place > 0 && (lower === 'instead' || words[place - 1]?.text === ','),
  );
  return (
    at > 0 &&
    at < 7 &&
    words.slice(0, at).some(({ part }) => part === 'noun') &&
    (words[at]?.lower === 'instead' || /^(determiner|noun|adjective)$/.test(words[at + 1]?.part ?? ''))
  );
}

/** "Out went the Monday meeting": thrown out, told the other way round. */
export const isOutGone = ({ words }: Sentence): boolean =>
  words[0]?.lower === 'out' &&
  words[1]?.lower === 'went' &&
  words[2]?.part === 'determiner' &&
  !/^(lights?|power|fire)$/.test(words[3]?.lower ?? '');
