/** A table for a spreadsheet: plain data, filled by whoever exports. */

/** A text with line feeds, or a number that may be added up. */
export type SheetCell = string | number;

export interface Sheet {
  /** What stands on the tab. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}
