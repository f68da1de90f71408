import { widening } from '../english/lexicon/deeds.ts';
import { stages } from '../english/lexicon/honours.ts';
import { opposing } from '../english/lexicon/wills.ts';
import { decidesAsI } from '../english/ownership/after.ts';
import { isAssignment } from '../english/ownership/assignment.ts';
import { isNamedWork } from '../english/ownership/named-work.ts';
import { isNoWork } from '../english/ownership/no-work.ts';
import { orderNoteIn } from '../english/ownership/order-note.ts';
import { isInterrupted } from '../english/ownership/to-do.ts';
import { isPromisedForMe } from '../english/ownership/told-of-mine.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
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
  const assigned = sentence.clauses.find(candidate => isAssignment(sentence, candidate));
  const { after } = neighbours(reading, passage);
  for (const clause of weighed(meta.id, passage, assigned ? [assigned] : [], (_, likeliest) =>
    isNoWork(sentence) ? undefined : likeliest,
  )) {
    if (reshapes(sentence, clause) || isHonour(passage, clause)) continue;
    if (after && (reshapes(after.sentence, clause, true) || contests(after.sentence))) continue;
    yield reportOf(reading, passage, clause);
  }
}

/** "I was asked, with two others, to …", "my orders were to …": nobody who says so leaves any doubt. */
const isPlain = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => isInterrupted(sentence, clause) || isNamedWork(sentence, clause) || isPromisedForMe(sentence, clause),
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

/** Whether the candidate widens, refuses or changes what was asked. */
const reshapes = (sentence: Sentence, task: Clause, later = false): boolean =>
  decidesAsI(sentence) ||
  (sentence.words.some(word => contrasts(word, later ? sentence : task)) &&
    (!later || sentence.clauses.some(({ actor }) => /^(I|dropped)$/.test(actor)))) ||
  sentence.clauses.some(
    clause =>
      clause !== task &&
      clause.actor === 'I' &&
      clause.verb.voice === 'active' &&
      (later ||
        (!isNamedIn(sentence, task, clause.verb.lemma) &&
          !isOrdered(sentence, clause, task) &&
          !endsInTo(sentence, task))) &&
      widens(sentence, clause, later),
  ) ||
  contests(sentence);

/** Whether a deed is what the task was: "instructed to rewrite the parser, I rewrote the parser". */
const isNamedIn = ({ words }: Sentence, { infinitive, start, end }: Clause, deed: string): boolean =>
  infinitive?.lemma === deed ||
  words.some(word => word.start >= start && word.end <= end && word.form === 'base' && word.lemma === deed);

/** "She said that I must make the labels, too": what was ordered. */
const isOrdered = ({ clauses }: Sentence, { kind, parent }: Clause, task: Clause): boolean =>
  kind === 'complement' && clauses[parent ?? -1] === task;

/** "… but I refused", "although I was asked to", not "the road was clear, but I was asked to". */
const contrasts = ({ lower, start }: Word, from: Span): boolean =>
  /^(although|though)$/.test(lower) || (/^(but|instead|however|rather)$/.test(lower) && start >= from.start);

/** "Because the head had asked me to, I rewrote it": what was done is what was asked. */
const endsInTo = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.findLast(word => word.start >= start && word.end <= end && word.part !== 'punctuation')?.lower === 'to';

/** "I disagreed with him, the counts in hand", "I showed her the film": an order that was argued with. */
const contests = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, object }) =>
      actor === 'I' &&
      !verb.negated &&
      verb.voice === 'active' &&
      (opposing.has(verb.deed.lemma ?? '') ||
        /^(show|offer|decline|convince|persuade)$/.test(verb.deed.lemma ?? '') ||
        (verb.lemma === 'tell' && /^(him|her|them)$/.test(object?.head.lower ?? ''))),
  );

/** "I asked for …", "I took on the returns", "I turned it into …", "I trained the old ones, too". */
function widens({ words }: Sentence, { verb, object, end }: Clause, later: boolean): boolean {
  if (widening.has(verb.deed.lemma ?? '')) return true;
  if (/^(all|every|both|whole)$/.test(words[object?.from ?? -1]?.lower ?? '')) return later;
  if (!later && verb.lemma === 'keep' && object?.head.part === 'number') return true;
  if (/^(reduce|cut|limit|shrink|trim)$/.test(verb.lemma) && /^(scope|list|brief|task)$/.test(object?.head.lower ?? ''))
    return true;
  if (verb.lemma === 'turn') return /^(it|this|that)$/.test(object?.head.lower ?? '');
  const behind = words.filter(({ start, end: to }) => start >= verb.head.end && to <= end);
  if (verb.lemma === 'take' && behind[0]?.lower === 'on') return true;
  return !later && behind.some(({ lower }) => /^(also|too|well)$/.test(lower));
}

export const assignedNotOwned: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
