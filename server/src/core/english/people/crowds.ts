import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { roles } from '../lexicon/nouns.ts';
import { bodies, customers, kindsOfBusiness, kindsOfPeople, superiors, traits, workforce } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { namesNobody } from '../lexicon/word-classes.ts';
import { words as wordsOf } from '../lexicon/words.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isOfDepartment, isTrade } from './people.ts';

/** Plurals that are no crowd: departments, and those who decide. */
const noMinds = wordsOf(
  'ops operations sales logistics facilities leads executives managers seniors partners directors execs stakeholders trustees investors',
);

const agents =
  /[a-z]{2}[a-z-](goers|dwellers|dressers|holders|owners|ellers|lers|ters|gers|kers|pers|wers|sers|ders|vers|mers|ners|ants|ists|ees|ians|nors|tors|sors|vors|lords)$/;

/** Customers or people as a whole: "users", "everyone", "they" after them; never a narrowed or counted group. */
export function isCrowd({ words, clauses }: Sentence, phrase: NounPhrase, clause: Clause): boolean {
  const { head, from, to } = phrase;
  const lower = head.lower;
  if (lower === 'they') {
    const earlier = clauses.slice(0, clauses.indexOf(clause)).map(({ subject }) => subject);
    return earlier.some(
      subject =>
        subject &&
        (customers.has(subject.head.lower) ||
          isBarePlural(words, subject) ||
          words.slice(subject.from, subject.to + 3).some(word => /^(people|users|customers)$/.test(word.lower))),
    );
  }
  if (words[to]?.part === 'relative' || words.slice(from, to).some(({ part }) => part === 'number')) return false;
  if (words.slice(from, to).some(word => bodies.has(word.lower)) || isNarrowed(words, to)) return false;
  if (isOfDepartment(words, phrase)) return false;
  if (isBarePlural(words, phrase) || isBareSingular(phrase, clause) || isByTrait(words, phrase)) return true;
  if (
    !(customers.has(lower) || isKindOfPeople(lower)) ||
    customers.has(`${lower}s`) ||
    /^(agents|employees|staff|teams)$/.test(lower)
  )
    return (
      (/^(agents|employees|staff)$/.test(lower) && to - from === 1) ||
      (words[from]?.lower === 'every' && customers.has(lower))
    );
  return !/^(my|his|her|that|one|a|an|both)$/.test(words[from]?.lower ?? '');
}

/** "The elderly", "the very poor". */
const isByTrait = (words: Sentence['words'], { from, to, head }: NounPhrase): boolean =>
  words[from]?.lower === 'the' && to - from > 1 && to - from < 4 && traits.has(head.lower);

/** People at large and no party of the story. */
export const isAnybody = (sentence: Sentence, subject: NounPhrase, clause: Clause): boolean =>
  (isCrowd(sentence, subject, clause) || isToldByHabit(sentence, subject)) && !isParty(sentence.words, subject);

/** "Users who pay monthly": a habit tells which, and none of them is met. */
const isToldByHabit = ({ words, clauses }: Sentence, subject: NounPhrase): boolean =>
  isBarePlural(words, subject) &&
  clauses.some(
    ({ kind, link, verb }) =>
      kind === 'relative' &&
      link === words[subject.to] &&
      verb.tense === 'present' &&
      !verb.perfect &&
      !/^(me|us)$/.test(words[verb.to]?.lower ?? ''),
  );

/** The people that stand from the word at `at` on: "the students", "shift workers", "our regulars". */
export function isCrowdAt(sentence: Sentence, at: number): NounPhrase | undefined {
  const whom = nounPhraseAt(sentence.words, at);
  const clause = sentence.clauses[0];
  if (!whom || superiors.has(whom.head.lower)) return undefined;
  if (words(sentence, whom).some(({ part }) => part === 'number')) return undefined;
  const crowd =
    isBarePlural(sentence.words, whom) ||
    isWholeTrade(sentence.words, whom) ||
    isOneForAll(sentence.words, whom) ||
    (clause !== undefined && isCrowd(sentence, whom, clause)) ||
    customers.has(whom.head.lower) ||
    isKindOfPeople(whom.head.lower);
  return crowd ? whom : undefined;
}

