import type { RuleMeta } from '../rules/rule.ts';

/** An example of a rule as a story has it: a passage under the heading that it needs. */
export function exampleOf({ example, scope }: RuleMeta, which: 'weak' | 'strong'): string {
  const { [which]: text, section = 'Action' } = example;
  return scope !== 'sentence' || /^(?:#|---)/.test(text) ? text : `## ${section}\n\n${text}`;
}

/** The same to be read: a long one is cut, since repetition is all that it shows. */
export function shortExampleOf(meta: RuleMeta, which: 'weak' | 'strong'): string {
  const text = exampleOf(meta, which);
  if (text.length <= 400) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 300))} … (and so on, ${text.split(/\s+/).length} words)`;
}

/** The settings without which the examples of a rule show nothing, as a line of JSON each. */
export function settingsOf({ example: { config = {} } }: RuleMeta): readonly string[] {
  return Object.entries(config).map(
    ([key, value]) => `"${key}": ${JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ')}`,
  );
}
