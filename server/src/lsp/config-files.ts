import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigFile } from '../core/config/file.ts';
import type { Layer } from '../core/config/layer.ts';
import { folderOf, nearestConfig } from '../core/config/lookup.ts';
import { configName } from '../core/config/name.ts';
import { anchored } from '../globs.ts';
import { toRange } from './diagnostics.ts';
import { pathOf } from './documents.ts';
import { DiagnosticSeverity } from './library.ts';

/** A config file in force: the last good one while it cannot be used as a whole. */
export interface Governing {
  readonly uri: string;
  readonly layer: Layer;
}

export interface ConfigFiles {
  /** The nearest config file above a document; undefined where there is none. Never rejects. */
  above(uri: string): Promise<Governing | undefined>;
  /** The places in a folder where config files are, or were looked for. */
  within(folder: string): readonly string[];
  /** Takes note that a config file may have changed, and tells what is wrong in it now. */
  changed(uri: string): Promise<void>;
}

export interface ConfigFilePorts {
  /** The config file at a URI, as the editor holds it or as it is on disk. Never rejects. */
  read(uri: string): Promise<ConfigFile | undefined>;
  /** The workspace folder that holds a document. */
  root(uri: string): string | undefined;
  /** Whether changes are reported; where they are not, each question reads anew. */
  readonly watched: boolean;
  publish(params: PublishDiagnosticsParams): Promise<void>;
}

interface State {
  readonly file: ConfigFile;
  /** What holds now. */
  readonly layer: Layer;
  readonly good: boolean;
}

export const isConfig = (uri: string): boolean => uri.endsWith(`/${configName}`);

export function createConfigFiles({ read, root, watched, publish }: ConfigFilePorts): ConfigFiles {
  const states = new Map<string, State>();
  const fresh = new Map<string, Promise<ConfigFile | undefined>>();

  const look = async (uri: string): Promise<ConfigFile | undefined> => {
    const known = watched ? fresh.get(uri) : undefined;
    if (known) return known;
    // A slow disk may answer a read that began before a change after the one that followed it.
    const reading: Promise<ConfigFile | undefined> = read(uri).then(file =>
      fresh.get(uri) === reading ? settle(uri, file) : fresh.get(uri),
    );
    fresh.set(uri, reading);
    return reading;
  };

  const settle = async (uri: string, file: ConfigFile | undefined): Promise<ConfigFile | undefined> => {
    const before = states.get(uri);
    if (before && before.file.text === file?.text && before.file.problems.length === file.problems.length) return file;
    if (file) states.set(uri, next(uri, file, before));
    else states.delete(uri);
    const told = [before?.file, file].some(version => version && version.problems.length > 0);
    if (told) await publish({ uri, diagnostics: diagnosticsOf(file, uri) }).catch(() => undefined);
    return file;
  };

  return {
    async above(uri) {
      const nearest = await nearestConfig(uri, look, root(uri));
      const state = nearest && states.get(nearest.place);
      return state && { uri: nearest.place, layer: state.layer };
    },
    within: folder => [...fresh.keys()].filter(place => place.startsWith(`${folder}/`)),
    async changed(uri) {
      fresh.delete(uri);
      await look(uri);
    },
  };
}

/** A file with problems leaves what was good before in force; where nothing was, what can be used of it holds. */
function next(uri: string, file: ConfigFile, before: State | undefined): State {
  const good = file.problems.length === 0;
  if (!good && before?.good) return { file, layer: before.layer, good: true };
  return { file, layer: anchored(file.layer, pathOf(folderOf(uri) ?? '')), good };
}

function diagnosticsOf(file: ConfigFile | undefined, uri: string): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, file?.text ?? '');
  return (file?.problems ?? []).map(({ span, message }) => ({
    range: toRange(span, document),
    severity: DiagnosticSeverity.Error,
    source: 'debrief',
    message,
  }));
}
