import type { Config } from './config.ts';
import type { Finding, Fix } from './finding.ts';
import { withoutOverlapped } from './overlap.ts';
import type { Reading } from './reading.ts';
import { rules, workspaceRules } from './rules/index.ts';
import type { Report, Rule, ToldStory } from './rules/rule.ts';
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

/** What the workspace rules find among several stories, by path, without what the writer switched off in each. */
export function judgeTogether(
  stories: readonly (ToldStory & { readonly config: Config })[],
): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map(stories.map(told => [told.path, told]));
  const found = new Map<string, readonly Finding[]>();
  for (const rule of workspaceRules) {
    for (const report of rule.compare(stories)) {
      const told = byPath.get(report.path);
      const setting = told?.config.rules[rule.meta.id];
      if (!told || setting === 'off' || !rule.meta.formats.includes(told.story.format)) continue;
      const kept = withoutSuppressed(told.story, [toFinding(rule, report, setting)]);
      if (kept.length > 0) found.set(report.path, [...(found.get(report.path) ?? []), ...kept]);
    }
  }
  return found;
}

/** A severity that the writer set wins over the rule's own steps. */
function toFinding({ meta }: Pick<Rule, 'meta'>, report: Report, setting: Finding['severity'] | undefined): Finding {
  let fixes: readonly Fix[] | undefined;
  return {
    rule: meta.id,
    severity: setting ?? report.severity ?? meta.severity,
    layer: meta.layer,
    scope: meta.scope,
    message: report.message,
    span: report.span,
    get fixes() {
      fixes ??= report.fixes?.() ?? [];
      return fixes;
    },
    related: report.related ?? [],
  };
}
