/** The language id that the server serves; the client registers it for `*.story.md`. */
export const languageId = 'interview-story';

/** The settings section, shared by VS Code settings and `workspace/configuration`. */
export const settingsSection = 'debrief';

export { configName } from './core/config/name.ts';

/** Asks what governs a document, and where it comes from. The question is its URI. */
export const configRequest = 'debrief/config';

export interface ConfigAnswer {
  readonly languageId: string;
  /** The config in force, with comments that say what each part comes from. */
  readonly text: string;
  /** The URI of the config file that governs, if one does. */
  readonly file?: string;
}

/**
 * `debrief/layers`: the three layers of an interviewer's verdict on an open story, each with the sentences that prove it.
 * Takes {@link LayersParams}; answers {@link LayersResult}, or null for a document that is not open or no story.
 */
export const layersRequest = 'debrief/layers';

export interface LayersParams {
  readonly textDocument: { readonly uri: string };
}

export interface LayersResult {
  readonly layers: readonly LayerView[];
}

/** One layer, ready to show. Positions are zero-based, in UTF-16 code units. */
export interface LayerView {
  readonly layer: string;
  readonly strength: 'strong' | 'weak' | 'missing';
  /** One sentence. */
  readonly why: string;
  readonly sentences: readonly {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  }[];
}
