import { defaultConfig } from '../../server/src/core/config.ts';
import { type Analysis, createService } from '../../server/src/core/service.ts';

export const service = createService();

/** A story whose text marks the place of the cursor with `¦`. */
export function withCursor(marked: string): { readonly analysis: Analysis; readonly offset: number } {
  const offset = marked.indexOf('¦');
  return { analysis: service.analyse(marked.replace('¦', ''), defaultConfig), offset };
}
