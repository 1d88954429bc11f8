import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { EXCHANGE_LIMITS, isHtml, toPlainText } from '../programme/index';
import { cleanLine, cleanText, toWebAddress } from './clean';
import { cleanHtml } from './html';
import { makeNotes } from './notes';

const placeOf = () => ({ notes: makeNotes(), line: 3, session: 'One' });
const clean = (text: string) => cleanText(text, 'abstract', placeOf());
const tag = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<ul>', '<li>', '</li>', '</ul>', '<br />', '<br>', '<h2>', '</h2>', '<a href="https://a.bg/?a=1">', '</a>', '<script>', '</script>', '<img src=x onerror=y>', '<svg/onload=x>', '<!--', '-->', '<![CDATA[', '<?x', '&amp;', '&#8;', '&lt;', '&', '<', '>', 'а', ' ', '\n', '"', '<style>', '<code>', '</code>', '<dl>', '<hr />', '<math>', '<p'); // prettier-ignore
const soup = fc.array(tag, { maxLength: 12 }).map((parts) => parts.join(''));

describe('a long text', () => {
  it('stays as it is when it is no HTML', () => {
    for (const text of ['a < b & c', 'R&D', '1 <2', 'два\nреда']) expect(clean(text)).toBe(text);
    expect(isHtml('a &amp; b')).toBe(true);
  });

  it('once cleaned stays as it is', () => {
    fc.assert(
      fc.property(soup, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 3000 },
    );
  });

  it('has no tags but those of the list, and no attributes but addresses of links', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tags = clean(text).match(/<[^>]*>/g) ?? [];
        return (
          !isHtml(clean(text)) ||
          tags.every((one) => /^<\/?(?:p|b|ul|li|h2|a|code|dl)>$|^<(?:br|hr) \/>$|^<a href="https:[^"]*">$/.test(one))
        );
      }),
      { numRuns: 3000 },
    ); // prettier-ignore
  });

  it('is taken for clean only when the cleaner would leave it alone', () => {
    const tags = ['p', 'b', 'ul', 'ol', 'li', 'h2', 'code', 'em', 'blockquote'];
    const nested = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', '&lt;', 'б\n', '<br />'),
        fc.tuple(fc.constantFrom(...tags), tie('node'), tie('node')).map(([name, a, b]) => `<${name}>${a}${b}</${name}>`),
      ),
    })).node; // prettier-ignore
    const options = { allowedTags: [...tags, 'br'], allowedAttributes: {} };
    fc.assert(
      fc.property(
        nested,
        (html) => cleanHtml(html).text === sanitizeHtml(html, options).trim() || !isHtml(html),
      ),
      { numRuns: 3000 },
    );
  });

  it('loses its tags when there are more of them than anyone writes, in no time', () => {
    const place = placeOf();
    const bold = '<b>'.repeat(15_000);
    expect(cleanText(`${bold}x`, 'abstract', place)).toBe('x');
    expect(cleanText('<'.repeat(EXCHANGE_LIMITS.text * 2), 'abstract', place).length).toBeLessThanOrEqual(EXCHANGE_LIMITS.text);
    expect(place.notes.list().map(({ code }) => code)).toContain('text-shortened');
  }); // prettier-ignore
});

describe('a line', () => {
  it('has no line ends, no control characters and no halves of characters', () => {
    expect(cleanLine(' a\r\n\u0000 b\u2028\ud800c ', 'title', placeOf())).toBe('a b c');
  });

  it('is cut with a word about it', () => {
    const place = placeOf();
    expect(cleanLine('x'.repeat(600), 'title', place)).toHaveLength(EXCHANGE_LIMITS.line);
    expect(place.notes.list()[0]).toMatchObject({
      code: 'text-shortened',
      line: 3,
      params: { field: 'title' },
    });
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['http://example.org/a?b#c', 'http://example.org/a?b#c'],
    ['https://example.org/път', 'https://example.org/%D0%BF%D1%8A%D1%82'],
    ['https://matrix.to/#/#room:example.org', 'https://matrix.to/#/%23room:example.org'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['/talk/1', 'https://base.example/talk/1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:secret@example.org/', null],
    ['https://exa mple.org/', null],
    ['ftp://example.org/', null],
    ['', null],
  ])('%j is %j', (text, address) => expect(toWebAddress(text, 'https://base.example/')).toBe(address));

  it('once taken is taken again unchanged', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, tail) => {
        const address = toWebAddress(url + tail);
        return address === null || toWebAddress(address) === address;
      }),
    );
  });
});

it('gives the words of a text without its markup', () => {
  expect(toPlainText('<p>A &amp; <b>b</b></p>\n<ul><li>one</li><li>two&#33;</li></ul>')).toBe(
    'A & b\n\none\ntwo!',
  );
  expect(toPlainText('a < b')).toBe('a < b');
});
