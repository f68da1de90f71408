import type { PathError } from './find.ts';

/** What is made of a text, or that it fails, which none should: such a text costs the other stories nothing. */
export function attempt<Made>(path: string, make: () => Made): Made | PathError {
  try {
    return make();
  } catch (error) {
    return { path, message: `It cannot be judged (${(error as Error).name}).` };
  }
}
