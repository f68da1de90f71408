import { type Layer, resolve } from '../core/config/layer.ts';
import type { Config } from '../core/config.ts';
import type { AskedSettings } from './asked-settings.ts';
import type { Governing } from './config-files.ts';

/** What governs a document, and where it comes from. */
export interface Governance {
  readonly config: Config;
  readonly settings: Layer;
  readonly file?: Governing;
}

/** The configuration of documents: the nearest config file, and settings. */
export interface Configuration {
  /** What governs this document now: the same object while nothing changes. Never rejects. */
  of(uri: string): Promise<Config>;
  /** What governs a file that is not open: settings are asked for once a folder. The same object for all that share it. */
  ofClosed(uri: string): Promise<Config>;
  governing(uri: string): Promise<Governance>;
  forget(uri: string): void;
}

export interface ConfigurationSources {
  readonly settings: AskedSettings;
  /** The config file above a document. */
  fileAbove(uri: string): Promise<Governing | undefined>;
  /** The workspace folder that holds a document. */
  root(uri: string): string | undefined;
}

export function createConfiguration({ settings, fileAbove, root }: ConfigurationSources): Configuration {
  const made = new Map<string, Governance>();
  const configs = new WeakMap<Layer, WeakMap<Layer, Config>>();

  const governing = async (uri: string): Promise<Governance> => {
    const file = await fileAbove(uri);
    const layer = await settings.of(uri);
    const before = made.get(uri);
    if (before?.settings === layer && before.file?.layer === file?.layer) return before;
    const governance = {
      config: resolve(...(file ? [file.layer] : []), layer),
      settings: layer,
      ...(file && { file }),
    };
    made.set(uri, governance);
    return governance;
  };

  const shared = (layer: Layer, file: Layer): Config => {
    const known = configs.get(file) ?? new WeakMap<Layer, Config>();
    configs.set(file, known);
    const config = known.get(layer) ?? resolve(file, layer);
    known.set(layer, config);
    return config;
  };

  return {
    of: async uri => (await governing(uri)).config,
    governing,
    async ofClosed(uri) {
      const file = await fileAbove(uri);
      return shared(await settings.of(`${root(uri) ?? uri}/`), file?.layer ?? none);
    },
    forget(uri) {
      settings.forget(uri);
      made.delete(uri);
    },
  };
}

/** The layer of no config file. */
const none: Layer = {};
