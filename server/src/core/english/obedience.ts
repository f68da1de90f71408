import { decisions } from './lexicon/deeds.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isColleague, isSuperior } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

const wishing =
  /^(suggest|like|recommend|tell|ask|want|say|propose|advise|order|decide|prefer|request|expect|choose|pick|instruct|demand|insist|favour|favor|select|settle|determine|agree|approve)$/;

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    wishing.test(next.verb.lemma) &&
    (next.kind === 'complement' ||
      next.kind === 'subordinate' ||
      (next.kind === 'relative' && (clause.verb.lemma === 'do' || isOthers(sentence, next.subject))))
  );
}

/** "My director wanted the cheaper one, so we did that", "I was told to stop, so I stopped", "legal said no, and that was that". */
export function obeys(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  const told = verb.voice === 'passive' && actor === 'I' && /^(tell|instruct|order)$/.test(verb.lemma);
  if (!told && !isWish(sentence, clause)) return false;
  const order = clause.infinitive?.lemma ?? '';
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => {
    if (!/^(I|we|team)$/.test(later.actor) || later.verb.negated || later.verb.tense !== 'past') return false;
    return complies(sentence.words, later) || (told && decisions.has(order) && later.verb.lemma === order);
  });
}

/** What somebody else said or wanted, as a fact of the past. */
function isWish(sentence: Sentence, { verb, subject, actor }: Clause): boolean {
  return (
    verb.voice === 'active' &&
    actor === 'other' &&
    (verb.tense === 'past' || verb.perfect) &&
    wishing.test(verb.lemma) &&
    (isColleague(sentence, subject) || isSuperior(subject) || isBodiless(subject))
  );
}

const isBodiless = (subject: NounPhrase | undefined): boolean =>
  /^(data|survey|majority|most|group|client|customer|test|numbers|model)$/.test(subject?.head.lower ?? '');

/** Whether a clause says that what others wanted was done: "so we did that", "and I went along", "and I did". */
export function complies(words: readonly Word[], { verb, end }: Clause): boolean {
  const next = words[verb.to];
  const last = next === undefined || next.start >= end || next.part === 'punctuation';
  const echoed = /^(it|that|so|this)$/.test(next?.lower ?? '');
  if (/^(do|follow|comply|obey|execute|implement|ship)$/.test(verb.lemma))
    return echoed || (last && verb.lemma !== 'ship');
  if (verb.lemma === 'go') return next?.lower === 'along' || verb.particle?.lower === 'along';
  return /^(accept|agree|follow)$/.test(verb.lemma) && (last || echoed);
}

const orders =
  /^(suggested|recommended|advised|proposed|requested|instructed|ordered|agreed|decided|told|asked|wished|desired)$/;
const opinions =
  /^(advice|recommendation|suggestion|instruction|instructions|proposal|request|wish|insistence|order|orders)$/;

/** Whether a sentence says on whose word the candidate acted: "on the advice of our architect", "as suggested by HR", "per my boss's request". */
export function adviceAt(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  return words.some((word, at) => {
    if (/^(on|at|upon|per|following)$/.test(word.lower)) {
      const phrase = nounPhraseAt(words, at + 1);
      if (!phrase || !opinions.test(phrase.head.lower)) return false;
      const theirs =
        words.slice(phrase.from, phrase.to).some(({ part }) => part === 'genitive') ||
        /^(his|her|their)$/.test(words[phrase.from]?.lower ?? '');
      return (
        theirs || isOthers(sentence, words[phrase.to]?.lower === 'of' ? nounPhraseAt(words, phrase.to + 1) : undefined)
      );
    }
    if (word.lower !== 'as') return false;
    const said = orders.test(words[at + 1]?.lower ?? '');
    if (said) return words[at + 2]?.lower === 'by' && isOthers(sentence, nounPhraseAt(words, at + 3));
    return clauses.some(
      ({ link, subject, verb }) => link === word && wishing.test(verb.lemma) && isOthers(sentence, subject),
    );
  });
}

const isOthers = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isColleague(sentence, phrase) || isSuperior(phrase);
