import { escalationIn } from '../english/ownership/escalation.ts';
import { isKeptOff } from '../english/ownership/kept-off.ts';
import { actsMeanwhile, opensNewMatter, refersTo } from '../english/ownership/meanwhile.ts';
import { isNoteAbove } from '../english/ownership/note-above.ts';
import type { Clause } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'escalation',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'The answer to a problem is to take it to somebody above.',
  why: 'Escalating is allowed; arriving with nothing is not. The panel wants to know what you proposed, or did while you waited.',
  silentOn: 'An escalation with your own proposal or act in the same or the next sentence.',
  example: {
    weak: 'I escalated the delay to my director.',
    strong:
      'I escalated the delay to my director with two dates and what each would cost, and froze the colour options until she chose.',
  },
};

/** Where a problem goes upwards, and in which clause, if that is known. */
interface Escalation {
  readonly place: Span;
  readonly clause: Clause | undefined;
}

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!isOwn(passage) || sentence.question) return;
  if (isNoteAbove(sentence)) {
    yield reportOf(reading, passage, sentence);
    return;
  }
  const heard = escalationIn(sentence);
  const [found] = weighed<Escalation>(
    meta.id,
    passage,
    heard ? [{ place: heard, clause: heard }] : [],
    (place, clause) => (isKeptOff(sentence, clause) ? undefined : { place, clause }),
  );
  if (!found || actsMeanwhile(sentence, found.clause)) return;
  const { after } = neighbours(reading, passage);
  if (after && !opensNewMatter(after.sentence) && actsMeanwhile(after.sentence) && refersTo(after.sentence, sentence))
    return;
  yield reportOf(reading, passage, found.place);
}

const reportOf = (reading: Reading, passage: Passage, place: Span): Report => ({
  span: placeOf(passage, place),
  message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears a problem passed upwards. Say what you proposed, and what you did meanwhile.`,
  fixes: () =>
    afterSentence(
      reading,
      passage,
      'Add “I proposed …, and meanwhile I …”',
      text`I proposed ${stop('what')} because ${stop('why')}, and meanwhile I stopped ${stop('what')}.`,
    ),
});

export const escalation: PassageRule = { meta, reach: 1, checkPassage };
