import { EXCHANGE_LIMITS } from '../programme/index';
import { failure, Refusal } from '../reading/index';

export interface CsvRow {
  /** 1-based, of the row's first cell. */
  line: number;
  cells: string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
/** Excel's own word on the first line: https://en.wikipedia.org/wiki/Comma-separated_values#Application_support */
const SEP_LINE = /^sep=([,;\t])\r?\n/i;
const MOST_CELLS = 100;
/** Of a quoted cell where quotes may be stray: looking further for the other one, again and again, would take long. */
const LONGEST_LENIENT = 5_000;

export type Separator = (typeof SEPARATORS)[number];
const isSeparator = (sign: string): sign is Separator => (SEPARATORS as readonly string[]).includes(sign);

/** The separator that stands most often in the first row, outside of quotes. */
function recogniseSeparator(text: string): Separator {
  const counts = new Map<Separator, number>(SEPARATORS.map((sign) => [sign, 0]));
  let isQuoted = false;
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (isSeparator(sign)) counts.set(sign, counts.get(sign)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Where the quote at `at` is closed, -1 when it is not. Two in a row are one of the text. */
function closingQuote(text: string, at: number, most: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && end - at <= most && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

/** The sign between cells, and where the table begins: Excel may name the one on a line before the other. */
export function findSeparator(source: string): { separator: Separator; start: number } {
  const named = SEP_LINE.exec(source);
  if (named) return { separator: named[1] as Separator, start: named[0].length };
  return { separator: recogniseSeparator(source), start: 0 };
}

/** Whether a quote that is closed at `end`, some lines further down, belongs to the text: the cell goes on behind it. */
function isStray(text: string, at: number, end: number, separator: string): boolean {
  if (end - at > LONGEST_LENIENT) return true;
  const next = text[end + 1];
  const isOver = next === undefined || next === separator || next === '\r' || next === '\n';
  return !isOver && countLineEnds(text.slice(at, end)) > 0;
}

export interface CsvOptions {
  /** Rows beside the headings. */
  most?: number;
  /** A quote that is not closed, or closed within a cell of another line, is a sign like any. */
  isLenient?: boolean;
}

/**
 * Rows of a table in RFC 4180 with comma, semicolon or tab, quotes doubled inside of quotes, any line end; rows without any
 * text are left out. Throws a `Refusal` when a quote is not closed, with the line where it opens, or rows are too many.
 */
export function parseCsv(
  source: string,
  { most = EXCHANGE_LIMITS.sessions, isLenient = false }: CsvOptions = {},
): CsvRow[] {
  const { separator, start } = findSeparator(source);
  const text = source.slice(start);
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const rows: CsvRow[] = [];
  let line = start > 0 ? 2 : 1;
  let at = 0;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] };
    for (;;) {
      let cell = '';
      const end = text[at] === '"' ? closingQuote(text, at, isLenient ? LONGEST_LENIENT : Infinity) : -1;
      if (text[at] === '"' && end === -1 && !isLenient) {
        throw new Refusal(failure('csv-malformed', line, { reason: 'quote-not-closed' }));
      }
      if (end !== -1 && !(isLenient && isStray(text, at, end, separator))) {
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        line += countLineEnds(cell);
        at = end + 1;
      }
      // Some programs go on after the closing quote; their words are kept.
      plain.lastIndex = at;
      const rest = plain.exec(text)![0];
      at += rest.length;
      if (row.cells.length < MOST_CELLS) row.cells.push(cell + rest);
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (at < text.length) at += 1;
    line += 1;
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    rows.push(row);
    if (rows.length > most + 1) {
      const params = { limit: String(most) };
      throw new Refusal(failure('too-many-sessions', line, params));
    }
  }
  return rows;
}

/** What a spreadsheet takes for a formula, with the apostrophes that may hide it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet reckons; an apostrophe before it says that it is text. */
export function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The same back: an apostrophe that `defuse` has put there is taken away. */
export function undefuse(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function writeCell(text: string): string {
  const safe = defuse(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table in RFC 4180: commas, CRLF, and a byte order mark, without which Excel takes UTF-8 for something else. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}
