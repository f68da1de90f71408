import type { InlayHint, Position, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { clock } from '../core/writing/clock.ts';
import { type SectionTime, sectionTimes } from '../core/writing/section-times.ts';
import type { Asked } from './asked.ts';

/**
 * Behind each heading of `range`: the section's time when told, its words, and its share of the story. Headings that share
 * a line stand in running prose, which a hint would tear apart.
 */
export function inlayHints({ document, analysis, config }: Asked, { start, end }: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  const lineOf = ({ heading }: SectionTime): number => document.positionAt(heading.start).line;
  const times = [...sectionTimes(analysis.reading, config.wordsPerMinute)];
  for (const time of times) {
    if (times.some(other => other !== time && lineOf(other) === lineOf(time))) continue;
    const position = placeOf(time, document);
    if (position.line < start.line || position.line > end.line) continue;
    const { words, seconds, share } = time;
    hints.push({
      position,
      label: `${clock(seconds)} · ${words} words · ${share}%`,
      tooltip: `Told at ${config.wordsPerMinute} words a minute, this section takes ${seconds} seconds, ${share}% of the story.`,
      paddingLeft: true,
      paddingRight: true,
    });
  }
  return hints;
}

/** The end of a heading's line, or the place before the first sentence that stands on the same line as its label. */
function placeOf({ heading, start }: SectionTime, document: TextDocument): Position {
  const { line } = document.positionAt(heading.end);
  const first = document.positionAt(start);
  return first.line === line ? first : document.positionAt(document.offsetAt({ line: line + 1, character: 0 }) - 1);
}
