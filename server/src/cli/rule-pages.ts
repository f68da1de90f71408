import { parseArgs } from 'node:util';
import type { RuleMeta } from '../core/rules/rule.ts';
import { nearest } from '../core/story/schema.ts';
import { settingsOf, shortExampleOf } from '../core/writing/example.ts';
import { type RuleFormat, ruleFormats } from './formats.ts';
import type { Paint } from './paint.ts';
import { ruleTable } from './rule-table.ts';
import { UsageError } from './usage.ts';
import { columns, wrap } from './wrap.ts';

/** What `debrief explain RULE` prints: the rule's page for a terminal. Throws a UsageError for a rule that is none. */
export function explainRule(args: readonly string[], rules: readonly RuleMeta[], paint: Paint): string {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0) throw new UsageError('Name one rule: debrief explain RULE.');
  const rule = rules.find(known => known.id === id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map(known => known.id),
    );
    throw new UsageError(`Unknown rule “${id}”. ${near ? `Did you mean ${near}?` : 'All of them: debrief rules.'}`);
  }
  const { layer, severity, formats, summary, why, silentOn, options = {} } = rule;
  const settings = settingsOf(rule).map(setting => `  With ${setting} in .debrief.json:\n\n`);
  const parts: readonly (readonly [string, string])[] = [
    ['Why it matters', wrapped(why)],
    ['Weak', settings.join('') + excerpt(shortExampleOf(rule, 'weak'))],
    ['Strong', excerpt(shortExampleOf(rule, 'strong'))],
    ['What is not marked', wrapped(silentOn)],
    [
      'Limits',
      Object.entries(options)
        .map(([name, value]) => `  ${name}: ${value}`)
        .join('\n'),
    ],
    ['Switch it off', [...switchesOf(rule)].join('\n')],
  ];
  const head = `${paint('bold', id)}  ${paint('dim', `${layer} · ${severity} · ${formats.join(', ')}`)}\n${wrapped(summary)}`;
  const shown = parts.filter(([, text]) => text !== '').map(([title, text]) => `${paint('bold', title)}\n${text}`);
  return `${[head, ...shown].join('\n\n')}\n`;
}

const wrapped = (text: string): string =>
  wrap(text, columns - 2)
    .map(line => `  ${line}`)
    .join('\n');

/** The ways to switch a rule off: on the line that it marks, in the story, everywhere. */
function* switchesOf({ id, inFrontMatter }: RuleMeta): Generator<string> {
  if (!inFrontMatter) yield `  <!-- debrief-disable-next-line ${id} -- why -->`;
  yield `  ${inFrontMatter ? '' : 'or '}ignore: [${id}] in the front matter`;
  yield `  or "${id}": "off" under "rules" in .debrief.json`;
}

/** An example as it is written, its lines kept. */
function excerpt(text: string): string {
  return text
    .split('\n')
    .flatMap(line => (line.trim() === '' ? [''] : wrap(line, columns - 4)))
    .map(line => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

/** What `debrief rules` prints: every rule. Throws a UsageError for a format that is none. */
export function listRules(args: readonly string[], rules: readonly RuleMeta[], paint: Paint): string {
  switch (readFormat(args)) {
    case 'json':
      return `${JSON.stringify({ version: 1, rules: rules.map(toEntry) }, undefined, 2)}\n`;
    case 'markdown':
      return `${ruleTable(rules, id => `\`${id}\``)}\n`;
    default: {
      const width = Math.max(...rules.map(({ id }) => id.length));
      const lines = rules.map(({ id, severity, summary }) => {
        const [first = '', ...more] = wrap(summary, columns - width - 15);
        const rest = more.map(line => `${' '.repeat(width + 15)}${line}`);
        return [`${paint('bold', id.padEnd(width))}  ${severity.padEnd(11)}  ${first}`, ...rest].join('\n');
      });
      return `${lines.join('\n')}\n`;
    }
  }
}

function readFormat(args: readonly string[]): RuleFormat {
  const { values } = parse(args);
  const format = ruleFormats.find(known => known === (values.format ?? 'pretty'));
  if (!format) throw new UsageError(`Unknown format “${values.format}”. Known: ${ruleFormats.join(', ')}.`);
  return format;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { format: { type: 'string' } } });
  } catch {
    throw new UsageError('debrief rules takes --format pretty, json or markdown, and nothing else.');
  }
}

function toEntry({ id, layer, scope, severity, formats: judged, summary, why, silentOn, example, options }: RuleMeta) {
  const { weak, strong } = example;
  return {
    id,
    layer,
    scope,
    severity,
    formats: judged,
    summary,
    why,
    silentOn,
    weak,
    strong,
    ...(options && { options }),
  };
}
