import { type Config, defaultConfig } from '../config.ts';
import { amazonPrinciples } from '../rubric/amazon.ts';
import { type Layer, resolve } from './layer.ts';

/** One source of a config, under the name by which a writer knows it. */
export interface Source {
  readonly name: string;
  readonly layer: Layer;
  /** Whether it has defaults for what nobody has set, as an editor's settings do: it sets only what differs from them. */
  readonly withDefaults?: boolean;
}

/**
 * A config as JSON with comments that say what each part comes from: those of `sources`, the strongest first, that set it,
 * else the defaults.
 */
export function explainConfig(config: Config, sources: readonly Source[]): string {
  const value = shownValue(config);
  const lines = Object.entries(value).map(([key, part]) => {
    const origins = sources.filter(source => sets(source, key)).map(({ name }) => name);
    const comment = `// ${origins.join(', then ') || 'default'}`;
    return `${comment}\n${JSON.stringify(key)}: ${JSON.stringify(part, undefined, 2)}`.replace(/^/gm, '  ');
  });
  const speaking = sources.filter(source => Object.keys(value).some(key => sets(source, key)));
  const order = speaking.map(({ name }) => name).join(', then ') || 'the defaults alone';
  return [`// In force: ${order}. A story’s own front matter wins over all.`, '{', lines.join(',\n'), '}', ''].join(
    '\n',
  );
}

function sets({ layer, withDefaults }: Source, key: string): boolean {
  if (!Object.hasOwn(layer, key)) return false;
  const [given, without] = [resolve(layer), defaultConfig].map(config => JSON.stringify(shownValue(config)[key]));
  return !withDefaults || given !== without;
}

/** A config as it would be written in a file. */
function shownValue({ rules, options, principles, ...rest }: Config): Readonly<Record<string, unknown>> {
  return {
    ...rest,
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, severity]) => [id, options[id] ? [severity, options[id]] : severity]),
    ),
    principles:
      principles === amazonPrinciples
        ? 'amazon'
        : principles.map(({ name, aliases, evidence }) => ({ name, aliases, evidence })),
  };
}
