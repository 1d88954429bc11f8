import { LANGUAGES, type Language } from '@odeum/contract/common';
import { messages } from '@odeum/locales/imports';
import { expect, it } from '@jest/globals';
import { createI18n } from '../../../lib/i18n/create-i18n';
import { problemText, type ImportProblem } from './problem-text';

const say = (lang: Language, code: ImportProblem['code'], params: Record<string, string>) =>
  problemText(
    createI18n(lang, { imports: messages[lang] }).getFixedT(lang, 'imports'),
    { code, params },
    lang,
  );

it.each([
  ['en', '1', '1 session stands outside of any room. It was taken without a room.'],
  ['bg', '2', '2 сесии са извън залите. Взети са без зала.'],
  ['pl', '3', '3 sesje są poza salami. Przyjęto je bez sali.'],
  ['pl', '12', '12 sesji jest poza salami. Przyjęto je bez sali.'],
] as const)('counts in %s: %s', (lang, count, text) => {
  expect(say(lang, 'events-outside-rooms', { count })).toBe(text);
});

it('tells sizes as sizes, and names of the format in words', () => {
  expect(say('en', 'too-large', { bytes: '12000000', limit: '10485760' })).toContain(
    '12\u00a0MB, at most 10\u00a0MB',
  );
  expect(say('bg', 'text-cleaned', { session: 'Откриване', field: 'abstract' })).toContain(
    '(кратко описание)',
  );
  expect(say('pl', 'wrong-type', { path: 'event.id', expected: 'integer', found: 'array' })).toBe(
    'W „event.id” powinno być: liczba całkowita, a jest: lista. Wartość pominięto.',
  );
});

it('shows a name that has no word, and the root of a foreign file, as they are', () => {
  expect(say('en', 'text-shortened', { session: 'A', field: 'feedback_url', limit: '500' })).toContain(
    '(feedback_url)',
  );
  expect(say('en', 'not-a-schedule', { expected: 'object', found: 'array' })).toContain('“object”');
});

it.each(LANGUAGES)('takes a title in %s for words, never for a placeholder', (lang) => {
  expect(say(lang, 'room-missing', { session: '{{room}} $t(line) <b>' })).toContain('{{room}} $t(line) <b>');
});
