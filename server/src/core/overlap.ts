import type { Finding } from './finding.ts';
import { overlap } from './span.ts';

/** Pairs in which the first rule says it better: on the same words, the second one stays silent. */
const specific = [
  'deferred-decision',
  'delegated-evidence',
  'handoff',
  'vague-data',
  'vague-influence',
  'empty-collaboration',
  'lesson-without-change',
  'unsupported-claim',
];

const wins: readonly (readonly [better: string, silenced: string])[] = [
  ...specific.flatMap(
    rule =>
      [
        [rule, 'passive-decision'],
        [rule, 'unowned-action'],
      ] as const,
  ),
  ['deferred-decision', 'delegated-evidence'],
  ['deferred-decision', 'handoff'],
  ['deferred-decision', 'vague-data'],
  ['deferred-decision', 'vague-influence'],
  ['deferred-decision', 'assigned-not-owned'],
  ['delegated-evidence', 'handoff'],
  ['delegated-evidence', 'vague-data'],
  ['vague-influence', 'empty-collaboration'],
  ['passive-decision', 'unowned-action'],
  ['output-not-outcome', 'passive-decision'],
  ['output-not-outcome', 'unanchored-metric'],
  ['output-not-outcome', 'vague-quantity'],
  ['praise-as-result', 'unsupported-claim'],
  ['proxy-confidence', 'unsupported-claim'],
  ['no-outcome', 'no-metric'],
];

/** A story that tells no event fails on that alone; nothing else about the whole story is worth saying. */
const alone = 'hypothetical-answer';

/** The findings without those that a better one of the same defect covers. */
export function withoutOverlapped(findings: readonly Finding[]): Finding[] {
  const single = findings.some(({ rule }) => rule === alone);
  return findings.filter(finding => {
    if (single && finding.scope === 'story' && finding.layer !== 'structure' && finding.rule !== alone) return false;
    return !wins.some(
      ([better, silenced]) =>
        finding.rule === silenced && findings.some(({ rule, span }) => rule === better && overlap(span, finding.span)),
    );
  });
}
