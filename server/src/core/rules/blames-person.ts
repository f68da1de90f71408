import { blameIn } from '../english/influence/blame.ts';
import { isPraised } from '../english/influence/blame-guards.ts';
import { isPlainlyBlamed } from '../english/influence/plain-blame.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { type Passage, placeOf, wordsOf } from '../reading.ts';
import type { Span } from '../span.ts';
import { formats } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'blames-person',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats,
  summary: 'A colleague’s character is faulted.',
  why: 'Whoever faults a person has stopped looking for the cause. The panel wonders how you will talk about them.',
  silentOn: 'A stated fact or position (“he missed two dates”), and faults of your own.',
  example: {
    weak: 'The head porter was lazy.',
    strong: 'The head porter had missed two of three deliveries.',
  },
};

/** "Who have a bad connection", "he has a bad back": readings know the qualities that are bad of somebody. */
const hasBadThing = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'have' &&
  object !== undefined &&
  words.slice(object.from, object.to - 1).some(({ lower }) => /^(bad|poor|weak|slow|old|broken)$/.test(lower));

/** "The insurer's man wouldn't accept coaches": where somebody stood. */
const refuses = ({ verb, object }: Clause): boolean =>
  verb.negated &&
  /^(would|'d|will)$/.test(verb.modal ?? '') &&
  /^(accept|sign|agree|allow|approve)$/.test(verb.deed.lemma ?? '') &&
  object?.head.part === 'noun';

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage) && !isPlainlyBlamed(passage.sentence)) return;
  const { sentence } = passage;
  const unheard = (place: Span) =>
    isPraised(sentence) || sentence.clauses.some(clause => hasBadThing(sentence, clause) || refuses(clause))
      ? undefined
      : place;
  for (const place of weighed(meta.id, passage, blameIn(passage.sentence), unheard)) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears how you speak of people. State what they did or wanted, as a fact.`,
    };
  }
}

export const blamesPerson: PassageRule = { meta, inFull: true, checkPassage };
