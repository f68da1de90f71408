import { callIn } from '../english/ownership/calls.ts';
import { carriesProposal } from '../english/ownership/carried-proposal.ts';
import { moveOf } from '../english/ownership/moves.ts';
import { headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-owned-decision',
  layer: 'ownership',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral', 'journal'],
  summary: 'Nowhere do you make a call yourself.',
  why: 'The debrief asks one thing first: what did this person decide? Work without a call, however hard, reads as taking part.',
  silentOn: 'A story with one decision of your own: chosen, cut, refused, stopped, switched, an offer turned down.',
  example: {
    weak: '## Action\n\nI joined the weekly calls and helped with the new rota for the lifeguards.',
    strong:
      '## Action\n\nI cut the rota from five shifts to three instead of hiring, because the evening shift guarded an empty pool; two students lost hours.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || passages.some(decides) || passages.some(intends) || carries(passages)) return;
  yield {
    span: headingOf(reading, 'action', 'decision'),
    message:
      'No sentence says what you decided: the interviewer hears work, not a call, and has nothing to hire. Add the one choice that was yours: “I chose … over … because …”.',
    fixes: () =>
      inSection(
        reading,
        ['action', 'decision'],
        'Add the call that was yours',
        text`I decided to ${stop('do what')} because ${stop('why')}, at the cost of ${stop('what')}.`,
        'Action',
      ),
  };
}

/** Whether the candidate makes a call in this sentence. */
const decides = (passage: Passage): boolean =>
  (isOwn(passage) || passage.roles.has('task')) && callIn(passage.sentence) !== undefined;

/** Whether a journal's decision is told as what the candidate is about to do: "I'm opening the branch on Sundays". */
const intends = ({ section, sentence }: Passage): boolean =>
  section.kind === 'decision' &&
  sentence.clauses.some(
    clause =>
      clause.actor === 'I' &&
      !clause.verb.negated &&
      (clause.verb.tense === 'future' || (clause.verb.progressive && clause.verb.tense === 'present')) &&
      /^(act|decision)$/.test(moveOf(sentence, clause)),
  );

/** Whether the candidate's argument got a proposal of theirs adopted. */
const carries = (passages: readonly Passage[]): boolean =>
  carriesProposal(passages.filter(isOwn).map(({ sentence }) => sentence));

export const noOwnedDecision: StoryRule = { meta, check };
