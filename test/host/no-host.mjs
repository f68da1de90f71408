/** No VS Code can run on this machine; the message says why, for the person who asked for one. */
export class NoHost extends Error {}

/** The exit status of a command that found none. */
export const noHostStatus = 69;
