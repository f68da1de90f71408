import { anyCustomers, firmsServed, groupsServed, kindsServed, servedByTrade } from '../lexicon/customers.ts';
import { customers, persons } from '../lexicon/people.ts';
import { emptyGains, emptyOffers, enabling, relieving, toBuy } from '../lexicon/pitches.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence says what somebody can do now, gains or need no longer do: the benefit of a product. */
export const givesBenefit = (sentence: Sentence): boolean =>
  isAboutSomebody(sentence) ||
  sentence.clauses.some(
    clause =>
      gains(sentence, clause) || serves(sentence, clause) || spares(sentence, clause) || isForThem(sentence, clause),
  );

/** A sentence that opens with people and what they do: the verb may be one that also is a noun ("teachers who … print thirty"). */
const isAboutSomebody = ({ words, clauses }: Sentence): boolean => {
  const comma = words.findIndex(({ text }) => text === ',');
  return (
    !clauses.some(({ kind }) => /^(main|coordinate|complement)$/.test(kind)) &&
    words.slice(0, comma).some(isSomebody) &&
    !words.some(({ singular }) => emptyOffers.has(singular))
  );
};

/** "Tenants can borrow a drill", "no commuter waits", "you arrive knowing your notes"; not "users will enjoy it". */
function gains(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, subject, verb } = clause;
  if (!subject || verb.tense === 'past' || verb.perfect || offersNothing(words, clause)) return false;
  const named = words.slice(subject.from, subject.to);
  const isServed = actor === 'you' || (actor === 'other' && (named.some(isServedHere) || isWho(sentence, clause)));
  if (!isServed || named.some(({ lower }) => /^(our|my)$/.test(lower))) return false;
  const deed = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || isNoLonger(words, verb.from) || named[0]?.lower === 'no') return true;
  if (verb.voice === 'passive') return enabling.has(deed);
  if (emptyGains.has(deed)) return isLittle(words[verb.to]);
  return !(actor === 'you' && toBuy.has(deed));
}

/** "It lets tenants hand in a parcel", "it cuts the commuters' wait to four minutes". */
function serves({ words }: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  if (verb.tense === 'past' || verb.perfect || verb.voice === 'passive' || offersNothing(words, clause)) return false;
  const deed = verb.deed.lemma ?? verb.lemma;
  if (!enabling.has(deed) && !relieving.has(deed)) return false;
  return words.some((word, at) => at >= verb.to && word.start < end && (isSomebody(word) || word.lower === 'you'));
}

/** "Getting a locksmith no longer means paying a stranger". */
const spares = ({ words }: Sentence, { verb }: Clause): boolean =>
  isNoLonger(words, verb.from) && /^(mean|take|cost|need|require)$/.test(verb.lemma);

/** "For parents of small children, dinner out takes an hour now." */
const isForThem = ({ words }: Sentence, clause: Clause): boolean =>
  words[0]?.lower === 'for' &&
  words
    .slice(
      0,
      words.findIndex(({ text }) => text === ','),
    )
    .some(isSomebody) &&
  clause.verb.tense !== 'past' &&
  !offersNothing(words, clause);

/** "Grandparents who own no smartphone … can now see": whoever is told of by what they do. */
const isWho = ({ clauses }: Sentence, { subject }: Clause): boolean =>
  clauses.some(
    ({ kind, link, subject: who }) =>
      kind === 'relative' && /^(who|whose)$/.test(link?.lower ?? '') && who?.head === subject?.head,
  );

/** "Pay only …", "lose nothing". */
const isLittle = (word: Word | undefined): boolean => /^(only|less|nothing|half|no)$/.test(word?.lower ?? '');

const known = [customers, anyCustomers, groupsServed, kindsServed, servedByTrade, persons];

function isSomebody({ lower, singular, part }: Word): boolean {
  return part === 'noun' && (known.some(group => group.has(lower) || group.has(singular)) || isTrade(lower));
}

const isServedHere = (word: Word): boolean => isSomebody(word) || firmsServed.has(word.lower) || word.lower === 'they';

/** "A seamless experience", "a modern answer". */
const offersNothing = (words: readonly Word[], { verb, end }: Clause): boolean =>
  words.some(({ singular, start }, at) => at >= verb.to && start < end && emptyOffers.has(singular));

/** "No longer wait", "never wait". */
const isNoLonger = (words: readonly Word[], verb: number): boolean =>
  words
    .slice(Math.max(0, verb - 2), verb + 2)
    .some(({ lower }, at, near) => lower === 'never' || (lower === 'no' && near[at + 1]?.lower === 'longer'));
