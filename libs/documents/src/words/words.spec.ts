import { inEach, textInEach, wordsInEach } from './index';

describe('words in several languages', () => {
  it('are said once in each, and once where they are the same', () => {
    expect(wordsInEach(['bg', 'en'])('column_name')).toEqual([
      { lang: 'bg', text: 'Име' },
      { lang: 'en', text: 'Name' },
    ]);
    expect(wordsInEach(['en', 'pl'])('column_email')).toEqual([{ lang: 'en', text: 'E-mail' }]);
    expect(inEach(['bg', 'en'], (lang) => (lang === 'bg' ? ' ' : undefined))).toEqual([]);
  });

  it('are those that an event has, else any', () => {
    expect(textInEach(['bg', 'en'], { en: 'a', pl: 'b' })).toEqual([{ lang: 'en', text: 'a' }]);
    expect(textInEach(['bg', 'en'], { pl: 'b' })).toEqual([{ lang: 'pl', text: 'b' }]);
    expect(textInEach(['bg'], {})).toEqual([]);
  });
});
