import type { RawTable } from '../csv/rawTable';

/** One table of a file that can hold several. */
export interface SheetTable {
  /** Name of the sheet, caption of the table; '' where the file holds one table without a name. */
  readonly sheet: string;
  /** True for a sheet that the workbook does not show. */
  readonly isHidden: boolean;
  readonly table: RawTable;
}