const words = ({ words: all }: Sentence, { from, to }: NounPhrase): Sentence['words'] => all.slice(from, to);

/** "Anglers", "older patients", with a verb that only a mind can have: whatever they are called, they are people. */
export const isMinded = (words: Sentence['words'], { from, to, head }: NounPhrase): boolean =>
  head.part === 'noun' &&
  /[^s]s$/.test(head.lower) &&
  /^\p{Ll}/u.test(words[from]?.part === 'noun' && from === 0 ? head.lower : head.text) &&
  !noMinds.has(head.lower) &&
  words.slice(from, to).every(({ part, lower }) => /^(adjective|noun|adverb)$/.test(part) && !bodies.has(lower));

/** "Good developers", "mechanics": a trade without a determiner is a whole trade. */
export const isBarePlural = (
  words: Sentence['words'],
  { from, to, head }: Pick<NounPhrase, 'from' | 'to' | 'head'>,
): boolean =>
  /[^s]s$|men$|^(people|children)$/.test(head.lower) &&
  !noMinds.has(head.lower) &&
  (roles.has(head.lower) || customers.has(head.lower) || isKindOfPeople(head.lower)) &&
  words
    .slice(from, to)
    .every(
      ({ part, lower }) => /^(adjective|noun|adverb)$/.test(part) && !/^(many|several|some|few|most)$/.test(lower),
    );

/** "Customer want quick answer": one for all without its article, in the present, at the start of its clause. */
const isBareSingular = ({ from, to, head }: NounPhrase, { verb }: Clause): boolean =>
  to - from === 1 &&
  verb.tense === 'present' &&
  !verb.modal &&
  customers.has(`${head.lower}s`) &&
  !workforce.has(`${head.lower}s`) &&
  !/^\p{Lu}/u.test(from === 0 ? '' : head.text);

/** "A bottler only believes another bottler": one for all. */
export const isOneForAll = (words: Sentence['words'], { from, head }: NounPhrase): boolean =>
  /^(a|an|any|every|no)$/.test(words[from]?.lower ?? '') &&
  (customers.has(head.lower) ||
    customers.has(`${head.lower}s`) ||
    roles.has(head.lower) ||
    isKindOfPeople(`${head.lower}s`));

/** "The engineers", "the day crews": a trade or a crew at the candidate's work. */
export const isWholeTrade = (words: Sentence['words'], { from, to, head }: NounPhrase): boolean =>
  /[^s]s$/.test(head.lower) &&
  /^(the|all|our|most)$/.test(words[from]?.lower ?? '') &&
  !words.slice(from, to).some(({ part }) => part === 'number') &&
  (roles.has(head.lower) ||
    customers.has(head.lower) ||
    isKindOfPeople(head.lower) ||
    isTrade(head.lower) ||
    (trades.has(head.singular) && !noMinds.has(head.lower) && !superiors.has(head.lower)) ||
    /^(crews|mechanics|regulars|locals|casuals|temps|part-timers|newcomers|old-timers)$/.test(head.lower));

/** "Buyers from both chains", "parents of the four classes": a few who can be named. */
const isNarrowed = (words: Sentence['words'], at: number): boolean =>
  /^(from|in|at|of|on)$/.test(words[at]?.lower ?? '') &&
  words.slice(at + 1, at + 4).some(({ lower, part }) => lower === 'both' || part === 'number');

/** "The trustees", "our drivers": those who have a side in the story, and say themselves what they want. */
const isParty = (words: Sentence['words'], { from, to, head }: NounPhrase): boolean =>
  /^(the|our|these|those|their)$/.test(words[from]?.lower ?? '') &&
  /s$|^staff$/.test(head.lower) &&
  to - from > 1 &&
  (!customers.has(head.lower) || workforce.has(head.lower)) &&
  !kindsOfPeople.has(head.lower);

/** "Travellers", "growers", "couples": people by what they do, who are no colleagues by trade. */
export function isKindOfPeople(plural: string): boolean {
  if (kindsOfPeople.has(plural) || kindsOfBusiness.has(plural)) return true;
  if (roles.has(plural) || superiors.has(plural) || !/s$/.test(plural)) return false;
  return agents.test(plural) && !namesNobody.has(plural);
}
