/** A text as YAML takes it for an item of a list: in quotes where it would be read as something else. */
export function asItem(text: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ./&()_-]*$/u.test(text) && !text.endsWith(' ') && !values.test(text);
  return plain ? text : JSON.stringify(text);
}

/** Words that YAML reads as a value. */
const values = /^(true|false|null|yes|no|on|off|y|n)$/i;
