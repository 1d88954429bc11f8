import { EventChoice, PageNumber } from '@odeum/contract/pages';
import { type KindFacts, offerChoice, townKey } from './index';

const kind = (given: Partial<KindFacts> = {}): KindFacts => ({
  ...{ format: 'workshop', mode: 'mixed', languages: ['bg'], city: null, seriesSlug: null, seriesName: null },
  ...given,
});
const none = EventChoice.parse({});

it('offers nothing in which all events agree', () => {
  expect(offerChoice([kind(), kind()], none, 'bg')).toEqual({
    ...{ formats: [], towns: [], languages: [], modes: [], series: [] },
  });
  expect(offerChoice([], none, 'bg').formats).toEqual([]);
});

it('offers what exists, in the words and the order of the reader', () => {
  const kinds = [
    kind({ city: { bg: 'Ямбол', en: 'Yambol' }, seriesSlug: 'b', seriesName: { en: 'Talks' } }),
    kind({ city: { bg: 'Бургас', en: 'Burgas' }, languages: ['pl', 'en'], mode: 'online' }),
    kind({ city: { bg: 'Ямбол ' }, format: 'conference', seriesSlug: 'a', seriesName: { en: 'Walks' } }),
  ];
  const { formats, towns, languages, modes, series } = offerChoice(kinds, none, 'en');
  expect([formats, languages, modes]).toEqual([
    ['conference', 'workshop'],
    ['bg', 'en', 'pl'],
    ['on_site', 'online'],
  ]);
  expect(towns.map(({ key }) => key)).toEqual(['burgas', 'yambol']);
  expect(series.map(({ slug, name }) => [slug, name.text])).toEqual([
    ['b', 'Talks'],
    ['a', 'Walks'],
  ]);
});

it('goes on to offer what is chosen, so that it can be taken back', () => {
  const choice = { ...none, format: 'workshop', mode: 'online' } as const;
  const { formats, modes } = offerChoice([kind()], choice, 'bg');
  expect([formats, modes]).toEqual([['workshop'], ['on_site', 'online']]);
});

it('gives a town one key in every language', () => {
  expect(townKey({ bg: 'Стара Загора', en: 'Stara Zagora' })).toBe('stara-zagora');
  expect(townKey({ en: 'Stara Zagora' })).toBe('stara-zagora');
  expect(townKey({})).toBe('');
});

it('reads a choice from anything', () => {
  expect(EventChoice.parse({ q: ['a'], format: {}, from: '2030-02-30', town: 'A b', mode: 'mixed' })).toEqual(
    none,
  );
  expect(EventChoice.parse({ q: ' a \u0000\n b\ud800 ', to: '2030-02-28' })).toEqual({
    ...none,
    ...{ q: 'a b', to: '2030-02-28' },
  });
  expect(['3', '0', 'x', '1.5', '', ['2', '3'], undefined].map((page) => PageNumber.parse(page))).toEqual([
    ...[3, 1, 1, 1, 1, 1, 1],
  ]);
});
