/** Whether nothing in a folder of this name is the writer's: packages, and what is hidden. */
export const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** Whether a file lies in such a folder; `path` is relative, with forward slashes. */
export const liesInSkipped = (path: string): boolean => path.split('/').slice(0, -1).some(isSkipped);
