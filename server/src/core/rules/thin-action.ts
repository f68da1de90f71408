import type { Config } from '../config.ts';
import { headingOf, type Reading } from '../reading.ts';
import { saidWords } from '../spoken.ts';
import type { Section, SectionKind, Story } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'thin-action',
  layer: 'structure',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'The action is under 40% of the story, or shorter than situation and task.',
  why: 'You are hired for what you did, not for what surrounded you. Time that goes into the background is taken from the only part that is scored.',
  silentOn: 'Stories under 80 words, and stories without an action section.',
  example: {
    weak: `## Situation\n\n${'The library had three floors, two lifts and a café that nobody could find. '.repeat(6).trim()}\n\n## Action\n\nI moved the café instead of adding signs, because 40 visitors had asked for it, and lost a reading room.`,
    strong: `## Situation\n\nNobody found the café.\n\n## Action\n\n${'I moved the café instead of adding signs, because 40 visitors had asked for it, and lost a reading room. '.repeat(4).trim()}`,
  },
  options: { percent: 40, words: 80 },
};

const action: ReadonlySet<SectionKind> = new Set(['action', 'alternatives', 'trade-off']);
const background: ReadonlySet<SectionKind> = new Set(['situation', 'task']);

function* check(reading: Reading, config: Config): Iterable<Report> {
  const { story } = reading;
  const { percent = 40, words: least = 80 } = { ...meta.options, ...config.options[meta.id] };
  const counts = story.sections.map(section => ({ kind: section.kind, words: wordsIn(section, story) }));
  const wordsOf = (counted: (kind: SectionKind) => boolean): number =>
    counts.reduce((sum, { kind, words }) => sum + (counted(kind) ? words : 0), 0);
  // What follows up is not told.
  const total = wordsOf(kind => kind !== 'follow-up');
  const acted = wordsOf(kind => action.has(kind));
  if (!story.sections.some(({ kind }) => kind === 'action') || total < least || acted === 0) return;
  const share = Math.round((acted / total) * 100);
  if (share >= percent && acted >= wordsOf(kind => background.has(kind))) return;
  yield {
    span: headingOf(reading, 'action'),
    message: `The action is ${share}% of the story: the interviewer hears mostly background, and scores only what you did. Cut the situation to two sentences, and give the action at least ${percent}%.`,
  };
}

/** The spoken words of a section. */
function wordsIn({ blocks }: Section, { text }: Story): number {
  return blocks
    .filter(({ kind }) => kind !== 'cell')
    .reduce((sum, { span }) => sum + saidWords(text.slice(span.start, span.end)), 0);
}

export const thinAction: StoryRule = { meta, check };
