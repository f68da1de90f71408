import { decidesAsI } from '../english/after.ts';
import { isAssignment } from '../english/assignment.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

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

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!isOwn(passage) || isAfterwards(passage) || sentence.question) continue;
    const clause = sentence.clauses.find(candidate => isAssignment(sentence, candidate));
    if (!clause || reshapes(sentence)) continue;
    const { after } = neighbours(reading, passage);
    if (after && reshapes(after.sentence)) continue;
    yield {
      span: placeOf(passage, clause),
      message: `${quote(wordsOf(reading, passage, clause))}: the interviewer hears that somebody else began it. Say why you took it on, and what you changed about it.`,
      fixes: afterSentence(
        reading,
        passage,
        'Add “I did it because …, but I widened it to …”',
        text`I did it because ${stop('why')}, but I widened it to ${stop('what')}.`,
      ),
    };
  }
}

const later: ReadonlySet<SectionKind> = new Set(['result', 'reflection']);

/** What one is asked to do after the story is a consequence, not its first move. */
const isAfterwards = ({ roles }: Passage): boolean => [...roles].every(role => later.has(role));

/** Whether the candidate widens, refuses or changes what was asked. */
function reshapes(sentence: Sentence): boolean {
  return (
    decidesAsI(sentence) ||
    sentence.words.some(({ lower }) => /^(but|instead|however|although|though|rather)$/.test(lower)) ||
    sentence.clauses.some(
      ({ actor, verb }) =>
        actor === 'I' &&
        /^(ask|add|widen|extend|propose|suggest|change|rewrite|redefine|reframe|volunteer|negotiate|include|narrow|question|challenge)$/.test(
          verb.deed.lemma ?? '',
        ) &&
        verb.voice === 'active',
    ) ||
    sentence.clauses.some(
      ({ actor, verb, object }) =>
        actor === 'I' &&
        ((verb.lemma === 'take' && verb.particle?.lower === 'on') ||
          (verb.lemma === 'turn' && /^(it|this|that)$/.test(object?.head.lower ?? ''))),
    )
  );
}

export const assignedNotOwned: Rule = { meta, check };
