/** What an HTML tokenizer takes for the start of a tag, or of a character reference (HTML Standard §13.2.5.1–6). */
const MARKUP = /<[a-z/!?]|&(?:#\d|#x[\da-f]|[a-z][a-z\d]*;)/i;
const BLOCK_END = /<\/(?:p|h[1-6]|li|ul|ol|pre|blockquote|dd|dt|tr|div)>|<(?:br|hr)\s*\/?>/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Whether a text of a programme is HTML; one that is not can be shown as it is. */
export function isHtml(text: string): boolean {
  return MARKUP.test(text);
}

function fromReference(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** A text of a programme without markup; blocks end in a line feed. */
export function toPlainText(text: string): string {
  if (!isHtml(text)) return text;
  return text
    .replace(BLOCK_END, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, fromReference)
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text as HTML says it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Plain text as a text of a programme: itself, or HTML where something in it would be taken for markup. */
export function fromPlainText(text: string): string {
  if (!isHtml(text)) return text;
  return `<p>${escapeHtml(text).replaceAll('\n', '<br />')}</p>`;
}
