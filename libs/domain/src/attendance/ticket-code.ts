const UUID_DIGITS = 39;
const MARK_DIGITS = 18;
export const CODE_DIGITS = UUID_DIGITS + MARK_DIGITS;
const REFERENCE_DIGITS = 8;
const MARKS = 10n ** BigInt(MARK_DIGITS);

/**
 * The number on a ticket: 57 digits, the ticket's UUID as a number of 39 and a mark of 18 that only the installation can
 * make. Digits only, because a hand scanner types like a keyboard, and on a Cyrillic layout it types letters wrong; a QR
 * code of 25 × 25 modules holds them (ISO/IEC 18004, version 2, level M: up to 63 digits).
 * @param mac bytes of a keyed hash over the ticket and its generation; at least 8.
 */
export function writeTicketCode(ticketId: string, mac: Uint8Array): string {
  const number = BigInt(`0x${ticketId.replaceAll('-', '')}`);
  const mark = mac.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) % MARKS;
  return `${number.toString().padStart(UUID_DIGITS, '0')}${mark.toString().padStart(MARK_DIGITS, '0')}`;
}

/** The ticket that a number names, whether its mark is right or not; null where it is no ticket's number. */
export function readTicketCode(text: string): { ticketId: string; code: string } | null {
  const code = text.replaceAll(/[\s-]/g, '');
  if (!/^\d+$/.test(code) || code.length !== CODE_DIGITS) return null;
  const hex = BigInt(code.slice(0, UUID_DIGITS)).toString(16).padStart(32, '0');
  if (hex.length > 32) return null;
  const ticketId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { ticketId, code };
}

/** The end of a ticket's number, for people: two groups of four digits. */
export function ticketReference(code: string): string {
  const end = code.slice(-REFERENCE_DIGITS);
  return `${end.slice(0, 4)} ${end.slice(4)}`;
}
