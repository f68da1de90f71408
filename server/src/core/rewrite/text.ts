/** A place that waits for the writer's own fact; `hint` says which. */
export interface Stop {
  readonly hint: string;
}

/** New words, with stops where only the writer knows what belongs there. */
export type Text = readonly (string | Stop)[];

export const stop = (hint: string): Stop => ({ hint });

/** The text that a template reads as: `` text`I chose ${stop('what')} over it` ``. */
export function text(parts: TemplateStringsArray, ...values: readonly (string | Stop | Text)[]): Text {
  return parts.flatMap((part, index): Text => {
    const value = values[index];
    if (value === undefined) return [part];
    return typeof value === 'object' && !('hint' in value) ? [part, ...value] : [part, value];
  });
}

export const hasStop = (words: Text): boolean => words.some(part => typeof part !== 'string');

/** The text without stops, each replaced by its hint. */
export const plain = (words: Text): string => words.map(part => (typeof part === 'string' ? part : part.hint)).join('');

/** The text as an LSP snippet whose stops count on from `first`; what could be read as syntax is escaped. */
export function snippet(words: Text, first: number): string {
  let number = first;
  return words
    .map(part => (typeof part === 'string' ? escaped(part) : `\${${number++}:${escaped(part.hint)}}`))
    .join('');
}

const escaped = (words: string): string => words.replace(/[\\$}]/g, '\\$&');

/** An escaped character, or a stop with its hint, its first choice, or neither. */
const syntax = /\\([\\$}])|\$\{\d+:((?:[^\\}$]|\\.)*)\}|\$\{\d+\|((?:[^\\,|$]|\\.)*)(?:,(?:[^\\|$]|\\.)*)?\|\}|\$\d+/gs;

/** Whether an LSP snippet waits for the writer anywhere. */
export const hasStops = (snippet: string): boolean =>
  [...snippet.matchAll(syntax)].some(([found]) => found.startsWith('$'));

/** An LSP snippet as plain text: stops become their hints or first choices, escapes what they stand for. */
export const withoutStops = (snippet: string): string =>
  snippet.replace(
    syntax,
    (_, character?: string, hint?: string, choice?: string) =>
      character ?? (hint ?? choice ?? '').replace(/\\([\\$},|])/g, '$1'),
  );
