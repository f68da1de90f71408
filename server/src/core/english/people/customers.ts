import { isCandidate } from '../grammar/actor.ts';
import { costVerbs, lossVerbs } from '../lexicon/costs.ts';
import {
  anyCustomers,
  eitherSide,
  emptyModifiers,
  firmsServed,
  groupsServed,
  leavingOut,
  preferring,
  remainder,
  servedByTrade,
  servedLater,
  servedVerbs,
  wantingVerbs,
} from '../lexicon/customers.ts';
import { roles } from '../lexicon/nouns.ts';
import { workers } from '../lexicon/people.ts';
import { departments, trades } from '../lexicon/trades.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isName, isTrade } from './people.ts';

/** How a sentence speaks of those who are served. */
export interface Customers {
  /** A group of customers stands there as a noun of its own, however wide. */
  readonly named: boolean;
  /** It stands there as a word for anybody: "users", "customers". */
  readonly anybody: boolean;
  /** It is narrowed by a modifier, a number or a relative clause: "sellers under 50 listings". */
  readonly narrowed: boolean;
}

export const customersIn = remembered(({ words, clauses }: Sentence): Customers => {
  let [named, anybody, narrowed] = [false, false, false];
  for (const [at, word] of words.entries()) {
    if (word.part !== 'noun' || isAttribute(words, at)) continue;
    narrowed ||=
      groupsServed.has(word.lower) || word.lower === 'people' || (isServed(word.lower) && !trades.has(word.singular))
        ? isNarrowed(words, at) && !(word.lower === 'people' && departments.has(words[at - 1]?.lower ?? ''))
        : eitherSide.has(word.lower)
          ? isNarrowed(words, at, false) || isCounted(words, at)
          : isCounted(words, at);
    const bare = servedByTrade.has(word.lower);
    if (!(groupsServed.has(word.lower) || bare) || words[at - 1]?.lower === 'my') continue;
    named = true;
    anybody ||= bare;
    anybody ||= anyCustomers.has(word.lower) && word.lower !== 'client' && !isRole(words, at);
  }
  if (wantsSomething(clauses)) [named, anybody] = [true, true];
  return { named, anybody, narrowed };
});

/** "People wanted fresh food": whoever wants is a customer. */
const wantsSomething = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      /^(people|everybody|everyone)$/.test(subject?.head.lower ?? '') && wantingVerbs.has(verb.lemma),
  );

/** "We had 212 town halls as customer": the figure says who. */
const isRole = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'as' && words.slice(Math.max(0, at - 6), at).some(({ part }) => part === 'number');

/** "2,000 mid-size companies", "for the 200 nurses". */
function isCounted(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words.slice(Math.max(0, at - 4), at);
  const number = before.findIndex(({ part, text }) => part === 'number' && /\d/.test(text));
  if (number < 0) return false;
  return (
    firmsServed.has(lower) ||
    (workers.has(lower) &&
      /^(for|to|among|of)$/.test(
        (before[number - 1]?.lower === 'the' ? before[number - 2] : before[number - 1])?.lower ?? '',
      ))
  );
}

/** Those who are served: known groups of customers, and people by what they do who are no colleagues. */
export const isServed = (lower: string): boolean =>
  groupsServed.has(lower) || (/s$/.test(lower) && isTrade(lower) && !roles.has(lower) && !workers.has(lower));

/** "Customer service", "the client's name" stand for no customer. */
const isAttribute = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.part === 'noun' && !/s$/.test(words[at]?.lower ?? '')) ||
  words[at + 1]?.part === 'genitive' ||
  words[at - 1]?.lower === 'team';

function isNarrowed(words: readonly Word[], at: number, byNumber = true): boolean {
  for (let left = at - 1; left >= 0; left--) {
    const word = words[left] as Word;
    if (!/^(noun|adjective|number|determiner|pronoun|genitive|verb)$/.test(word.part)) break;
    if (word.part === 'verb' && word.form !== 'participle' && word.form !== 'ing') break;
    if (word.part === 'number' && word.lower !== 'one')
      return byNumber && !word.text.endsWith('%') && !anyCustomers.has(words[at]?.lower ?? '');
    if (/^(noun|adjective|verb)$/.test(word.part) && !emptyModifiers.has(word.lower)) return true;
  }
  const [next, then] = [words[at + 1], words[at + 2]];
  if (!next) return false;
  if (next.part === 'relative' || /^(who|whose|aged|under|over|above|below)$/.test(next.lower)) return true;
  if (/^(with|without)$/.test(next.lower)) return /^(noun|number|adjective|determiner)$/.test(then?.part ?? '');
  if (next.lower === 'of' && !anyCustomers.has(words[at]?.lower ?? '')) return then?.part !== 'pronoun';
  const place = words.slice(at + 2, at + 5);
  return (
    /^(from|in|between|at)$/.test(next.lower) &&
    place.some(word => word.part === 'number' || isName(word)) &&
    then !== undefined
  );
}

