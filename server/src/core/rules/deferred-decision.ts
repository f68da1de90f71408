import { type Deferral, deferralsIn, isPlainlyDeferred, isProposed } from '../english/deference/deferrals.ts';
import { isDefied } from '../english/deference/defied.ts';
import { isHaggled } from '../english/deference/haggled.ts';
import { inTwo } from '../english/deference/in-two.ts';
import { isLetGo } from '../english/deference/let-go.ts';
import { isOnlySaid } from '../english/deference/only-said.ts';
import { commits, opposes } from '../english/deference/opposes.ts';
import { isOwnArgument } from '../english/deference/own-argument.ts';
import { isOwnCallTold } from '../english/deference/own-call.ts';
import { isOwnMeasure } from '../english/deference/own-measure.ts';
import { isProvoked } from '../english/deference/provoked.ts';
import { isUrgent } from '../english/deference/urgent.ts';
import { anybody } from '../english/lexicon/certainty.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isAfterwards, isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { deferralFixes } from '../rewrite/rewrite.ts';
import type { Span } from '../span.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'deferred-decision',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'error',
  formats: ['behavioral', 'journal'],
  summary: 'The call is handed to a person, the data or consensus.',
  why: 'Whoever defers is not ready to decide alone. The panel trusts somebody who can be wrong more than somebody who let others be right.',
  silentOn:
    'A hand-over that is itself your call, with your criteria; agreement that you brought about; what others decided once you were done.',
  example: {
    weak: 'We went with the carrier’s proposal.',
    strong:
      'I chose the carrier’s night route over our own vans because it saved 40 minutes, and gave up the Saturday run.',
  },
};

function* checkPassage(passage: Passage, { reading, beyond: hasOpposed }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (isDoubtful(meta.id, passage) && !isPlainlyDeferred(sentence)) return;
  if (!isOwn(passage) || sentence.question) return;
  const { after } = neighbours(reading, passage);
  const toldNext = () => after !== undefined && heardIn(reading, after, hasOpposed || opposes(sentence)).length > 0;
  const unheard = (place: Span, clause?: Clause) =>
    isOwnCallTold(sentence) ||
    isHaggled(sentence) ||
    isProvoked(sentence) ||
    isDefied(sentence) ||
    isOwnArgument(sentence) ||
    isOwnMeasure(sentence) ||
    isLetGo(sentence) ||
    isUrgent(sentence) ||
    isOnlySaid(sentence) ||
    isByAll(sentence) ||
    isFoundSo(sentence) ||
    isMissedOut(sentence) ||
    (hasOpposed && sentence.clauses.some(commits)) ||
    (after !== undefined && opposes(after.sentence) && sentence.clauses.every(isProposed)) ||
    toldNext()
      ? undefined
      : { place: clause ? inTwo(sentence, place, clause) : place };
  for (const { place, clause } of weighed<Deferral>(meta.id, passage, heardIn(reading, passage, hasOpposed), unheard)) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that somebody else decided, and asks what you would have done alone. Write what you chose, over what, and why: “I chose … over … because …”.`,
      ...(clause && { fixes: () => deferralFixes(reading, passage, clause, place) }),
    };
  }
}

/** "70 were sound at the foot, so it wasn't the hand": what a count showed of things, and nobody's wish. */
const isFoundSo = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, subject, verb }) =>
      kind !== 'complement' &&
      subject?.head.part === 'number' &&
      verb.lemma === 'be' &&
      words[verb.to]?.part === 'adjective',
  ) && !words.some(({ lower }) => /^(for|against|happy|keen|sure|certain|convinced)$/.test(lower));

/** "The disco had nobody to run it, so it didn't happen": what could not be, and nobody's call. */
const isMissedOut = ({ clauses }: Sentence): boolean => {
  const last = clauses.at(-1);
  const lacks = /^(have|be|find|lack)$/.test(clauses[0]?.verb.lemma ?? '');
  return (
    lacks && last?.verb.negated === true && last.actor === 'nobody' && /^(happen|work|take|come)$/.test(last.verb.lemma)
  );
};

/** "Everybody voted for the blue one": nobody else's call, since the writer is one of them. */
const isByAll = ({ clauses }: Sentence): boolean =>
  clauses.length > 0 &&
  clauses.every(({ subject, verb }) => anybody.has(subject?.head.lower ?? '') && verb.lemma === 'vote');

/** The calls handed over that the readings hear in a passage. */
function heardIn(reading: Reading, passage: Passage, hasOpposed: boolean): readonly Deferral[] {
  const { before, after } = neighbours(reading, passage);
  const earlier = () =>
    reading.passages
      .slice(Math.max(0, passage.index - 3), passage.index)
      .flatMap(({ section, sentence }) => (section === passage.section ? [sentence] : []));
  const around = {
    before: before?.sentence,
    after: after?.sentence,
    earlier,
    hasOpposed,
    isResult: passage.roles.has('result'),
    isAfterwards: isAfterwards(passage),
  };
  return [...deferralsIn(passage.sentence, around)];
}

/** Whether the candidate has spoken against it by then: who disagrees first may commit. */
function beyond({ passages }: Reading): (passage: Passage) => boolean {
  const first = passages.findIndex(({ sentence }) => opposes(sentence));
  return ({ index }) => first >= 0 && first < index;
}

export const deferredDecision: PassageRule = { meta, inFull: true, reach: 3, checkPassage, beyond };
