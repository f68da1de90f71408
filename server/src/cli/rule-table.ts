import type { RuleMeta } from '../core/rules/rule.ts';

/** Every rule as a Markdown table, without a line break at its end; `named` is how a rule's id is written. */
export function ruleTable(rules: readonly RuleMeta[], named: (id: string) => string): string {
  const rows = rules.map(
    ({ id, layer, severity, summary }) => `| ${named(id)} | ${layer} | ${severity} | ${summary} |`,
  );
  return ['| rule | layer | severity | what it marks |', '|---|---|---|---|', ...rows].join('\n');
}
