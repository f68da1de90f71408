import type { Edit, Finding, Fix } from '../finding.ts';
import { overlap } from '../span.ts';

/** The fix of a finding that needs nothing from the writer and comes first, if there is one. */
export const plainFix = ({ fixes }: Finding): Fix | undefined =>
  fixes.find(({ preferred, snippet }) => preferred && !snippet);

/** The fix that may be applied unseen, if there is one: it never changes who did what. */
export const safeFix = ({ fixes }: Finding): Fix | undefined => fixes.find(({ safe, snippet }) => safe && !snippet);

/**
 * The edits of many fixes at once, in the order of the text. A fix that touches the place of an earlier one is left for
 * the next time, whole, so that no text is changed twice.
 */
export function together(fixes: Iterable<Fix>): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes)
    if (!edits.some(edit => taken.some(other => touches(edit, other)))) taken.push(...edits);
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const touches = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  overlap(a, b) || a.start === b.start || a.end === b.start || b.end === a.start;

/** The text with the edits made; they may not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let [made, from] = ['', 0];
  for (const { span, newText } of edits) {
    made += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return made + text.slice(from);
}
