import { gerundOf } from '../english/grammar/participial.ts';
import { isAiring } from '../english/influence/airing.ts';
import { collaborationIn, coordinates } from '../english/influence/collaboration.ts';
import { isBusy } from '../english/influence/coordinated-change.ts';
import { costOf } from '../english/judgment/costs.ts';
import { lending } from '../english/lexicon/collaboration.ts';
import { decidesAsI } from '../english/ownership/after.ts';
import { moveOf } from '../english/ownership/moves.ts';
import { remembered } from '../english/remembered.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'empty-collaboration',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral', 'journal'],
  summary: 'Coordination is told as the achievement.',
  why: 'Working with people is how anything gets done. The panel asks what you pushed for, and what it cost.',
  silentOn: 'The same words with a call, a conflict or a change in the sentence.',
  example: {
    weak: 'I worked closely with the harbour police.',
    strong:
      'I worked closely with the harbour police and moved the search to the car deck, which cost the captain ten minutes.',
  },
};

/** Whether the candidate does something in the sentence besides coordinating. */
const isPartOfDeed = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      (/^(I|dropped|we)$/.test(clause.actor) || isTheirMove(clause)) &&
      !coordinates(sentence, clause) &&
      clause.kind !== 'relative' &&
      !isBusy(clause) &&
      !isFilled(sentence, clause) &&
      !lending.has(clause.verb.deed.lemma ?? '') &&
      !(clause.verb.lemma === 'make' && isSure(sentence, clause)) &&
      (!/^(I|dropped)$/.test(clause.actor) ? isChange(sentence, clause) : moveOf(sentence, clause) === 'act'),
  ),
);

/** "I began by partnering with …", "spent my day syncing with …": what stands behind fills it. */
const isFilled = (sentence: Sentence, { verb, kind }: Clause): boolean =>
  kind === 'main' && /^(spend|begin|start|kick|open)$/.test(verb.lemma) && gerundOf(sentence) !== undefined;

/** "… and they struck out the third shift". */
const isTheirMove = ({ actor, kind, subject }: Clause): boolean =>
  actor === 'other' && kind === 'main' && /^(he|she|they)$/.test(subject?.head.lower ?? '');

/** "… and we moved the barcode": what came of it, whoever did it. */
const isChange = (sentence: Sentence, clause: Clause): boolean =>
  clause.object !== undefined && clause.verb.tense === 'past' && /^(act|decision)$/.test(moveOf(sentence, clause));

/** "The review in which the crew chose the smaller kiln": what came of the meeting. */
const isDecidedThere = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.kind === 'relative' &&
      /^(which|where)$/.test(clause.link?.lower ?? '') &&
      clause.verb.tense === 'past' &&
      clause.object !== undefined &&
      moveOf(sentence, clause) === 'decision',
  );

/** "Made sure that …" */
const isSure = ({ words }: Sentence, { verb }: Clause): boolean => /^(sure|certain)$/.test(words[verb.to]?.lower ?? '');

/** "I was working as a nurse in a team of nine": where one had a post. */
const isPost = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(work|start|join)$/.test(verb.deed.lemma ?? '') && words[verb.to]?.lower === 'as';

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (isDoubtful(meta.id, passage) && !sentence.clauses.some(clause => isAiring(sentence, clause))) return;
  if (
    !isOwn(passage) ||
    sentence.question ||
    decidesAsI(sentence) ||
    costOf(sentence) ||
    isPartOfDeed(sentence) ||
    isDecidedThere(sentence)
  )
    return;
  for (const place of weighed(meta.id, passage, collaborationIn(sentence), (place, clause) =>
    clause && isPost(sentence, clause) ? undefined : place,
  )) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears meetings, not a result. Say what you pushed for, what changed, and what it cost.`,
      fixes: () =>
        beforeStop(
          reading,
          passage,
          'Add “I pushed to …, so that …; it cost …”',
          text`; I pushed to ${stop('do what')}, so that ${stop('what changed')}, at the cost of ${stop('what')}`,
        ),
    };
  }
}

export const emptyCollaboration: PassageRule = { meta, checkPassage };
