import { LIMITS } from '@odeum/contract/common';
import type { GuestEncoding } from '@odeum/contract/registrations';
import fc from 'fast-check';
import { readGuests } from './index';

const OPTIONS = { encoding: null, language: 'bg', modes: ['on_site', 'online'] } as const;
const read = (bytes: Uint8Array, given: object = {}) => readGuests(bytes, { ...OPTIONS, ...given });
const readText = (text: string, given: object = {}) => read(new TextEncoder().encode(text), given);

/** A page of Windows in which each byte is one letter, taken backwards. */
function encode(text: string, page: 'windows-1251' | 'windows-1250'): Uint8Array {
  const decoder = new TextDecoder(page);
  const bytes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]));
  return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => Uint8Array.from(bytes, (_, i) => bytes[i ^ 1] ?? 0);

const BULGARIAN = 'Име;Имейл;Организация\r\nМария Иванова;maria@mail.test;Народно читалище\r\n';
const POLISH = 'Imię i nazwisko;E-mail;Organizacja\r\nŁukasz Żółć;lukasz@mail.test;Urząd Gminy Wąchock\r\n';
const MARIA = { name: 'Мария Иванова', email: 'maria@mail.test', organisation: 'Народно читалище' };
const LUKASZ = { name: 'Łukasz Żółć', email: 'lukasz@mail.test', organisation: 'Urząd Gminy Wąchock' };

