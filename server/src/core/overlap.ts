import type { Finding } from './finding.ts';
import { overlap } from './span.ts';

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

/** Which rules say it better: where one of them stands on the same words, the rule before the colon stays silent. */
export const betterThan: ReadonlyMap<string, readonly string[]> = new Map([
  ['unowned-action', [...specific, 'passive-decision']],
  ['passive-decision', [...specific, 'output-not-outcome']],
  ['delegated-evidence', ['deferred-decision']],
  ['handoff', ['deferred-decision', 'delegated-evidence']],
  ['vague-data', ['deferred-decision', 'delegated-evidence']],
  ['vague-influence', ['deferred-decision', 'delegated-evidence']],
  ['lesson-without-change', ['deferred-decision', 'delegated-evidence']],
  ['assigned-not-owned', ['deferred-decision']],
  ['empty-collaboration', ['deferred-decision', 'delegated-evidence', 'vague-influence', 'escalation']],
  ['unanchored-metric', ['output-not-outcome']],
  ['vague-quantity', ['output-not-outcome', 'cliche', 'slogan']],
  [
    'unsupported-claim',
    ['deferred-decision', 'delegated-evidence', 'praise-as-result', 'proxy-confidence', 'empty-collaboration'],
  ],
  ['no-metric', ['no-outcome']],
]);

/** A story that tells no event fails on that alone; nothing else about the whole story is worth saying. */
const alone = 'hypothetical-answer';
/** What is said beside it, since it is not about the story. */
export const beside: ReadonlySet<string> = new Set([
  alone,
  'front-matter',
  'unknown-principle',
  'confidential',
  'unused-suppression',
]);

/** The findings without those that a better one of the same defect covers. */
export function withoutOverlapped(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const single = byRule.has(alone);
  return findings.filter(finding => {
    if (single && finding.scope === 'story' && !beside.has(finding.rule)) return false;
    const better = betterThan.get(finding.rule) ?? [];
    return !better.some(rule => byRule.get(rule)?.some(({ span }) => overlap(span, finding.span)));
  });
}
