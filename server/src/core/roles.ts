import { asPastWherePerfect, hasAct, tellsNow } from './acts.ts';
import { moveOf } from './english/ownership/moves.ts';
import { hidesActor } from './english/ownership/passives.ts';
import { asPassage } from './passage.ts';
import type { Passage } from './reading.ts';
import type { Section, SectionKind, Story } from './story/story.ts';

/*
 * What a sentence counts as where no heading says so: the situation until somebody acts, then what was done, and at the
 * end what came of it.
 */

/** What a draft tells under no label, or under one of its background, is one story; what it gave up or learned stands beside it. */
export const withAsides = (passages: readonly Passage[]): readonly Passage[] =>
  toldAnew(passages, true, ({ kind }) => (kind === 'body' || isBackground(kind) ? 'draft' : undefined));

/**
 * What stands under a heading that names no section counts as it would without headings, and so does what goes on behind an
 * item with a label, and what follows a label of the background where nothing else tells the deeds; its end is no result
 * where there is one.
 */
export function withUnread({ sections }: Story, passages: readonly Passage[]): readonly Passage[] {
  const ends = !sections.some(({ kind }) => kind === 'result');
  const hasDeeds = sections.some(({ kind }) => kind === 'action' || kind === 'body' || kind === 'decision');
  return toldAnew(passages, ends, section => {
    if (section.kind === 'body') return section.heading ? section : 'draft';
    return !hasDeeds && section.runIn && isBackground(section.kind) ? section : undefined;
  });
}

const isBackground = (kind: SectionKind): boolean => kind === 'situation' || kind === 'task';

/** The passages with the roles that they have without headings, those of each part by themselves; what belongs to no part keeps its own. */
function toldAnew(
  passages: readonly Passage[],
  ends: boolean,
  partOf: (section: Section) => Section | 'draft' | undefined,
): readonly Passage[] {
  const parts = new Set(passages.flatMap(({ section }) => partOf(section) ?? []));
  const told = [...parts].flatMap(part =>
    unlabelledRoles(
      passages.filter(({ section }) => partOf(section) === part),
      ends,
    ),
  );
  const anew = new Map(told.map(passage => [passage.index, passage]));
  return passages.map(passage => anew.get(passage.index) ?? passage);
}

const roles = new Map<SectionKind, ReadonlySet<SectionKind>>();

/** A kind alone: the same object each time, by which what follows from it is remembered. */
export function rolesOf(kind: SectionKind): ReadonlySet<SectionKind> {
  const known = roles.get(kind) ?? new Set([kind]);
  roles.set(kind, known);
  return known;
}

/** What a sentence of the last paragraph counts as, by what it would count as before: the same objects each time. */
const andResult = {
  action: new Set<SectionKind>(['action', 'result']),
  situation: new Set<SectionKind>(['situation', 'result']),
} as const;

/**
 * Before the first act an unlabelled story tells the situation; its last paragraph (or last two sentences) is also the
 * result, if it `ends` with one.
 */
function unlabelledRoles(body: readonly Passage[], ends: boolean): readonly Passage[] {
  const first = firstAct(body);
  const isStory = first >= 0 || body.some(hidesCall);
  const end = ends && isStory ? Math.max(first, endOf(body)) : body.length;
  return body.map((passage, index) => {
    const told: SectionKind = first < 0 || index < first ? 'situation' : 'action';
    return asPassage({ ...passage, roles: index >= end ? andResult[told] : rolesOf(told) });
  });
}

/** Where the last paragraph begins; of a list, what stands behind the last act in it: two sentences or more, half of it at most. */
function endOf(body: readonly Passage[]): number {
  const last = body.at(-1)?.block;
  if (last?.kind !== 'item' && body[0]?.block !== last) return body.findIndex(({ block }) => block === last);
  const list = body.findLastIndex(({ block }) => block.kind !== 'item') + 1;
  const half = Math.ceil((list + body.length) / 2);
  let end = Math.max(0, body.length - 2);
  for (let before = body[end - 1]; before && end > half && !hasAct(before.sentence, 'past'); before = body[end - 1])
    end--;
  return end;
}

/** Whether something was decided, and nobody says by whom: without that, and without an act, a text is no story and has no result. */
const hidesCall = ({ sentence }: Passage): boolean =>
  sentence.clauses.some(
    clause =>
      clause.verb.tense === 'past' && moveOf(sentence, clause) === 'decision' && hidesActor(sentence, clause, false),
  );

/** Where the acts begin; what was going on around the candidate (“we were hiring”) counts only where nothing else is done. Negative where nobody acts. */
function firstAct(body: readonly Passage[]): number {
  const told = asPastWherePerfect(body.map(({ sentence }) => sentence));
  const tense = tellsNow(told) ? 'present' : 'past';
  const begins = (goingOn: boolean) =>
    told.findIndex(sentence => hasAct(sentence, 'past', goingOn) || hasAct(sentence, tense, goingOn));
  const first = begins(false);
  const late = first < 0 ? begins(true) : first;
  return late < 0 && body.some(({ block }) => block.kind === 'item') ? body.findIndex(hidesDeed) : late;
}

/** "New guide made": in a list, which leaves out who did it. */
const hidesDeed = ({ sentence }: Passage): boolean =>
  sentence.clauses.some(
    clause =>
      clause.kind === 'main' &&
      clause.verb.tense === 'past' &&
      moveOf(sentence, clause) !== 'state' &&
      hidesActor(sentence, clause, false),
  );
