import { dayKey, formatTime } from '@odeum/domain/time';
import writeWorkbook, { type Cell, type Row as SheetRow } from 'write-excel-file/node';
import { writeCsv } from './csv';

/** One column of a list and where a row has its value; null is an empty cell. */
export type Column<Row> = { heading: string } & (
  | { kind: 'text'; value: (row: Row) => string | null }
  | { kind: 'number'; value: (row: Row) => number | null }
  /** Shown as the clock of `ListOptions.zone` shows it, to the minute. */
  | { kind: 'instant'; value: (row: Row) => Date | null }
);

export interface ListOptions {
  /** IANA name of the event's zone. */
  zone: string;
  /** The name of the sheet; what Excel forbids in one is left out. */
  sheet: string;
}

/** Of a cell, in characters; Excel repairs away what is longer. */
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;
const DATE_FORMAT = 'yyyy-mm-dd hh:mm';
/** Column widths, in characters. */
const [NARROWEST, WIDEST] = [8, 60];

/** XML 1.0 has no way to write these, nor half a surrogate pair. */
// eslint-disable-next-line no-control-regex -- these are the characters to take out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** 2026-12-07 10:00. */
function tellWallTime(at: Date, zone: string): string {
  return `${dayKey(at, zone)} ${formatTime(at, zone, 'en')}`;
}

/** A workbook's times have no zone: the instant at which UTC has the wall time of the zone stands for it. */
function toWallTime(at: Date, zone: string): Date {
  return new Date(`${tellWallTime(at, zone).replace(' ', 'T')}Z`);
}

function toXmlText(text: string): string {
  return text.toWellFormed().replace(NOT_IN_XML, '').slice(0, LONGEST_CELL);
}

/** A sheet's name may be neither empty nor longer than Excel has room for. */
function toSheetName(name: string): string {
  return (
    toXmlText(name.replace(/[[\]:*?/\\']+/g, ' '))
      .slice(0, LONGEST_SHEET_NAME)
      .trim() || 'Odeum'
  );
}

function toCell<Row>(column: Column<Row>, row: Row, zone: string): Cell {
  if (column.kind === 'number') return { type: Number, value: column.value(row) ?? undefined };
  if (column.kind === 'text') return { type: String, value: toXmlText(column.value(row) ?? '') || undefined };
  const at = column.value(row);
  return { type: Date, format: DATE_FORMAT, value: at ? toWallTime(at, zone) : undefined };
}

function tellCell<Row>(column: Column<Row>, row: Row, zone: string): string | number | null {
  if (column.kind !== 'instant') return column.value(row);
  const at = column.value(row);
  return at && tellWallTime(at, zone);
}

/**
 * A list as an XLSX workbook of one sheet: bold headings that stay in sight, numbers and times as such, widths by what
 * stands in the columns. A text is a text, also where it begins with = and the like.
 */
export async function writeXlsx<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { zone, sheet }: ListOptions,
): Promise<Uint8Array> {
  const header: SheetRow = columns.map(({ heading }) => ({
    type: String,
    value: toXmlText(heading),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  const widths = columns.map((column) => {
    const lengths = rows.map((row) => String(tellCell(column, row, zone) ?? '').length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), column.heading.length);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
  const body = rows.map((row) => columns.map((column) => toCell(column, row, zone)));
  const book = writeWorkbook([header, ...body], {
    sheet: toSheetName(sheet),
    stickyRowsCount: 1,
    columns: widths,
  });
  return new Uint8Array(await book.toBuffer());
}

/** The same list as CSV (see `writeCsv`); times as 2026-12-07 10:00 in the zone. */
export function writeListCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { zone }: Pick<ListOptions, 'zone'>,
): Uint8Array {
  return writeCsv(
    columns.map(({ heading }) => heading),
    rows.map((row) => columns.map((column) => tellCell(column, row, zone))),
  );
}
