import { expect, it } from '@jest/globals';
import { reportTexts, type Written } from './index';

it('counts what each language has, and says what is shown instead', () => {
  const items: (Written & { id: string })[] = [
    {
      id: 'opening',
      texts: { title: { bg: 'Откриване', en: 'Opening' }, abstract: { en: 'Words' }, note: {} },
      revisions: { 'title.bg': 3, 'title.en': 1 },
      needed: ['title'],
    },
    { id: 'panel', texts: { title: {} }, revisions: {}, needed: ['title'] },
  ];
  const { languages, holes } = reportTexts(items, ['bg', 'en']);
  expect(languages).toEqual([
    { language: 'bg', needed: 3, written: 1, stale: 0 },
    { language: 'en', needed: 3, written: 2, stale: 1 },
  ]);
  expect(
    holes.map(({ item, field, language, isStale, shown }) => [item.id, field, language, isStale, shown]),
  ).toEqual([
    ['opening', 'abstract', 'bg', false, 'en'],
    ['opening', 'title', 'en', true, 'en'],
    ['panel', 'title', 'bg', false, null],
    ['panel', 'title', 'en', false, null],
  ]);
});
