import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { arranging, fieldwork, parcels, questioning, reportingBack, scoring } from '../lexicon/delegating.ts';
import { drawnUp } from '../lexicon/examining.ts';
import { glances } from '../lexicon/looking.ts';
import { customers, persons } from '../lexicon/people.ts';
import { trades } from '../lexicon/trades.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isOfEvidence } from './delegation-guards.ts';
import { worker } from './second-hand.ts';

/** Whether a clause tells that a colleague asked those who know, went to see, or brought the facts into a form. */
export const isTheirEnquiry = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated &&
  clause.verb.voice === 'active' &&
  (clause.verb.tense === 'past' || clause.verb.perfect) &&
  worker(sentence, clause.subject) &&
  ways.some(way => way(sentence, clause));

/** "The steward asked around." */
const asksAround = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'ask' &&
  object === undefined &&
  /^(around|round|about)$/.test((verb.particle ?? words[verb.to])?.lower ?? '') &&
  /^(punctuation|coordinator|preposition)$/.test(words[verb.to + (verb.particle ? 0 : 1)]?.part ?? 'punctuation') &&
  words[verb.to + 1]?.lower !== 'for';

/** "Phoned 30 of last year's donors", "spoke with twenty of the families". */
function reachesMany({ words, quantities }: Sentence, { verb, infinitive }: Clause): boolean {
  if (infinitive || !/^(phone|call|ring|ask|speak|talk|visit|write|contact|meet)$/.test(verb.lemma)) return false;
  const at = /^(with|to)$/.test(words[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  const many = quantities.find(
    ({ start, kind, value }) => /^(count|ratio)$/.test(kind) && value >= 5 && start === words[at]?.start,
  );
  return many !== undefined && words.slice(at + 1, at + 7).some(({ lower }) => customers.has(lower));
}

/** "Questioned the guests", "asked the porters and told me they accept it", "asked the families what they missed". */
function questions(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, object, infinitive } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const deed = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  if (!object || infinitive || !questioning.has(deed) || !isMany(object) || isMine(words, object)) return false;
  if (!/^(ask|consult)$/.test(lemma)) return true;
  const next = clauses[clauses.indexOf(clause) + 1];
  const wonders = next?.kind === 'complement' && /^(what|which|why|where|how)$/.test(next.link?.lower ?? '');
  return (wonders && !/^(want|order|drink|eat|have|do)$/.test(next.verb.lemma)) || tellsBack(sentence, clause);
}

const isMany = ({ head }: NounPhrase): boolean =>
  head.lower !== head.singular &&
  (customers.has(head.lower) || trades.has(head.singular) || persons.has(head.singular));

const isMine = (words: Sentence['words'], { from }: NounPhrase): boolean => words[from]?.lower === 'my';

/** "Walked the farms and told us the fruit was green", "sat with the tapes and reported when it happens". */
function looksAndTells(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const next = words[verb.to]?.lower ?? '';
  return (
    (fieldwork.has(lemma) || fieldwork.has(`${lemma}-${verb.particle?.lower ?? next}`)) &&
    !(lemma === 'sit' && next === 'down') &&
    (clause.object === undefined || !isMine(words, clause.object)) &&
    tellsBack(sentence, clause)
  );
}

/** Whether the same ones then tell how things are. */
const tellsBack = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.some(
    (told, at) =>
      told.start > clause.start &&
      told.actor === 'other' &&
      (told.kind === 'coordinate'
        ? told.subject?.start === clause.subject?.start
        : told.kind === 'main' && /^(he|she|they)$/.test(told.subject?.head.lower ?? '')) &&
      reportingBack.has(told.verb.deed.lemma ?? told.verb.lemma) &&
      clauses[at + 1]?.kind === 'complement' &&
      /^(other|nobody)$/.test(clauses[at + 1]?.actor ?? ''),
  );

/** "Put it all together in a nice chart", "put this into figures", "sorted the refunds into five groups". */
function arranges(sentence: Sentence, { verb, object, end }: Clause): boolean {
  const { words } = sentence;
  if (!object || !arranging.has(verb.deed.lemma ?? verb.lemma) || customers.has(object.head.lower)) return false;
  const into = words.findIndex(({ lower, start }, at) => at >= object.to && start < end && /^(in|into)$/.test(lower));
  const form = into > 0 ? nounPhraseAt(words, into + 1) : undefined;
  return (
    form !== undefined &&
    (drawnUp.has(form.head.lower) || (parcels.has(form.head.lower) && words[into]?.lower === 'into'))
  );
}

/** "Scored the forty loans", "graded 300 essays". */
const scores = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  scoring.has(verb.deed.lemma ?? verb.lemma) &&
  object !== undefined &&
  /^(the|all|every|each|our)$/.test(words[object.from]?.lower ?? '') &&
  (object.head.lower !== object.head.singular || object.head.part === 'number');

/** "Had a look at the overdue accounts." */
function glancesAt(sentence: Sentence, { verb, object }: Clause): boolean {
  const { words } = sentence;
  if (!/^(have|take)$/.test(verb.lemma) || !object || !glances.has(object.head.lower)) return false;
  const thing = /^(at|through|into|over)$/.test(words[object.to]?.lower ?? '')
    ? nounPhraseAt(words, object.to + 1)
    : undefined;
  return thing !== undefined && !isMine(words, thing) && isOfEvidence(sentence, thing);
}

/** "Had been through the complaints." */
const hasBeenThrough = (sentence: Sentence, { verb }: Clause): boolean => {
  const thing = /^(through|over)$/.test(sentence.words[verb.to]?.lower ?? '')
    ? nounPhraseAt(sentence.words, verb.to + 1)
    : undefined;
  return verb.lemma === 'be' && verb.perfect && thing !== undefined && isOfEvidence(sentence, thing);
};

/** "Took swabs on all the tables." */
const takesSamples = (_: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' && /^(samples|swabs|readings|measurements|soundings|cores)$/.test(object?.head.lower ?? '');

const ways = [
  hasBeenThrough,
  takesSamples,
  asksAround,
  reachesMany,
  questions,
  looksAndTells,
  arranges,
  scores,
  glancesAt,
];
