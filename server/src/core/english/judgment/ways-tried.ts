import { isCandidate } from '../grammar/actor.ts';
import { nounPhraseAt, skipAdverbs } from '../grammar/noun-phrase.ts';
import { availing, measures } from '../lexicon/options.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isNew } from './other-ways.ts';

/**
 * Whether a clause tells of another way by who goes it or by how it did: it was tried before, is what others do, compares
 * worse, or would do the same.
 */
export const isKnownOtherwise = (sentence: Sentence, clause: Clause): boolean =>
  isTriedBefore(sentence, clause) ||
  cameToNothing(sentence, clause) ||
  isSaidBeside(sentence, clause) ||
  isDoneElsewhere(sentence, clause) ||
  comparesWith(sentence, clause) ||
  oneCould(clause) ||
  doesTheSame(sentence, clause) ||
  isSaidTo(sentence, clause) ||
  isTooMuch(sentence, clause);

/** "First I tried thinner grease", "before we try with a reminder, did not help". */
function isTriedBefore({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, infinitive, end } = clause;
  if (!isCandidate(clause) || verb.lemma !== 'try' || verb.negated || verb.modal) return false;
  if (/^(relative|complement)$/.test(clause.kind)) return false;
  const fails =
    clauses.some(other => other.start > verb.end && other.verb.negated && availing.has(other.verb.deed.lemma ?? '')) ||
    words.some(({ lower, start }) => start >= verb.end && /^(fail|failed|vain|success|effect|useless)$/.test(lower));
  if (fails) return true;
  if (infinitive || words[verb.to]?.part === 'to' || verb.deed !== verb.head) return false;
  const thing = nounPhraseAt(words, skipAdverbs(words, verb.to));
  return (
    words.some(
      ({ lower, start }) =>
        start >= clause.start - 12 &&
        start < end &&
        /^(first|before|initially|originally|earlier|previously)$/.test(lower),
    ) &&
    thing !== undefined &&
    thing.head.part === 'noun' &&
    !/^(door|key|handle|phone|number)$/.test(thing.head.lower)
  );
}

/** "A reminder had been sent twice before, and nothing came of it." */
const cameToNothing = ({ words, clauses }: Sentence, { verb, end, kind, actor }: Clause): boolean =>
  verb.tense === 'past' &&
  (verb.perfect || actor === 'other') &&
  !verb.negated &&
  kind === 'main' &&
  clauses.some(
    ({ subject, verb: came, start }) =>
      start >= end - 1 &&
      ((subject?.head.lower === 'nothing' && /^(come|change|happen)$/.test(came.lemma)) ||
        (/^(this|that|it|which)$/.test(subject?.head.lower ?? '') &&
          availing.has(came.deed.lemma ?? '') &&
          (came.negated || words[came.to]?.lower === 'nothing')) ||
        (came.negated && /^(help|work|change)$/.test(came.deed.lemma ?? ''))),
  ) &&
  words.some(
    ({ lower, start }, at) =>
      start < end + 1 &&
      (/^(before|twice|already|once|earlier|always)$/.test(lower) ||
        (lower === 'last' && /^(year|time|season|winter|summer|spring|autumn)$/.test(words[at + 1]?.lower ?? ''))),
  );

/** "My partner says software, I say proof", "the guards suggested a logbook; one register was enough". */
const isSaidBeside = (sentence: Sentence, { subject, verb, object, kind }: Clause): boolean => {
  if (!subject || !object || object.head.part !== 'noun' || kind !== 'main' || verb.negated) return false;
  if (!isPerson(sentence, subject) || !/^(say|suggest|propose|want|vote|recommend|advise)$/.test(verb.lemma))
    return false;
  return sentence.clauses.some(
    ({ actor, verb: mine, object: own, start }) =>
      start > verb.end &&
      !mine.negated &&
      ((actor === 'I' && mine.lemma === 'say' && verb.lemma === 'say' && own?.head.part === 'noun') ||
        (mine.lemma === 'be' &&
          verb.lemma !== 'say' &&
          isNew(sentence.words, object) &&
          sentence.words
            .slice(mine.from + 1, mine.to + 1)
            .some(({ lower }) => /^(enough|plenty|sufficient)$/.test(lower)))),
  );
};

