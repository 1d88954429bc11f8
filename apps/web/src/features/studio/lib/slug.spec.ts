import { expect, it } from '@jest/globals';
import { toSlug } from './slug';

it.each([
  ['Добри практики: младежи между 15 и 29 години', 'dobri-praktiki-mladezhi-mezhdu-15-i-29-godini'],
  ['Dzień otwarty – Łódź', 'dzien-otwarty-lodz'],
  ['  Round table!  ', 'round-table'],
  ['„“', ''],
])('makes an address of %s', (title, slug) => expect(toSlug(title)).toBe(slug));
