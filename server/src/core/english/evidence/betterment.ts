import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  becoming,
  bestowing,
  better,
  climate,
  collectives,
  crowdNouns,
  intensifiers,
  judged,
  resulting,
  thriving,
  triumphs,
  turning,
  unrivalled,
} from '../lexicon/betterment.ts';
import { holdings } from '../lexicon/feelings.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers, persons } from '../lexicon/people.ts';
import { isCrowd, isWholeTrade } from '../people/crowds.ts';
import { isName } from '../people/people.ts';
import { rememberedWithin } from '../remembered.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';

/** Whether a clause claims that something got better, by judgement alone: "the team became much stronger", "morale improved". */
export const isBetterment = rememberedWithin((sentence: Sentence, clause: Clause): boolean => {
  const { verb, kind, actor } = clause;
  if (!/^(main|coordinate)$/.test(kind) || !/^(other|team|nobody)$/.test(actor)) return false;
  if (
    verb.negated ||
    verb.modal ||
    verb.voice === 'passive' ||
    !(verb.tense === 'past' || verb.perfect || isNow(sentence))
  )
    return false;
  if (sentence.quantities.some(({ digits }) => digits)) return false;
  return (
    isMoreSo(sentence, clause) ||
    isClimate(sentence, clause) ||
    givesFeeling(sentence, clause) ||
    isTriumph(sentence, clause)
  );
});

const isNow = ({ words }: Sentence): boolean => words.some(({ lower }) => lower === 'now' || lower === 'today');

/** "The team became much stronger", "the nurses were far more motivated": of people, since things are compared for a reason. */
function isMoreSo(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || isOne(subject) || !isPeople(sentence, clause, subject)) return false;
  if (!becoming.has(verb.lemma) && verb.lemma !== 'be') return false;
  const { words } = sentence;
  const [, to] = wordRange(sentence, clause);
  const at = words.findIndex(
    ({ lower }, index) =>
      index >= verb.to &&
      index < to &&
      (better.has(lower) || (judged.has(lower) && /^(more|much)$/.test(words[index - 1]?.lower ?? ''))),
  );
  if (
    at < 0 ||
    words[at + 1]?.part === 'noun' ||
    words.slice(at + 1, to).some(({ lower, part }) => lower === 'than' || part === 'number')
  )
    return false;
  const first = words[at]?.lower ?? '';
  const degree = words[at - (better.has(first) ? 1 : 2)]?.lower ?? '';
  return (
    verb.lemma !== 'be' || intensifiers.has(degree) || subject?.actor === 'team' || subject?.head.lower === 'staff'
  );
}

const isPeople = (sentence: Sentence, clause: Clause, phrase: NounPhrase): boolean =>
  phrase.actor === 'team' ||
  crowdNouns.has(phrase.head.lower) ||
  isCrowd(sentence, phrase, clause) ||
  isWholeTrade(sentence.words, phrase);

/** "The patient became stronger", "Ms Okafor was more confident": one person, whom one has seen. */
const isOne = (phrase: NounPhrase): boolean =>
  /^(he|she|they|who)$/.test(phrase.head.lower) ||
  (!(phrase.head.lower.endsWith('s') || collectives.has(phrase.head.lower)) &&
    (isName(phrase.head) ||
      customers.has(phrase.head.lower) ||
      persons.has(phrase.head.lower) ||
      roles.has(phrase.head.lower)));

/** "Trust in the finance team grew a lot", "the atmosphere in the kitchen got better". */
function isClimate({ words }: Sentence, { verb, subject, object }: Clause): boolean {
  if (!subject || !thriving.has(verb.lemma)) return false;
  const of = words.slice(subject.from, subject.to + 1).some(({ lower }) => climate.has(lower));
  if (!climate.has(subject.head.lower) && !of) return false;
  if (turning.has(verb.lemma))
    return words.slice(verb.to, verb.to + 4).some(({ lower }) => better.has(lower) || lower === 'completely');
  return !object;
}

/** "It gave the nurses more confidence." */
function givesFeeling(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!bestowing.has(verb.lemma)) return false;
  const whom = nounPhraseAt(sentence.words, verb.to);
  if (!whom || !(isCrowd(sentence, whom, clause) || isWholeTrade(sentence.words, whom))) return false;
  return sentence.words
    .slice(whom.to, whom.to + 4)
    .some(({ lower }) => (holdings.has(lower) && lower !== 'time') || lower === 'pride' || lower === 'hope');
}

/** "The new tool was a big success", "the new process is state of the art". */
function isTriumph({ words }: Sentence, { verb, object, subject }: Clause): boolean {
  if (!resulting.has(verb.lemma)) return false;
  if (/^(there|that|who)$/.test(subject?.head.lower ?? '')) return false;
  if (object && triumphs.has(object.head.lower)) return /^(a|an)$/.test(words[object.from]?.lower ?? '');
  return words.slice(verb.to, verb.to + 3).some(({ lower }) => unrivalled.has(lower));
}
