import type { Config } from './config.ts';
import type { Edit } from './finding.ts';
import { safeFix, together, withEdits } from './rewrite/all.ts';
import type { Analysis } from './service.ts';

/** A safe fix can uncover another one: "I think I maybe …". */
const rounds = 8;

/**
 * The edits that leave a story without safe fixes: made once, there is nothing more to make. They never change who did
 * what, and are empty where nothing is to be mended.
 */
export function mendingEdits(
  text: string,
  config: Config,
  analyse: (text: string, config: Config) => Analysis,
): readonly Edit[] {
  let [mended, first] = [text, undefined as readonly Edit[] | undefined];
  for (let round = 0; round < rounds; round++) {
    const edits = together(analyse(mended, config).findings.flatMap(finding => safeFix(finding) ?? []));
    if (edits.length === 0) return round <= 1 ? (first ?? []) : [difference(text, mended)];
    first ??= edits;
    mended = withEdits(mended, edits);
  }
  return [difference(text, mended)];
}

/** One edit that turns a text into another, as short as their common start and end allow. */
function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
