import { nearest } from '../story/schema.ts';
import type { Schema } from './schema.ts';

/** A way from the root of a value to one of its parts: keys and indices. */
export type Path = readonly (string | number)[];

/** A part of a value that its schema does not allow. */
export interface Misfit {
  readonly path: Path;
  /** Whether the key itself is wrong, or what it holds. */
  readonly at: 'key' | 'value';
  /** What belongs there, to follow the name of the part: "must be a number". */
  readonly message: string;
}

/** Where `value`, plain data as JSON has it, does not fit; what lies inside of a part that does not fit is not told. */
export function* misfits(value: unknown, schema: Schema, path: Path = []): Generator<Misfit> {
  const wrong = (message: string): Misfit => ({ path, at: 'value', message });
  const branch = schema.anyOf ? schema.anyOf.find(({ type }) => isOfType(value, type)) : schema;
  if (!branch || !isOfType(value, branch.type) || (branch.enum && !branch.enum.includes(String(value)))) {
    yield wrong(`must be ${(schema.anyOf ?? [schema]).map(naming).join(', or ')}`);
  } else if (typeof value === 'number') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = branch;
    if (!(value >= minimum && value <= maximum)) yield wrong(`must be ${naming(branch)}`);
  } else if (typeof value === 'string') {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = branch;
    if (value.trim().length < minLength) yield wrong('must not be empty');
    else if (value.length > maxLength) yield wrong(`must be ${maxLength} characters at most`);
  } else if (Array.isArray(value)) {
    yield* inList(value, branch, path);
  } else if (typeof value === 'object' && value !== null) {
    yield* inObject(value as Readonly<Record<string, unknown>>, branch, path);
  }
}

function* inList(value: readonly unknown[], { items, minItems = 0, maxItems }: Schema, path: Path): Generator<Misfit> {
  if (value.length < minItems) yield { path, at: 'value', message: 'must not be empty' };
  else if (maxItems !== undefined && value.length > maxItems)
    yield { path, at: 'value', message: `may hold ${maxItems} items at most, not ${value.length}` };
  else
    for (const [index, item] of value.entries()) {
      const schema = isList(items) ? items[index] : items;
      if (schema) yield* misfits(item, schema, [...path, index]);
    }
}

const isList = (items: Schema['items']): items is readonly Schema[] => Array.isArray(items);

function* inObject(value: Readonly<Record<string, unknown>>, schema: Schema, path: Path): Generator<Misfit> {
  const { properties = {}, additionalProperties = true, required = [], maxProperties } = schema;
  const keys = Object.keys(value);
  if (maxProperties !== undefined && keys.length > maxProperties) {
    yield { path, at: 'value', message: `may hold ${maxProperties} entries at most, not ${keys.length}` };
    return;
  }
  for (const key of keys) {
    const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (own === false) yield { path: [...path, key], at: 'key', message: unknownKey(key, Object.keys(properties)) };
    else if (typeof own === 'object') yield* misfits(value[key], own, [...path, key]);
  }
  for (const key of required) if (!Object.hasOwn(value, key)) yield { path, at: 'value', message: `needs “${key}”` };
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near) return `is not known: did you mean “${near}”?`;
  return known.length > 0 && known.length <= 12 ? `is not known. Known: ${known.join(', ')}` : 'is not known';
}

function isOfType(value: unknown, type: Schema['type']): boolean {
  if (type === undefined) return true;
  const own = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (own === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return own === type;
}

function naming({ type, enum: values, minimum, maximum }: Schema): string {
  if (values) return `${values.length > 1 ? 'one of ' : ''}${values.map(value => `“${value}”`).join(', ')}`;
  if (type === 'array') return 'a list';
  if (type === 'string') return 'text';
  if (type === 'object') return 'an object';
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (maximum !== undefined) return `${kind} from ${minimum ?? 0} to ${maximum}`;
  return minimum === undefined ? kind : `${kind} of at least ${minimum}`;
}
