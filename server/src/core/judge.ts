import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { withoutOverlapped } from './overlap.ts';
import type { Reading } from './reading.ts';
import { rules } from './rules/index.ts';
import type { Report, Rule } from './rules/rule.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { withoutSuppressed } from './suppression.ts';

const ofStories = rules.filter(rule => rule !== unusedSuppression);

/** What the rules find in a story, in the order of the text, without what the writer switched off. */
export function judge(reading: Reading, config: Config): readonly Finding[] {
  const found = withoutOverlapped(judgeBy(ofStories, reading, config, []));
  const alone = [...found, ...judgeBy([unusedSuppression], reading, config, found)];
  alone.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return withoutSuppressed(reading.story, alone);
}

function judgeBy(
  judging: readonly Rule[],
  reading: Reading,
  config: Config,
  found: readonly Finding[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of judging) {
    const setting = config.rules[rule.meta.id];
    if (setting === 'off' || !rule.meta.formats.includes(reading.story.format)) continue;
    for (const report of rule.check(reading, config, found)) findings.push(toFinding(rule, report, setting));
  }
  return findings;
}

/** A severity that the writer set wins over the rule's own steps. */
function toFinding({ meta }: Rule, report: Report, setting: Finding['severity'] | undefined): Finding {
  return {
    rule: meta.id,
    severity: setting ?? report.severity ?? meta.severity,
    layer: meta.layer,
    scope: meta.scope,
    message: report.message,
    span: report.span,
    fixes: report.fixes ?? [],
    related: report.related ?? [],
  };
}
