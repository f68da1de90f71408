/**
 * The phrases that a list writes in short, one a line: `shift|change the paradigm` is two, and `a? real? hit` is four.
 * A word that ends in `?` can be left out, and alternatives are parted by `|`.
 */
export const variants = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .flatMap(line => inFull(line.trim().split(/\s+/)));

/** Every way to say what the items say, from the first one on. */
function inFull([item, ...rest]: readonly string[]): readonly string[] {
  if (item === undefined) return [''];
  const optional = item.length > 1 && item.endsWith('?');
  const ways = (optional ? item.slice(0, -1) : item).split('|');
  return inFull(rest).flatMap(behind => [...ways.map(way => `${way} ${behind}`.trim()), ...(optional ? [behind] : [])]);
}
