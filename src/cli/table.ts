import { styleText } from 'node:util';

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The text of a row's cell; null where nothing is known. */
  readonly value: (row: Row) => string | number | boolean | null;
}

/** How a table is drawn. */
export interface TableOptions {
  /** Whether digests and commits stand in full; else they are cut to 12 digits, which still can be looked up. */
  readonly wide: boolean;
  /** Whether columns that say nothing in any row stay. */
  readonly keepEmpty?: boolean;
}

const GAP = '  ';
const UNKNOWN = '-';
const LONG_DIGEST = /\b(sha(?:256|384|512):[0-9a-f]{12})[0-9a-f]{20,}/g;
const LONG_HEX = /(?<![:0-9a-zA-Z])([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})(?![0-9a-zA-Z])/g;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const NO_WIDTH = /\p{M}/gu;
const DOUBLE_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/gu;

/** Draws rows as aligned columns under a line of titles; nothing for no rows. */
export function drawTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  options: TableOptions,
): string {
  return rows.length === 0 ? '' : tableDrawer(columns, options)(rows);
}

/**
 * Draws a table whose rows come in parts: titles before the first part only, and columns that grow but never shrink.
 */
export function tableDrawer<Row>(
  columns: readonly Column<Row>[],
  options: TableOptions,
): (rows: readonly Row[]) => string {
  let drawn: readonly Column<Row>[] = [];
  let widths: readonly number[] = [];
  return (rows) => {
    const isFirst = drawn.length === 0;
    if (isFirst)
      drawn = options.keepEmpty === true ? columns : columns.filter((column) => says(column, rows));
    if (isFirst) widths = drawn.map((column) => widthOf(column.title));
    const lines = rows.map((row) => drawn.map((column) => cell(column.value(row), options)));
    widths = widths.map((width, index) =>
      Math.max(width, ...lines.map((line) => widthOf(line[index] ?? ''))),
    );
    const body = lines.map((line) => joinCells(line, widths));
    const titles = drawn.map((column) => column.title);
    return [...(isFirst ? [bold(joinCells(titles, widths))] : []), ...body]
      .map((line) => `${line}\n`)
      .join('');
  };
}

/** The columns that a terminal gives to a text: two for wide East Asian characters and emoji, none for accents. */
export function widthOf(text: string): number {
  const seen = text.replace(NO_WIDTH, '');
  return [...seen].length + (seen.match(DOUBLE_WIDTH)?.length ?? 0);
}

/** Cuts digests and commits to 12 digits. */
export function shortenDigests(text: string): string {
  return text.replace(LONG_DIGEST, '$1').replace(LONG_HEX, '$1');
}

/** Shows control characters by their code: text from outside must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

function says<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  return rows.some((row) => (column.value(row) ?? '') !== '');
}

function cell(value: string | number | boolean | null, { wide }: TableOptions): string {
  const text = printable(value === null ? '' : String(value));
  if (text === '') return UNKNOWN;
  return wide ? text : shortenDigests(text);
}

function joinCells(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map(
    (text, index) => text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(text))),
  );
  return padded.join(GAP).trimEnd();
}

function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}
