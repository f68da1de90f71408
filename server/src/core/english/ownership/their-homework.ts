import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { asked, enquiries, enquiring, jotting } from '../lexicon/delegating.ts';
import { customers, superiors, workforce } from '../lexicon/people.ts';
import { evidenceWork, studies } from '../lexicon/studies.ts';
import { isColleague } from '../people/people.ts';
import { isEvidence, isWorker } from '../people/workers.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause tells in plain words that a colleague did the looking. */
export const isTheirHomework = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated &&
  !/^(conditional|future)$/.test(clause.verb.tense) &&
  (sendsToLook(sentence, clause) ||
    isWorkedOutBy(sentence, clause) ||
    isCleftFinder(sentence, clause) ||
    isDoneForMe(sentence, clause) ||
    notesEvery(sentence, clause) ||
    isWhatTheyBrought(sentence, clause) ||
    reliesOnTheirs(sentence, clause) ||
    isTheirData(sentence, clause));

const colleague = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  !superiors.has(phrase.head.lower) &&
  !(customers.has(phrase.head.lower) && !workforce.has(phrase.head.lower)) &&
  !/^(customer|client|guest|patient|user|passenger)$/.test(phrase.head.lower) &&
  (isColleague(sentence, phrase) || isWorker(sentence, phrase)) &&
  !/^(he|she|they|who)$/.test(phrase.head.lower);

/** "I asked the intern to read all the reviews", "I sent Jo to ask the drivers". */
function sendsToLook(sentence: Sentence, { actor, verb, object, infinitive }: Clause): boolean {
  const { words } = sentence;
  if (!/^(I|dropped)$/.test(actor) || verb.tense !== 'past' || !colleague(sentence, object)) return false;
  const named = words.findIndex((word, at) => at >= (object?.to ?? 0) && word.part === 'to');
  const deed = infinitive ?? words[named + 1];
  if (!deed || named > (object?.to ?? 0) + 4) return false;
  const thing = nounPhraseAt(words, words.indexOf(deed) + 1) ?? nounPhraseAt(words, words.indexOf(deed) + 2);
  if (verb.lemma === 'send')
    return enquiring.has(deed.lemma ?? '') || (thing !== undefined && isEvidence(sentence, thing));
  return (
    asked.has(verb.deed.lemma ?? verb.lemma) &&
    /^(read|count|go|look|check|pull|compare|sort|listen|scan)$/.test(deed.lemma ?? '') &&
    thing !== undefined &&
    !words.slice(thing.from, thing.to).some(({ lower }) => /^(my|his|her|their)$/.test(lower)) &&
    (isEvidence(sentence, thing) || enquiries.has(thing.head.singular))
  );
}

/** "Root cause was worked out by the vendor", "insights on it were provided by the growth team". */
function isWorkedOutBy(sentence: Sentence, { verb, subject, end }: Clause): boolean {
  const { words } = sentence;
  if (
    verb.voice !== 'passive' ||
    !/^(work|find|figure|sort|point|provide|deliver|give|discover|identify)$/.test(verb.lemma)
  )
    return false;
  const by = words.findIndex(({ lower, start }) => lower === 'by' && start >= verb.end && start <= end + 2);
  const whom = by > 0 && by <= verb.to + 2 ? nounPhraseAt(words, by + 1) : undefined;
  const out = words[verb.to]?.lower === 'out' || verb.particle?.lower === 'out';
  const what = subject?.head.singular ?? '';
  return (
    whom !== undefined &&
    colleague(sentence, whom) &&
    ((out && /^(work|find|figure|sort|point)$/.test(verb.lemma)) ||
      (/^(provide|find|deliver|give|discover|identify)$/.test(verb.lemma) &&
        (isFinding(what) || words.slice(0, verb.from).some(({ singular }) => isFinding(singular)))))
  );
}

const isFinding = (singular: string): boolean =>
  /^(insight|cause|reason|pattern|finding|explanation|number|figure|error|bug|proof|answer|evidence)$/.test(singular);

/** "It was UX who tested the screen with eight people." */
const isCleftFinder = (sentence: Sentence, { kind, verb, link, subject, object }: Clause): boolean => {
  if (kind === 'main' || verb.tense !== 'past' || !/^(who|that)$/.test(link?.lower ?? '')) return false;
  const it = sentence.clauses.find(
    other => other.verb.lemma === 'be' && other.subject?.head.lower === 'it' && other.end <= verb.start + 1,
  );
  return (
    it !== undefined &&
    colleague(sentence, subject?.head.lower === 'who' ? it.object : subject) &&
    ((/^(measure|analyse|analyze|research|survey|interview|calculate)$/.test(verb.deed.lemma ?? '') &&
      object !== undefined) ||
      (/^(test|count)$/.test(verb.deed.lemma ?? '') && sentence.quantities.some(({ start }) => start > verb.end)) ||
      (/^(find|discover|spot|notice)$/.test(verb.deed.lemma ?? '') && isFinding(object?.head.singular ?? '')))
  );
};

/** "A colleague who knows SQL ran it for me, and most of the failed payments came from one bank." */
const isDoneForMe = (sentence: Sentence, clause: Clause): boolean => {
  const { words } = sentence;
  const { verb, object, kind, end } = clause;
  return (
    clause.actor === 'other' &&
    /^(main|coordinate)$/.test(kind) &&
    verb.tense === 'past' &&
    /^(run|count|check|look|pull|calculate|measure|analyse|analyze|query)$/.test(verb.deed.lemma ?? '') &&
    (object === undefined || /^(it|this|that|them|numbers|figures|data|query|report)$/.test(object.head.lower)) &&
    colleague(sentence, clause.subject) &&
    words.some(
      ({ lower, start }, at) =>
        lower === 'for' && words[at + 1]?.lower === 'me' && start >= verb.end && start < end + 1,
    ) &&
    tellsOutcome(sentence, clause)
  );
};

