/**
 * What a panel shows: a table with a heading for each column, each row's first cell its heading. It holds only words,
 * shapes and keys, so that one page can show any table.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the shapes mean. */
  readonly legend: readonly { readonly cell: Cell; readonly means: string }[];
  /** Whether something can be looked for that is only in some rows or columns. */
  readonly hasGaps: boolean;
  /** Shown in place of a table without rows. */
  readonly empty: string;
  /** What is said beneath of what the table leaves out, and what leads there. */
  readonly beneath?: { readonly text: string; readonly action: string };
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly tooltip?: string;
  /** The column is narrow, and its heading upright. */
  readonly isUpright?: boolean;
  /** A shape in the heading, and its word. */
  readonly shape?: Shape;
  readonly says?: string;
  /** Stays when only gaps are shown. The first column always does. */
  readonly isGap: boolean;
}

export interface Row {
  readonly key: string;
  /** Stays when only gaps are shown. */
  readonly isGap: boolean;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** A shape that can be told from the others without colour. */
export type Shape = 'full' | 'half' | 'hollow' | 'dash';

export interface Cell {
  readonly text: string;
  readonly shape?: Shape;
  /** What a screen reader says and pointing shows, if not the text. */
  readonly says?: string;
  /** What the table is sorted by, smallest first. By default the text. */
  readonly order?: number;
  /** What is opened, by its key. */
  readonly opens?: string;
}

/** How the table is looked at; the page keeps it when it is hidden or reloaded. */
export interface Look {
  readonly filter: string;
  readonly onlyGaps: boolean;
  /** The key of a column. */
  readonly sortedBy?: string;
  readonly descending: boolean;
  /** Columns with gaps come first. */
  readonly gapsFirst: boolean;
}

export const firstLook: Look = { filter: '', onlyGaps: false, descending: false, gapsFirst: false };

/** The words of the page around the table. */
export interface Words {
  readonly filter: string;
  readonly onlyGaps: string;
  readonly gapsFirst: string;
  readonly copy: string;
  readonly save: string;
  /** With `{0}` shown of `{1}`. */
  readonly shown: string;
  readonly nothing: string;
  readonly sort: string;
  /** Begins a story where the table has no row. */
  readonly begin: string;
}

/** From the extension to the page. */
export type ToPage = { readonly table: Table; readonly name: string; readonly words: Words };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly key: string }
  | { readonly type: 'beneath' }
  | { readonly type: 'begin' }
  | { readonly type: 'copy' | 'save'; readonly look: Look };
