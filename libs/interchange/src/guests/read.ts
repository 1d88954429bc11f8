import { Email, LIMITS, line as lineOf, type Language } from '@odeum/contract/common';
import type {
  Guest,
  GuestColumn,
  GuestEncoding,
  GuestPreview,
  GuestProblem,
  Mode,
} from '@odeum/contract/registrations';
import { findSeparator, parseCsv, undefuse, type CsvRow } from '../csv/table';
import { Refusal } from '../reading/index';
import { decodeGuests } from './encoding';
import { toColumn, toGuestColumns, toLanguage, toMode } from './words';

export interface GuestOptions {
  /** Null: found out. */
  encoding: GuestEncoding | null;
  /** In which somebody is written to of whom the list does not say. */
  language: Language;
  /** Ways to take part that the event offers. */
  modes: readonly Mode[];
}

export type GuestTable = Omit<GuestPreview, 'digest'>;
type Params = GuestProblem['params'];
type Code = GuestProblem['code'];
type Cell = (column: GuestColumn) => string;

/** Thrown where a line cannot be taken. */
class LeftOut extends Error {
  constructor(
    readonly code: Code,
    readonly params: Params = {},
  ) {
    super(code);
  }
}

const NAME = lineOf(LIMITS.name);
const ORGANISATION = lineOf(LIMITS.organisation);
const SHOWN = 80;
const shown = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text);

/** Of `Name <address>`, `mailto:address` and the like. */
function readEmail(text: string): string {
  const bare = (/<([^<>]*)>$/.exec(text)?.[1] ?? text).trim().replace(/^mailto:/i, '');
  if (bare === '') throw new LeftOut('email_missing');
  const parsed = Email.safeParse(bare);
  if (!parsed.success) throw new LeftOut('email_invalid', { value: shown(bare) });
  return parsed.data;
}

function readWords(schema: typeof NAME, text: string, column: 'name' | 'organisation'): string {
  const parsed = schema.safeParse(text);
  if (!parsed.success) throw new LeftOut('too_long', { column });
  return parsed.data.replace(/ {2,}/g, ' ');
}

function readCount(text: string, least: number): number | null {
  if (text === '') return null;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (count < least || count >= LIMITS.capacity) throw new LeftOut('uses_invalid', { value: shown(text) });
  return count;
}

function readMode(text: string, offered: readonly Mode[]): Mode | null {
  if (text === '') return null;
  const mode = toMode(text);
  if (!mode) throw new LeftOut('mode_unknown', { value: shown(text) });
  if (!offered.includes(mode)) throw new LeftOut('mode_not_offered', { value: shown(text) });
  return mode;
}

/** One line. What leaves it out is thrown; what is only to be known is handed to `tell`. */
function readGuest(
  line: number,
  cell: Cell,
  options: GuestOptions,
  tell: (code: Code, params?: Params) => void,
): Guest {
  const email = readEmail(cell('email'));
  const both = [cell('given_name'), cell('family_name')].filter(Boolean).join(' ');
  const name = readWords(NAME, cell('name') || both, 'name');
  const organisation = readWords(ORGANISATION, cell('organisation'), 'organisation');
  const uses = readCount(cell('uses'), 1) ?? 1 + (readCount(cell('companions'), 0) ?? 0);
  const mode = readMode(cell('mode'), options.modes);
  const language = toLanguage(cell('language'));
  if (name === '') tell('name_missing');
  if (cell('language') !== '' && !language) tell('language_unknown', { value: shown(cell('language')) });
  if (`${name}${organisation}`.includes('\ufffd')) tell('letters_unreadable');
  return { line, name, email, organisation, language: language ?? options.language, uses, mode };
}

function readRows(
  rows: readonly CsvRow[],
  columns: readonly (GuestColumn | null)[],
  options: GuestOptions,
): Pick<GuestTable, 'guests' | 'problems'> {
  const guests: Guest[] = [];
  const problems: GuestProblem[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const cell: Cell = (column) => undefuse(cells[columns.indexOf(column)] ?? '').trim();
    const told: GuestProblem[] = [];
    try {
      const guest = readGuest(line, cell, options, (code, params = {}) =>
        told.push({ code, line, params, isLeftOut: false }),
      );
      const before = lines.get(guest.email);
      if (before !== undefined) throw new LeftOut('repeated', { email: guest.email, first: before });
      lines.set(guest.email, line);
      guests.push(guest);
      problems.push(...told);
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      problems.push({ code: error.code, line, params: error.params, isLeftOut: true });
    }
  }
  return { guests, problems };
}

/** Headings that mean nothing here, or what another one means: their columns are passed over. */
function tellHeadings(columns: GuestTable['columns'], line: number): GuestProblem[] {
  return columns
    .filter(({ heading, column }) => heading !== '' && column === null)
    .map(({ heading }) => ({
      code: toColumn(heading) ? ('column_twice' as const) : ('column_unknown' as const),
      ...{ line, params: { heading: shown(heading) }, isLeftOut: false },
    }));
}

/**
 * Reads a list of guests: a row of headings in English, Bulgarian or Polish, in any order, of which only the address must
 * be there, and a row for each. A line that cannot be read is left out and told; nothing else is lost for it.
 */
export function readGuests(bytes: Uint8Array, options: GuestOptions): GuestTable {
  const decoded = decodeGuests(bytes, options.encoding);
  const text = decoded?.text ?? '';
  const { encoding, isGuessed } = decoded ?? {
    encoding: options.encoding ?? 'utf-16le',
    isGuessed: true,
  };
  const { separator } = findSeparator(text);
  const table: GuestTable = {
    ...{ encoding, isGuessed, separator, isPossible: false },
    ...{ columns: [], guests: [], problems: [] },
  };
  const refuse = (code: Code, params: Params = {}): GuestTable => ({
    ...table,
    problems: [{ code, params, line: null, isLeftOut: true }],
  });
  if (!decoded || text.includes('\u0000')) return refuse('encoding_unreadable', { encoding });
  const rows = parseRows(text);
  if (!rows) return refuse('too_many_lines', { limit: LIMITS.guests });
  const [head, ...body] = rows;
  if (!head || body.length === 0) return refuse('empty');
  const headings = head.cells.map((cell) => undefuse(cell).trim());
  const columns = toGuestColumns(headings);
  table.columns = headings.map((heading, i) => ({ heading, column: columns[i] ?? null }));
  if (!columns.includes('email')) return refuse('email_column_missing');
  const { guests, problems } = readRows(body, columns, options);
  return {
    ...table,
    ...{ isPossible: true, guests },
    problems: [...tellHeadings(table.columns, head.line), ...problems],
  };
}

/** Null: too many. */
function parseRows(text: string): CsvRow[] | null {
  try {
    return parseCsv(text, { most: LIMITS.guests, isLenient: true });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
