import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { opinionVerbs } from '../lexicon/hedges.ts';
import { troubles } from '../lexicon/people.ts';
import { brought, passing } from '../lexicon/troubles.ts';
import { dateWords } from '../lexicon/units.ts';
import { isPersonal, namedFor } from '../people/antecedent.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asSentence } from '../shapes.ts';
import type { Word } from '../word.ts';
import { actsAsI } from './after.ts';
import { isNoAnswer } from './no-answer.ts';

/** Whether the candidate does something about the problem besides passing it on. */
export function actsMeanwhile(sentence: Sentence, except?: Clause): boolean {
  return sentence.clauses.some(
    clause =>
      !passing.has(clause.verb.deed.lemma ?? '') &&
      !isOnlyThought(clause) &&
      !isNoAnswer(sentence, clause) &&
      !(clause.verb.negated && (clause.verb.modal !== undefined || clause.verb.tense === 'present')) &&
      actsAsI(asSentence({ ...sentence, clauses: [clause] }), except),
  );
}

/** "I reckon it was fair", "I could have done more", "what I took from it", "as far as I can make out": nothing is done. */
const isOnlyThought = ({ verb, link }: Clause): boolean =>
  opinionVerbs.has(verb.deed.lemma ?? '') ||
  /^(venture|dare|hope|wish|regret|suggest)$/.test(verb.modal ? (verb.deed.lemma ?? '') : '') ||
  /^(can|could|may|might)$/.test(verb.modal ?? '') ||
  (verb.modal !== undefined && verb.perfect) ||
  /^(what|as|if)$/.test(link?.lower ?? '');

/** "… with two options", "… and proposed …": something of one's own comes along. */
export function bringsSomething({ words, clauses }: Sentence): boolean {
  const proposes = clauses.some(
    ({ actor, verb, kind }) =>
      /^(I|dropped)$/.test(actor) &&
      kind !== 'relative' &&
      (/^(propose|suggest|recommend|offer)$/.test(verb.lemma) ||
        (verb.lemma === 'ask' &&
          words[verb.to]?.lower === 'for' &&
          words.some(({ lower }) => /^(by|until|before)$/.test(lower))) ||
        (verb.lemma === 'agree' && verb.perfect)),
  );
  return (
    proposes ||
    words.some(
      ({ lower }, at) =>
        lower === 'with' &&
        words
          .slice(at + 1, at + 13)
          .some((next, index) => brought.has(next.lower) || (next.lower === 'own' && index < 8)),
    ) ||
    words.some(({ lower }, at) => lower === 'with' && isMineThere(words, at + 1))
  );
}

/** "… with that bar", "… with those four lines": what was told of before comes along. */
function isMineThere(words: Sentence['words'], at: number): boolean {
  if (!/^(that|those|these)$/.test(words[at]?.lower ?? '')) return false;
  const phrase = nounPhraseAt(words, at);
  return phrase !== undefined && phrase.to - phrase.from > 1 && !isSuperior(phrase) && !troubles.has(phrase.head.lower);
}

/** "From September …", "When it came to refunds, …": what follows is no answer to what was told before. */
export function opensNewMatter({ words }: Sentence): boolean {
  const [first, second, third] = words.slice(0, 3).map(({ lower }) => lower);
  if (first === 'when' && second === 'it' && third === 'came') return true;
  if (
    !/^(from|in|at|after|afterwards|since|when|once|on|for|before|during|by|later|throughout|overall|generally|finally|two|three|four)$/.test(
      first ?? '',
    )
  )
    return false;
  return ![second, third].some(lower =>
    /^(meantime|meanwhile|parallel|addition|return|way|same|that|this|it|own)$/.test(lower ?? ''),
  );
}

/** Whether a sentence goes on about what the one before told: by a pronoun for nobody of its own, "meanwhile", or one of its nouns. */
export function refersTo(sentence: Sentence, before: Sentence): boolean {
  const { words, clauses, opener } = sentence;
  if (opener?.lower === 'and') return true;
  const told = new Set(before.words.flatMap(({ part, singular }) => (part === 'noun' ? [singular] : [])));
  return words.some((word, at) => {
    const { lower, part, singular } = word;
    if (isPersonal(word)) return namedFor(word, sentence, at).length === 0;
    if (/^(this|that|these|those)$/.test(lower))
      return /^(pronoun|determiner)$/.test(part) && !clauses.some(({ link }) => link === word);
    return (
      /^(meanwhile|meantime|parallel|still|myself|instead|also)$/.test(lower) ||
      (/^(it|its)$/.test(lower) && !words.slice(0, at).some(isNew)) ||
      (lower === 'until' && !dateWords.has(words[at + 1]?.lower ?? '')) ||
      (part === 'noun' && told.has(singular))
    );
  });
}

/** "A", "an": what is told of here for the first time, for which "it" stands behind it. */
const isNew = ({ lower }: Word): boolean => /^(a|an|another)$/.test(lower);
