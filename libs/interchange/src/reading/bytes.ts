import { EXCHANGE_LIMITS, type Problem } from '../programme/index';
import { failure } from './notes';

export type Decoded =
  { ok: true; text: string; isGuessed: boolean; encoding: string } | { ok: false; problem: Problem };

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** The line of the first byte that is no UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/** A file with a NUL is not a text; XML needs no look, its parser refuses one. */
function hasControls(text: string, declared: string | null): boolean {
  return declared === null && text.includes('\u0000');
}

/**
 * The text of a file without its byte order mark. `declared` is what the file says of itself (XML) and is taken at its
 * word; without it the text is UTF-8 or, by its mark, UTF-16. `fallback` is tried for what is not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array, declared: string | null, fallback: string | null): Decoded {
  if (bytes.byteLength === 0) return { ok: false, problem: failure('empty') };
  if (bytes.byteLength > EXCHANGE_LIMITS.bytes) {
    const params = { bytes: String(bytes.byteLength), limit: String(EXCHANGE_LIMITS.bytes) };
    return { ok: false, problem: failure('too-large', null, params) };
  }
  const encoding = byteOrderMark(bytes) ?? declared?.toLowerCase() ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== null && !hasControls(text, declared)) {
    return !/\S/.test(text)
      ? { ok: false, problem: failure('empty') }
      : { ok: true, text, isGuessed: false, encoding };
  }
  const guessed = fallback === null || text !== null ? null : decode(bytes, fallback);
  if (guessed !== null && !hasControls(guessed, declared)) {
    return { ok: true, text: guessed, isGuessed: true, encoding: fallback! };
  }
  const line = encoding === 'utf-8' && text === null ? lineOfBadByte(bytes) : null;
  return { ok: false, problem: failure('encoding-unreadable', line, { encoding }) };
}

/** The encoding that an XML declaration names (XML 1.0 §4.3.3), null when it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? null
  );
}
