import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { beliefs, deedNames, leading } from '../english/lexicon/deeds.ts';
import { formerTimes } from '../english/lexicon/units.ts';
import { decidesAsI } from '../english/ownership/after.ts';
import { isGroupDeed } from '../english/ownership/group-deed.ts';
import { moveOf } from '../english/ownership/moves.ts';
import { isSomebody } from '../english/people/people.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { certainAbove, isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import {
  hasRole,
  isOwn,
  isPlural,
  neighbours,
  type Passage,
  parentOf,
  placeOf,
  type Reading,
  wordsOf,
} from '../reading.ts';
import { activeFixes } from '../rewrite/rewrite.ts';
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

/** A group that includes the writer acts: one report a subject, with the predicates that share it. */
function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (!isOwn(passage) || passage.sentence.question || tellsOfBefore(passage.sentence)) return;
  const { after } = neighbours(reading, passage);
  if (after && isParted(after.sentence)) return;
  const unheard = (clause: Clause | undefined) => clause && { clause, first: clause, last: clause };
  for (const deed of weighed(meta.id, passage, deedsIn(passage), (_, clause) => unheard(clause), certainAbove))
    yield reportOf(reading, passage, deed);
}

/** What a group does in one breath: the clause that names the group, and the first and the last one that tell a deed. */
interface Deed {
  readonly clause: Clause;
  readonly first: Clause;
  readonly last: Clause;
}

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
    const acts = predicates.filter(
      predicate =>
        isAct(sentence, predicate, passage.section.kind === 'result') &&
        !(hasRole(passage, results) && isTakenUp(predicate)),
    );
    const [first, last] = [acts[0], acts.at(-1)];
    if (!first || !last || (clause.kind === 'relative' && clause.start < told)) continue;
    told = last.end;
    yield { clause, first, last };
  }
}

function reportOf(reading: Reading, passage: Passage, { clause, first, last }: Deed): Report {
  const words = wordsOf(reading, passage, { start: subjectStart(clause), end: first.end });
  return {
    span: placeOf(passage, { start: first === clause ? subjectStart(clause) : first.start, end: last.end }),
    ...(isBesideOwnCall(reading, passage) && { severity: 'information' }),
    message: `${quote(words)}: the interviewer asks which part was yours, and finds no owner. Say what you did or decided yourself: “I …”.`,
    fixes: () => activeFixes(reading, passage, clause),
  };
}

/** "Before, we repeated it every week" tells how the world was. */
function tellsOfBefore({ words }: Sentence): boolean {
  return formerTimes.has(words[0]?.lower ?? '') && words[1]?.text === ',';
}

/** "I took 31 of them, and Mei and Tomasz took the rest": who did which part is told. */
const isParted = ({ words, clauses }: Sentence): boolean =>
  words.some(({ lower }) => /^(rest|remainder|others)$/.test(lower)) &&
  clauses.some(({ actor }) => actor === 'I') &&
  clauses.some(({ actor, subject }) => actor === 'other' && subject !== undefined && isSomebody(subject));

/** "We split the work: I read the logs and Jonas rang the families", "we rehearsed; I held the list and she answered". */
function isPartedBehind({ words, clauses }: Sentence, { verb }: Clause): boolean {
  const mark = words.find(({ text, start }) => start > verb.end && /^[:;]$/.test(text));
  const behind = clauses.filter(({ kind, start }) => mark && start > mark.start && kind === 'main');
  return (
    behind.some(({ actor }) => actor === 'I') &&
    behind.some(({ actor, subject }) => actor === 'other' && subject !== undefined && isSomebody(subject))
  );
}

/** "I went through the files with Jonas, and we found …": the two are named. */
const findsWithMe = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'we' &&
  moveOf(sentence, clause) === 'attainment' &&
  sentence.clauses.some(
    ({ actor, kind, end, start }) =>
      actor === 'I' &&
      kind === 'main' &&
      end < clause.start &&
      sentence.words.some(
        (word, at) =>
          word.lower === 'with' && word.start > start && word.start < clause.start && isNamedAt(sentence, at + 1),
      ),
  );

const isNamedAt = ({ words }: Sentence, at: number): boolean => {
  const phrase = nounPhraseAt(words, at);
  return phrase !== undefined && (/^(him|her)$/.test(phrase.head.lower) || isSomebody(phrase));
};

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

const subjectStart = (clause: Clause): number => clause.subject?.start ?? clause.start;

function isAct(sentence: Sentence, clause: Clause, results: boolean): boolean {
  if (isOthersView(sentence, clause)) return false;
  const found = results && moveOf(sentence, clause) === 'attainment';
  return !found && isGroupDeed(sentence, clause);
}

/** "The team adopted it as its standard": how a thing was received, where the results stand. */
const isTakenUp = ({ actor, verb }: Clause): boolean =>
  actor === 'team' &&
  (/^(adopt|embrace|welcome)$/.test(verb.lemma) || (verb.lemma === 'take' && verb.particle?.lower === 'up'));

/** What somebody decided, said or believed about the group: "I decided that we would …", "my boss said we should …". */
function isOthersView(sentence: Sentence, clause: Clause): boolean {
  if (clause.kind !== 'complement') return false;
  if (clause.link?.lower === 'what') return true;
  const parent = parentOf(sentence, clause);
  if (!parent || isPlural(parent.actor) || isSaidOfIt(parent, clause)) return false;
  if (parent.actor === 'I' && beliefs.has(parent.verb.lemma) && !clause.verb.modal)
    return parent.verb.tense === 'past' && parent.verb.lemma !== 'think';
  return true;
}

/** "That is why we moved the desk", "the first move was that we froze hiring": a deed that the sentence only leads up to. */
function isSaidOfIt({ verb, subject }: Clause, { link }: Clause): boolean {
  if (verb.deed.lemma !== 'be' || verb.voice === 'passive' || verb.negated) return false;
  return /^(why|how|when|where)$/.test(link?.lower ?? '')
    ? /^(that|this|which)$/.test(subject?.head.lower ?? '')
    : link?.lower === 'that' && (subject === undefined || deedNames.has(subject.head.singular));
}

export const unownedAction: PassageRule = { meta, reach: 1, checkPassage };
