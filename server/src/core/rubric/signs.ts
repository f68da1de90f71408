import { callIn } from '../english/calls.ts';
import { costOf } from '../english/costs.ts';
import { customersIn } from '../english/customers.ts';
import { displeasureIn } from '../english/displeasure.ts';
import { hasSource } from '../english/evidence.ts';
import { exclusionIn, leftOutIn } from '../english/exclusion.ts';
import { findsOut } from '../english/findings.ts';
import { gainIn } from '../english/gains.ts';
import { guardIn } from '../english/guards.ts';
import { watchIn } from '../english/launch.ts';
import { movementIn, resistanceIn, showsIn } from '../english/movement.ts';
import { optionIn, othersWish, standsAgainst } from '../english/options.ts';
import { reasonIn } from '../english/reasons.ts';
import { reflectionIn } from '../english/reflection.ts';
import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import * as traits from '../english/traits.ts';
import { isOwn, type Passage, type Reading } from '../reading.ts';

type Test = (sentence: Sentence, next?: Sentence) => boolean;

const everywhere = (): boolean => true;
const result = ({ roles }: Passage): boolean => roles.has('result') || roles.has('lead') || roles.has('reflection');
const world = ({ roles }: Passage): boolean => roles.has('situation') || roles.has('task');

/** What a story can show of itself, by name: where it counts, and how a sentence shows it. Principles are made of these. */
const signs = {
  segment: [everywhere, sentence => customersIn(sentence).narrowed],
  customers: [everywhere, sentence => customersIn(sentence).named],
  'first hand': [everywhere, traits.isFirstHand],
  source: [everywhere, hasSource],
  finding: [
    passage => isOwn(passage) && !passage.roles.has('reflection'),
    (sentence, next) =>
      findsOut(sentence) || (traits.isFirstHand(sentence) && next !== undefined && traits.statesFact(next)),
  ],
  call: [isOwn, sentence => callIn(sentence) !== undefined],
  cost: [isOwn, sentence => costOf(sentence) !== undefined || displeasureIn(sentence) || leftOutIn(sentence)],
  exclusion: [isOwn, exclusionIn],
  option: [isOwn, sentence => optionIn(sentence) !== undefined],
  reason: [isOwn, sentence => reasonIn(sentence, []) !== undefined],
  number: [result, traits.isMeasured],
  change: [result, gainIn],
  guard: [everywhere, guardIn],
  watch: [isOwn, watchIn],
  remit: [everywhere, traits.isOutsideRemit],
  removal: [isOwn, traits.removes],
  belief: [everywhere, traits.believes],
  gap: [everywhere, traits.admitsGap],
  fault: [everywhere, traits.admitsFault],
  reflection: [isOwn, sentence => reflectionIn(sentence) !== undefined],
  'one person': [everywhere, traits.tellsOfOne],
  lack: [everywhere, traits.lacks],
  growth: [result, traits.grows],
  coaching: [isOwn, traits.develops],
  bar: [everywhere, traits.setsBar],
  horizon: [everywhere, traits.looksFar],
  'first step': [everywhere, traits.stepsFirst],
  uncertainty: [everywhere, sentence => traits.isUncertain(sentence) || traits.dares(sentence)],
  reversibility: [everywhere, traits.isReversible],
  haste: [everywhere, traits.isQuick],
  constraint: [everywhere, traits.namesConstraint],
  stance: [everywhere, sentence => resistanceIn(sentence) || othersWish(sentence)],
  shown: [isOwn, sentence => showsIn(sentence) || findsOut(sentence)],
  movement: [isOwn, sentence => movementIn(sentence) !== undefined],
  disagreement: [everywhere, sentence => traits.disagrees(sentence) || standsAgainst(sentence)],
  commitment: [isOwn, traits.commits],
  target: [everywhere, sentence => traits.namesTarget(sentence) && traits.isMeasured(sentence)],
  obstacle: [everywhere, traits.namesObstacle],
  time: [result, traits.tellsTime],
  staff: [everywhere, traits.namesStaff],
  bystanders: [everywhere, traits.namesBystanders],
  'world figure': [world, traits.isMeasured],
} as const satisfies Readonly<Record<string, readonly [(passage: Passage) => boolean, Test]>>;

export type Sign = keyof typeof signs;

/** The passages that show a sign, in the order of the text. */
export function showing(reading: Reading, sign: Sign): readonly Passage[] {
  const known = shownIn(reading);
  const shown = known.get(sign) ?? passagesShowing(reading, sign);
  known.set(sign, shown);
  return shown;
}

/** Layers and several principles listen for one sign. */
const shownIn = remembered((_: Reading) => new Map<Sign, readonly Passage[]>());

function passagesShowing({ passages }: Reading, sign: Sign): readonly Passage[] {
  const [counts, test]: readonly [(passage: Passage) => boolean, Test] = signs[sign];
  return passages.filter((passage, index) => counts(passage) && test(passage.sentence, passages[index + 1]?.sentence));
}
