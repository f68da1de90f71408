/** How much of a title is shown, in characters. */
const longest = 80;

/**
 * A title as it can be shown anywhere: in one line, shortened, its direction its own, and with no link that a message
 * would make of it.
 */
export function shownTitle(title: string): string {
  const line = title.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const characters = [...line];
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
  return isolated(short.replaceAll('](', '] ('));
}

/** The text between marks that keep its direction from its neighbours, where it has letters that run from right to left. */
function isolated(text: string): string {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
}
