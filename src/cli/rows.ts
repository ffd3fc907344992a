import { jsonLine, jsonText, standardOutput } from './output.ts';
import { type Column, drawTable } from './table.ts';

/** Forms in which rows are printed. */
export type RowOutput = 'table' | 'wide' | 'json' | 'ndjson';

/**
 * Prints rows: as a table, one JSON value a line, or as one JSON value.
 *
 * @param whole what that one value is, where it tells more than the rows
 */
export function printRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  output: RowOutput,
  whole: unknown = rows,
): Promise<void> {
  switch (output) {
    case 'json':
      return standardOutput.write(jsonText(whole));
    case 'ndjson':
      return standardOutput.write(rows.map(jsonLine).join(''));
    case 'table':
    case 'wide':
      return standardOutput.write(drawTable(columns, rows, { wide: output === 'wide' }));
  }
}
