import { firstPhrase, type Match } from '../grammar/match.ts';
import { isKnownVerb } from '../grammar/verb.ts';
import { optionOwners } from '../lexicon/choosing.ts';
import { optionNouns, scenarios } from '../lexicon/options.ts';
import { durations } from '../lexicon/units.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { links } from './set-against.ts';

/** "Should I wait or open?" */
export function asked({ words, question }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = question ? words.findIndex(({ lower }) => lower === 'or') : -1;
  return at > 0 &&
    !isRoughCount(words[at - 1], words[at + 1]) &&
    (words.slice(0, at).some(({ lower }) => /^(i|we)$/.test(lower)) ||
      words[0]?.form === 'base' ||
      isDeeds(words.slice(0, -1)))
    ? { from: at, to: at + 1 }
    : undefined;
}

/** "Repair or replace?": nothing but two deeds. */
const isDeeds = (words: readonly Word[]): boolean =>
  words.length < 5 && words.every(({ lower }, at) => at % 2 === 1 || isKnownVerb(lower));

/** "Two or three", "a week or two", "ten or more". */
const isRoughCount = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.part === 'number'
    ? after?.part === 'number' || /^(more|so|fewer|less)$/.test(after?.lower ?? '')
    : after?.part === 'number' && durations.has(before?.lower ?? '');

/** "Instead of the fence, paint": in notes no verb is needed. */
export function spared({ words, clauses }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const link = clauses.length === 0 ? firstPhrase(words, links) : undefined;
  return link && /^(instead of|rather than|in place of)$/.test(link.phrase) ? link : undefined;
}

/** "Three options", "the alternative was"; not "no choice", nor options that a menu has. */
export const optionNoun = ({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined => nounOf(words, optionNouns);

/** "Three scenarios", which may be ways, or what might happen. */
export const scenarioNoun = ({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined => nounOf(words, scenarios);

function nounOf(words: readonly Word[], nouns: ReadonlySet<string>): Pick<Match, 'from' | 'to'> | undefined {
  const at = words.findIndex(
    ({ lower, part }, index) =>
      part === 'noun' &&
      nouns.has(lower) &&
      !optionOwners.has(words[index - 1]?.lower ?? '') &&
      words[index - 1]?.part !== 'noun' &&
      words[index + 1]?.part !== 'noun' &&
      !words.slice(Math.max(0, index - 3), index).some(word => /^(no|only|any|best|right)$/.test(word.lower)),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

/** "Paper or tablet, this was the question": two things before a word for choosing. */
export function orQuestion({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const at = words.findIndex(({ lower }) => lower === 'or');
  const named = words
    .slice(at + 1, at + 12)
    .some(
      ({ singular }, index, behind) =>
        /^(question|choice|decision|dilemma|debate)$/.test(singular) &&
        /^(the|my|our)$/.test(behind[index - 1]?.lower ?? '') &&
        behind[index - 2]?.lemma === 'be',
    );
  const both = words[at - 1]?.part === 'noun' && /^(noun|adjective|determiner)$/.test(words[at + 1]?.part ?? '');
  return at > 0 && at < 6 && both && named ? { from: at, to: at + 1 } : undefined;
}

/** "My first instinct was to recall it", "the temptation was to say nothing", "everyone's instinct, mine included, was a better model": a way that lay near. */
export function instinct({ words, clauses }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const clause = clauses.find(
    ({ subject, verb }) =>
      verb.lemma === 'be' &&
      verb.tense === 'past' &&
      words[verb.to]?.part === 'to' &&
      !/^(his|her|their)$/.test(words[subject?.from ?? 0]?.lower ?? '') &&
      (/^(instinct|impulse|temptation|inclination|reflex)$/.test(subject?.head.lower ?? words[0]?.lower ?? '') ||
        isFirstThought(words, subject)),
  );
  if (clause) return { from: clause.verb.from, to: clause.verb.to };
  const at = words.findIndex(({ lower }) => /^(instinct|impulse|reflex)$/.test(lower));
  const be = words.findIndex(({ lemma }, place) => place > at && at >= 0 && lemma === 'be');
  const whose = words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(my|our|everyone|everybody)$/.test(lower));
  return whose && be > at && be < at + 6 && /^(a|an|more)$/.test(words[be + 1]?.lower ?? '')
    ? { from: at, to: be + 1 }
    : undefined;
}

/** "First idea", "my original plan". */
const isFirstThought = (words: readonly Word[], subject: NounPhrase | undefined): boolean =>
  subject !== undefined &&
  /^(idea|thought|plan|reaction)$/.test(subject.head.lower) &&
  words.slice(subject.from, subject.to).some(({ lower }) => /^(first|original|initial)$/.test(lower));

/** "Shortlist: titanium, PEEK, steel." */
export function shortlist({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const listed = /^(shortlist|options|candidates|quotes|contenders|finalists|choices)$/.test(words[0]?.lower ?? '');
  const many = words.filter(({ text }) => text === ',').length > 1;
  return listed && many && words[1]?.text === ':' ? { from: 0, to: 1 } : undefined;
}

/** "Rather a short list than a long one", "I'd rather lose a day than a client", "a phone call rather than an app, when …". */
export function ratherThan({ words, clauses }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const plain = words.findIndex(({ lower }, at) => at > 0 && lower === 'rather' && words[at + 1]?.lower === 'than');
  const beneath = clauses[0] && clauses[0].start > (words[plain]?.start ?? Infinity);
  if (plain > 0 && beneath && words[plain + 2]?.part === 'determiner') return { from: plain, to: plain + 2 };
  const from = words.findIndex(
    ({ lower }, at) =>
      lower === 'rather' && /^(determiner|noun|verb|preposition|number|to)$/.test(words[at + 1]?.part ?? ''),
  );
  const to = from < 0 ? -1 : words.findIndex(({ lower }, at) => lower === 'than' && at > from + 1 && at < from + 9);
  return to > 0 ? { from, to: to + 1 } : undefined;
}

/** "It's either the barn or the field". */
export function either({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const from = words.findIndex(({ lower }) => lower === 'either');
  const to = words.findIndex(({ lower }, at) => at > from && lower === 'or');
  return from >= 0 && to > from + 1 ? { from, to: to + 1 } : undefined;
}

/** "It was that or a smaller list", "so it was fans, or fewer pigs". */
export function thatOr({ words }: Sentence): Pick<Match, 'from' | 'to'> | undefined {
  const it = words.findIndex(
    ({ lower }, at) =>
      lower === 'it' && words[at + 1]?.lemma === 'be' && !/^(so|as|not|n['’]t)$/.test(words[at + 2]?.lower ?? ''),
  );
  const or = it < 0 ? -1 : words.findIndex(({ lower }, at) => lower === 'or' && at > it + 2 && at < it + 8);
  if (or < 0 || isRoughCount(words[or - 1], words[or + 1])) return undefined;
  const before = words[or - 1];
  return (/^(noun|pronoun|punctuation)$/.test(before?.part ?? '') || /^(that|this)$/.test(before?.lower ?? '')) &&
    words[or + 1]?.lower !== 'so'
    ? { from: or, to: or + 1 }
    : undefined;
}
