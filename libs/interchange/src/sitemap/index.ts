import { element, writeXml } from '../writing/xml';

/** One page in its languages: absolute addresses by language tag. */
export interface SitemapPage {
  addresses: Readonly<Record<string, string>>;
  changedAt?: Date;
}

/** Addresses that one file may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/**
 * A sitemap (sitemaps.org 0.9) in which each language of a page is an entry that names all of them, as search engines want
 * their alternates. What does not fit is left out from the end.
 */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ addresses, changedAt }) => {
    const alternates = Object.entries(addresses).map(([hreflang, href]) =>
      element('xhtml:link', '', { rel: 'alternate', hreflang, href }),
    );
    return Object.values(addresses).map((address) =>
      element('url', [
        element('loc', address),
        changedAt ? element('lastmod', changedAt.toISOString()) : null,
        ...alternates,
      ]),
    );
  });
  return writeXml(
    element('urlset', entries.slice(0, MOST_ADDRESSES), {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  );
}
