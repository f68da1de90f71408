import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import {
  burdenMeasures,
  cheapWords,
  curtailing,
  foreseen,
  knowing,
  outputVerbs,
  postponing,
  resources,
  rising,
  taking,
} from '../lexicon/costs.ts';
import { burdening, paying } from '../lexicon/frames-prices.ts';
import { misfortunes } from '../lexicon/harm.ts';
import { nextPeriods } from '../lexicon/left-out.ts';
import { isPerson } from '../people/person.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';
import { isNobody } from './no-cost.ts';

const payingFrames = frameSet(paying);
const burdeningFrames = frameSet(burdening);

/** Whether a clause tells a price without a word for it: what was done without, came later, became dearer, what others had to bear. */
export function isPaid(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (sentence.question || verb.tense === 'imperative' || kind === 'subordinate') return false;
  if (isForeseen(sentence, clause) || isMeant(sentence, clause)) return true;
  const [, to] = wordRange(sentence, clause);
  const behind = sentence.words.slice(verb.to, to);
  if (isClosed(sentence, clause) || (isByHand(clause, behind) && !isNone(sentence, clause))) return true;
  if (verb.tense === 'conditional' || verb.tense === 'future') return false;
  if (verb.negated) return isMissing(clause, behind);
  if (isCandidate(clause))
    return (
      frameOf(sentence, clause, payingFrames) !== undefined || isForegone(sentence, clause) || isLess(clause, behind)
    );
  if (kind === 'complement' || (kind === 'relative' && clause.link?.lower !== 'which')) return false;
  return (
    frameOf(sentence, clause, burdeningFrames) !== undefined ||
    isDearer(clause, behind) ||
    isLater(sentence, clause, behind) ||
    isLess(clause, behind)
  );
}

/** "I knew that some regulars would go elsewhere." */
const isAware = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'aware';

function isForeseen({ clauses, words }: Sentence, { kind, actor, parent, verb }: Clause): boolean {
  const above = parent === undefined ? undefined : clauses[parent];
  return (
    kind === 'complement' &&
    actor !== 'I' &&
    verb.tense === 'conditional' &&
    !verb.negated &&
    foreseen.has(verb.lemma === 'would' ? '' : (verb.deed.lemma ?? verb.lemma)) &&
    above !== undefined &&
    isCandidate(above) &&
    (/^(know|accept|realise|realize|expect)$/.test(above.verb.lemma) || isAware(words, above.verb.to))
  );
}

/** "It meant that a dead pump would go unnoticed for an hour", "that meant the porters had to carry it". */
function isMeant(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, end, actor } = clause;
  const isIt = /^(it|this|that|which)$/.test(subject?.head.lower ?? '') || (actor === 'dropped' && verb.from === 0);
  if (verb.lemma !== 'mean' || verb.negated || !isIt) return false;
  if (isUnkindDeed(words, verb.to) || isNeverDone(sentence, clause)) return true;
  const said = clauses.find(({ verb: told }) => told.from > verb.to && told.start <= end + 60);
  const worse = words.slice(verb.to).some(({ lower }) => worsening.has(lower));
  if (!said || words.slice(verb.to).some(({ lower }) => lessening.has(lower))) return false;
  return (worse && said.verb.tense !== 'past') || (said.verb.lemma === 'have' && said.verb.deed !== said.verb.head);
}

/** "It meant telling the other team no", "meant saying goodbye to the pilot", "cancelling the trip". */
const isUnkindDeed = (words: readonly Word[], at: number): boolean => {
  const { form, lemma } = words[at] ?? {};
  const rest = words.slice(at + 1, at + 7);
  return (
    form === 'ing' &&
    (postponing.has(lemma ?? '') ||
      /^(lose|refuse|disappoint|redo|forgo)$/.test(lemma ?? '') ||
      (/^(tell|say)$/.test(lemma ?? '') && rest.some(({ lower }) => /^(no|goodbye|sorry)$/.test(lower))))
  );
};

/** "It meant that the second part never got learned": not "that nobody had to wait", "that the leak never came back". */
const isNeverDone = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses.find(({ parent }) => clauses[parent ?? -1] === clause);
  return (
    said?.actor === 'other' &&
    said.verb.negated &&
    !isHarm(said.subject?.head) &&
    !/^(must|had)$/.test(said.verb.modal ?? '') &&
    (said.verb.voice === 'passive'
      ? !misfortunes.has(said.verb.lemma)
      : /^(get|be|happen|open|start|run|appear)$/.test(said.verb.lemma)) &&
    said.subject?.head.part === 'noun'
  );
};

