import { followsIn, isLeaving, isOver, staysOn } from '../english/influence/following.ts';
import { movementIn } from '../english/influence/movement.ts';
import { actsAgain, positionIn, turnsIn, turnsWithin } from '../english/influence/positions.ts';
import {
  actsIn,
  comesToIn,
  followsShowing,
  resistanceIn,
  showsIn,
  startsOutIn,
} from '../english/influence/resistance.ts';
import { reversesIn } from '../english/influence/reversals.ts';
import { doesSinceThen } from '../english/influence/since-then.ts';
import { othersWish } from '../english/judgment/others-wish.ts';
import { actsAsI } from '../english/ownership/after.ts';
import type { Sentence } from '../english/sentence.ts';
import { isTold } from '../likelihood/weighed.ts';
import { headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-influence',
  layer: 'influence',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Nobody outside your control changes position, plan or priority.',
  why: 'Above a certain level you are hired for what others do because of you. A story in which nobody had to be moved shows work, but no influence.',
  silentOn:
    'One person or team that agreed, changed or gave way. A bare claim (“got buy-in”) is marked by its own rule.',
  example: {
    weak: '## Action\n\nI cut the menu to nine dishes, because four of them used one oven, and lost the steak.',
    strong:
      '## Action\n\nI cut the menu to nine dishes, because four of them used one oven, and lost the steak. The owner refused at first; I showed her the tickets, and she agreed to a month.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || isTold(meta.id, reading, passage => moves(passage) || gaveWay(reading, passage))) return;
  yield {
    span: headingOf(reading, 'action'),
    message:
      'Nobody in this story moves because of you: the interviewer hears that you worked, not that others changed course. Name one: who stood where, what you showed them, what they did then.',
    fixes: () =>
      inSection(
        reading,
        ['action'],
        'Add who moved, and by what',
        text`${stop('Who')} ${stop('wanted the opposite')}; I showed ${stop('them what')}, and ${stop('they did what')}.`,
        'Action',
      ),
  };
}

const moves = (passage: Passage): boolean => isAct(passage) && movementIn(passage.sentence) !== undefined;

/** What people do in the situation is the world before the candidate's act. */
const isAct = ({ roles }: Passage): boolean => !roles.has('situation') && !roles.has('task');

/** Somebody stood against the candidate and acted with them within four sentences, or acted right after they were shown something. */
function gaveWay({ passages }: Reading, passage: Passage): boolean {
  const { sentence, index } = passage;
  const after = (reach: number, test: (sentence: Sentence) => boolean): boolean =>
    passages.slice(index, index + reach).some(later => isAct(later) && test(later.sentence));
  const against = resistanceIn(sentence);
  if (against && (after(5, actsIn) || after(5, followsShowing))) return true;
  if (isAct(passage) && (followsIn(sentence) || reversesIn(sentence))) return true;
  if (isLeaving(sentence) && after(5, staysOn)) return true;
  if ((against || startsOutIn(sentence)) && after(5, isOver)) return true;
  if (positionIn(sentence) && turnsLater(passages, index)) return true;
  if ((against || startsOutIn(sentence) || othersWish(sentence)) && after(4, comesToIn)) return true;
  if ((against || showsIn(sentence)) && after(4, doesSinceThen)) return true;
  return isAct(passage) && showsIn(sentence) && after(2, actsIn);
}

/** Whether those who had settled something turn, in this passage or one of the next four, and the candidate has done something by then. */
function turnsLater(passages: readonly Passage[], index: number): boolean {
  const from = passages[index] as Passage;
  const turn = passages
    .slice(index, index + 5)
    .findIndex(
      (later, at) =>
        isAct(later) &&
        (at === 0 ? turnsWithin(later.sentence) : turnsIn(later.sentence) || actsAgain(later.sentence, from.sentence)),
    );
  if (turn < 0) return false;
  return passages
    .slice(Math.max(0, index - 2), index + turn + 1)
    .some(passage => isOwn(passage) && actsAsI(passage.sentence));
}

export const noInfluence: StoryRule = { meta, check };
