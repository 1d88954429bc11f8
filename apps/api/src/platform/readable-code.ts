/** Crockford's Base 32: no I, L, O or U, so that a code is read aloud and typed without doubt. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As many signs as wanted, of five bits each, from bytes that nobody can guess. */
export function toReadableCode(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** In groups, as it is printed and shown: XXXXX-XXXXX. */
export function showCode(plain: string, group: number): string {
  return plain.replaceAll(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1-');
}

/** As people type it: in any case, with or without spaces and dashes, O for 0, I or L for 1. */
export function normaliseCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
