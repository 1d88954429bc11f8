import fc from 'fast-check';
import { checkMessage, fillPlaceholders, languageFor, unknownPlaceholders } from './index';

const VALUES = { name: 'Ана', event: 'Форум', link: 'https://odeum.test/r/x' };

it('fills in what is known, however it is spaced, and leaves other braces as they are', () => {
  expect(fillPlaceholders('{name}, { EVENT }: {link}{link} {} {1} {nobody}', VALUES)).toBe(
    'Ана, Форум: https://odeum.test/r/xhttps://odeum.test/r/x {} {1} {nobody}',
  );
  expect(fillPlaceholders('{name}', { ...VALUES, name: '{link} $& $1' })).toBe('{link} $& $1');
});

it('knows what stands for nothing, in any script, each once', () => {
  expect(unknownPlaceholders('{име} {name} {imię} {име} {Link} {a b}')).toEqual(['име', 'imię']);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const isSame = fillPlaceholders(text, VALUES) === text;
      return isSame || /\{\s*(name|event|link)\s*\}/i.test(text);
    }),
  );
});

it('asks for both parts of each language that is begun, and for one language at least', () => {
  const whole = { subject: { bg: 'Зала' }, text: { bg: 'Нова зала' } };
  expect(checkMessage(whole, ['bg', 'en'])).toEqual([]);
  expect(checkMessage({ subject: {}, text: {} }, ['en', 'bg'])).toEqual([
    { path: 'subject.en', code: 'required' },
    { path: 'text.en', code: 'required' },
  ]);
  const half = { subject: { bg: 'Зала', pl: 'Sala' }, text: { bg: 'Нова', en: 'New {hall}' } };
  expect(checkMessage(half, ['bg'])).toEqual([
    { path: 'subject.en', code: 'required' },
    { path: 'text.en', code: 'unknown_placeholder', params: { value: '{hall}' } },
    { path: 'text.pl', code: 'required' },
  ]);
});

it('writes to somebody in their language, else in the event’s, else in any', () => {
  const message = { subject: { en: 'Hall', pl: 'Sala' }, text: { en: 'New', pl: 'Nowa' } };
  expect(languageFor(message, 'pl', ['bg'])).toBe('pl');
  expect(languageFor(message, 'bg', ['bg', 'pl'])).toBe('pl');
  expect(languageFor(message, 'bg', ['bg'])).toBe('en');
  expect(languageFor({ subject: { en: 'Hall' }, text: {} }, 'en', ['en'])).toBeNull();
});
