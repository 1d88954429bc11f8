import { describe, expect, it } from '@jest/globals';
import { chooseEncoding, hasTag } from './encoding.rules';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'br'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['gzip;q=0, *;q=0', 'identity'],
    ['deflate', 'identity'],
    ['gzip;q=often', 'identity'],
    [',,;q=1', 'identity'],
  ])('for %p is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('a tag that a visitor has', () => {
  it.each([
    [undefined, false],
    ['"a-gzip"', true],
    ['W/"a-gzip"', true],
    ['"b", "a-gzip"', true],
    ['*', true],
    ['"a"', false],
    ['a-gzip', false],
    ['', false],
  ])('%p: %p', (header, isThere) => {
    expect(hasTag(header, '"a-gzip"')).toBe(isThere);
  });
});
