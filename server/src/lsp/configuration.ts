import type { Connection } from 'vscode-languageserver/node';
import type { Config } from '../core/config.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { settingsSection } from '../protocol.ts';
import { readSettings } from './settings.ts';

/** The settings that govern documents, asked for once a document until they change. */
export interface Configuration {
  /** What governs this document now. Never rejects: without an answer, what was pushed or else the defaults hold. */
  of(uri: string): Promise<Config>;
  forget(uri: string): void;
  /** Takes note that settings have changed; `pushed` is what the client sent along, if anything. */
  change(pushed: unknown): void;
}

export interface SettingsSource {
  /** Whether the client can be asked; `given` serves where it cannot, or has nothing to say. */
  readonly askable: boolean;
  readonly given: unknown;
}

export function createConfiguration(
  { workspace, console }: Connection,
  rules: readonly RuleMeta[],
  source: SettingsSource,
): Configuration {
  const known = new Map<string, Promise<Config>>();
  const told = new Set<string>();
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

  const load = async (uri: string): Promise<Config> => {
    const { config, problems } = readSettings(await ask(uri), rules);
    problems.forEach(warn);
    return config;
  };

  return {
    async of(uri) {
      for (;;) {
        const asked = revision;
        const pending = known.get(uri) ?? load(uri);
        known.set(uri, pending);
        const config = await pending;
        if (asked === revision) return config;
      }
    },
    forget: uri => void known.delete(uri),
    change(pushed) {
      revision += 1;
      known.clear();
      told.clear();
      if (pushed !== undefined && pushed !== null) given = sectionOf(pushed);
    },
  };
}

/** Clients send either the section itself or an object that holds it under its name. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || !Object.hasOwn(settings, settingsSection)) return settings;
  return (settings as Readonly<Record<string, unknown>>)[settingsSection];
}
