import type { Span } from '../span.ts';
import { costVerbs, lossVerbs } from './lexicon/costs.ts';
import { outcomes } from './lexicon/measures.ts';
import { alternativeLinks, prices } from './lexicon/phrases.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { remembered } from './remembered.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const priceSet = phraseSet(prices);
const linkSet = phraseSet(alternativeLinks);
const benefitSet = phraseSet(outcomes);

/** Where a sentence names what the candidate's call cost, gave up, put off or risked; undefined where it names none. */
export const costOf = remembered((sentence: Sentence): Span | undefined => {
  const price = firstPhrase(sentence.words, priceSet);
  if (price) return spanOf(sentence, price.from, price.to);
  const surcharge = surchargeIn(sentence);
  if (surcharge) return surcharge;
  for (const clause of sentence.clauses) if (isCost(sentence, clause)) return { start: clause.start, end: clause.end };
  return undefined;
});

/** Time or money on top of what it was: "five minutes more on each round", "an extra $40". */
function surchargeIn({ words, quantities }: Sentence): Span | undefined {
  return quantities.find(({ kind, start, end }) => {
    if (kind !== 'duration' && kind !== 'money') return false;
    const at = words.findIndex(word => word.start >= end);
    const first = words.findIndex(word => word.start >= start);
    return /^(more|longer|extra|slower)$/.test(words[at]?.lower ?? '') || words[first - 1]?.lower === 'extra';
  });
}

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isCost(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const candidate = actor === 'I' || actor === 'we' || actor === 'team' || actor === 'dropped';
  if (verb.negated && !(candidate && /^(ship|launch|build|get|have|serve)$/.test(lemma))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : particleOf(sentence, clause, lemma);
  if (candidate && verb.tense !== 'imperative') {
    if (costVerbs.has(lemma) && hasObject(sentence, clause) && isBurden(clause) && !isGain(sentence, clause))
      return true;
    if (phrasal && costVerbs.has(phrasal)) return true;
    if (chosenAgainst(sentence, clause)) return true;
  }
  return lossVerbs.has(lemma) && (candidate || harm(sentence, clause, lemma));
}

/** What is accepted must be a burden: not "it", not an offer. */
const isBurden = ({ object, verb }: Clause): boolean =>
  verb.deed.lemma !== 'accept' ||
  (object !== undefined &&
    object.head.part !== 'pronoun' &&
    !/^(offer|proposal|decision|role|job|invitation|recommendation|recommendations|request|position|task|award|idea|suggestion|feedback|meeting)$/.test(
      object.head.lower,
    ));

const hasObject = (sentence: Sentence, clause: Clause): boolean =>
  clause.object !== undefined ||
  /^(that|the|a|an|to)$/.test(sentence.words[clause.verb.to]?.lower ?? '') ||
  clause.verb.voice === 'passive';

/** Cutting what nobody wants is no price: "cut the waste", "tried to stop the errors". */
function isGain(sentence: Sentence, { object, verb }: Clause): boolean {
  return (
    verb.lemma === 'try' ||
    (object !== undefined && firstPhrase(sentence.words, benefitSet, object.from, object.to) !== undefined)
  );
}

function particleOf(sentence: Sentence, clause: Clause, lemma: string): string | undefined {
  const [from, to] = wordRange(sentence, clause);
  const particle = sentence.words.slice(from, to).find(({ part }) => part === 'particle');
  return particle && `${lemma}-${particle.lower}`;
}

/** The candidate's own choice over another: "chose X over Y", "kept the vans instead of leasing". */
function chosenAgainst(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  if (from > 1 && /^(rather|instead)$/.test(sentence.words[0]?.lower ?? '') && clause.kind === 'main') return true;
  const match = firstPhrase(sentence.words, linkSet, clause.verb.to, to);
  if (!match) return false;
  if (match.phrase !== 'over' && match.phrase !== 'ahead of') return true;
  const before = sentence.words[match.from - 1];
  const after = sentence.words[match.to];
  const choice = /^(choose|pick|prioritise|prioritize|favour|favor|prefer|put|take|select|rank)$/.test(
    clause.verb.deed.lemma ?? '',
  );
  return choice && before?.part !== 'verb' && after?.part !== 'number' && after !== undefined;
}

/** A harm that the story states: "it cost us two weeks", "partners lost a month", "sales dropped by 4%". */
function harm(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const subject = clause.subject?.head.lower ?? '';
  if (/^(cost|hurt|delay|slow)$/.test(lemma)) return clause.verb.tense === 'past' || clause.verb.tense === 'present';
  if (/^(wait|lose|suffer|go)$/.test(lemma))
    return clause.verb.tense === 'past' && subject !== '' && !sentence.question;
  return false;
}
