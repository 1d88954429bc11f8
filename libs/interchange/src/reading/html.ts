import sanitizeHtml from 'sanitize-html';
import { escapeHtml, EXCHANGE_LIMITS, isHtml, toPlainText } from '../programme/index';

const PLAIN_TAGS = [
  'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre',
  'code', 'em', 'strong', 'b', 'i', 'u', 's', 'sub', 'sup',
]; // prettier-ignore
const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...PLAIN_TAGS, 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 50,
};
/** What is worth a word to the person who imports, rather than a tag that merely is not on the list. */
const DANGEROUS =
  /<(?:script|iframe|object|embed|form|style|svg|meta|link|base)\b|<[^<>]*[\s/"']on[a-z]+\s{0,9}=|=\s{0,9}["']?\s{0,9}(?:javascript|data|vbscript):/i;

const TOKEN =
  /([^<&>]+)|&(?:amp|lt|gt);|<(p|h[1-6]|ul|ol|li|blockquote|code|em|strong|b|i)>|<a href="https?:\/\/[\w./?=#~:@+,%-]*">|<\/(p|h[1-6]|ul|ol|li|blockquote|code|em|strong|b|i|a)>|<(?:br|hr) \/>/gy;
/** Elements that end an open paragraph, or may not stand in one (HTML Standard §13.1.2.4). */
const ENDS_AT_BLOCK = /^(?:p|h[1-6])$/;
const IS_BLOCK = /^(?:p|h[1-6]|ul|ol|li|blockquote)$/;

/**
 * Whether the cleaner would give back the very same: tags of the list without attributes (but a web address on a link),
 * each closed in order. Most schedules are of this kind and need not be parsed twice.
 */
function isAlreadyClean(html: string): boolean {
  const open: string[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
    end = TOKEN.lastIndex;
    if (match[1] !== undefined) continue;
    if (match[3] !== undefined) {
      if (open.pop() !== match[3]) return false;
    } else if (match[2] !== undefined) {
      if (IS_BLOCK.test(match[2]) && open.some((name) => ENDS_AT_BLOCK.test(name))) return false;
      if (match[2] === 'li' && open.at(-1) !== 'ul' && open.at(-1) !== 'ol') return false;
      open.push(match[2]);
    } else if (match[0].startsWith('<a ')) {
      if (open.includes('a')) return false;
      open.push('a');
    }
    if (open.length > 20) return false;
  }
  return end === html.length && open.length === 0;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count += 1;
  return count;
}

/** A text as a programme may have it. `isDangerous` says that something was taken out that could have run. */
export function cleanHtml(text: string): { text: string; isDangerous: boolean } {
  if (!isHtml(text) || isAlreadyClean(text)) return { text, isDangerous: false };
  const isDangerous = DANGEROUS.test(text);
  // A cleaner's work grows with the square of the tags that are left open; so many are no abstract.
  const source = countTags(text) > EXCHANGE_LIMITS.tags ? withoutTags(text) : text;
  const cleaned = settle(source);
  return { text: cleaned, isDangerous: isDangerous && cleaned !== text };
}

/** Cleaned until cleaning changes nothing: what is taken out can change how the rest is read. */
function settle(source: string): string {
  let text = source;
  for (let round = 0; round < 4; round += 1) {
    const cleaned = sanitizeHtml(text, OPTIONS).trim();
    if (cleaned === text) return text;
    text = cleaned;
  }
  return withoutTags(text);
}

function withoutTags(text: string): string {
  return escapeHtml(toPlainText(text));
}
