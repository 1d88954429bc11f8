import type { GuestEncoding } from '@odeum/contract/registrations';

export interface DecodedText {
  text: string;
  encoding: GuestEncoding;
  /** Neither said by the file nor certain by its bytes. */
  isGuessed: boolean;
}

/** As much as is looked at to tell one encoding from another. */
const LOOKED_AT = 200_000;
const WORD = /[A-Za-z\u0080-\uffff]+/g;
const POLISH = /^[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]+$/;

function decode(bytes: Uint8Array, encoding: GuestEncoding, isStrict: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the byte order mark, or by the zeros that Latin letters, digits and separators leave in it. */
function utf16Of(bytes: Uint8Array): { encoding: GuestEncoding; isMarked: boolean } | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', isMarked: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', isMarked: true };
  const head = bytes.subarray(0, 2_000);
  const zerosAt = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) < head.length / 10) return null;
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', isMarked: false };
}

/**
 * Which of the two Windows pages of this part of the world some bytes are. In the Polish one, words mix plain letters with
 * a few others; in the Cyrillic one, a word has no plain letter at all.
 */
function guessPage(bytes: Uint8Array): GuestEncoding {
  const text = decode(bytes.subarray(0, LOOKED_AT), 'windows-1250', false) ?? '';
  let latin = 0;
  let cyrillic = 0;
  for (const [word] of text.matchAll(WORD)) {
    const plain = word.match(/[A-Za-z]/g)?.length ?? 0;
    if (plain === word.length) continue;
    if (plain > 0) latin += 1;
    else if (POLISH.test(word)) latin += 0.5;
    if (plain === 0 && word.length > 1) cyrillic += 1;
  }
  return latin > cyrillic ? 'windows-1250' : 'windows-1251';
}

/** The text of a file without its byte order mark. `chosen` is taken at its word; without it the bytes are looked at. */
export function decodeGuests(bytes: Uint8Array, chosen: GuestEncoding | null): DecodedText | null {
  if (chosen) {
    const text = decode(bytes, chosen, false);
    return text === null ? null : { text, encoding: chosen, isGuessed: false };
  }
  const wide = utf16Of(bytes);
  if (wide) {
    const text = decode(bytes, wide.encoding, true);
    return text === null ? null : { text, encoding: wide.encoding, isGuessed: !wide.isMarked };
  }
  const text = decode(bytes, 'utf-8', true);
  if (text !== null) return { text, encoding: 'utf-8', isGuessed: false };
  const encoding = guessPage(bytes);
  return { text: decode(bytes, encoding, false) ?? '', encoding, isGuessed: true };
}
