import { admitsIn } from '../english/wording/admitted.ts';
import { reflectionIn } from '../english/wording/reflection.ts';
import { headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-reflection',
  layer: 'judgment',
  scope: 'story',
  severity: 'information',
  formats: ['behavioral'],
  summary: 'Neither what you would repeat nor what you would change is said.',
  why: '“What would you do differently?” is the surest follow-up. A story that answers it first shows somebody who learns on their own.',
  silentOn:
    '“I would make the same call”, “next time I”, “looking back, I’d”, or a reflection section that speaks of you.',
  example: {
    weak: '## Result\n\nThe ferry left on time on 28 of 30 days. I learned a lot.',
    strong:
      '## Result\n\nThe ferry left on time on 28 of 30 days. I would close the ramp early again, but I’d warn the cyclists a week before.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || passages.some(passage => reflects(passage) || isAskedFor(reading, passage))) return;
  yield {
    span: headingOf(reading, 'reflection', 'result'),
    message:
      'The story ends without a look back: the interviewer has to ask what you would do differently. Say what you would repeat and what you would change: “I would … again; next time I’d …”.',
    fixes: () =>
      inSection(
        reading,
        ['reflection', 'result'],
        'Add what you would repeat and change',
        text`I would ${stop('make the same call')} again. Next time I would ${stop('change')}.`,
        'Reflection',
      ),
  };
}

/** Under a heading for it, any sentence about oneself looks back. */
function reflects(passage: Passage): boolean {
  const { sentence, section } = passage;
  if (section.kind === 'reflection')
    return (
      reflectionIn(sentence) !== undefined ||
      sentence.clauses.some(({ actor, kind }) => actor === 'I' && kind !== 'complement' && kind !== 'relative')
    );
  if (isLate(passage) && admitsIn(sentence)) return true;
  return (isOwn(passage) || passage.roles.has('follow-up')) && reflectionIn(sentence) !== undefined;
}

/** Where a story tells what came of it, and what the candidate makes of it. */
const isLate = ({ roles }: Passage): boolean =>
  roles.has('result') || roles.has('reflection') || roles.has('follow-up');

/** "Next time: a contract with the hauliers": what the heading asks for, however short. */
function isAskedFor({ story }: Reading, { section: { kind, heading } }: Passage): boolean {
  if (kind !== 'reflection' || !heading) return false;
  const name = story.text.slice(heading.start, heading.end).toLowerCase();
  return turns.some(turn => name.includes(turn));
}

/** What a heading says that asks what one would repeat or change. */
const turns = ['next time', 'again', 'differently', 'change'];

export const noReflection: StoryRule = { meta, check };