describe('the encoding of a list', () => {
  it.each<[string, Uint8Array, GuestEncoding, boolean, object]>([
    ['UTF-8', new TextEncoder().encode(BULGARIAN), 'utf-8', false, MARIA],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${BULGARIAN}`), 'utf-8', false, MARIA],
    ['UTF-16 as Excel writes it', utf16(`\ufeff${BULGARIAN}`), 'utf-16le', false, MARIA],
    ['UTF-16 the other way round', swapped(utf16(`\ufeff${BULGARIAN}`)), 'utf-16be', false, MARIA],
    ['UTF-16 without its mark', utf16(BULGARIAN), 'utf-16le', true, MARIA],
    ['Windows-1251', encode(BULGARIAN, 'windows-1251'), 'windows-1251', true, MARIA],
    ['Windows-1250', encode(POLISH, 'windows-1250'), 'windows-1250', true, LUKASZ],
  ])('is found out: %s', (_, bytes, encoding, isGuessed, guest) => {
    expect(read(bytes)).toMatchObject({
      ...{ encoding, isGuessed, isPossible: true, problems: [] },
      guests: [guest],
    });
  });

  it('is read from the very bytes that Windows writes', () => {
    // «Име;Имейл» and «Яна;a@b.bg», byte by byte as in the code page's table.
    const bytes = Uint8Array.from([
      ...[0xc8, 0xec, 0xe5, 0x3b, 0xc8, 0xec, 0xe5, 0xe9, 0xeb, 0x0d, 0x0a],
      ...[0xdf, 0xed, 0xe0, 0x3b, 0x61, 0x40, 0x62, 0x2e, 0x62, 0x67, 0x0d, 0x0a],
    ]);
    const guests = [{ name: 'Яна', email: 'a@b.bg' }];
    expect(read(bytes)).toMatchObject({ encoding: 'windows-1251', guests });
  });

  it('may be chosen, where what was found is wrong', () => {
    const found = read(encode(POLISH, 'windows-1250'), { encoding: 'windows-1251' });
    expect(found).toMatchObject({ encoding: 'windows-1251', isGuessed: false });
    expect(found.guests[0]?.name).not.toBe(LUKASZ.name);
    const wrong = read(encode(BULGARIAN, 'windows-1251'), { encoding: 'utf-8' });
    expect(wrong).toMatchObject({ isPossible: false, problems: [{ code: 'email_column_missing' }] });
    const letters = encode('email;name\na@b.bg;Мария', 'windows-1251');
    expect(read(letters, { encoding: 'utf-8' }).problems).toMatchObject([
      { code: 'letters_unreadable', line: 2, isLeftOut: false },
    ]);
  });

  it('is told by a few foreign letters among plain ones', () => {
    const names = ['Stanisław', 'Józef', 'Grażyna', 'Świętopełk'];
    const polish = names.map((name, i) => `${name} Nowak,n${i}@mail.test`).join('\n');
    expect(read(encode(`name,email\n${polish}`, 'windows-1250')).encoding).toBe('windows-1250');
    const mixed = 'name,email\nJohn Smith,a@b.bg\nЖена Сук,b@b.bg';
    expect(read(encode(mixed, 'windows-1251')).encoding).toBe('windows-1251');
  });
});

describe('the columns', () => {
  it.each([
    ['in any order', 'mode,uses,email,name\nonline,3,a@b.bg,Ана', ','],
    ['in Bulgarian', 'Начин на участие\tБрой места\tЕ-поща\tИмена\nонлайн\t3\ta@b.bg\tАна', '\t'],
    ['in Polish', 'Tryb;Osoby towarzyszące;Adres e-mail;Imię i nazwisko\nzdalnie;2;a@b.bg;Ана', ';'],
  ])('are known %s', (_, text, separator) => {
    expect(readText(text)).toMatchObject({
      ...{ separator, problems: [] },
      guests: [{ line: 2, name: 'Ана', email: 'a@b.bg', uses: 3, mode: 'online', language: 'bg' }],
    });
  });

  it('put a name together of two, and tell of those that mean nothing', () => {
    const { guests, problems, columns } = readText(
      'Име,Фамилия,Имейл,Цвят,Поща\nАна,Илиева,a@b.bg,син,b@b.bg',
    );
    expect(guests).toMatchObject([{ name: 'Ана Илиева', email: 'a@b.bg' }]);
    expect(problems).toMatchObject([
      { code: 'column_unknown', params: { heading: 'Цвят' }, isLeftOut: false },
      { code: 'column_twice', params: { heading: 'Поща' }, isLeftOut: false },
    ]);
    const meant = ['given_name', 'family_name', 'email', null, null];
    expect(columns.map(({ column }) => column)).toEqual(meant);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['no line', 'name,email', 'empty'],
    ['no address', 'name,town\nАна,Русе', 'email_column_missing'],
    ['no text', 'email\nа\u0000', 'encoding_unreadable'],
    ['too much', `email\n${'a@b.bg\n'.repeat(LIMITS.guests + 1)}`, 'too_many_lines'],
  ])('refuse a list in which there is %s', (_, text, code) => {
    expect(readText(text)).toMatchObject({ isPossible: false, guests: [], problems: [{ code }] });
  });
});

it('leaves out the lines that are wrong, says why, and loses nothing else', () => {
  const lines = [
    'name,email,language,places,attendance',
    'One,one@b.bg,en,2,hall',
    'Nobody,,bg,1,',
    'Wrong,nobody,bg,1,',
    'Two,TWO <two@b.bg>,klingon,,',
    'Again,One@b.bg,bg,1,',
    'Many,many@b.bg,bg,zero,',
    'Flying,flying@b.bg,bg,1,by balloon',
    '"Stray,stray@b.bg,bg,1,',
    ',mailto:three@b.bg,pl,1,онлайн',
    `${'x'.repeat(300)},long@b.bg,,,`,
    '"Four, ""4""",four@b.bg,"pl",1,online',
  ];
  const { guests, problems } = readText(lines.join('\n'));
  const told = guests.map(({ line, name, language, uses, mode }) => [line, name, language, uses, mode]);
  expect(told).toEqual([
    [2, 'One', 'en', 2, 'on_site'],
    [5, 'Two', 'bg', 1, null],
    [9, '"Stray', 'bg', 1, null],
    [10, '', 'pl', 1, 'online'],
    [12, 'Four, "4"', 'pl', 1, 'online'],
  ]);
  expect(problems.map(({ line, code, isLeftOut }) => [line, code, isLeftOut])).toEqual([
    [3, 'email_missing', true],
    [4, 'email_invalid', true],
    [5, 'language_unknown', false],
    [6, 'repeated', true],
    [7, 'uses_invalid', true],
    [8, 'mode_unknown', true],
    [10, 'name_missing', false],
    [11, 'too_long', true],
  ]);
});

it('offers no way to take part that the event has not', () => {
  const { problems } = readText('email,mode\na@b.bg,online', { modes: ['on_site'] });
  expect(problems).toMatchObject([{ code: 'mode_not_offered', line: 2, isLeftOut: true }]);
});

it('never throws, whatever the bytes are', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => Array.isArray(read(bytes).guests)));
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(readText(`email,name\n${text}`).guests)));
});
