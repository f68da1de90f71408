import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { blueprints, handingActs, remainders, running } from '../lexicon/handing.ts';
import { isColleague, isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTaker, isWork } from './takers.ts';

/** Whether a clause tells, in plain words, that others go on without the candidate. */
export const goesOnWithoutMe = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  clause.verb.tense !== 'conditional' &&
  !clause.verb.negated &&
  (movesToOthers(sentence, clause) ||
    goOnAlone(sentence, clause) ||
    isShownAndLeft(sentence, clause) ||
    isYoursNow(sentence, clause) ||
    doesTheRest(sentence, clause) ||
    isThenFor(sentence, clause) ||
    isCleftTaker(sentence, clause) ||
    asksFromThere(sentence, clause) ||
    buildsMine(sentence, clause) ||
    givesItTo(sentence, clause));

const taker = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isTaker(sentence, phrase) || (phrase !== undefined && isName(phrase.head) && phrase.to - phrase.from === 1);

/** "Maintenance moved to the vendor." */
const movesToOthers = (sentence: Sentence, { actor, subject, verb, kind }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  /^(move|pass|shift|transfer)$/.test(verb.lemma) &&
  isWork(sentence, subject) &&
  sentence.words[verb.to]?.lower === 'to' &&
  !sentence.words.some(({ lower }) => lower === 'every') &&
  sentence.words[verb.to + 1]?.part === 'determiner' &&
  isColleague(sentence, nounPhraseAt(sentence.words, verb.to + 1));

/** "I trained him and then he ran it alone", "… and he is continuing alone". */
const goOnAlone = (sentence: Sentence, { actor, subject, verb, object, end }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (actor !== 'other' || !(/^(continue|carry|proceed)$/.test(verb.lemma) || running.has(verb.deed.lemma ?? '')))
    return false;
  const alone = words.some(
    ({ lower, start }, at) =>
      start >= verb.end &&
      start < end + 1 &&
      (lower === 'alone' ||
        (/^(his|her|their)$/.test(lower) && words[at - 1]?.lower === 'on' && words[at + 1]?.lower === 'own')),
  );
  const afterMe = clauses.some(
    other =>
      other.actor === 'I' &&
      other.end <= verb.start &&
      /^(show|train|teach|explain|return|leave|move|go|coach|turn|switch)$/.test(other.verb.deed.lemma ?? ''),
  );
  if (!alone || !(taker(sentence, subject) || /^(he|she|they)$/.test(subject?.head.lower ?? ''))) return false;
  if (/^(continue|carry|proceed)$/.test(verb.lemma))
    return afterMe && (object === undefined || isItOrWork(sentence, object));
  if (
    sentence.quantities.some(({ start }) => start > verb.end) ||
    words.some(({ lower }) => /^(users?|customers?|guests?|patients?|students?)$/.test(lower))
  )
    return false;
  return afterMe && object !== undefined && isItOrWork(sentence, object);
};

const isItOrWork = (sentence: Sentence, phrase: NounPhrase): boolean =>
  /^(it|this|that|them|everything)$/.test(phrase.head.lower) || isWork(sentence, phrase);

/** "I showed the clerks how to do it and left." */
const isShownAndLeft = (sentence: Sentence, { actor, verb, object }: Clause): boolean =>
  /^(I|dropped)$/.test(actor) &&
  verb.lemma === 'leave' &&
  verb.tense === 'past' &&
  object === undefined &&
  (sentence.words[verb.to]?.part ?? 'punctuation') === 'punctuation' &&
  sentence.clauses.some(
    shown =>
      shown.actor === 'I' &&
      shown.end <= verb.start &&
      taker(sentence, shown.object) &&
      /^(show|teach|train|explain)$/.test(shown.verb.deed.lemma ?? '') &&
      sentence.words.some(
        ({ lower, start }, at) =>
          lower === 'how' && sentence.words[at + 1]?.lower === 'to' && start >= shown.verb.end && start < verb.start,
      ),
  );

/** "… and told him, it's yours now." */
const isYoursNow = ({ words, clauses }: Sentence, { verb, subject, start }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'present' &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  words
    .slice(verb.from + 1, verb.to + 3)
    .some(({ lower }, at, behind) => lower === 'yours' && /^(now|from)$/.test(behind[at + 1]?.lower ?? '')) &&
  clauses.some(({ actor, verb: told, start: from }) => actor === 'I' && from < start && told.lemma === 'tell') &&
  clauses.some(
    ({ actor, verb: gave, start: from }) =>
      actor === 'I' && from < start && /^(give|hand|show|send|pass)$/.test(gave.lemma),
  );

/** "The account manager dealt with everything after that", "launch done, the vendor does the rest", "QA looked at the rest". */
const doesTheRest = (sentence: Sentence, { actor, subject, verb, end, kind }: Clause): boolean => {
  const { words } = sentence;
  if (actor !== 'other' || !/^(do|deal|handle|manage|finish|complete|look|see)$/.test(verb.lemma)) return false;
  const rest = words.findIndex(({ lower, start }) => start >= verb.end && start < end && remainders.has(lower));
  if (words[rest + 1]?.lower === 'of') return false;
  const [next, then] = [words[rest + 1], words[rest + 2]?.lower ?? ''];
  const whole =
    words[rest]?.lower === 'everything'
      ? next?.lower === 'else' ||
        (next?.lower === 'after' && then === 'that') ||
        (next?.lower === 'from' && /^(there|then)$/.test(then))
      : words[rest - 1]?.lower === 'the' && (next?.part ?? 'punctuation') === 'punctuation';
  return (
    /^(main|coordinate)$/.test(kind) &&
    verb.voice === 'active' &&
    rest >= 0 &&
    rest <= verb.to + 3 &&
    whole &&
    taker(sentence, subject)
  );
};

/** "The testing was then for Bogdan and his people." */
const isThenFor = (sentence: Sentence, { verb, subject }: Clause): boolean => {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.tense !== 'past') return false;
  const at = words.findIndex(({ lower }, index) => index > verb.from && index < verb.to + 3 && lower === 'for');
  return (
    at > 0 &&
    words.slice(verb.from, at).some(({ lower }) => lower === 'then') &&
    /^(testing|implementation|installation|execution|maintenance|operation|rest|launch|rollout)$/.test(
      subject?.head.lower ?? '',
    ) &&
    taker(sentence, nounPhraseAt(words, at + 1))
  );
};

/** "It is the warehouse that looks after it now." */
const isCleftTaker = (sentence: Sentence, { kind, verb, link, end, subject }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (kind !== 'relative') return false;
  const it = clauses.find(
    other => other.verb.lemma === 'be' && other.subject?.head.lower === 'it' && other.end <= verb.start,
  );
  return (
    it !== undefined &&
    /^(that|who|which)$/.test(link?.lower ?? '') &&
    taker(sentence, subject?.head.lower === 'it' ? it.object : subject) &&
    /^(it|this|that|them)$/.test(words[verb.lemma === 'look' ? verb.to + 1 : verb.to]?.lower ?? '') &&
    (running.has(verb.lemma) || (verb.lemma === 'look' && words[verb.to]?.lower === 'after')) &&
    words.some(
      ({ lower, start }) => start >= verb.end && start <= end + 1 && /^(now|since|today|nowadays)$/.test(lower),
    )
  );
};

/** "I asked Ciara to do it from there on." */
const asksFromThere = (sentence: Sentence, { actor, verb, object, infinitive, end }: Clause): boolean =>
  actor === 'I' &&
  /^(ask|tell|get|let|have)$/.test(verb.lemma) &&
  taker(sentence, object) &&
  (running.has(infinitive?.lemma ?? '') || /^(do|take)$/.test(infinitive?.lemma ?? verb.deed.lemma ?? '')) &&
  sentence.words.some(
    ({ lower, start }, at) =>
      lower === 'from' && start >= verb.end && start <= end + 2 && sentence.words[at + 1]?.lower === 'there',
  );

/** "I wrote the concept and the vendor built it". */
const buildsMine = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, object, kind, subject } = clause;
  const { clauses } = sentence;
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    actor === 'other' &&
    kind !== 'relative' &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    before?.actor === 'I' &&
    before.verb.tense === 'past' &&
    /^(write|deliver|make|give|draw|draft|finish|hand|prepare|send)$/.test(before.verb.deed.lemma ?? '') &&
    blueprints.has(before.object?.head.lower ?? '') &&
    (taker(sentence, subject) || /^(others|somebody|someone)$/.test(subject?.head.lower ?? '')) &&
    object !== undefined &&
    isItOrWork(sentence, object) &&
    /^(build|implement|execute|do|roll|install|realise|realize|launch|run)$/.test(verb.deed.lemma ?? '') &&
    !clauses.some(later => later.actor === 'I' && later.start > clause.start)
  );
};

