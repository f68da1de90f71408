/** The largest story that is judged, in bytes of UTF-8. What is larger is named as such instead of being read. */
export const maxStoryBytes = 4 * 1024 * 1024;
