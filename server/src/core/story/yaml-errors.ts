import { type parseDocument, visit } from 'yaml';
import type { Span } from '../span.ts';
import type { FrontMatterProblem } from './story.ts';
import { restOfLine, within } from './yaml-span.ts';

type Document = ReturnType<typeof parseDocument>;

/**
 * The first errors of a document, each on the words that are at fault; of what is taken as one of `texts` none, and none
 * behind a quote that is not closed, which takes in all that follows it.
 */
export function* errorsIn(
  document: Document,
  yaml: string,
  texts: readonly FrontMatterProblem[],
): Generator<FrontMatterProblem> {
  for (const { code, message, pos } of document.errors.slice(0, 5)) {
    const [start, end] = pos;
    const open = code === 'MISSING_CHAR' ? openQuote(document, start) : undefined;
    if (open) return yield neverClosed(open, yaml);
    if (!texts.some(({ span }) => isWithin(start, span)))
      yield { span: within(yaml, start, end), message: `This is not valid YAML: ${lowerFirst(message)}.` };
  }
}

interface OpenQuote {
  readonly start: number;
  /** Whether it is the value of a key, and no item of a list. */
  readonly alone: boolean;
}

/** The quoted value that is still open at `end`. */
function openQuote(document: Document, end: number): OpenQuote | undefined {
  let open: OpenQuote | undefined;
  visit(document, {
    Scalar(key, { type, range }) {
      if (range && range[0] < end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'))
        open = { start: range[0], alone: key === 'value' };
    },
  });
  return open;
}

function neverClosed({ start, alone }: OpenQuote, yaml: string): FrontMatterProblem {
  const span = restOfLine(yaml, start);
  return {
    span,
    ...(alone && { meant: yaml.slice(span.start, span.end) + yaml[start] }),
    message: 'The quote that opens here is never closed: put one at the end of the value.',
  };
}

const isWithin = (at: number, { start, end }: Span): boolean => start <= at && at < end;

const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