/** "I passed it to Kavita", "handed it to Jo": to somebody by name. */
const givesItTo = ({ words, clauses }: Sentence, { actor, verb, object, kind }: Clause): boolean => {
  if (!/^(I|dropped)$/.test(actor) || verb.tense !== 'past') return false;
  const to = object ? object.to : verb.to;
  const whom = /^(to|with)$/.test(words[to]?.lower ?? '') ? nounPhraseAt(words, to + 1) : undefined;
  return (
    kind !== 'relative' &&
    verb.voice === 'active' &&
    (handingActs.has(verb.deed.lemma ?? '') || /^(leave|transfer)$/.test(verb.lemma)) &&
    verb.lemma !== 'give' &&
    (object === undefined
      ? verb.lemma === 'hand' && actor === 'dropped'
      : /^(everything|rest)$/.test(object.head.lower) ||
        (object.head.lower === 'it' && isGoneAfter(clauses, verb.to))) &&
    whom !== undefined &&
    whom.to - whom.from === 1 &&
    isName(whom.head) &&
    !/^(he|she|they)$/.test(words[whom.to + 1]?.lower ?? '') &&
    endsThere(words[whom.to])
  );
};

/** "… and moved on", "… and left". */
const isGoneAfter = (clauses: Sentence['clauses'], from: number): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      /^(I|dropped)$/.test(actor) && verb.from > from && /^(move|leave|go|start|return)$/.test(verb.lemma),
  );

const endsThere = (word: Word | undefined): boolean => /^(punctuation|coordinator)$/.test(word?.part ?? 'punctuation');
