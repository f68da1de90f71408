import { defaultConfig } from '../config.ts';
import { severities } from '../finding.ts';
import type { RuleMeta } from '../rules/rule.ts';

/** The part of JSON Schema (draft 7) that describes a config. Editors read it whole, {@link misfits} reads it here. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  /** One schema for all items, or one for each; further items may be anything. */
  readonly items?: Schema | readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** No list is longer: it bounds what one config can cost. */
const longest = 1000;

const text: Schema = { type: 'string', minLength: 1, maxLength: 500 };
const list = (description: string): Schema => ({
  type: 'array',
  description,
  items: text,
  default: [],
  maxItems: longest,
});

/** The keys of a config, in the order in which they are best written. */
export const configProperties = (rules: readonly RuleMeta[]): Readonly<Record<string, Schema>> => ({
  include: list('Globs of Markdown files that are stories whatever they are called, such as `stories/**/*.md`.'),
  exclude: list('Globs of files that are left alone, such as `archive/**`.'),
  rules: {
    type: 'object',
    description:
      'How severe each rule is: `error`, `warning`, `information`, `hint`, or `off`; with limits: `["warning", { … }]`. Rules that are not named keep their own severity.',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])),
  },
  principles: {
    description: 'The principles that a story can claim: `amazon`, or a list of your own.',
    default: 'amazon',
    anyOf: [
      { type: 'string', enum: ['amazon'] },
      { type: 'array', minItems: 1, maxItems: 100, items: principle },
    ],
  },
  targets,
  wordsPerMinute: {
    type: 'number',
    description: 'How fast you speak: the rate by which a story’s spoken length is estimated.',
    default: defaultConfig.wordsPerMinute,
    minimum: 1,
    maximum: 400,
  },
  confidential: {
    type: 'object',
    description:
      'Names that must not be told, with what to write instead: `"Project Falcon": "the migration"`. A `*` at the end stands for the rest of a word.',
    default: {},
    maxProperties: longest,
    additionalProperties: { type: 'string' },
  },
  words,
});

/** The JSON schema of a config file. */
export function configSchema(rules: readonly RuleMeta[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where an editor finds this schema.' },
      ...configProperties(rules),
    },
  };
}

function ruleSchema({ severity, summary, options = {} }: RuleMeta): Schema {
  const loudness: Schema = { type: 'string', enum: ['off', ...severities], default: severity };
  const limits: Schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, { type: 'number', minimum: 0, default: value }]),
    ),
  };
  return {
    description: summary,
    default: severity,
    anyOf: [loudness, { type: 'array', minItems: 1, maxItems: 2, items: [loudness, limits] }],
  };
}

const principle: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { ...text, description: 'As your company writes it.' },
    aliases: list('Short forms that a story may use.'),
    evidence: {
      type: 'array',
      description: 'What its interviewer listens for.',
      maxItems: 20,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['asks', 'phrases'],
        properties: {
          asks: { ...text, description: 'In a few words, as a message names it: `the price that was paid`.' },
          phrases: list('Words by which it is heard.'),
        },
      },
    },
  },
};

const count = (description: string, wanted: number): Schema => ({
  type: 'integer',
  minimum: 0,
  default: wanted,
  description,
});

const targets: Schema = {
  type: 'object',
  description: 'What your bank should hold.',
  additionalProperties: false,
  properties: {
    stories: count('How many stories, each with its own primary principle.', defaultConfig.targets.stories),
    mix: {
      type: 'object',
      description: 'How many stories of each kind.',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(defaultConfig.targets.mix).map(([kind, wanted]) => [
          kind,
          count(`How many ${kind} stories.`, wanted),
        ]),
      ),
    },
  },
};

const words: Schema = {
  type: 'object',
  description: 'Your own words, added to the built-in lists.',
  default: {},
  additionalProperties: false,
  properties: {
    outcomes: list('Measures that count as outcomes, such as `adherence`.'),
    outputs: list('Measures that count as activity only, such as `story points`.'),
    owners: list('Subjects that stand for a group which includes you, such as `my squad`.'),
  },
};
