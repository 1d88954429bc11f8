import { cleanArticle, cleanArticles } from './article.rules';

it.each([
  ['<p>Текст<script>alert(1)</script></p>', '<p>Текст</p>'],
  ['<p onclick="x()">a</p>', '<p>a</p>'],
  ['<a href="javascript:alert(1)">x</a>', '<a rel="noopener">x</a>'],
  ['<a href="https://a.example" target="_blank">x</a>', '<a href="https://a.example" rel="noopener">x</a>'],
  ['<img src=x onerror=y><h2>H</h2>', '<h2>H</h2>'],
])('cleans %s', (given, kept) => expect(cleanArticle(given)).toBe(kept));

it('drops a language whose article is empty', () => {
  expect(cleanArticles({ bg: '<p>а</p>', en: '<p></p>' })).toEqual({ bg: '<p>а</p>' });
});
