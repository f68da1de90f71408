/** FNV-1a over UTF-16 code units, cut to 30 bits: small integers take no room of their own. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & 0x3fffffff;
}
