import { isFrequency } from '../grammar/frequency.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { customers, workers } from '../lexicon/people.ts';
import { alarms, failing, operations, overriding, reverting, servicing, tending } from '../lexicon/running.ts';
import { trades } from '../lexicon/trades.ts';
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
        (isTended(sentence, clause) ||
          isServiced(sentence, clause) ||
          isRaised(clause) ||
          isTakenBack(sentence, clause) ||
          isProvidedFor(sentence, clause)),
    ),
);

/** "When something goes wrong, the office answers the phone", "if the reader dies, staff open by hand"; not what those do whom it is for. */
function isProvidedFor({ words, clauses }: Sentence, { verb, kind, actor, subject }: Clause): boolean {
  if (kind !== 'main' || /^(nobody|I|dropped)$/.test(actor) || verb.voice === 'passive') return false;
  if (!subject || subject.head.part === 'pronoun' || customers.has(subject.head.lower)) return false;
  return clauses.some(
    ({ link, verb: { lemma, to, particle } }) =>
      /^(if|when|once|whenever)$/.test(link?.lower ?? '') &&
      (failing.has(lemma) ||
        (/^(go|be)$/.test(lemma) && /^(wrong|down|offline|out)$/.test((particle ?? words[to])?.lower ?? ''))),
  );
}

/** "An interpreter checks thirty messages every Friday", "the cashier can overrule it"; they themselves tend nothing. */
function isTended({ words }: Sentence, { verb, subject }: Clause): boolean {
  const deed = verb.deed.lemma ?? '';
  if (subject?.head.lower === 'they') return false;
  return overriding.has(deed) || (tending.has(deed) && words.some((_, at) => isFrequency(words, at)));
}

/** "The porter refills the paper", "two people answer it by day"; not "tenants charge it at home". */
const isServiced = ({ words }: Sentence, { verb, actor, subject, object }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  object !== undefined &&
  /^(present|future|conditional)$/.test(verb.tense) &&
  servicing.has(verb.deed.lemma ?? verb.lemma) &&
  (words[subject.from]?.part === 'number' ||
    /^(somebody|someone|staff|crew)$/.test(subject.head.lower) ||
    ((workers.has(subject.head.lower) || trades.has(subject.head.singular)) && !customers.has(subject.head.lower)));

/** "An alarm rings when messages pile up." */
const isRaised = ({ verb, subject }: Clause): boolean =>
  alarms.has(subject?.head.singular ?? '') && /^(ring|sound|go|fire|flash|come|blink|reach)$/.test(verb.lemma);

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
