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
}

/** Something to be read, printed or sent: a table, more tables that explain it, and sentences. */
export interface Sheet {
  readonly title: string;
  readonly table: Table;
  readonly more: readonly Table[];
  readonly notes: readonly string[];
}

export const cell = (text: string, tone?: Cell['tone']): Cell => ({ text, ...(tone && { tone }) });
