import { isFrequency } from '../grammar/frequency.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { customers } from '../lexicon/people.ts';
import { failing, operations, overriding, reverting, tending } from '../lexicon/running.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

const cues = phraseSet(operations);

/** Whether a sentence says how a thing is run once it is there: who tends it, what is watched, when it is taken back. */
export const runsIt = remembered(
  (sentence: Sentence): boolean =>
    firstPhrase(sentence.words, cues) !== undefined ||
    sentence.clauses.some(
      clause =>
        !clause.verb.negated &&
        (isTended(sentence, clause) || isTakenBack(sentence, clause) || isProvidedFor(sentence, clause)),
    ),
);

/** "When something goes wrong, the office answers the phone", "if the reader dies, staff open by hand"; not what those do whom it is for. */
function isProvidedFor({ words, clauses }: Sentence, { verb, kind, actor, subject }: Clause): boolean {
  if (kind !== 'main' || /^(nobody|I|dropped)$/.test(actor) || verb.voice === 'passive') return false;
  if (!subject || subject.head.part === 'pronoun' || customers.has(subject.head.lower)) return false;
  return clauses.some(
    ({ link, verb: { lemma, to } }) =>
      /^(if|when|once|whenever)$/.test(link?.lower ?? '') &&
      (failing.has(lemma) || (/^(go|be)$/.test(lemma) && /^(wrong|down|offline|out)$/.test(words[to]?.lower ?? ''))),
  );
}

/** "An interpreter checks thirty messages every Friday", "the cashier can overrule it"; they themselves tend nothing. */
function isTended({ words }: Sentence, { verb, subject }: Clause): boolean {
  const deed = verb.deed.lemma ?? '';
  if (subject?.head.lower === 'they') return false;
  return overriding.has(deed) || (tending.has(deed) && words.some((_, at) => isFrequency(words, at)));
}

/** "The desk goes back to paper if it is down", "I'd switch it off when one in fifty is wrong". */
function isTakenBack({ words, clauses }: Sentence, { verb, kind }: Clause): boolean {
  const particle =
    verb.particle?.lower ?? words.slice(verb.to, verb.to + 3).find(({ lower }) => /^(back|off)$/.test(lower))?.lower;
  const back = reverting.has(verb.deed.lemma ?? '') || particle === 'back' || particle === 'off';
  return (
    back &&
    /^(main|coordinate|implied)$/.test(kind) &&
    clauses.some(({ link, start }) => start !== verb.start && /^(if|when|once|until|unless)$/.test(link?.lower ?? ''))
  );
}
