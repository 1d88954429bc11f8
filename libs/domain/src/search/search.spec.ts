import { LIMITS } from '@odeum/contract/limits';
import fc from 'fast-check';
import { type AskedWord, cutBulgarian, foldText, lexemesOf, readSearch, toVector, wordsOf } from './index';

/** As the database does it with a tsvector. */
const hasWord = (lexemes: readonly string[], { exact, beginning }: AskedWord) =>
  lexemes.some((one) => exact.includes(one) || (beginning !== null && one.startsWith(beginning)));
const finds = (query: string, text: string) =>
  readSearch(query).every((word) => hasWord(lexemesOf(text), word));

it.each([
  ['изложба', 'Откриване на изложбите'],
  ['изложбата', 'Изложба на младежки проекти'],
  ['общин', 'Общинският съвет'],
  ['ОБЩИНСКИЯ', 'Общинският съвет'],
  ['общински', 'Общинската програма'],
  ['конференция', 'Заключителни конференции'],
  ['конференциите', 'Заключителна конференция'],
  ['среща', 'Срещите в града'],
  ['срещите', 'Среща с граждани'],
  ['младежи', 'Работа с младежите'],
  ['проект', 'Проектите и проектът'],
  ['проекта', 'Нов проект'],
  ['проектът', 'За проекта'],
  ['практики', 'Добра практика'],
  ['добрите практики', 'Добри практики за младежи'],
  ['център', 'Центърът за иновации'],
  ['музей', 'Нощта на музеите'],
  ['музея', 'Музеят на града'],
  ['музеи', 'Музей „Кюстендил“'],
  ['иновациите', 'Социални иновации'],
  ['иновация', 'Социални иновации'],
  ['кръгла маса', 'На кръглата маса'],
  ['град', 'Градът и градовете'],
  ['градове', 'Един град'],
  ['театър', 'Театърът на открито'],
  ['деца', 'За децата'],
  ['училище', 'Училищата на общината'],
  ['работилница', 'Работилниците на открито'],
  ['информационен', 'Информационен ден'],
  ['ученически', 'Ученическият форум'],
  ['концерт', 'Концертите'],
  ['фестивал', 'Фестивалът'],
  ['нощта', 'Европейска нощ'],
  ['младежта', 'Младеж в действие'],
  ['възможност', 'Възможностите и възможността'],
  ['zamosc', 'Zamość'],
  ['ZAMOŚĆ', 'Zamość'],
  ['lodz', 'Dzień otwarty – Łódź'],
  ['dzień', 'Dzien otwarty'],
  ['confer', 'Closing conference'],
  ['cafe', 'Café „Odeum”'],
  ['15', 'младежи между 15 и 29 години'],
  ['15-29', 'между 15 и 29'],
])('%s finds %s', (query, text) => expect(finds(query, text)).toBe(true));

it.each([
  ['изложба', 'Изложение'],
  ['об', 'Общинският съвет'],
  ['кръгла маса', 'Кръгла зала'],
  ['център', 'централна'],
  ['1', '15 и 29'],
])('%s does not find %s', (query, text) => expect(finds(query, text)).toBe(false));

it('asks for nothing where there are no letters', () => {
  expect(readSearch('  „“ – !')).toEqual([]);
});

it('asks for so many words and no more', () => {
  const many = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
  expect(readSearch(many)).toHaveLength(LIMITS.searchWords);
});

it('writes words with how much they count, and none that PostgreSQL would refuse', () => {
  const texts = [
    { weight: 'A', text: "Нощта: O'Neill" },
    { weight: 'C', text: `нощ ${'я'.repeat(300)}` },
  ] as const;
  expect(toVector(texts)).toBe("'нощта':1A 'нощ':1A,3C 'o':1A 'neill':1A");
});

describe('laws of any text', () => {
  const letters = fc.constantFrom(...'абвгдийщюяИЙЯѝłŁßéÉz19 -„“\u0301漢ﬁİ');
  const anyText = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'binary' }));
  const hold = (law: (text: string) => void) => fc.assert(fc.property(anyText, law), { numRuns: 500 });

  it('folding it again changes nothing', () =>
    hold((text) => expect(foldText(foldText(text))).toBe(foldText(text))));

  it('each of its words finds it, and so does each beginning of three letters or more', () =>
    hold((text) => {
      for (const word of wordsOf(text).filter((one) => one.length <= LIMITS.search)) {
        expect(finds(word, text)).toBe(true);
        const signs = [...word];
        for (let length = 3; length < signs.length; length += 1) {
          expect(finds(signs.slice(0, length).join(''), text)).toBe(true);
        }
      }
    }));

  it('an ending is cut from a word, nothing else', () =>
    hold((text) => {
      for (const word of wordsOf(text)) expect(word.startsWith(cutBulgarian(word))).toBe(true);
    }));
});
