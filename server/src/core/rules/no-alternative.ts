import { isPassedOver } from '../english/judgment/advised.ts';
import { droppedIn, isPlanned } from '../english/judgment/dropped-plans.ts';
import { isAskedAndDismissed } from '../english/judgment/noted-ways.ts';
import { optionIn, plainOptionIn } from '../english/judgment/options.ts';
import { othersWish, standsAgainst } from '../english/judgment/others-wish.ts';
import { actsOtherwise, doesIt, yields } from '../english/judgment/pressed-answers.ts';
import { pressedFor } from '../english/judgment/pressed-ways.ts';
import { isPutForward, turnsItDown } from '../english/judgment/refused-ways.ts';
import { callIn } from '../english/ownership/calls.ts';
import { isTold } from '../likelihood/weighed.ts';
import { headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-alternative',
  layer: 'judgment',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral', 'design'],
  summary: 'No other way than the one you took appears.',
  why: 'A choice is a choice only against something. Without the other option the interviewer cannot see what you weighed, and asks for it in the follow-up.',
  silentOn:
    'One other option: chosen over, instead of, considered, what somebody else wanted and you turned down, or a section of alternatives.',
  example: {
    weak: '## Action\n\nI decided to move the choir practice to Thursday, because 14 of 20 singers work shifts; two tenors left.',
    strong:
      '## Action\n\nI decided to move the choir practice to Thursday instead of splitting it, because 14 of 20 singers work shifts; two tenors left.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { story, passages } = reading;
  if (passages.length === 0 || story.sections.some(({ kind, blocks }) => kind === 'alternatives' && blocks.length > 0))
    return;
  const isAsked = (passage: Passage) => story.format === 'design' || isOwn(passage) || passage.roles.has('follow-up');
  const tells = (passage: Passage) =>
    (isAsked(passage) && optionIn(passage.sentence) !== undefined) || turnsDown(reading, passage);
  const isSure = (passage: Passage) =>
    (isAsked(passage) &&
      (plainOptionIn(passage.sentence) !== undefined ||
        isAskedAway(reading, passage) ||
        isPreferredTo(reading, passage) ||
        dropsPlan(reading, passage) ||
        goesAgainst(reading, passage))) ||
    isRefused(reading, passage);
  if (isTold(meta.id, reading, passage => isSure(passage) || tells(passage), isSure)) return;
  yield {
    span: headingOf(reading, 'action', 'decision', 'solution'),
    message:
      'Only one way appears, the one you took: the interviewer cannot tell a choice from the course of events. Name the best option that you left: “I chose … over …, because …”.',
    fixes: () =>
      inSection(
        reading,
        ['action', 'solution'],
        'Add the option that you left',
        text`I considered ${stop('the other option')}, and left it because ${stop('why')}.`,
        'Action',
      ),
  };
}

/** Whether others put a way forward, and the candidate turns it down next, or behind one sentence in between. */
const isRefused = ({ passages }: Reading, { sentence, index }: Passage): boolean =>
  isPutForward(sentence) &&
  passages.slice(index + 1, index + 3).some(later => isOwn(later) && turnsItDown(later.sentence));

/** "Scanners? Too slow." */
const isAskedAway = ({ passages }: Reading, { sentence, index }: Passage): boolean => {
  const answer = passages[index + 1];
  return answer !== undefined && isAskedAndDismissed(sentence, answer.sentence);
};

/** "I could ask for more staff, and wait. I prefer the closed bed." */
const isPreferredTo = ({ passages }: Reading, { sentence, index }: Passage): boolean => {
  const next = passages[index + 1]?.sentence;
  return (
    sentence.clauses.some(({ actor, verb }) => actor === 'I' && verb.modal === 'could' && !verb.negated) &&
    next?.clauses[0]?.actor === 'I' &&
    /^(prefer|choose)$/.test(next.clauses[0].verb.lemma)
  );
};

/** "Marketing had a film ready. … I dropped the film": what was planned before, and is not done. */
const dropsPlan = ({ passages }: Reading, { sentence, index }: Passage): boolean =>
  [...droppedIn(sentence)].some(thing =>
    passages.slice(Math.max(0, index - 8), index).some(before => isPlanned(before.sentence, thing)),
  );

/** Whether others press for a way that the candidate does not go, and acts beside it. */
function goesAgainst({ passages }: Reading, { sentence, index }: Passage): boolean {
  const wished = pressedFor(sentence);
  if (!wished || passages.some(({ sentence: other }) => doesIt(other, wished))) return false;
  const next = passages[index + 1];
  if (next && isOwn(next) && yields(next.sentence)) return false;
  const near = passages.slice(Math.max(0, index - 3), index + 4).filter(isOwn);
  return near.some(({ sentence: other }) => actsOtherwise(other, wished));
}

/** Whether somebody wanted another way, and the candidate stood against it or made a call of their own within three sentences. */
function turnsDown({ passages }: Reading, { sentence, index }: Passage): boolean {
  const next = passages[index + 1];
  if (next && isOwn(next) && isPassedOver(sentence, next.sentence)) return true;
  if (!othersWish(sentence)) return false;
  const later = passages.slice(index, index + 4).filter(isOwn);
  return (
    later.some(({ sentence }) => standsAgainst(sentence)) || later.slice(1).some(({ sentence }) => callIn(sentence))
  );
}

export const noAlternative: StoryRule = { meta, check };
