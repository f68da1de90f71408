/** The language id that the server serves; the client registers it for `*.story.md`. */
export const languageId = 'interview-story';

/** The settings section, shared by VS Code settings and `workspace/configuration`. */
export const settingsSection = 'debrief';

/** The config file of a workspace, at its root or above a story. */
export const configFile = '.debrief.json';
