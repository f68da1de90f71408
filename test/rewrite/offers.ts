import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { judgeStory } from '../judge.ts';
import { plainly } from './apply.ts';

const head = '## Action\n\n';

/** What the fixes of `rule` make of a passage under “Action”, in their order and each once, with “…” for each stop. */
export function offersFor(rule: string, passage: string): readonly string[] {
  const text = head + passage;
  const made = judgeStory(text)
    .filter(finding => finding.rule === rule)
    .flatMap(({ fixes }) => fixes)
    .map(({ edits, snippet }) => {
      const plain = snippet ? edits.map(({ span, newText }) => ({ span, newText: plainly(newText) })) : edits;
      return withEdits(text, plain).slice(head.length);
    });
  return [...new Set(made)];
}
