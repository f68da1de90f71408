import { plainly } from './apply.ts';
import { judgeStory } from '../judge.ts';
import { withEdits } from '../../server/src/core/rewrite/all.ts';

/** What the fixes of `rule` make of a passage under “Action”, in their order, with “…” for each stop. */
export function offersFor(rule: string, passage: string): readonly string[] {
  const head = '## Action\n\n';
  const text = head + passage;
  return judgeStory(text)
    .filter(finding => finding.rule === rule)
    .flatMap(({ fixes }) => fixes)
    .map(({ edits, snippet }) =>
      withEdits(text, snippet ? edits.map(({ span, newText }) => ({ span, newText: plainly(newText) })) : edits).slice(head.length),
    );
}
