/** The part of a table that somebody looks at, and by what it became so. */
export interface Shown {
  /** Keys of the rows, in their order. */
  readonly rows: readonly string[];
  /** Keys of the columns, in their order. */
  readonly columns: readonly string[];
  readonly filter: string;
  readonly onlyGaps: boolean;
  /** The key of a column. */
  readonly sortedBy?: string;
  readonly descending: boolean;
}
