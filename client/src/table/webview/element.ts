/** What an element is like: attributes by their names; `text` is its text, and never more than text. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its children. An attribute that is undefined or false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text, ...attributes }: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  if (text !== undefined) made.textContent = String(text);
  made.append(...children);
  return made;
}

/** Text whose direction is its own. */
export function isolated(text: string): HTMLElement {
  return element('bdi', { text });
}
