/** A VS Code snippet as its file has it. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The text of a snippet whose writer accepts what each stop suggests: its placeholder, or its first choice. */
export function fill(snippet: string): string {
  const given = new Map<string, string>();
  return snippet
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, text: string) => {
      given.set(stop, text);
      return text;
    })
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$(\d+)/g, (_, stop: string) => given.get(stop) ?? '');
}
