import type { Connection } from 'vscode-languageserver/node';
import type { Layer } from '../core/config/layer.ts';
import { defaultConfig } from '../core/config.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import { anchored } from '../globs.ts';
import { settingsSection } from '../protocol.ts';
import { pathOf } from './documents.ts';
import { readSettings } from './settings.ts';

/** The settings of an editor. */
export interface AskedSettings {
  /** What they say for a document or folder, asked for once until they change. Never rejects: without an answer, what was pushed or else nothing holds. */
  of(uri: string): Promise<Layer>;
  forget(uri: string): void;
  /** Takes note that they have changed; `pushed` is what the client sent along, if anything. */
  change(pushed: unknown): void;
}

export interface SettingsSources {
  /** Whether the client can be asked; `given` serves where it cannot, or has nothing to say. */
  readonly askable: boolean;
  readonly given: unknown;
  /** The workspace folder that holds a document. */
  root(uri: string): string | undefined;
}

export function createAskedSettings(
  { workspace, console }: Connection,
  rules: readonly RuleMeta[],
  source: SettingsSources,
): AskedSettings {
  const settings = new Map<string, Promise<Layer>>();
  const told = new Set<string>();
  let given = sectionOf(source.given);
  let revision = 0;

  const warn = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    console.warn(problem);
  };

  const ask = async (uri: string): Promise<unknown> => {
    if (!source.askable) return given;
    try {
      return (await workspace.getConfiguration({ scopeUri: uri, section: settingsSection })) ?? given;
    } catch {
      warn('The editor did not answer which settings hold; the last known ones do.');
      return given;
    }
  };

  const load = async (uri: string): Promise<Layer> => {
    const { layer, problems } = readSettings(await ask(uri), rules);
    problems.forEach(warn);
    const root = source.root(uri);
    return anchored(layer, root === undefined ? undefined : pathOf(root));
  };

  return {
    async of(uri) {
      for (;;) {
        const asked = revision;
        const pending = settings.get(uri) ?? load(uri);
        settings.set(uri, pending);
        const layer = await pending;
        if (asked === revision) return layer;
      }
    },
    forget: uri => void settings.delete(uri),
    change(pushed) {
      revision += 1;
      settings.clear();
      told.clear();
      given = settingsIn(pushed) ?? given;
    },
  };
}

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
