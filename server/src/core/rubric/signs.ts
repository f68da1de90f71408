import { hasSource } from '../english/evidence/evidence.ts';
import { findsOut } from '../english/evidence/findings.ts';
import { displeasureIn } from '../english/influence/displeasure.ts';
import { movementIn, shiftIn } from '../english/influence/movement.ts';
import { resistanceIn, showsIn } from '../english/influence/resistance.ts';
import { costOf } from '../english/judgment/costs.ts';
import { exclusionIn } from '../english/judgment/exclusion.ts';
import { guardIn } from '../english/judgment/guards.ts';
import { optionIn } from '../english/judgment/options.ts';
import { othersWish, standsAgainst } from '../english/judgment/others-wish.ts';
import { reasonIn } from '../english/judgment/reasons.ts';
import { gainIn } from '../english/metrics/gains.ts';
import { callIn } from '../english/ownership/calls.ts';
import { watchIn } from '../english/ownership/staying-on.ts';
import { customersIn } from '../english/people/customers.ts';
import { remembered, rememberedBeside } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import * as hurdles from '../english/signs/aims-and-hurdles.ts';
import * as circumstances from '../english/signs/circumstances.ts';
import * as coaching from '../english/signs/coaching.ts';
import * as grounds from '../english/signs/grounds.ts';
import * as pace from '../english/signs/pace.ts';
import * as simplifying from '../english/signs/simplifying.ts';
import * as stance from '../english/signs/stance.ts';
import { reflectionIn } from '../english/wording/reflection.ts';
import { isOwn, type Passage, type Reading } from '../reading.ts';

type Test = (sentence: Sentence, next?: Sentence) => boolean;

const everywhere = (): boolean => true;
const result = ({ roles }: Passage): boolean => roles.has('result') || roles.has('lead') || roles.has('reflection');
const beforehand = ({ roles }: Passage): boolean => !roles.has('result') && !roles.has('reflection');
const world = ({ roles }: Passage): boolean => roles.has('situation') || roles.has('task');

/** What a story can show of itself, by name: where it counts, and how a sentence shows it. Principles are made of these. */
const signs = {
  segment: [everywhere, sentence => customersIn(sentence).narrowed],
  customers: [everywhere, sentence => customersIn(sentence).named],
  'first hand': [everywhere, grounds.isFirstHand],
  source: [everywhere, hasSource],
  finding: [
    passage => isOwn(passage) && !passage.roles.has('reflection'),
    (sentence, next) =>
      findsOut(sentence) || (grounds.isFirstHand(sentence) && next !== undefined && grounds.statesFact(next)),
  ],
  call: [isOwn, sentence => callIn(sentence) !== undefined],
  cost: [isOwn, sentence => costOf(sentence) !== undefined || displeasureIn(sentence)],
  exclusion: [isOwn, exclusionIn],
  option: [isOwn, sentence => optionIn(sentence) !== undefined],
  reason: [isOwn, sentence => reasonIn(sentence, []) !== undefined],
  number: [result, grounds.isMeasured],
  change: [result, gainIn],
  guard: [everywhere, guardIn],
  watch: [isOwn, watchIn],
  remit: [everywhere, circumstances.isOutsideRemit],
  removal: [isOwn, simplifying.removes],
  belief: [everywhere, stance.believes],
  gap: [everywhere, circumstances.admitsGap],
  fault: [everywhere, circumstances.admitsFault],
  reflection: [isOwn, sentence => reflectionIn(sentence) !== undefined],
  'one person': [everywhere, coaching.tellsOfOne],
  lack: [everywhere, coaching.lacks],
  growth: [result, coaching.grows],
  coaching: [isOwn, coaching.develops],
  bar: [everywhere, stance.setsBar],
  horizon: [everywhere, circumstances.looksFar],
  'first step': [everywhere, circumstances.stepsFirst],
  uncertainty: [everywhere, sentence => circumstances.isUncertain(sentence) || stance.dares(sentence)],
  reversibility: [everywhere, circumstances.isReversible],
  haste: [everywhere, pace.isQuick],
  constraint: [beforehand, circumstances.namesConstraint],
  stance: [everywhere, sentence => resistanceIn(sentence) || othersWish(sentence)],
  shown: [isOwn, sentence => showsIn(sentence) || findsOut(sentence)],
  movement: [isOwn, sentence => movementIn(sentence) !== undefined],
  shift: [isOwn, sentence => shiftIn(sentence) !== undefined],
  disagreement: [everywhere, sentence => stance.disagrees(sentence) || standsAgainst(sentence)],
  commitment: [isOwn, circumstances.commits],
  target: [
    everywhere,
    sentence => (circumstances.namesTarget(sentence) && grounds.isMeasured(sentence)) || hurdles.setsAim(sentence),
  ],
  obstacle: [everywhere, sentence => circumstances.namesObstacle(sentence) || hurdles.meetsHurdle(sentence)],
  time: [result, pace.tellsTime],
  staff: [everywhere, circumstances.namesStaff],
  bystanders: [everywhere, circumstances.namesBystanders],
  'world figure': [world, grounds.isMeasured],
  'task figure': [passage => passage.roles.has('task'), grounds.isMeasured],
  worth: [everywhere, grounds.isWorth],
} as const satisfies Readonly<Record<string, readonly [(passage: Passage) => boolean, Test]>>;

export type Sign = keyof typeof signs;

/** The passages that show a sign, in the order of the text. */
export function showing(reading: Reading, sign: Sign): readonly Passage[] {
  const known = shownIn(reading);
  const shown = known.get(sign) ?? passagesShowing(reading, sign);
  known.set(sign, shown);
  return shown;
}

/** Whether a passage shows one of several signs. */
export const showsAny = ({ passages }: Reading, passage: Passage, wanted: readonly Sign[]): boolean =>
  wanted.some(sign => signs[sign][0](passage) && shows(passage.sentence, passages[passage.index + 1]?.sentence, sign));

/** Layers and several principles listen for one sign. */
const shownIn = remembered((_: Reading) => new Map<Sign, readonly Passage[]>());

function passagesShowing({ passages }: Reading, sign: Sign): readonly Passage[] {
  const [counts] = signs[sign];
  return passages.filter(
    (passage, index) => counts(passage) && shows(passage.sentence, passages[index + 1]?.sentence, sign),
  );
}

const places: ReadonlyMap<Sign, number> = new Map((Object.keys(signs) as Sign[]).map((sign, place) => [sign, place]));

/** Whether a sentence shows a sign. Answers are remembered for as long as the same sentence follows. */
function shows(sentence: Sentence, next: Sentence | undefined, sign: Sign): boolean {
  const [, test]: readonly [unknown, Test] = signs[sign];
  const place = places.get(sign) ?? 0;
  const answers = answersBeside(sentence, next);
  if (answers[place] === unasked)
    answers[place] = test(sentence, next) || (sentence.full && test(sentence.full, next)) ? 1 : 0;
  return answers[place] === 1;
}

const unasked = -1;
const answersBeside = rememberedBeside((_: Sentence, _next: Sentence | undefined) =>
  new Int8Array(places.size).fill(unasked),
);
