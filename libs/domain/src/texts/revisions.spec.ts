import { expect, it } from '@jest/globals';
import { missingTexts, reviseTexts, sameText, staleTexts } from './index';

const LANGUAGES = ['bg', 'en', 'pl'] as const;

it('finds a translation that is older than its source, whichever language is written first', () => {
  const texts = { title: { bg: 'Едно', en: 'One' }, abstract: { en: 'Only' } };
  const made = reviseTexts({}, texts, {}, 1);
  expect(staleTexts(texts, made, LANGUAGES)).toEqual([]);
  const next = { ...texts, title: { bg: 'Две', en: 'One' } };
  const later = reviseTexts(texts, next, made, 2);
  expect(staleTexts(next, later, LANGUAGES)).toEqual(['title.en']);
  expect(staleTexts(next, later, ['en', 'bg'])).toEqual([]);
  const judged = (what: 'stillRight' | 'outdated', name: string) =>
    reviseTexts(next, next, later, 3, { stillRight: [], outdated: [], [what]: [name] });
  expect(staleTexts(next, judged('stillRight', 'title.en'), LANGUAGES)).toEqual([]);
  expect(staleTexts(texts, reviseTexts(texts, texts, made, 3), LANGUAGES)).toEqual([]);
  expect(staleTexts(next, judged('outdated', 'title.en'), LANGUAGES)).toEqual(['title.en']);
});

it('forgets texts that are gone', () => {
  expect(reviseTexts({ title: { bg: 'а', en: 'a' } }, { title: { bg: 'а' } }, { 'title.en': 4 }, 9)).toEqual({
    'title.bg': 0,
  });
});

it('names what is missing: optional texts once one language has them, needed ones always', () => {
  const texts = { title: {}, abstract: { bg: 'а' }, role: {} };
  expect(missingTexts(texts, ['bg', 'en'], ['title'])).toEqual(['title.bg', 'title.en', 'abstract.en']);
});

it('takes an empty text and none for the same', () => {
  expect(sameText({ bg: 'а', en: '' }, { bg: 'а' })).toBe(true);
  expect(sameText({ bg: 'а' }, { bg: 'б' })).toBe(false);
});
