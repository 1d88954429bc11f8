import { readCoverage } from './cmap';
import { toDrawable } from './drawable';
import { loadFonts } from './fonts';

describe('toDrawable', () => {
  it.each([
    ['leaves plain text alone', '=HYPERLINK("a") #b $c$ \\d', '=HYPERLINK("a") #b $c$ \\d'],
    ['keeps Bulgarian', 'Ъглена Щерѝ-Юйчева', 'Ъглена Щерѝ-Юйчева'],
    ['keeps Polish', 'Żaneta Łoś-Gąsienica Ćwięczyń', 'Żaneta Łoś-Gąsienica Ćwięczyń'],
    ['composes', 'Йордан Žižek', 'Йордан Žižek'],
    [
      'keeps what a second face draws',
      'Nguyễn Thị Hường, שלום, محمد, კახა, Հայկ',
      'Nguyễn Thị Hường, שלום, محمد, კახა, Հայկ',
    ],
    ['puts a sign for each letter that none draws', 'Li 中文', 'Li □□'],
    ['leaves emoji out', 'Ana 👩‍👩‍👧🏽 Li 😀', 'Ana Li'],
    ['but nothing empty', '😀', '□'],
    ['leaves a mark out rather than its letter', 'a\u20dd', 'a'],
    ['makes one line', ' a\r\n\tb\u2028c\u00a0d ', 'a b c d'],
    ['takes out controls and what turns text around', 'a\u0000b\u202ec\u2066d\ufeff', 'a bcd'],
    ['mends half a pair', 'a\ud83d b', 'a□ b'],
    ['keeps nothing as nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(toDrawable(text)).toBe(shown);
  });
});

describe('readCoverage', () => {
  it('finds the letters of the three languages in both weights', () => {
    const letters = 'абвгдежзийклмнопрстуфхцчшщъьюяѝАБВГДЕЖЗИЙЩЪЬЮЯąćęłńóśźżĄĆĘŁŃÓŚŹŻ„“”–№'.replace('№', '');
    for (const font of loadFonts()) {
      const coverage = readCoverage(font);
      expect([...letters].filter((letter) => !coverage.has(letter.codePointAt(0) ?? 0))).toEqual([]);
      expect(coverage.has(0x4e2d)).toBe(false);
    }
  });

  it('refuses what is no font', () => {
    expect(() => readCoverage(new Uint8Array(64))).toThrow('cmap');
  });
});
