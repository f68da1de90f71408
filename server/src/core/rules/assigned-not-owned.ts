import { showsIn } from '../english/influence/resistance.ts';
import { stages } from '../english/lexicon/honours.ts';
import { isAssignment } from '../english/ownership/assignment.ts';
import { isNamedWork } from '../english/ownership/named-work.ts';
import { isHonoured, isNoWork } from '../english/ownership/no-work.ts';
import { orderNoteIn } from '../english/ownership/order-note.ts';
import { contests, reshapes } from '../english/ownership/reshaped.ts';
import { isInterrupted } from '../english/ownership/to-do.ts';
import { isPromisedForMe, isToldToBeDone } from '../english/ownership/told-of-mine.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'assigned-not-owned',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'hint',
  formats: ['behavioral', 'journal'],
  summary: 'The first move is somebody else’s.',
  why: 'Being asked is how most work begins. The panel listens for what you made of it.',
  silentOn: 'An assignment that you widen, refuse or change in the same or the next sentence; the task section.',
  example: {
    weak: 'I was asked to write the evacuation plan.',
    strong: 'I was asked to write the evacuation plan, and refused until I had slept a night on the ward.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (!isPlain(sentence) && isDoubtful(meta.id, passage)) return;
  if (!isOwn(passage) || isAfterwards(passage) || sentence.question) return;
  const note = orderNoteIn(sentence);
  if (note) {
    yield reportOf(reading, passage, note);
    return;
  }
  const assigned = isHonoured(sentence)
    ? undefined
    : sentence.clauses.find(candidate => isAssignment(sentence, candidate));
  const { before, after } = neighbours(reading, passage);
  for (const clause of weighed(meta.id, passage, assigned ? [assigned] : [], (_, likeliest) =>
    isNoWork(sentence) ? undefined : likeliest,
  )) {
    if (reshapes(sentence, clause) || isHonour(passage, clause) || isGranted(clause, before)) continue;
    if (after && (reshapes(after.sentence, clause, true) || contests(after.sentence))) continue;
    yield reportOf(reading, passage, clause);
  }
}

/** "I was asked, with two others, to …", "my orders were to …": nobody who says so leaves any doubt. */
const isPlain = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      isInterrupted(sentence, clause) ||
      isNamedWork(sentence, clause) ||
      isPromisedForMe(sentence, clause) ||
      isToldToBeDone(sentence, clause),
  );

const reportOf = (reading: Reading, passage: Passage, place: Span): Report => ({
  span: placeOf(passage, place),
  message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that somebody else began it. Say why you took it on, and what you changed about it.`,
  fixes: () =>
    afterSentence(
      reading,
      passage,
      'Add “I did it because …, but I widened it to …”',
      text`I did it because ${stop('why')}, but I widened it to ${stop('what')}.`,
    ),
});

const later: ReadonlySet<SectionKind> = new Set(['result', 'reflection']);

/** What one is asked to do after the story is a consequence, not its first move. */
const isAfterwards = ({ roles }: Passage): boolean => [...roles].every(role => later.has(role));

/** "I was even invited to speak on the radio", where the story ends: an honour, and no task. */
const isHonour = ({ roles, sentence }: Passage, { infinitive, end }: Clause): boolean =>
  roles.has('result') &&
  /^(speak|present|talk|lecture|appear)$/.test(infinitive?.lemma ?? '') &&
  sentence.words.some(
    ({ lower, start }) =>
      start > (infinitive?.end ?? end) && (stages.has(lower) || /^(radio|tv|television|air|stage)$/.test(lower)),
  );

/** "I brought her the counts. She gave me the whole shelf.": what somebody hands over who was shown why. */
const isGranted = ({ verb, object }: Clause, before: Passage | undefined): boolean =>
  /^(give|hand|lend|grant)$/.test(verb.lemma) &&
  verb.voice === 'active' &&
  object !== undefined &&
  before !== undefined &&
  showsIn(before.sentence);

export const assignedNotOwned: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
