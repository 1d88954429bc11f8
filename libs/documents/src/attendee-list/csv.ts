/** Excel reads UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would run as a formula is defused with an apostrophe; a number is what it says. */
function writeCell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it: UTF-8 with its mark, lines that end in CRLF, also the last. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const lines = [header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}
