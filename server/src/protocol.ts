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
