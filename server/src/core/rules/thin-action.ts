import type { Config } from '../config.ts';
import { headingOf, type Reading } from '../reading.ts';
import { saidWords } from '../spoken.ts';
import type { SectionKind, Story } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

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
  const total = wordsIn(story);
  const acted = wordsIn(story, action);
  if (!story.sections.some(({ kind }) => kind === 'action') || total < least || acted === 0) return;
  const share = Math.round((acted / total) * 100);
  if (share >= percent && acted >= wordsIn(story, background)) return;
  yield {
    span: headingOf(reading, 'action'),
    message: `The action is ${share}% of the story: the interviewer hears mostly background, and scores only what you did. Cut the situation to two sentences, and give the action at least ${percent}%.`,
  };
}

/** Spoken words of the sections of `kinds`, or of all; what follows up is not told. */
function wordsIn({ sections, text }: Story, kinds?: ReadonlySet<SectionKind>): number {
  return sections
    .filter(({ kind }) => (kinds ? kinds.has(kind) : kind !== 'follow-up'))
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== 'cell')
    .reduce((sum, { span }) => sum + saidWords(text.slice(span.start, span.end)), 0);
}

export const thinAction: Rule = { meta, check };
