/** A noun's singular by spelling: "stories" is "story", "passes" is "pass", "foremen" is "foreman". */
export function singular(noun: string): string {
  if (/..men$/.test(noun) && !/(speci|regi|abdo|acu)men$/.test(noun)) return `${noun.slice(0, -2)}an`;
  if (!noun.endsWith('s') || noun.length < 4 || /(ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(ch|sh|x|ss|z)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}
