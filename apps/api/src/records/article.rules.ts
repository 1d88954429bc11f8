import type { LocalisedText } from '@odeum/contract/common';
import sanitizeHtml from 'sanitize-html';

/** What an article may consist of; everything else is taken out, its words stay. */
export function cleanArticle(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'br'],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
  }).trim();
}

/** An editor's empty page is `<p></p>`: a language with nothing in it has no article. */
export function cleanArticles(article: LocalisedText): LocalisedText {
  const cleaned = Object.entries(article).map(([lang, html]) => [lang, cleanArticle(html)] as const);
  return Object.fromEntries(cleaned.filter(([, html]) => html.replace(/<[^>]*>/g, '').trim() !== ''));
}
