/** A cell: a text, and how good what it says is, where that can be shown. */
export interface Cell {
  readonly text: string;
  readonly tone?: 'strong' | 'weak' | 'none';
}

export interface Table {
  readonly heading: string;
  readonly head: readonly string[];
  /** As many cells each as the head has; the first one names the row. */
  readonly rows: readonly (readonly Cell[])[];
  readonly keys?: Keys;
}

/** By what a view names the rows and columns of a table, in the same order; a column without a key always stays. */
export interface Keys {
  readonly rows: readonly string[];
  readonly columns: readonly (string | undefined)[];
  /** What its rows are, such as "stories". */
  readonly of: string;
}

/** Something to be read, printed or sent: a table, more tables that explain it, and sentences. */
export interface Sheet {
  readonly title: string;
  /** What is said before the table, in a sentence. */
  readonly about?: string;
  readonly table: Table;
  readonly more: readonly Table[];
  readonly notes: readonly string[];
}

export const cell = (text: string, tone?: Cell['tone']): Cell => ({ text, ...(tone && { tone }) });
