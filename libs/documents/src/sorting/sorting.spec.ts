import { sortByName } from './index';

const sort = (language: 'bg' | 'en' | 'pl', ...names: string[]) =>
  sortByName(
    names.map((name) => ({ name })),
    language,
  ).map(({ name }) => name);

describe('sortByName', () => {
  it('has the Polish alphabet: ł after l, ż after z', () => {
    expect(sort('pl', 'Żak', 'Zawada', 'Łoś', 'Lis', 'Mazur')).toEqual([
      'Lis',
      'Łoś',
      'Mazur',
      'Zawada',
      'Żak',
    ]);
  });

  it('puts Cyrillic first in a Bulgarian list, Latin first in an English one', () => {
    expect(sort('bg', 'Adam', 'Щерева', 'Ангелова', 'Ъглев')).toEqual([
      'Ангелова',
      'Щерева',
      'Ъглев',
      'Adam',
    ]);
    expect(sort('en', 'Ангелова', 'Adam')).toEqual(['Adam', 'Ангелова']);
  });
});
