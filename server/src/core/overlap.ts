import type { Finding } from './finding.ts';
import { overlap } from './span.ts';

/** Pairs in which the first rule says it better: on the same words, the second one stays silent. */
const wins: readonly (readonly [better: string, silenced: string])[] = [
  ['passive-decision', 'unowned-action'],
  ['output-not-outcome', 'passive-decision'],
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
