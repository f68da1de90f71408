/** The name of a config file. The nearest one above a story governs it. */
export const configName = '.debrief.json';
