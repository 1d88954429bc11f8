import { describe, expect, it } from '@jest/globals';
import { bindShortWords } from './typography';

const seen = (text: string) => text.replaceAll('\u00a0', '~');

describe('words that must not stand at the end of a line', () => {
  it('keep with the next one in Bulgarian', () => {
    expect(seen(bindShortWords('в работата с хора и 29 години', 'bg'))).toBe('в~работата с~хора и~29~години');
    expect(seen(bindShortWords('ул. „Гладстон“ 15', 'bg'))).toBe('ул. „Гладстон“ 15'.replace('. ', '.~'));
  });

  it('keep with the next one in Polish', () => {
    expect(seen(bindShortWords('z sali i online', 'pl'))).toBe('z~sali i~online');
  });

  it('leave longer words alone', () => {
    expect(bindShortWords('The hall is full', 'en')).toBe('The hall is full');
  });
});
