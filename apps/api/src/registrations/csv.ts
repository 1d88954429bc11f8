import type { RegistrationListItem } from '@odeum/contract/registrations';

/** Excel reads UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = [
  'name',
  'email',
  'organisation',
  'mode',
  'language',
  'state',
  'registeredAt',
  'cancelledAt',
] as const;

/** A cell as RFC 4180 has it. One that a spreadsheet would run as a formula is defused with an apostrophe. */
export function writeCell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function writeCsv(rows: readonly RegistrationListItem[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => writeCell(row[column])).join(','));
  return `${BYTE_ORDER_MARK}${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
