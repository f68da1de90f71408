const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const satisfies Readonly<Record<string, readonly [open: number, close: number]>>;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal, or leaves text as it is. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => {
    const [open, close] = codes[style];
    return `\u001b[${open}m${text}\u001b[${close}m`;
  };
}

/** Whether to use colour: FORCE_COLOR decides, then NO_COLOR, then whether the output is a terminal that has any. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
