/** The largest story that is judged, in bytes of UTF-8. What is larger is named as such instead of being read. */
export const maxStoryBytes = 4 * 1024 * 1024;

/** The largest config file that is opened, in bytes. */
export const maxConfigBytes = 1024 * 1024;
