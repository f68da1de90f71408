import { decidesAsI } from '../english/after.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, placeOf, type Reading, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
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
    if (!isOwn(passage) || sentence.question) continue;
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

/** "I was tasked with …", "was asked to …", "my manager told me to …". */
function isAssignment({ words }: Sentence, { actor, verb, subject, object, infinitive }: Clause): boolean {
  if (verb.negated || verb.tense === 'conditional') return false;
  const next = words[verb.to];
  if (verb.voice === 'passive') {
    const mine = actor === 'I' || (!subject && actor !== 'other');
    return (
      mine &&
      (/^(task|assign|appoint|charge|hand)$/.test(verb.lemma) ||
        (/^(ask|tell|give|request|instruct|send|bring|hire|call)$/.test(verb.lemma) &&
          (infinitive !== undefined ||
            next?.part === 'determiner' ||
            words.slice(verb.to, verb.to + 8).some(({ part }) => part === 'to'))))
    );
  }
  const told =
    /^(tell|ask|assign|task|want|instruct|order|request)$/.test(verb.lemma) &&
    object?.head.lower === 'me' &&
    (infinitive !== undefined || words.some(({ lower, start }) => lower === 'to' && start > verb.end));
  const given =
    /^(give|assign|hand)$/.test(verb.lemma) &&
    object?.head.lower === 'me' &&
    words.some(
      ({ lower, start }) =>
        /^(task|job|project|assignment|responsibility|mission|role)$/.test(lower) && start > verb.end,
    );
  const named = /^(appoint|choose|nominate|pick)$/.test(verb.lemma) && object?.head.lower === 'me';
  return (told || given || named) && actor === 'other' && !/^(nobody|none)$/.test(subject?.head.lower ?? '');
}

/** Whether the candidate widens, refuses or changes what was asked. */
function reshapes(sentence: Sentence): boolean {
  return (
    decidesAsI(sentence) ||
    sentence.words.some(({ lower }) => /^(but|instead|however|although|though)$/.test(lower)) ||
    sentence.clauses.some(
      ({ actor, verb }) =>
        actor === 'I' &&
        /^(ask|add|widen|extend|propose|suggest|change|rewrite|redefine|reframe|volunteer|negotiate|include|narrow|question|challenge)$/.test(
          verb.deed.lemma ?? '',
        ) &&
        verb.voice === 'active',
    )
  );
}

export const assignedNotOwned: Rule = { meta, check };