/** The clause in which a group of those who are served is left, kept waiting, charged or let go. */
export const burdenedIn = remembered((sentence: Sentence): Clause | undefined =>
  sentence.question ? undefined : sentence.clauses.find(clause => paysForOthers(sentence, clause)),
);

/** "The letter for the self-employed stayed as it was", "left on the old plan". */
export const staysBehind = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'as' && words[at + 1]?.lower === 'it' && words[at + 2]?.lower === 'was') ||
      (lower === 'old' && words[at - 1]?.lower === 'the' && words[at - 2]?.lower === 'on'),
  );

/** "Not couples", "rather than power users", "except agencies", "nobody else". */
export function isBarredAt(words: readonly Word[], { lower }: Word, at: number): boolean {
  if (lower === 'nobody' && words[at + 1]?.lower === 'else') return true;
  const link =
    /^(not|except|excluding|without|only)$/.test(lower) ||
    (lower === 'than' && /^(rather|other)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'of' && /^(instead|expense|cost)$/.test(words[at - 1]?.lower ?? '')) ||
    (lower === 'over' && words.slice(Math.max(0, at - 5), at).some(({ lemma }) => preferring.has(lemma ?? '')));
  if (!link) return false;
  const rest = words.slice(at + 1, at + 6);
  const stop = rest.findIndex(({ part }) => part === 'punctuation' || part === 'coordinator');
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(
      ({ part, lower: noun }) =>
        (part === 'noun' && (isServed(noun) || isTradeGroup(noun))) || /^(everyone|everybody)$/.test(noun),
    );
}

/** "Builders", "translators": whoever is named by what they do, in the plural. */
const isTradeGroup = (lower: string): boolean => lower.endsWith('s') && isTrade(lower);

/** A group that is left, kept waiting, charged, cut off or let go. */
function paysForOthers({ words }: Sentence, { actor, subject, object, verb, start, end }: Clause): boolean {
  const own = isCandidate({ actor });
  const lemma = verb.deed.lemma ?? verb.lemma;
  const deed = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  const hard =
    ((costVerbs.has(lemma) || costVerbs.has(deed)) && (own || verb.voice === 'passive')) ||
    lossVerbs.has(lemma) ||
    leavingOut.has(lemma) ||
    (/^(keep|hold)$/.test(lemma) && words.some(({ lower }) => /^(out|back|off)$/.test(lower))) ||
    verb.modal === 'must' ||
    (verb.lemma === 'have' && verb.deed !== verb.head) ||
    (verb.negated && servedVerbs.has(lemma)) ||
    (/^(get|receive|have)$/.test(lemma) &&
      (object?.head.lower === 'nothing' || (object !== undefined && words[object.from]?.lower === 'no'))) ||
    (/^(can|could)$/.test(verb.modal ?? '') && (verb.negated || words.some(({ lower }) => lower === 'longer'))) ||
    (lemma === 'go' && words.some(({ lower }) => lower === 'away')) ||
    (lemma === 'stay' && words.some(({ lower }) => /^(old|without)$/.test(lower))) ||
    (lemma === 'come' && words.some(({ lower }) => servedLater.has(lower))) ||
    (lemma === 'keep' && words.some(({ lower }) => lower === 'old')) ||
    (verb.lemma === 'stop' && verb.deed !== verb.head) ||
    words.some(({ lower }, at) => lower === 'end' && words[at + 1]?.lower === 'of' && words[at - 2]?.lower === 'to');
  const unreal =
    verb.tense === 'conditional' &&
    verb.modal !== 'must' &&
    !/^(can|could)$/.test(verb.modal ?? '') &&
    !words.some(({ lower }) => lower === 'rather');
  const barred = /^(can|could)$/.test(verb.modal ?? '');
  const spared = !barred && words.some(({ lower }, at) => lower === 'longer' && words[at - 1]?.lower === 'no');
  const handed =
    lemma === 'leave' && words.some(({ lower, start: at }) => at >= verb.end && at < end && /^(to|with)$/.test(lower));
  if (!hard || unreal || spared || handed) return false;
  return words.some(
    word =>
      ((word.part === 'noun' && (isServed(word.lower) || isTradeGroup(word.lower))) || remainder.has(word.lower)) &&
      ((subject !== undefined && word.start >= subject.start && word.end <= subject.end) ||
        (word.start >= Math.max(start, verb.end) && word.end <= end)),
  );
}
