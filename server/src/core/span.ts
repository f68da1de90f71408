/** A half-open range of UTF-16 offsets into the text it was read from: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one position; an empty span lies inside what surrounds it. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span, `by` positions further on. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
