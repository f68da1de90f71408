import type { Position, SelectionRange } from 'vscode-languageserver/node';
import { surroundings } from '../core/writing/surroundings.ts';
import type { Asked } from './asked.ts';
import { toRange } from './diagnostics.ts';

/** For each position the sentence, paragraph, section and story around it, each the parent of the one before. */
export function selectionRanges({ document, analysis }: Asked, positions: readonly Position[]): SelectionRange[] {
  return positions.map(position => {
    const spans = surroundings(analysis.reading, document.offsetAt(position));
    const chain = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(span, document), ...(parent && { parent }) }),
      undefined,
    );
    return chain ?? { range: { start: position, end: position } };
  });
}
