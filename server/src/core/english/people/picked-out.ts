import { emptyModifiers, groupsServed, kindsServed, settled } from '../lexicon/customers.ts';
import { trades } from '../lexicon/trades.ts';
import { wanting } from '../lexicon/wanting.ts';
import { wares } from '../lexicon/wares.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isNarrowed } from './narrowed.ts';
import { isTrade } from './people.ts';

/**
 * Whether somebody is told apart from all others, where the text says whom it serves: “a taxi owner with three cars”,
 * “the caretaker of an old-age home”, “everyone who works at night”.
 */
export const picksOut = remembered((sentence: Sentence): boolean =>
  sentence.words.some((word, at) =>
    anybody.test(word.lower) && (word.lower !== 'whoever' || at === 0)
      ? isToldBehind(sentence, at)
      : isPerson(word) &&
        sentence.words[at + 1]?.part !== 'noun' &&
        (isNarrowed(sentence, at, false) || isPlaced(sentence.words, at) || isToldBehind(sentence, at)),
  ),
);

/** The same of those who have no other name: "those with dogs", "whoever comes by train", "people living alone". */
export const tellsApart = remembered((sentence: Sentence): boolean =>
  sentence.words.some(
    ({ lower }, at) =>
      ((several.test(lower) || (lower === 'ones' && isTheOnes(sentence.words, at))) &&
        (lower !== 'whoever' || at === 0) &&
        (lower !== 'those' || isWho(sentence.words[at + 1])) &&
        !isOneOf(sentence.words, at) &&
        isToldBehind(sentence, at)) ||
      (lower === 'those' && isEquipped(sentence.words, at + 1)) ||
      (/^(people|those)$/.test(lower) && isDoing(sentence.words, at) && isSaid(sentence.words, at + 2)),
  ),
);

const several = /^(anyone|anybody|those|whoever)$/;

/** "The ones who come for the bar". */
const isTheOnes = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' && isWho(words[at + 1]);

const isWho = (word: Word | undefined): boolean => /^(who|whose)$/.test(word?.lower ?? '');

/** "One of those who enjoy it": a person, and how they are. */
const isOneOf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'one';

/** "With dogs", "without a car". */
const isEquipped = (words: readonly Word[], at: number): boolean =>
  /^(with|without)$/.test(words[at]?.lower ?? '') &&
  /^(noun|number|adjective|determiner)$/.test(words[at + 1]?.part ?? '');

/** "Living alone" for good, or whom something is for: "for people waiting for medicine". */
const isDoing = (words: readonly Word[], at: number): boolean =>
  settled.has(words[at + 1]?.lower ?? '') ||
  (words[at + 1]?.form === 'ing' && /^(for|about|by)$/.test(words[at - 1]?.lower ?? ''));

const isSaid = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && words[at].part !== 'punctuation';

const anybody = /^(everyone|everybody|anyone|anybody|someone|somebody|those|whoever|people)$/;

const isPerson = ({ lower, singular, part }: Word): boolean =>
  part === 'noun' && (trades.has(singular) || isTrade(lower) || [lower, `${lower}s`].some(isGroup));

const isGroup = (noun: string): boolean => groupsServed.has(noun) || kindsServed.has(noun);

/** "In houses built before 1980", "of an old-age home", "with one silo": a place or a thing that not all of them have. */
function isPlaced(words: readonly Word[], at: number): boolean {
  if (!/^(in|of|with|without|on|at|under|over|between|from|near)$/.test(words[at + 1]?.lower ?? '')) return false;
  const thing = words.slice(at + 2, at + 6);
  const end = thing.findIndex(({ part }) => part === 'noun');
  return (
    end >= 0 &&
    (/^(past|participle)$/.test(thing[end + 1]?.form ?? '') ||
      thing
        .slice(0, end + 2)
        .some(({ part, lower }) => part === 'number' || (part === 'adjective' && !emptyModifiers.has(lower))))
  );
}

/** Said of somebody in a relative clause, also behind where they are: "people on bail who work shifts". */
function isToldBehind({ words, clauses }: Sentence, at: number): boolean {
  const who = words.findIndex(
    ({ part, lower }, place) =>
      place >= at && place < at + 6 && (part === 'relative' || /^(who|whose|whoever)$/.test(lower)),
  );
  if (who < 0 || words.slice(at + 1, who).some(({ part }) => /^(verb|auxiliary|punctuation)$/.test(part))) return false;
  if (words[who]?.lower === 'whose') return true;
  const verb = clauses.map(clause => clause.verb).find(({ from }) => from > who && from < who + 4);
  if (
    !verb ||
    verb.lemma === 'be' ||
    wanting.has(verb.lemma) ||
    /^(like|love|pay|buy|think|consider|look|expect)$/.test(verb.lemma)
  )
    return false;
  const behind = words.slice(verb.to, verb.to + 3);
  return (
    behind.some(({ part }) => /^(noun|number|adverb|preposition)$/.test(part)) &&
    !behind.some(({ singular }) => wares.has(singular))
  );
}
