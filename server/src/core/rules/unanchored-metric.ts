import { trailingOf } from '../english/grammar/participial.ts';
import { isAnchored } from '../english/metrics/anchors.ts';
import { isDisowned } from '../english/metrics/set-aside.ts';
import { changeIn, changeInFragment } from '../english/metrics/share-changes.ts';
import { outputOf } from '../english/outputs/outputs.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { behind } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'unanchored-metric',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'A change with nothing to hold it against.',
  why: 'A percentage alone can be luck, season or a small base. An anchor is what lets the panel believe it.',
  silentOn:
    'One anchor in the same or a neighbouring sentence: a baseline, target, control, period, population, money or comparison.',
  example: {
    section: 'Result',
    weak: 'Complaints fell by 40%.',
    strong: 'Complaints fell by 40%, from 50 a month to 30.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['lead', 'result']);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!hasRole(passage, where) || sentence.question) return;
  const fragment = changeInFragment(sentence);
  const changes = sentence.clauses.filter(clause => changeIn(sentence, clause));
  const told = changes.length > 0 ? changes : [...trailingOf(sentence)].filter(clause => changeIn(sentence, clause));
  if (isAnchored(sentence)) return;
  const { before, after } = neighbours(reading, passage);
  if (after && isDisowned(after.sentence)) return;
  const isAnchoredBeside = (about?: string) =>
    [before?.sentence, after?.sentence].some(near => near && isAnchored(near, about));
  if (fragment && !isAnchoredBeside(sentence.words[0]?.lower)) yield reportOf(reading, passage, fragment);
  for (const clause of told)
    if (!outputOf(sentence, clause) && !isAnchoredBeside(clause.subject?.head.lower))
      yield reportOf(reading, passage, clause);
  if (fragment || told.length > 0 || isAnchoredBeside()) return;
  for (const place of weighed(meta.id, passage, [], place => place)) yield reportOf(reading, passage, place);
}

function reportOf(reading: Reading, passage: Passage, place: Span): Report {
  return {
    span: placeOf(passage, place),
    message: `${quote(wordsOf(reading, passage, place))}: the interviewer asks compared with what. Give it one anchor: from where, in what time, of how many, or against which target.`,
    fixes: () =>
      behind(reading, passage, place, 'Add what it was before', text`, against ${stop('X')} ${stop('when')}`),
  };
}

export const unanchoredMetric: PassageRule = { meta, reach: 1, checkPassage };
