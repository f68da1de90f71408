import { additionsIn } from '../english/aims/additions.ts';
import { isPlural, parentOf } from '../english/grammar/actor.ts';
import { leading } from '../english/lexicon/deeds.ts';
import { formerTimes } from '../english/lexicon/units.ts';
import { decidesAsI } from '../english/ownership/after.ts';
import { isGroupDeed } from '../english/ownership/group-deed.ts';
import { moveOf } from '../english/ownership/moves.ts';
import { isOthersView } from '../english/ownership/others-view.ts';
import { findsWithMe, isParted, isPartedBehind } from '../english/ownership/parted.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isCertain, isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { activeFixes } from '../rewrite/rewrite.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'unowned-action',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary:
    '“We” or “the team” acts where the interviewer needs to know what you did (information beside a call of your own).',
  why: 'The panel hires one person. When a group does the work, the interviewer cannot tell a driver from a passenger, and writes down that the ownership was unclear.',
  silentOn:
    'What the group is, feels, knows or suffers; results; what another named team did; “we” inside something that you decided; other people’s words.',
  example: {
    weak: 'We moved the night deliveries to the river gate.',
    strong: 'I moved the night deliveries to the river gate, because the front ramp froze twice a week.',
  },
};

const results: ReadonlySet<SectionKind> = new Set(['result']);

/** A group that includes the writer acts: one report a deed. */
function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (!isOwn(passage) || passage.sentence.question || tellsOfBefore(passage.sentence)) return;
  const { after } = neighbours(reading, passage);
  if (after && isParted(after.sentence)) return;
  const unheard = (clause: Clause | undefined) =>
    clause && !tellsWhich(passage.sentence, clause) ? deedOf(clause, clause) : undefined;
  for (const deed of weighed(meta.id, passage, deedsIn(passage), (_, clause) => unheard(clause), isCertain))
    yield reportOf(reading, passage, deed);
}

/** What a group does: the clause that names the group, the one that tells the deed, and where it stands. */
interface Deed extends Span {
  readonly clause: Clause;
  readonly act: Clause;
}

const deedOf = (clause: Clause, act: Clause): Deed => ({
  clause,
  act,
  start: act === clause ? (clause.subject?.start ?? clause.start) : act.start,
  end: act.end,
});

function* deedsIn(passage: Passage): Generator<Deed> {
  const { sentence } = passage;
  let told = 0;
  for (const [index, clause] of sentence.clauses.entries()) {
    if (clause.kind === 'coordinate' || !isPlural(clause.actor) || isLed(sentence, clause)) continue;
    if (isPartedBehind(sentence, clause) || findsWithMe(sentence, clause)) continue;
    const predicates = [
      clause,
      ...sentence.clauses.filter(other => other.kind === 'coordinate' && other.parent === index),
    ];
    if (clause.kind === 'relative' && clause.start < told) continue;
    for (const act of predicates) {
      if (act === clause && tellsWhich(sentence, clause)) continue;
      if (!isAct(sentence, act, passage.section.kind === 'result') || (act !== clause && isItem(sentence, act)))
        continue;
      if (hasRole(passage, results) && isTakenUp(act)) continue;
      told = act.end;
      yield deedOf(clause, act);
    }
  }
}

/** "Those we called left as often as those we didn't", "it struck me how often we stopped": which ones, and how it was. */
const tellsWhich = ({ words }: Sentence, { subject, object }: Clause): boolean => {
  const at = subject?.from ?? 0;
  const before = words[at - 1]?.lower ?? '';
  return (
    (/^(those|ones)$/.test(before) && (at > 1 || object !== undefined)) ||
    (words[at - 2]?.lower === 'how' && /^(often|many|much|long|far|seldom|rarely)$/.test(before))
  );
};

/** "We added a chat, saved cards and a quiz": what looks like a deed is one of the things. */
const isItem = (sentence: Sentence, { verb }: Clause): boolean =>
  additionsIn(sentence).some(({ start, end }) => start <= verb.start && verb.end <= end);

function reportOf(reading: Reading, passage: Passage, deed: Deed): Report {
  return {
    span: placeOf(passage, deed),
    ...(isBesideOwnCall(reading, passage) && { severity: 'information' }),
    message: `${quote(wordsOf(reading, passage, deed))}: the interviewer asks which part was yours, and finds no owner. Say what you did or decided yourself: “I …”.`,
    fixes: () => activeFixes(reading, passage, deed.clause),
  };
}

/** "Before, we repeated it every week", "until 2022 we carried it up" tells how the world was. */
function tellsOfBefore({ words }: Sentence): boolean {
  const [first, second] = words;
  return first?.lower === 'until'
    ? /^(19|20)\d\d$/.test(second?.text ?? '')
    : formerTimes.has(first?.lower ?? '') && second?.text === ',';
}

/** Beside a call of the candidate's own, a "we" that carries it out weighs less. */
function isBesideOwnCall(reading: Reading, passage: Passage): boolean {
  const { before, after } = neighbours(reading, passage);
  return (
    [before, after].some(near => near?.block === passage.block && decidesAsI(near.sentence)) &&
    !decidesAsWe(passage.sentence)
  );
}

const decidesAsWe = (sentence: Sentence): boolean =>
  sentence.clauses.some(clause => isPlural(clause.actor) && moveOf(sentence, clause) === 'decision');

/** "I led the team that moved it" says what the candidate did. */
function isLed(sentence: Sentence, clause: Clause): boolean {
  const parent = clause.kind === 'relative' ? parentOf(sentence, clause) : undefined;
  return parent?.actor === 'I' && leading.has(parent.verb.deed.lemma ?? '');
}

function isAct(sentence: Sentence, clause: Clause, results: boolean): boolean {
  if (isOthersView(sentence, clause)) return false;
  const found = results && moveOf(sentence, clause) === 'attainment';
  return !found && isGroupDeed(sentence, clause);
}

/** "The team adopted it as its standard": how a thing was received, where the results stand. */
const isTakenUp = ({ actor, verb }: Clause): boolean =>
  actor === 'team' &&
  (/^(adopt|embrace|welcome)$/.test(verb.lemma) || (verb.lemma === 'take' && verb.particle?.lower === 'up'));

export const unownedAction: PassageRule = { meta, reach: 1, checkPassage };
