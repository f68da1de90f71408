import { ruleTable } from '../server/src/cli/rule-table.ts';
import { configSchema } from '../server/src/core/config/schema.ts';
import type { Scope } from '../server/src/core/finding.ts';
import type { RuleMeta } from '../server/src/core/rules/rule.ts';
import { settingsOf, shortExampleOf } from '../server/src/core/writing/example.ts';

/** The files, and the parts of files, that are written from the rules' own metadata. */
export interface Generated {
  /** Whole files, by path from the repository's root. */
  readonly pages: ReadonlyMap<string, string>;
  /** The rule table of the README. */
  readonly table: string;
  /** The schema of the setting `debrief.rules`; its texts are keys of `texts`. */
  readonly setting: object;
  /** The text of the schema of config files. */
  readonly configSchema: string;
  /** The texts of the setting, for `package.nls.json`. */
  readonly texts: Readonly<Record<string, string>>;
}

const markers = ['<!-- rules: start -->', '<!-- rules: end -->'] as const;
const severities = ['off', 'error', 'warning', 'information', 'hint'];

const looksAt: Readonly<Record<Scope, string>> = {
  sentence: 'a sentence and its neighbours',
  story: 'the whole story',
  workspace: 'all stories of a bank',
};

/** Everything that is generated from `rules`. */
export function generate(rules: readonly RuleMeta[]): Generated {
  return {
    pages: new Map(rules.map(rule => [`docs/rules/${rule.id}.md`, page(rule)])),
    table: ruleTable(rules, id => `[\`${id}\`](docs/rules/${id}.md)`),
    setting: setting(rules),
    configSchema: configSchemaText(rules),
    texts: texts(rules),
  };
}

/** The text of `schemas/story.schema.json` with the ids that `ignore` may hold replaced. */
export function withIgnorable(schema: string, rules: readonly RuleMeta[]): string {
  const parsed = JSON.parse(schema);
  parsed.properties.ignore.items.enum = rules.map(({ id }) => id);
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

/** `readme` with its rule table replaced. */
export function withTable(readme: string, rules: string): string {
  const [start, end] = markers.map(marker => readme.indexOf(marker));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error('README.md has lost its rule table markers.');
  return `${readme.slice(0, start + markers[0].length)}\n\n${rules}\n\n${readme.slice(end)}`;
}

/** The text of `package.json` with the schema of `debrief.rules` replaced. */
export function withSetting(manifest: string, schema: object): string {
  const parsed = JSON.parse(manifest);
  const groups: readonly { readonly properties: Record<string, object> }[] = parsed.contributes.configuration;
  for (const { properties } of groups) if ('debrief.rules' in properties) properties['debrief.rules'] = schema;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** The text of `package.nls.json` with the texts of the rules replaced. */
export function withTexts(nls: string, texts: Generated['texts']): string {
  const others = Object.entries(JSON.parse(nls)).filter(([key]) => !/^rules?\./.test(key));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...texts }, null, 2)}\n`;
}

/** A word for each rule, so that the editor can ask for it in a list; limits are set in a config file. */
function setting(rules: readonly RuleMeta[]): object {
  return {
    type: 'object',
    scope: 'resource',
    markdownDescription: '%rules.setting%',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, severity }) => [
        id,
        { type: 'string', enum: severities, default: severity, description: `%rule.${id}%` },
      ]),
    ),
  };
}

function configSchemaText(rules: readonly RuleMeta[]): string {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Debrief’s config file, .debrief.json' };
  return `${JSON.stringify({ ...head, ...configSchema(rules) }, undefined, 2)}\n`;
}

function texts(rules: readonly RuleMeta[]): Generated['texts'] {
  return {
    'rules.setting':
      'How severe each rule is: `error`, `warning`, `information`, `hint`, or `off`. Rules that are not named keep their own severity; limits of a rule are set in `.debrief.json`.',
    ...Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, summary])),
  };
}

function page(rule: RuleMeta): string {
  const { id, layer, scope, severity, formats, summary, why, silentOn } = rule;
  const lines = [
    `# ${id}`,
    '',
    summary,
    '',
    '| layer | severity | looks at | formats |',
    '|---|---|---|---|',
    `| ${layer} | ${severity} | ${looksAt[scope]} | ${formats.join(', ')} |`,
    '',
    '## Why it matters',
    '',
    why,
    '',
    '## Weak',
    '',
    ...settingsOf(rule).flatMap(setting => [`With \`${setting}\` in \`.debrief.json\`:`, '']),
    fenced(shortExampleOf(rule, 'weak')),
    '',
    '## Strong',
    '',
    fenced(shortExampleOf(rule, 'strong')),
    '',
    '## What is not marked',
    '',
    silentOn,
    '',
    ...optionLines(rule),
    '## Switching it off',
    '',
    `${onLine(rule)}For one story: \`ignore: [${id}]\` in its front matter. Everywhere: \`"debrief.rules": { "${id}": "off" }\` in the settings.`,
    '',
  ];
  return lines.join('\n');
}

function optionLines({ id, severity, options }: RuleMeta): string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(([name, value]) => `| \`${name}\` | ${value} |`);
  const [[name, value] = []] = Object.entries(options);
  const example = `"rules": { "${id}": ["${severity}", { "${name}": ${value} }] }`;
  return [
    '## Limits',
    '',
    '| name | value |',
    '|---|---|',
    ...rows,
    '',
    `They are set in \`.debrief.json\`: \`${example}\`.`,
    '',
  ];
}

/** How a comment switches a rule off where it marks a line of the body. */
function onLine({ id, scope, inFrontMatter }: RuleMeta): string {
  if (inFrontMatter) return '';
  const line = scope === 'sentence' ? 'one line' : 'the line that is marked, unless it is in the front matter';
  return `For ${line}: \`<!-- debrief-disable-next-line ${id} -->\` above it. `;
}

/** An example as a Markdown block. */
const fenced = (example: string): string => ['```markdown', example, '```'].join('\n');
