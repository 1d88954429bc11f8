import { writeSitemap } from './index';

it('lists each language of a page, and its others beside it', () => {
  const text = writeSitemap([
    {
      addresses: { bg: 'https://odeum.test/bg?a=1&b=2', en: 'https://odeum.test/en' },
      changedAt: new Date('2027-01-02T03:04:05Z'),
    },
    { addresses: { bg: 'https://odeum.test/bg/privacy' } },
  ]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://odeum.test/bg?a=1&amp;b=2</loc>
    <lastmod>2027-01-02T03:04:05.000Z</lastmod>
    <xhtml:link rel="alternate" hreflang="bg" href="https://odeum.test/bg?a=1&amp;b=2"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://odeum.test/en"/>
  </url>
  <url>
    <loc>https://odeum.test/en</loc>
    <lastmod>2027-01-02T03:04:05.000Z</lastmod>
    <xhtml:link rel="alternate" hreflang="bg" href="https://odeum.test/bg?a=1&amp;b=2"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://odeum.test/en"/>
  </url>
  <url>
    <loc>https://odeum.test/bg/privacy</loc>
    <xhtml:link rel="alternate" hreflang="bg" href="https://odeum.test/bg/privacy"/>
  </url>
</urlset>
`);
});

it('ends where the file would be too long for those who read it', () => {
  const addresses = { bg: 'https://odeum.test/bg' };
  const text = writeSitemap(Array.from({ length: 50_010 }, () => ({ addresses })));
  expect(text.match(/<loc>/g)).toHaveLength(50_000);
});
