import type { Connection } from 'vscode-languageserver/node';
import { type Layer, resolve } from '../core/config/layer.ts';
import { type Config, defaultConfig } from '../core/config.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { anchored } from '../globs.ts';
import { settingsSection } from '../protocol.ts';
import type { Governing } from './config-files.ts';
import { pathOf } from './documents.ts';
import { readSettings } from './settings.ts';

/** What governs a document, and where it comes from. */
export interface Governance {
  readonly config: Config;
  readonly settings: Layer;
  readonly file?: Governing;
}

/** The configuration of documents: the nearest config file, and settings, asked for once a document until they change. */
export interface Configuration {
  /** What governs this document now: the same object while nothing changes. Never rejects: without an answer, what was pushed or else the defaults hold. */
  of(uri: string): Promise<Config>;
  /** What governs a file that is not open: settings are asked for once a folder. The same object for all that share it. */
  ofClosed(uri: string): Promise<Config>;
  governing(uri: string): Promise<Governance>;
  forget(uri: string): void;
  /** Takes note that settings have changed; `pushed` is what the client sent along, if anything. */
  change(pushed: unknown): void;
}

export interface ConfigurationSources {
  /** Whether the client can be asked; `given` serves where it cannot, or has nothing to say. */
  readonly askable: boolean;
  readonly given: unknown;
  /** The config file above a document. */
  fileAbove(uri: string): Promise<Governing | undefined>;
  /** The workspace folder that holds a document. */
  root(uri: string): string | undefined;
}

export function createConfiguration(
  { workspace, console }: Connection,
  rules: readonly RuleMeta[],
  source: ConfigurationSources,
): Configuration {
  const settings = new Map<string, Promise<Layer>>();
  const made = new Map<string, Governance>();
  const told = new Set<string>();
  const configs = new WeakMap<Layer, WeakMap<Layer, Config>>();
  let given = sectionOf(source.given);
  let revision = 0;

  const ask = async (uri: string): Promise<unknown> => {
    if (!source.askable) return given;
    try {
      return (await workspace.getConfiguration({ scopeUri: uri, section: settingsSection })) ?? given;
    } catch {
      warn('The editor did not answer which settings hold; the last known ones do.');
      return given;
    }
  };

  const warn = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    console.warn(problem);
  };

  const load = async (uri: string): Promise<Layer> => {
    const { layer, problems } = readSettings(await ask(uri), rules);
    problems.forEach(warn);
    const root = source.root(uri);
    return anchored(layer, root === undefined ? undefined : pathOf(root));
  };

  const settingsOf = async (uri: string): Promise<Layer> => {
    for (;;) {
      const asked = revision;
      const pending = settings.get(uri) ?? load(uri);
      settings.set(uri, pending);
      const layer = await pending;
      if (asked === revision) return layer;
    }
  };

  const governing = async (uri: string): Promise<Governance> => {
    const file = await source.fileAbove(uri);
    const layer = await settingsOf(uri);
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

  const shared = (settings: Layer, file: Layer): Config => {
    const known = configs.get(file) ?? new WeakMap<Layer, Config>();
    configs.set(file, known);
    const config = known.get(settings) ?? resolve(file, settings);
    known.set(settings, config);
    return config;
  };

  return {
    of: async uri => (await governing(uri)).config,
    governing,
    async ofClosed(uri) {
      const file = await source.fileAbove(uri);
      return shared(await settingsOf(`${source.root(uri) ?? uri}/`), file?.layer ?? none);
    },
    forget(uri) {
      settings.delete(uri);
      made.delete(uri);
    },
    change(pushed) {
      revision += 1;
      settings.clear();
      told.clear();
      given = settingsIn(pushed) ?? given;
    },
  };
}

/** The layer of no config file. */
const none: Layer = {};

/** What a push says of this server's settings; undefined where it says nothing, such as one about other servers. */
function settingsIn(pushed: unknown): unknown {
  const section = sectionOf(pushed);
  if (typeof section !== 'object' || section === null) return undefined;
  const speaks = section !== pushed || Object.keys(section).some(key => Object.hasOwn(defaultConfig, key));
  return speaks ? section : undefined;
}

/** Clients send either the section itself or an object that holds it under its name. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || !Object.hasOwn(settings, settingsSection)) return settings;
  return (settings as Readonly<Record<string, unknown>>)[settingsSection];
}
