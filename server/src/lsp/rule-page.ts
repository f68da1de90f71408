import { pathToFileURL } from 'node:url';

/** Where a rule is explained, as a URI. */
export type RulePage = (rule: string) => string;

/** What stands for a rule's id in a client's template. */
const placeholder = '{rule}';

/**
 * The page of each rule: at the address that the client's template gives, where it gives one, else in the folder of
 * pages that ships beside the server.
 */
export function rulePages(template: unknown, folder: string): RulePage {
  if (typeof template === 'string' && template.includes(placeholder))
    return rule => template.replace(placeholder, rule);
  const base = pathToFileURL(`${folder}/`).href;
  return rule => `${base}${rule}.md`;
}
