import { jest } from '@jest/globals';
import { scriptsInHtml, scriptsOfPage } from '../bench/programme/scripts.mjs';
import { atEnd, endAll } from '../bench/lib/end.mjs';
import { listBenchmarks } from '../bench/lib/list.mjs';
import { readAutocannon, readWrk } from '../bench/lib/load.mjs';
import { median } from '../bench/lib/median.mjs';
import { judge, toTable } from '../bench/lib/verdict.mjs';

it('takes the middle of three runs or more', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([1, 2])).toThrow('three');
});

describe('a verdict', () => {
  const targets = { weight: { max: 180 }, ratio: { min: 0.7 } };
  const held = (figures: Record<string, number>) => judge('a', 'here', figures, targets).held;

  it('holds where every figure with a target meets it, to the very edge', () => {
    expect(held({ weight: 180, ratio: 0.7, extra: 12 })).toBe(true);
    expect(held({ weight: 180.1, ratio: 0.9 })).toBe(false);
    expect(held({ weight: 90, ratio: 0.69 })).toBe(false);
  });

  it('does not hold where a figure could not be measured, and names it', () => {
    expect(held({ weight: 90 })).toBe(false);
    expect(held({ weight: 90, ratio: Number.NaN })).toBe(false);
    const table = toTable(judge('a', 'here', { weight: 90 }, targets));
    expect(table).toContain('ratio   not measured  at least 0.7    MISSED');
    expect(table).toContain('not held: ratio');
  });
});

describe('a load client', () => {
  it('is believed where all went well', () => {
    expect(readWrk('Requests/sec:   1234.56\nTransfer/sec: 1MB')).toBe(1234.56);
    expect(readAutocannon('{"requests":{"average":99.5},"non2xx":0,"errors":0,"timeouts":0}')).toBe(99.5);
  });

  it.each([
    ['Requests/sec: 9\n  Non-2xx or 3xx responses: 4', 'Non-2xx'],
    ['  Socket errors: connect 0, read 3, write 0, timeout 0\nRequests/sec: 9', 'Socket errors'],
    ['unable to connect', 'not valid'],
  ])('is not where something failed: %s', (output, words) => expect(() => readWrk(output)).toThrow(words));

  it('is not where autocannon counts a failure', () => {
    expect(() => readAutocannon('{"requests":{"average":9},"non2xx":2,"errors":0,"timeouts":1}')).toThrow(
      '3',
    );
  });
});

it('ends what it started, the last first, and one that fails keeps nobody', async () => {
  const ended: string[] = [];
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  atEnd(() => ended.push('first'));
  atEnd(() => Promise.reject(new Error('stuck')));
  atEnd(() => ended.push('last'));
  await endAll();
  await endAll();
  expect(ended).toEqual(['last', 'first']);
  expect(said.mock.calls).toEqual([['  could not end something: stuck']]);
  said.mockRestore();
});

it('finds the benchmarks that there are', () => expect(listBenchmarks()).toContain('programme'));

describe('the scripts of a page', () => {
  const html =
    '<link rel="modulepreload" href="/assets/page.js"><link rel="stylesheet" href="/assets/look.css">' +
    '<script type="module" src="/assets/entry.js"></script><script type="application/json">{}</script>';
  const words = (lang: string) => `../../libs/locales/src/public/${lang}.ts`;
  const manifest = {
    'src/entry.tsx': {
      file: 'assets/entry.js',
      isEntry: true,
      imports: ['_react.js'],
      dynamicImports: [words('bg'), words('en'), 'src/page.tsx', 'src/other.tsx'],
    },
    'src/page.tsx': { file: 'assets/page.js', imports: ['_react.js', '_part.js'] },
    'src/other.tsx': { file: 'assets/other.js' },
    '_react.js': { file: 'assets/react.js' },
    '_part.js': { file: 'assets/part.js', dynamicImports: ['src/later.ts'] },
    'src/later.ts': { file: 'assets/later.js' },
    [words('bg')]: { file: 'assets/bg.js' },
    [words('en')]: { file: 'assets/en.js' },
  };

  it('are those that its document names', () => {
    expect(scriptsInHtml(html)).toEqual(['assets/page.js', 'assets/entry.js']);
  });

  it('are what they import too, its own words, and what its parts ask for later; no other page, no other language', () => {
    expect(scriptsOfPage(manifest, html, 'bg')).toEqual(
      ['bg', 'entry', 'later', 'page', 'part', 'react'].map((name) => `assets/${name}.js`),
    );
  });

  it('are no guess: a script that the build does not know, or a language without words, is refused', () => {
    expect(() => scriptsOfPage(manifest, html.replace('page.js', 'old.js'), 'bg')).toThrow('assets/old.js');
    expect(() => scriptsOfPage(manifest, html, 'pl')).toThrow('no words in pl');
  });
});
