import { verbReadings } from '../grammar/verb.ts';
import { attitudes } from '../lexicon/attitudes.ts';
import { customers } from '../lexicon/people.ts';
import { wants, whatItIs, wishes } from '../lexicon/wishes.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isCrowd, isCrowdAt } from '../people/crowds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "… which is what young customers expect", "it was the thing our users had been dying to have", "a colour buyers associate with safety". */
export function isWhatItIs({ clauses }: Sentence, clause: Clause): boolean {
  const governor = clauses[clauses.indexOf(clause) - 1];
  return (
    /^(what|that|thing)$/.test(clause.link?.lower ?? 'that') &&
    governor?.verb.lemma === 'be' &&
    !governor.verb.negated &&
    (whatItIs.has(governor.subject?.head.lower ?? '') || clause.link === undefined) &&
    clause.subject !== undefined
  );
}

/** "It was what our customers had been asking for." */
export function isWished(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'be' || /^(I|we|team)$/.test(clause.actor)) return false;
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (said?.link?.lower !== 'what' || !said.subject || !isCrowd(sentence, said.subject, said)) return false;
  return wishes.has(lemmaOf(said));
}

/** "The app they had been dreaming of for years", "the bench people had always wanted". */
export function isLongWished({ words }: Sentence, clause: Clause): boolean {
  const { verb, kind, subject } = clause;
  if (subject?.actor !== 'other' || !verb.perfect || verb.negated) return false;
  if (kind !== 'relative' && !isThingTheirs(words, subject)) return false;
  if (/^(he|she|it|i|we|you)$/.test(subject.head.lower) || !wishes.has(lemmaOf(clause))) return false;
  const since = words
    .slice(verb.from, verb.to + 4)
    .some(({ lower }) => /^(always|long|forever|years|ages|months)$/.test(lower));
  return since || (verb.progressive && /^(for|of|about)$/.test(words[verb.to]?.lower ?? ''));
}

/** "A feature users", which reads like one phrase: a thing, and those who wished for it. */
const isThingTheirs = (words: readonly Word[], { from, to, head }: NounPhrase): boolean =>
  to - from > 2 &&
  /^(a|an)$/.test(words[from]?.lower ?? '') &&
  head.part === 'noun' &&
  customers.has(head.lower) &&
  /s$/.test(head.lower);

/** "What our dealers really wanted was a simpler list", "what mothers with prams long for is privacy". */
export function isWhatTheyWant(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const what = words.slice(0, 6).findIndex(({ lower }) => lower === 'what');
  const opens = what === 0 || /^(because|since|as|so|and|but|honestly|,)$/.test(words[what - 1]?.lower ?? '');
  if (isAllTheyWant(sentence)) return clause === sentence.clauses[0];
  if (what < 0 || !opens || clause !== sentence.clauses[0]) return false;
  const who = isCrowdAt(sentence, what + 1);
  if (!who) return false;
  const is = words.findIndex(({ lemma }, at) => at > who.to && lemma === 'be');
  return is > 0 && is < who.to + 9 && words.slice(who.to, is).some(wishesFor);
}

/** "All anyone wanted was to know where it was", "all a plumber asks for is a part that fits". */
function isAllTheyWant(sentence: Sentence): boolean {
  const { words } = sentence;
  if (words[0]?.lower !== 'all') return false;
  const anyone = /^(anyone|anybody|everyone|everybody)$/.test(words[1]?.lower ?? '');
  const to = anyone ? 2 : isCrowdAt(sentence, 1)?.to;
  const verb = words.slice(to, (to ?? 0) + 2).find(({ part }) => part === 'verb');
  if (to === undefined || !verb || !(wishesFor(verb) || /^(ask|care)$/.test(verb.lemma ?? ''))) return false;
  const at = words.indexOf(verb) + 1;
  const is = /^(for|about|from)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  return words[is]?.lemma === 'be' && !/^(verb|preposition)$/.test(words[is + 1]?.part ?? '');
}

/** "Long" in "what mothers with prams long for" passes for an adjective. */
const wishesFor = ({ lemma, lower }: Word): boolean =>
  lemma === undefined
    ? wishes.has(lower) || verbReadings(lower).some(reading => wishes.has(reading.lemma))
    : wishes.has(lemma);

/** "There was a real need for a night bus", "it had become a real need of the families". */
export function isNeed(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (!/^(be|become|exist)$/.test(verb.lemma) || verb.negated) return false;
  const empty = subject?.head.lower === 'there';
  if (!empty && !/^(it|this|that)$/.test(subject?.head.lower ?? '')) return false;
  const at = words.findIndex(({ lower }, index) => index >= verb.to && index < verb.to + 9 && wants.has(lower));
  if (at < 0 || words[at + 1]?.part === 'noun') return false;
  if (empty) return words.slice(at + 1, at + 5).some(({ lower }) => lower === 'for');
  return words[at + 1]?.lower === 'of' && isCrowdAt(sentence, at + 2) !== undefined;
}

/** "It was normal for guests from the Gulf to expect a separate entrance." */
export function isExpectedOf(sentence: Sentence, { verb, end }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.negated) return false;
  const at = words.findIndex(({ lower }, index) => lower === 'for' && index > verb.to && index < verb.to + 4);
  const whom = at < 0 ? undefined : isCrowdAt(sentence, at + 1);
  const to = whom && words.findIndex(({ part }, index) => part === 'to' && index >= whom.to && index < whom.to + 5);
  return to !== undefined && to > 0 && (words[to]?.start ?? end) < end && attitudes.has(words[to + 1]?.lemma ?? '');
}
