import type { Span } from '../../span.ts';
import { actorOf, isCandidate } from '../grammar/actor.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { nobodies } from '../lexicon/certainty.ts';
import {
  bearing,
  burdenNouns,
  choosing,
  comingLate,
  concededLoss,
  conceding,
  costVerbs,
  harmed,
  harming,
  lessening,
  lossVerbs,
  offering,
  offers,
  outputVerbs,
  postponing,
  prices,
  surcharges,
} from '../lexicon/costs.ts';
import { linking, pointing } from '../lexicon/function-groups.ts';
import { outcomes } from '../lexicon/measures.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { leftOutIn } from './left-out.ts';
import { isSetAgainst } from './options.ts';
import { isPaid } from './prices.ts';

const priceSet = phraseSet(prices);
const benefitSet = phraseSet(outcomes);

/** Where a sentence names what the candidate's call cost, gave up, put off or risked; undefined where it names none. */
export const costOf = remembered((sentence: Sentence): Span | undefined => {
  const price = firstPhrase(sentence.words, priceSet);
  if (price) return spanOf(sentence, price.from, price.to);
  const surcharge = surchargeIn(sentence) ?? concession(sentence) ?? goneIn(sentence) ?? priceOfIt(sentence);
  if (surcharge) return surcharge;
  const burdened = leftOutIn(sentence);
  if (burdened) return { start: burdened.start, end: burdened.end };
  for (const clause of sentence.clauses)
    if (isCost(sentence, clause) || isPaid(sentence, clause)) return { start: clause.start, end: clause.end };
  return undefined;
});

/** Time or money on top of what it was: "five minutes more on each round", "an extra $40". */
function surchargeIn({ words, quantities }: Sentence): Span | undefined {
  return quantities.find(({ kind, start, end }) => {
    if (kind !== 'duration' && kind !== 'money') return false;
    const at = words.findIndex(word => word.start >= end);
    const first = words.findIndex(word => word.start >= start);
    return surcharges.has(words[at]?.lower ?? '') || words[first - 1]?.lower === 'extra';
  });
}

/** "Although regulars had asked for it", "even though the old ones had to run": what is conceded is somebody's loss. */
function concession({ words, clauses }: Sentence): Span | undefined {
  const at = words.findIndex(({ lower }) => /^(though|although)$/.test(lower));
  const link = words[at];
  if (!link) return undefined;
  const conceded = clauses.find(({ verb }) => verb.start > link.start);
  if (!conceded || conceded.actor === 'I' || nobodies.has(conceded.subject?.head.lower ?? '')) return undefined;
  const rest = words.filter(({ start, end }) => start >= conceded.verb.start && end <= conceded.end + 60);
  const burdened =
    conceded.verb.negated ||
    conceded.verb.modal === 'must' ||
    conceding.has(conceded.verb.lemma) ||
    rest.some(({ lower }) => concededLoss.has(lower));
  return burdened ? { start: link.start, end: conceded.end } : undefined;
}

