import { type Config, defaultConfig, type RuleSetting } from '../config.ts';
import { amazonPrinciples } from '../rubric/amazon.ts';
import { idOf, type Principle } from '../rubric/principles.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { type Misfit, misfits, type Path } from './misfits.ts';
import { configSchema, type Schema } from './schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** What one source of configuration says: the editor's settings, a config file. What it leaves out is for others to say. */
export type Layer = {
  readonly [Key in keyof Config]?: Key extends 'words' | 'targets' ? Partial<Config[Key]> : Config[Key];
};

/** A source as read: what can be used of it, and where it does not fit. */
export interface ReadLayer {
  readonly layer: Layer;
  readonly misfits: readonly Misfit[];
}

/**
 * Reads plain data, as JSON has it. One bad value does not spoil its neighbours; principles are one value, since half a
 * set would call claims of the other half unknown.
 */
export function readLayer(value: unknown, rules: readonly RuleMeta[]): ReadLayer {
  const found = [...misfits(value, schemaFor(rules))];
  return {
    layer: toLayer(
      without(
        value,
        found.map(({ path }) => (path[0] === 'principles' ? ['principles'] : path)),
      ) as Values | undefined,
    ),
    misfits: found,
  };
}

const schemas = new WeakMap<readonly RuleMeta[], Schema>();

function schemaFor(rules: readonly RuleMeta[]): Schema {
  const schema = schemas.get(rules) ?? configSchema(rules);
  schemas.set(rules, schema);
  return schema;
}

/** A copy of `value` that lacks the parts at `paths`; undefined where the whole is one of them. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some(({ length }) => length === 0)) return undefined;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  const inside = new Map<string, Path[]>();
  for (const [key, ...rest] of paths) inside.set(String(key), [...(inside.get(String(key)) ?? []), rest]);
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const parts = inside.get(key) ?? [];
    return parts.some(({ length }) => length === 0) ? [] : [[key, without(part, parts)] as const];
  });
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

/** Values that fit, as a layer. */
function toLayer({ $schema: _, rules, principles, ...rest }: Values = {}): Layer {
  const entries = Object.entries((rules ?? {}) as Readonly<Record<string, unknown>>).map(
    ([id, setting]) => [id, Array.isArray(setting) ? setting : [setting]] as const,
  );
  const chosen = entries.filter(([, [severity]]) => typeof severity === 'string');
  const limited = chosen.filter(([, [, limits]]) => limits !== undefined);
  return {
    ...(rest as Layer),
    ...(rules !== undefined && {
      rules: Object.fromEntries(chosen.map(([id, [severity]]) => [id, severity as RuleSetting])),
      options: Object.fromEntries(limited.map(([id, [, limits]]) => [id, limits])),
    }),
    ...(principles !== undefined && { principles: readPrinciples(principles) }),
  };
}

function readPrinciples(value: unknown): readonly Principle[] {
  if (!Array.isArray(value)) return amazonPrinciples;
  return (value as readonly Omit<Principle, 'id'>[]).map(({ name, aliases = [], evidence = [] }) => ({
    id: idOf(name),
    name,
    aliases,
    evidence,
  }));
}

/**
 * The config that layers make together, the strongest first. Rules and confidential names are taken one by one, your
 * own words list by list, everything else whole.
 */
export function resolve(...layers: readonly Layer[]): Config {
  return layers.reduceRight(withLayer, defaultConfig);
}

function withLayer(below: Config, { words, targets, rules, options, confidential, ...rest }: Layer): Config {
  return {
    ...below,
    ...rest,
    rules: { ...below.rules, ...rules },
    options: { ...unnamed(below.options, rules), ...options },
    confidential: { ...below.confidential, ...confidential },
    words: { ...below.words, ...words },
    targets: { ...below.targets, ...targets, mix: { ...below.targets.mix, ...targets?.mix } },
  };
}

/** The limits of rules that the layer above does not name: one that names a rule says all of it. */
function unnamed(options: Config['options'], rules: Layer['rules'] = {}): Config['options'] {
  return Object.fromEntries(Object.entries(options).filter(([id]) => !Object.hasOwn(rules, id)));
}