/** What was found stands behind it: a clause about how things are. */
const tellsOutcome = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clauses.some(
    later =>
      later.start > clause.verb.end &&
      /^(main|coordinate)$/.test(later.kind) &&
      /^(other|nobody)$/.test(later.actor) &&
      later.subject?.start !== clause.subject?.start &&
      /^(and|,|;|:|so)$/.test(words[(later.subject?.from ?? later.verb.from) - 1]?.lower ?? ''),
  ) && !clauses.some(later => later.actor === 'I' && later.start > clause.start);

/** "The night nurse wrote down every alarm for a month, and she saw that it is always the same two rooms." */
const notesEvery = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  const { verb } = clause;
  if (clause.actor !== 'other' || verb.tense !== 'past' || !jotting.has(verb.deed.lemma ?? '')) return false;
  const at = words.findIndex(({ lower, start }) => /^(every|each|all)$/.test(lower) && start >= verb.end);
  return (
    (verb.deed.lemma !== 'write' || words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => lower === 'down')) &&
    at > 0 &&
    at < verb.to + 2 &&
    colleague(sentence, clause.subject) &&
    clauses.some(
      later =>
        later.start > verb.end &&
        !clauses.some(({ actor }) => actor === 'I') &&
        (later.verb.lemma === 'be' || /^(see|find|notice|show)$/.test(later.verb.lemma)),
    )
  );
};

/** "What she brought me was that people complain", "what our agronomist read from the tests was that the field needs no potash". */
const isWhatTheyBrought = (sentence: Sentence, { verb, kind, link, subject }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (kind !== 'complement' || link?.lower !== 'what' || verb.tense !== 'past') return false;
  const was = clauses.find(
    other =>
      other.verb.lemma === 'be' &&
      other.verb.from >= verb.to &&
      words[other.verb.to]?.lower === 'that' &&
      clauses.some(({ kind: how, start }) => how === 'complement' && start > other.verb.start),
  );
  return (
    was !== undefined &&
    /^(bring|read|tell|report|give|send|show|find|see)$/.test(verb.lemma) &&
    (colleague(sentence, subject) || /^(he|she|they)$/.test(subject?.head.lower ?? ''))
  );
};

/** "I relied on the numbers of my analyst." */
const reliesOnTheirs = (sentence: Sentence, { actor, verb }: Clause): boolean => {
  const { words } = sentence;
  if (actor !== 'I' || verb.tense !== 'past' || !/^(rely|depend|count|build)$/.test(verb.lemma)) return false;
  const thing = /^(on|upon)$/.test(words[verb.to]?.lower ?? '') ? nounPhraseAt(words, verb.to + 1) : undefined;
  return (
    thing !== undefined &&
    isEvidence(sentence, thing) &&
    /^(of|from|by)$/.test(words[thing.to]?.lower ?? '') &&
    colleague(sentence, nounPhraseAt(words, thing.to + 1))
  );
};

/** "The data from finance showed that most calls come on Monday." */
const isTheirData = (sentence: Sentence, { verb, actor }: Clause): boolean => {
  const { words } = sentence;
  if (actor !== 'other' || verb.tense !== 'past' || words[verb.to]?.lower !== 'that') return false;
  if (!/^(show|say|tell|reveal|indicate|suggest)$/.test(verb.lemma)) return false;
  const at = words.findIndex(({ lower }) => studies.has(lower) || evidenceWork.has(lower));
  const whom = /^(from|of|by)$/.test(words[at + 1]?.lower ?? '') ? nounPhraseAt(words, at + 2) : undefined;
  return at >= 0 && at < 3 && whom !== undefined && whom.to === verb.from && colleague(sentence, whom);
};

/** "Root cause worked out by the infrastructure team: expired token", "survey made by my assistant, 70% for the later bus", "numbers from Mira: 40%". */
export const homeworkInNote = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses, start, end } = sentence;
  if (sentence.question || clauses.some(({ actor }) => /^(I|we|dropped)$/.test(actor))) return undefined;
  const by = words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      at < 6 &&
      ((lower === 'by' && isMadeSo(words, at)) || (lower === 'from' && isGiven(words[at - 1]) && at < 3)),
  );
  const whom = by > 0 ? nounPhraseAt(words, by + 1) : undefined;
  const mark = words[whom?.to ?? 0];
  return whom && /^[:,;–—-]$/.test(mark?.text ?? '') && words[whom.to + 1] && colleague(sentence, whom)
    ? { start, end }
    : undefined;
});

const isMadeSo = (words: readonly Word[], by: number): boolean =>
  /^(out|made|done|run|found|pulled|collected|gathered|prepared|provided|calculated|counted)$/.test(
    words[by - 1]?.lower ?? '',
  ) &&
  words
    .slice(0, by)
    .some(({ lower, singular }) => studies.has(lower) || evidenceWork.has(lower) || isFinding(singular));

const isGiven = (word: Word | undefined): boolean =>
  /^(numbers|figures|data|stats|statistics|results)$/.test(word?.lower ?? '');