/** "The rebate was gone", "no coffee round any more", "one nurse less", "a week late": what there was before is missing now. */
function goneIn({ words, clauses, question }: Sentence): Span | undefined {
  if (question) return undefined;
  const word = words.find(({ lower }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (lower === 'gone') return linking.has(before);
    if (lower === 'more') return before === 'any' && words.some(other => /^(no|not|n't|never)$/.test(other.lower));
    if (lower === 'longer') return before === 'no';
    if (lower === 'less' || lower === 'fewer')
      return words[at - 1]?.part === 'noun' && words[at - 2]?.part === 'number' && words[at + 1]?.lower !== 'than';
    if (lower === 'late')
      return (
        words[at - 1]?.part === 'noun' &&
        clauses.some(({ actor, verb }) => actor === 'other' && comingLate.has(verb.lemma))
      );
    if (lower === 'still') return /^(stood|stand|stands)$/.test(before);
    return false;
  });
  const own =
    clauses.length === 0 ||
    clauses.some(
      ({ actor, verb }) => /^(past|present)$/.test(verb.tense) || (verb.modal === 'could' && isCandidate({ actor })),
    );
  return word && own ? { start: word.start, end: word.end } : undefined;
}

/** "It meant two more days", "that meant that thirty got no slot", "this was the price". */
function priceOfIt({ words, clauses }: Sentence): Span | undefined {
  return clauses.find(({ kind, subject, verb }) => {
    if (kind === 'complement' || !pointing.has(subject?.head.lower ?? '') || verb.negated) return false;
    const rest = words.filter(({ start }) => start >= verb.end).slice(0, 12);
    if (verb.lemma === 'be')
      return rest.slice(0, 4).some(({ lower }) => burdenNouns.has(lower)) && rest[0]?.part === 'determiner';
    return verb.lemma === 'mean' && rest.some(({ lower }) => lessening.has(lower));
  });
}

/** "This I accepted", "I took that risk", "I lived with that", "it burned two of my weekends". */
function isAccepted({ words, clauses }: Sentence, { object, infinitive, verb, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated) return false;
  if (verb.lemma === 'accept' && infinitive) return true;
  if (infinitive && bearing.has(infinitive.lower) && bearsBurden(words, infinitive)) return true;
  if (!bearing.has(lemma)) return false;
  if (object && burdenNouns.has(object.head.lower)) return true;
  const after = words.filter(({ start, end: to }) => start >= verb.end && to <= end);
  const fronted = words[verb.from - 2];
  if (lemma === 'live' || lemma === 'put')
    return (
      after.some(({ lower }) => lower === 'with') &&
      (after.some(({ lower }) => pointing.has(lower)) || pointing.has(fronted?.lower ?? ''))
    );
  if (clauses.some(other => offering.has(other.verb.deed.lemma ?? ''))) return false;
  if (after.length === 0)
    return fronted !== undefined && (pointing.has(fronted.lower) || burdenNouns.has(fronted.lower));
  return after.length <= 2 && pointing.has(after[0]?.lower ?? '') && clauses.length > 1;
}

/** "Decided to wear the loss of two slots." */
function bearsBurden(words: readonly Word[], infinitive: Word): boolean {
  const object = nounPhraseAt(words, words.indexOf(infinitive) + 1);
  return object !== undefined && burdenNouns.has(object.head.lower);
}

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** "We deferred to the board", "left it to them": the call goes to others, nothing is given up. */
const defers = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'defer' && words[verb.to]?.lower === 'to';

function isCost(sentence: Sentence, clause: Clause): boolean {
  if (defers(sentence, clause) || clause.link?.lower === 'what') return false;
  const { verb } = clause;
  const actor = actorOf(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const candidate = isCandidate({ actor });
  if (verb.negated && !(candidate && outputVerbs.has(lemma))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : particleOf(sentence, clause, lemma);
  if (candidate && verb.tense !== 'imperative') {
    if (isAccepted(sentence, clause)) return true;
    if (costVerbs.has(lemma) && hasObject(sentence, clause) && isBurden(clause) && !isGain(sentence, clause))
      return true;
    if (phrasal && costVerbs.has(phrasal)) return true;
    if (choosing.has(lemma) && postponing.has(clause.infinitive?.lower ?? '')) return true;
    if (isSetAgainst(sentence, clause)) return true;
  }
  return lossVerbs.has(lemma) && (candidate || harm(sentence, clause, lemma));
}

/** What is accepted must be a burden: not "it", not an offer. */
export const isBurden = ({ object, verb }: Clause): boolean =>
  verb.deed.lemma !== 'accept' ||
  (object !== undefined && object.head.part !== 'pronoun' && !offers.has(object.head.lower));

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
  if (/^(what|how)$/.test(clause.link?.lower ?? '')) return false;
  if (clause.verb.progressive && lemma === 'wait') return false;
  if (harming.has(lemma)) return clause.verb.tense === 'past' || clause.verb.tense === 'present';
  if (harmed.has(lemma)) return clause.verb.tense === 'past' && subject !== '' && !sentence.question;
  return false;
}
