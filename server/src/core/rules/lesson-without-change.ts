import { lessonNouns } from '../english/lexicon/lessons.ts';
import { changes } from '../english/wording/changes.ts';
import { asksForLesson, lessonIn } from '../english/wording/lessons.ts';
import { isLoneProverb } from '../english/wording/proverbs.ts';
import { isDoubtful, weighed, withoutStop } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'lesson-without-change',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral', 'journal'],
  summary: 'A lesson that changed nothing that you do.',
  why: 'A lesson proves itself in the next decision. Without one, the panel hears a proverb.',
  silentOn: 'A lesson followed by what you then did, stopped or changed, or would do; a finding of research.',
  example: {
    weak: 'I learned that communication is the key to everything.',
    strong: 'I learned that the night shift never sees the board. I now read the plan aloud at ten every evening.',
  },
};

const reflecting: ReadonlySet<SectionKind> = new Set(['reflection', 'hindsight']);

function* checkPassage(passage: Passage, { reading, beyond: isLabelled }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage) || !isOwn(passage)) return;
  const { before, after } = neighbours(reading, passage);
  const unheard = (place: Span) => (after && heardIn(after) ? undefined : place);
  const heard = heardIn(passage);
  const alone = heard && isLoneProverb(passage.sentence) ? unheard(heard) : heard;
  const isAnswer = before !== undefined && asksForLesson(before.sentence) && !passage.sentence.question;
  const told = alone ?? (isLabelled || isAnswer ? withoutStop(passage.sentence) : undefined);
  for (const lesson of weighed(meta.id, passage, told ? [told] : [], unheard)) {
    if (changesLater(reading, passage)) continue;
    yield {
      span: placeOf(passage, lesson),
      message: `${quote(wordsOf(reading, passage, lesson))}: the interviewer hears a proverb and asks what you do differently since. Add it: “so I now …”.`,
      fixes: () => beforeStop(reading, passage, 'Add “so I …”', text`, so I ${stop('changed what')}`),
    };
  }
}

const heardIn = (passage: Passage): Span | undefined => lessonIn(passage.sentence, hasRole(passage, reflecting));

/** "Lesson learned: trust but verify": a passage behind a label that calls it a lesson, on its line. */
const beyond =
  ({ story, passages }: Reading) =>
  (passage: Passage): boolean => {
    const { index, section, sentence } = passage;
    const { heading } = section;
    if (!heading || passages[index - 1]?.section === section || sentence.quantities.some(({ digits }) => digits))
      return false;
    const label = story.text.slice(heading.start, heading.end).toLowerCase();
    const between = story.text.slice(heading.end, placeOf(passage, sentence).start);
    return !between.includes('\n') && label.split(/[^a-z-]+/).some(word => lessonNouns.has(word));
  };

/** Whether the change is told in this sentence or the next two. */
function changesLater({ passages }: Reading, { index, section, sentence }: Passage): boolean {
  const next = passages.slice(index + 1, index + 3).filter(passage => passage.section === section);
  return [sentence, ...next.map(passage => passage.sentence)].some(changes);
}

export const lessonWithoutChange: PassageRule = { meta, reach: 2, checkPassage, beyond };
