import type { Span } from '../span.ts';
import { actorOf } from './actor.ts';
import { costVerbs, lossVerbs } from './lexicon/costs.ts';
import { outcomes } from './lexicon/measures.ts';
import { prices } from './lexicon/phrases.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { isSetAgainst } from './options.ts';
import { remembered } from './remembered.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const priceSet = phraseSet(prices);
const benefitSet = phraseSet(outcomes);

/** Where a sentence names what the candidate's call cost, gave up, put off or risked; undefined where it names none. */
export const costOf = remembered((sentence: Sentence): Span | undefined => {
  const price = firstPhrase(sentence.words, priceSet);
  if (price) return spanOf(sentence, price.from, price.to);
  const surcharge = surchargeIn(sentence) ?? concession(sentence);
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

/** "Although regulars had asked for it", "even though the old ones had to run": what is conceded is somebody's loss. */
function concession({ words, clauses }: Sentence): Span | undefined {
  const at = words.findIndex(({ lower }) => /^(though|although)$/.test(lower));
  const link = words[at];
  if (!link) return undefined;
  const conceded = clauses.find(({ verb }) => verb.start > link.start);
  if (!conceded || conceded.actor === 'I' || /^(nobody|no-one|none)$/.test(conceded.subject?.head.lower ?? ''))
    return undefined;
  const rest = words.filter(({ start, end }) => start >= conceded.verb.start && end <= conceded.end + 60);
  const burdened =
    conceded.verb.negated ||
    conceded.verb.modal === 'must' ||
    /^(have|ask|want|like|love|need|cost|mean|lose|use|rely|prefer|wait|pay)$/.test(conceded.verb.lemma) ||
    rest.some(({ lower }) => /^(wrong|no|without|less|fewer|slower|longer|worse|late|angry|more)$/.test(lower));
  return burdened ? { start: link.start, end: conceded.end } : undefined;
}

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isCost(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const actor = actorOf(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const candidate = actor === 'I' || actor === 'we' || actor === 'team' || actor === 'dropped';
  if (verb.negated && !(candidate && /^(ship|launch|build|get|have|serve)$/.test(lemma))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : particleOf(sentence, clause, lemma);
  if (candidate && verb.tense !== 'imperative') {
    if (costVerbs.has(lemma) && hasObject(sentence, clause) && isBurden(clause) && !isGain(sentence, clause))
      return true;
    if (phrasal && costVerbs.has(phrasal)) return true;
    if (isSetAgainst(sentence, clause)) return true;
  }
  return lossVerbs.has(lemma) && (candidate || harm(sentence, clause, lemma));
}

/** What is accepted must be a burden: not "it", not an offer. */
export const isBurden = ({ object, verb }: Clause): boolean =>
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

/** A harm that the story states: "it cost us two weeks", "partners lost a month", "sales dropped by 4%". */
function harm(sentence: Sentence, clause: Clause, lemma: string): boolean {
  const subject = clause.subject?.head.lower ?? '';
  if (/^(cost|hurt|delay|slow)$/.test(lemma)) return clause.verb.tense === 'past' || clause.verb.tense === 'present';
  if (/^(wait|lose|suffer|go)$/.test(lemma))
    return clause.verb.tense === 'past' && subject !== '' && !sentence.question;
  return false;
}
