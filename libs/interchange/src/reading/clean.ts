import { EXCHANGE_LIMITS } from '../programme/index';
import { cleanHtml } from './html';
import type { Notes } from './notes';

/** Where a text stands, for what is said of it. */
export interface Place {
  notes: Notes;
  line: number | null;
  /** Title of the session, or what else is known of it. */
  session: string;
}

// eslint-disable-next-line no-control-regex -- these are the characters to take out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Those, and halves of characters, which are looked at more closely then. */
const NOT_ALLOWED = new RegExp(`${CONTROLS.source}|[\\ud800-\\udfff]`);
/** What a line without cares has none of; most lines are such, and a file has tens of thousands. */
const NOT_SIMPLE = /[^ -~]| {2}/;

function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.replace(LONE_SURROGATE, '');
}

function cut(text: string, limit: number, field: string, { notes, line, session }: Place): string {
  if (text.length <= limit) return text;
  notes.warn('text-shortened', line, { session, field, limit: String(limit) });
  return wellFormed(text.slice(0, limit)).trim();
}

/** Text on one line: spaces and control characters in a row become one space. */
export function cleanLine(text: string, field: string, place: Place): string {
  if (text === '') return '';
  const clean = NOT_SIMPLE.test(text)
    ? wellFormed(text.replace(CONTROLS, ' ')).replace(/\s+/g, ' ').trim()
    : text.trim();
  return cut(clean, EXCHANGE_LIMITS.line, field, place);
}

function allowed(text: string): string {
  if (!NOT_ALLOWED.test(text)) return text.trim();
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return wellFormed(lines.replace(CONTROLS, '')).trim();
}

/** A long text, plain or HTML, without what could run in a browser; line ends are line feeds. */
export function cleanText(text: string, field: string, place: Place): string {
  if (text === '') return '';
  const plain = cut(allowed(text), EXCHANGE_LIMITS.text, field, place);
  const { text: html, isDangerous } = cleanHtml(plain);
  // Once more: a character reference can stand for a character that no format may carry.
  const clean = html === plain ? plain : allowed(html);
  if (isDangerous) place.notes.warn('text-cleaned', place.line, { session: place.session, field });
  // Cleaning escapes, which can make a text longer; a cut may fall in a tag, hence the second cleaning.
  if (clean.length <= EXCHANGE_LIMITS.text) return clean;
  return allowed(cleanHtml(clean.slice(0, EXCHANGE_LIMITS.text / 5)).text);
}

const PLAIN_ADDRESS =
  /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

/** An absolute http(s) address in characters of RFC 3986, or null. `base` is for relative ones. */
export function toWebAddress(text: string, base?: string): string | null {
  const given = text.trim();
  if (given === '' || given.length > EXCHANGE_LIMITS.url || /[\s"<>\\]/.test(given)) return null;
  if (!URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.hostname.startsWith('[')) return null;
  if (PLAIN_ADDRESS.test(given)) return given;
  const href = url.href
    .replace(/[`{|}^[\]'"<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(#.*)$/, (fragment) => `#${fragment.slice(1).replaceAll('#', '%23')}`);
  return href.length <= EXCHANGE_LIMITS.url ? href : null;
}

/** The same, with a word about an address that is refused; empty when there is none. */
export function cleanAddress(text: string, place: Place, base?: string): string {
  // A name is no address, and nothing to warn of: some writers must fill the field.
  if (text.trim() === '' || text.startsWith('urn:')) return '';
  const address = toWebAddress(text, base);
  if (address === null)
    place.notes.warn('address-refused', place.line, { session: place.session, url: text });
  return address ?? '';
}