const worsening: ReadonlySet<string> = new Set(
  'unnoticed longer later slower wait lose without stranded stuck unpaid unserved manually twice extra'.split(' '),
);
const lessening: ReadonlySet<string> = new Set('less fewer no longer never nobody faster sooner not'.split(' '));

/** "We did not ship the search", "it was not free", "nobody could book". */
function isMissing(clause: Clause, behind: readonly Word[]): boolean {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.lemma === 'be')
    return (
      clause.actor !== 'I' && verb.tense === 'past' && behind.slice(0, 2).some(({ lower }) => cheapWords.has(lower))
    );
  return (
    isCandidate(clause) &&
    object !== undefined &&
    verb.tense === 'past' &&
    outputVerbs.has(lemma) &&
    !/^(have|get|serve)$/.test(lemma)
  );
}

/** "We missed the fair because of it": something is foregone for the call's sake. */
function isForegone({ words }: Sentence, { object, verb }: Clause): boolean {
  if (!object || !/^(miss|lack|lose|leave)$/.test(verb.lemma)) return false;
  return words.some(
    ({ lower, start }, at) =>
      start > object.start &&
      ((lower === 'because' && words[at + 1]?.lower === 'of') ||
        lower === 'therefore' ||
        (lower === 'for' && /^(it|this|that)$/.test(words[at + 1]?.lower ?? ''))),
  );
}

/** "The unit cost went up by 4 cents." */
function isDearer({ subject, verb }: Clause, behind: readonly Word[]): boolean {
  if (!burdenMeasures.has(subject?.head.lower ?? '')) return false;
  if (verb.lemma === 'be') return behind.some(({ lower }) => /^(higher|more)$/.test(lower)) && verb.tense === 'past';
  if (!rising.has(verb.lemma)) return false;
  return verb.lemma !== 'go' || behind[0]?.lower === 'up' || verb.particle?.lower === 'up';
}

/** "The audit ran two weeks later", "the feature moved to the next quarter", but not "the post no longer came late". */
function isLater(sentence: Sentence, { subject, verb }: Clause, behind: readonly Word[]): boolean {
  if (!subject || !taking.has(verb.deed.lemma ?? verb.lemma) || isPerson(sentence, subject)) return false;
  if (sentence.words.slice(subject.to, verb.to).some(({ lower }) => lower === 'longer')) return false;
  return behind.some(({ lower }, at) => {
    const before = behind[at - 1];
    const next = behind[at + 1]?.lower ?? '';
    if (lower === 'later' || lower === 'late')
      return before?.part === 'noun' || next === 'than' || (at === behind.length - 1 && verb.lemma !== 'be');
    return /^(next|following)$/.test(lower) && nextPeriods.has(next) && /^(move|slip|go|get)$/.test(verb.lemma);
  });
}

/** "The back office had less people", "I had less time for my students". */
const isLess = ({ verb }: Clause, behind: readonly Word[]): boolean =>
  /^(have|get|offer)$/.test(verb.deed.lemma ?? verb.lemma) &&
  /^(less|fewer)$/.test(behind[0]?.lower ?? '') &&
  behind.slice(1, 5).some(({ lower }) => resources.has(lower));

/** "Nobody could book rooms for a week": a service stops. */
const isClosed = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  isNobody(words, subject) &&
  verb.modal === 'could' &&
  !knowing.has(verb.deed.lemma ?? '') &&
  !misfortunes.has(verb.deed.lemma ?? '');

/** "No rehearsal had to be cancelled." */
const isNone = ({ words }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  [subject.from - 1, subject.from].some(at => /^(no|none|not|neither|nobody)$/.test(words[at]?.lower ?? ''));

/** "The cleaning had to be done by hand", "my holidays had to be shortened". */
const isByHand = ({ verb }: Clause, behind: readonly Word[]): boolean =>
  verb.modal === 'had' &&
  verb.voice === 'passive' &&
  !verb.negated &&
  (curtailing.has(verb.deed.lemma ?? '') ||
    behind.slice(0, 2).some(({ lower }) => /^(by|later|elsewhere|again)$/.test(lower)));
