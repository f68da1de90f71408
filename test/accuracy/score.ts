import { overlap, type Span } from '../../server/src/core/span.ts';

/** What a rule says of a place, or of the whole story when there is no place. */
export interface Mark {
  readonly rule: string;
  readonly span?: Span;
}

/** What a reader found in a story: `wanted` has to be found, `optional` may be. */
export interface Labels<Label extends Mark = Mark> {
  readonly wanted: readonly Label[];
  readonly optional: readonly Mark[];
}

/** Labels that were met, findings that nobody asked for, labels that nothing met. */
export interface Comparison<Label extends Mark, Found extends Mark> {
  readonly met: readonly Label[];
  readonly wrong: readonly Found[];
  readonly missed: readonly Label[];
}

/**
 * Compares findings with labels. A label and a finding of one rule meet where they overlap, or anywhere when the label
 * has no place. Each label is met once, and each finding meets one label; a second finding on a label, or one on an
 * optional label, counts neither way.
 */
export function compare<Label extends Mark, Found extends Mark>(
  { wanted, optional }: Labels<Label>,
  findings: readonly Found[],
): Comparison<Label, Found> {
  const open = new Set(findings);
  const met: Label[] = [];
  const missed: Label[] = [];
  for (const label of wanted) {
    const found = [...open].find(finding => meets(label, finding));
    if (found) open.delete(found);
    (found ? met : missed).push(label);
  }
  const known = [...wanted, ...optional];
  return { met, wrong: [...open].filter(finding => !known.some(label => meets(label, finding))), missed };
}

function meets(label: Mark, finding: Mark): boolean {
  if (label.rule !== finding.rule) return false;
  return label.span === undefined || (finding.span !== undefined && overlap(label.span, finding.span));
}
