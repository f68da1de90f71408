import { isPlural } from '../english/grammar/actor.ts';
import { isAssignment } from '../english/ownership/assignment.ts';
import { isMultiplied } from '../english/ownership/passive-results.ts';
import { hidesActor } from '../english/ownership/passives.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isCertain, isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { passiveFixes } from '../rewrite/rewrite.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'passive-decision',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'A passive hides who decided or did it.',
  why: 'A call without a caller reads as a call that somebody else made. The interviewer has to ask “by whom?”, and the answer costs you the point.',
  silentOn:
    'Passives whose actor is an outsider, what is routine in the world, what was not done, feelings and states.',
  example: {
    weak: 'The pilot in Tromsø was cancelled after a week.',
    strong: 'I cancelled the pilot in Tromsø after a week, because two of nine boats had turned back.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (!isOwn(passage) || passage.sentence.question) return;
  const hiding = passage.sentence.clauses.filter(clause => hides(passage, clause));
  const unheard = (_: Span, clause?: Clause) =>
    clause && hasRole(passage, results) && isMultiplied(passage.sentence, clause) ? undefined : clause;
  for (const clause of weighed(meta.id, passage, hiding, unheard, isCertain)) {
    const words = wordsOf(reading, passage, clause);
    yield {
      span: placeOf(passage, clause),
      message: `${quote(words)}: the interviewer hears that it happened, not that you did it. Put yourself in front of the verb: “I …”.`,
      fixes: () => passiveFixes(reading, passage, clause, other => hides(passage, other)),
    };
  }
}

const results: ReadonlySet<SectionKind> = new Set(['result', 'lead']);

const hides = (passage: Passage, clause: Clause): boolean =>
  hidesActor(passage.sentence, clause, hasRole(passage, results)) && !isGivenToUs(passage.sentence, clause);

/** "Our team was tasked with the migration": work that somebody gave the group, which is another defect. */
const isGivenToUs = (sentence: Sentence, clause: Clause): boolean =>
  isPlural(clause.actor) && isAssignment(sentence, clause);

export const passiveDecision: PassageRule = { meta, inFull: true, checkPassage };
