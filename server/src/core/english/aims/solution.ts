import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { building } from '../lexicon/features.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import { wares } from '../lexicon/wares.ts';
import { words } from '../lexicon/words.ts';
import { customersIn } from '../people/customers.ts';
import { picksOut } from '../people/picked-out.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence proposes something to build: "I'd put …", "let's add …", "there would be …", "what about a …?", "a chatbot, obviously". */
export function proposesSolution(sentence: Sentence): boolean {
  const { words, clauses, question } = sentence;
  if (question) return /^(what|how)$/.test(words[0]?.lower ?? '') && words[1]?.lower === 'about' && isThing(words, 2);
  if (clauses.length === 0) return isWare(words, 0) && words[nounPhraseAt(words, 0)?.to ?? 0]?.part === 'punctuation';
  return clauses.some(clause => proposes(sentence, clause));
}

function proposes({ words }: Sentence, { verb, actor, subject, kind }: Clause): boolean {
  if (kind === 'relative' || verb.negated || verb.voice === 'passive') return false;
  if (verb.lemma === 'be' && (subject ? isAnswer(words, subject) : isFirstThought(words, verb.from)))
    return isThing(words, verb.to);
  if (actor === 'I' && picturing.has(verb.lemma) && verb.tense === 'present') return isThing(words, verb.to);
  if (actor === 'we' && verb.lemma === 'need' && verb.tense === 'present') return isWare(words, verb.to);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const ahead = verb.tense === 'conditional' || verb.tense === 'future' || verb.tense === 'imperative';
  const lets = words.some(
    ({ lower }, at) =>
      /^(let's|let’s)$/.test(lower) || (lower === 'let' && /^('s|’s|us)$/.test(words[at + 1]?.lower ?? '')),
  );
  if (lets) return building.has(lemma) || lemma === 'let';
  if (subject?.head.lower === 'there') return ahead && lemma === 'be';
  return actor !== 'other' && actor !== 'nobody' && ahead && building.has(lemma);
}

/** "My answer is an app that …", "the idea is a card": what one would build is named at once. */
const isAnswer = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  answers.has(head.lower) &&
  (to - from === 2 || words[from + 1]?.lower === 'first') &&
  /^(my|our|the)$/.test(words[from]?.lower ?? '');

/** "My first thought [is …]". */
const isFirstThought = (words: readonly Word[], at: number): boolean =>
  at === 3 &&
  /^(my|our)$/.test(words[0]?.lower ?? '') &&
  words[1]?.lower === 'first' &&
  answers.has(words[2]?.lower ?? '');

const answers = words('answer idea solution pitch proposal thought instinct');
const picturing = words('imagine picture envision envisage propose suggest');

/** "A chatbot, obviously", "[we need] an app": what can be offered, by its name. */
const isWare = (words: readonly Word[], at: number): boolean =>
  isThing(words, at) && wares.has(nounPhraseAt(words, at)?.head.singular ?? '');

function isThing(words: readonly Word[], at: number): boolean {
  const phrase = nounPhraseAt(words, at);
  return /^an?$/.test(words[at]?.lower ?? '') && phrase?.head.part === 'noun' && !isSomebody(phrase.head);
}

const isSomebody = ({ lower, singular }: Word): boolean =>
  customers.has(lower) || roles.has(lower) || trades.has(singular);

/** Whether a noun phrase names people whom something can serve. */
export function namesPeople({ words }: Sentence, { from, to }: NounPhrase): boolean {
  const inside = words.slice(from, to).some(({ lower }) => customers.has(lower) || roles.has(lower));
  return inside || words[to]?.lower === 'who';
}

/** Whether a sentence names whom something is for. */
export function namesCustomer(sentence: Sentence): boolean {
  const { words } = sentence;
  return (
    words.some(
      ({ lower }, at) =>
        (customers.has(lower) && !/^every(body|one)$/.test(lower)) || (lower === 'who' && isNamedBefore(words, at)),
    ) ||
    ((picksOut(sentence) || customersIn(sentence).named) && !proposesSolution(sentence))
  );
}

/** "The altos over sixty who sing": whom it is said of stands right before, or behind what narrows them. */
const isNamedBefore = (words: Sentence['words'], at: number): boolean => {
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ part }) => part === 'noun') && !before.some(({ part }) => /^(verb|auxiliary|modal)$/.test(part))
  );
};