/** "Others just cancel the first one", "most labs buy a scanner for that". */
function isDoneElsewhere({ words }: Sentence, { subject, verb, kind, object }: Clause): boolean {
  if (!subject || verb.tense !== 'present' || verb.negated || kind === 'relative') return false;
  const first = words[subject.from]?.lower ?? '';
  const others =
    (first === 'others' && subject.to === subject.from + 1) ||
    (/^(other|most)$/.test(first) && subject.to > subject.from + 1 && subject.head.lower !== subject.head.singular);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (!others || /^(be|have|like|know|see|think|use)$/.test(lemma)) return false;
  const usual = words
    .slice(subject.to, verb.to + 1)
    .some(({ lower }) => /^(just|simply|usually|normally|always|mostly)$/.test(lower));
  return (usual && !/^(it|this)$/.test(object?.head.lower ?? '')) || measures.has(lemma);
}

/** "That beat paying for a hinge", "it is cheaper than a new one", "better than to hire". */
function comparesWith({ words }: Sentence, { verb, actor, kind }: Clause): boolean {
  if (kind === 'relative' || verb.negated || /^(I|we)$/.test(actor)) return false;
  if (verb.lemma === 'beat') return isWayAt(words, verb.to);
  const than = words.findIndex(({ lower }, at) => /^(than|as)$/.test(lower) && at > verb.to - 1 && at < verb.to + 5);
  if (verb.lemma !== 'be' && verb.lemma !== 'cost' && verb.lemma !== 'work') return false;
  return (
    than > 0 &&
    /^(cheaper|better|faster|simpler|easier|quicker|safer|less|kinder|wiser|fairer)$/.test(
      words[than - 1]?.lower ?? '',
    ) &&
    (isWayAt(words, than + 1) || words[than + 1]?.part === 'to')
  );
}

/** "Paying for it", "a new hinge", "another van": a deed, or a thing that was not there. */
function isWayAt(words: Sentence['words'], at: number): boolean {
  if (words[at]?.form === 'ing') return true;
  const thing = nounPhraseAt(words, at);
  const fresh = words
    .slice(thing?.from ?? at, thing?.to ?? at)
    .some(({ lower }) => /^(new|second|third|extra|another|more|bigger)$/.test(lower));
  return thing !== undefined && thing.head.part === 'noun' && fresh;
}

/** "One could also have asked them", "you could buy a pump for that". */
const oneCould = ({ subject, verb, kind }: Clause): boolean =>
  /^(one|you)$/.test(subject?.head.lower ?? '') &&
  verb.modal === 'could' &&
  verb.perfect &&
  !verb.negated &&
  kind === 'main';

/** "A scanner would do the same for 20,000." */
const doesTheSame = ({ words, quantities }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  isNew(words, subject) &&
  /^(would|could|'d|might)$/.test(verb.modal ?? '') &&
  (words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(same|job|trick)$/.test(lower)) ||
    (words.slice(verb.to, verb.to + 5).some(({ lower }) => /^(too|also)$/.test(lower)) &&
      quantities.some(({ start, digits }) => start > verb.end && digits)));

/** "The manager said hire one more, I said list first": a deed that is told as it was said. */
const isSaidTo = (sentence: Sentence, { subject, verb }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (!/^(say|tell|want|suggest|propose|advise)$/.test(verb.lemma) || !subject || !isPerson(sentence, subject))
    return false;
  const deed = words[/^(me|us|:)$/.test(words[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to];
  return (
    deed !== undefined &&
    (measures.has(deed.lower) || (deed.form === 'base' && measures.has(deed.lemma ?? ''))) &&
    clauses.some(({ actor, start, verb: mine }) => actor === 'I' && start > verb.end && mine.lemma !== 'do')
  );
};

/** "Sending them was out", "more tests need two months, so this was not for now". */
const isTooMuch = ({ words, clauses }: Sentence, { subject, verb, kind }: Clause): boolean => {
  if (!subject || kind !== 'main' || verb.negated || !isNew(words, subject) || isPersonalSubject(subject)) return false;
  if (verb.lemma === 'be')
    return words[verb.to]?.lower === 'out' && (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation';
  return (
    /^(need|take|cost|want|require)$/.test(verb.lemma) &&
    clauses.some(
      ({ start, verb: not, subject: it }) =>
        start > verb.end &&
        not.negated &&
        not.lemma === 'be' &&
        /^(this|that|it)$/.test(it?.head.lower ?? 'that') &&
        words
          .slice(not.to, not.to + 3)
          .some(({ lower }) => /^(for|possible|option|realistic|worth|feasible)$/.test(lower)),
    )
  );
};

const isPersonalSubject = ({ head }: NounPhrase): boolean => head.part === 'pronoun';
