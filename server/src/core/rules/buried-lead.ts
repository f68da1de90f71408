import { measures } from '../english/grammar/measures.ts';
import { gainIn } from '../english/metrics/gains.ts';
import { callIn } from '../english/ownership/calls.ts';
import type { Word } from '../english/word.ts';
import type { Fix } from '../finding.ts';
import { headingOf, isOwn, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { capitalised } from '../rewrite/words.ts';
import { eolOf } from '../story/lines.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'buried-lead',
  layer: 'structure',
  scope: 'story',
  severity: 'hint',
  formats: ['behavioral'],
  summary: 'The first two sentences hold neither your decision nor a result with a number.',
  why: 'A listener decides in ten seconds what a story is about. If you begin with the conclusion, everything after it counts as proof.',
  silentOn: 'A story that opens with a call of your own, or with what changed, in figures.',
  example: {
    weak: '## Situation\n\nOur bakery stands by the river. It has three ovens.\n\n## Action\n\nI sold one oven instead of leasing a fourth, because it stood cold on 5 of 7 days, and gave up the rye.',
    strong:
      '# The third oven\n\nI sold one of our three ovens instead of leasing a fourth.\n\n## Situation\n\nOur bakery stands by the river.\n\n## Action\n\nIt stood cold on 5 of 7 days.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { story } = reading;
  const opened = story.sections.some(({ kind }) => kind === 'situation' || kind === 'action');
  const told = reading.passages.filter(({ block }) => block.kind !== 'cell');
  if (told.length === 0 || told.slice(0, 2).some(passage => concludes(passage, opened))) return;
  const calls = told.filter(passage => isOwn(passage) && callIn(passage.sentence) !== undefined);
  const call = calls.find(({ sentence }) => !sentence.words.some(pointsBack)) ?? calls.find(standsAlone);
  yield {
    span: headingOf(reading, 'lead'),
    message:
      'The story opens with its background: the interviewer does not know yet what to listen for. Begin with the conclusion: “I …, and … fell from … to …”.',
    ...(call && {
      related: [{ span: placeOf(call, call.sentence), message: 'This decision could open the story.' }],
      fixes: () => [moveToTop(reading, call)],
    }),
  };
}

/** A call of one's own, or a result in figures; numbers of the situation are none, nor those of a lead that no section follows. */
function concludes({ sentence, section, roles }: Passage, opened: boolean): boolean {
  if (callIn(sentence)) return true;
  const figures = sentence.quantities.filter(quantity => measures(sentence.words, quantity)).length;
  if (section.kind === 'lead') return figures > (opened ? 0 : 1) && (opened || gainIn(sentence));
  return figures > 1 && !roles.has('situation') && !roles.has('task') && gainIn(sentence);
}

/** Whether whatever the sentence points back to could stand in itself: "I sold the oven, for it was cold", not "I would not draft it". */
const standsAlone = ({ sentence: { words } }: Passage): boolean =>
  words.every(
    (word, at) =>
      !pointsBack(word) ||
      (!/^(this|that|these|those)$/.test(word.lower) && words.slice(0, at - 2).some(({ part }) => part === 'noun')),
  );

/** "It", "them", "his", "that" for a thing. */
const pointsBack = ({ lower, part }: Word): boolean =>
  /^(he|him|his|she|her|they|them|their|its)$/.test(lower) ||
  (part === 'pronoun' && /^(it|this|that|these|those)$/.test(lower));

/** A sentence as it opens a story: without the "so" or "and" that hangs on what went before. */
function alone(reading: Reading, passage: Passage): string {
  const { sentence } = passage;
  const [first, second] = sentence.words;
  const hangs =
    first && second && /^(so|and|but|then|thus|hence|therefore)$/.test(first.lower) && second.part === 'pronoun';
  return hangs
    ? capitalised(wordsOf(reading, passage, { start: second.start, end: sentence.end }))
    : wordsOf(reading, passage, sentence);
}

/** The sentence becomes the first paragraph of the story. */
function moveToTop(reading: Reading, passage: Passage): Fix {
  const { story } = reading;
  const { start, end } = placeOf(passage, passage.sentence);
  const at = story.sections[0]?.span.start ?? 0;
  const breaks = eolOf(story.text);
  const blank = story.text[end] === ' ' ? 1 : 0;
  return {
    title: 'Open the story with this decision',
    kind: 'quickfix',
    preferred: true,
    safe: false,
    edits: [
      { span: { start: at, end: at }, newText: alone(reading, passage) + breaks + breaks },
      { span: { start, end: end + blank }, newText: '' },
    ],
  };
}

export const buriedLead: StoryRule = { meta, check };
