import fc from 'fast-check';
import { compareProgrammes } from '../compare/index';
import { anyProgramme, codesOf, programmeOf, toBytes } from '../test/index';
import { readCsv, writeCsv } from './index';
import { defuse, formatCsv, parseCsv, undefuse } from './table';

const ZONE = { zone: 'Europe/Sofia' };
const read = (text: string) => readCsv(toBytes(text), ZONE);

describe('a table', () => {
  it.each([',', ';', '\t'])('parted by %j', (sign) => {
    const text = ['title,room,date,start,duration', '"One, ""two""; 3",A,03.02.2024,9:30,45'].join('\n');
    const [session] = programmeOf(read(text.replace(/,(?=\S)/g, sign))).sessions;
    expect(session).toMatchObject({
      title: 'One, "two"; 3',
      room: 'A',
      startsAt: '2024-02-03T07:30:00.000Z',
      durationMinutes: 45,
    });
  });

  it('with headings in Bulgarian, in Windows-1251', () => {
    const bytes = [
      ...'Заглавие;Зала;Дата;Начало;Край;Лектори\r\nЕдно;А;2024-02-03;22:00;01:00;Ада; \r\n',
    ].map((sign) => (/[А-я]/.test(sign) ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0)));
    const result = readCsv(Uint8Array.from(bytes), ZONE);
    expect(programmeOf(result).sessions[0]).toMatchObject({
      title: 'Едно',
      room: 'А',
      durationMinutes: 180,
      persons: [{ name: 'Ада' }],
    });
    expect(codesOf(result)).toEqual(['encoding-guessed', 'guid-missing']);
  });

  it('tells of columns it does not know, and of lines in quotes by where they begin', () => {
    const result = read('sep=;\ntitle;colour\n"One\ntwo";red\n"";green\n;\n');
    expect(result.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'column-unknown', line: 2, params: { column: 'colour' } }),
        expect.objectContaining({ code: 'title-missing', line: 5 }),
      ]),
    );
    expect(programmeOf(result).sessions[0]).toMatchObject({ title: 'One two', startsAt: null });
  });

  it('without ids gives a session the same guid when it moves, and breaks one each', () => {
    const of = (start: string) =>
      programmeOf(
        read(
          `title,date,start,duration\nOne,2024-02-03,${start},45\nBreak,2024-02-03,11:00,15\nBreak,2024-02-03,15:00,15`,
        ),
      );
    const changes = compareProgrammes(of('9:00'), of('10:00'));
    expect(changes).toMatchObject({ added: [], gone: [], changed: [{ fields: ['startsAt'] }], unchanged: 2 });
  });

  it.each([
    ['', 'empty', null],
    ['a,b\n1,2', 'column-missing', 1],
    ['title\n"One', 'csv-malformed', 2],
    [`title\n${'x\n'.repeat(6000)}`, 'too-many-sessions', 5003],
  ])('is refused when it is %j', (text, code, line) => {
    expect(read(text)).toMatchObject({ ok: false, problems: [{ code, line }] });
  });

  it('of any bytes never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof readCsv(bytes, ZONE).ok === 'boolean'));
    fc.assert(fc.property(fc.string(), (text) => typeof read(`title,start\n${text}`).ok === 'boolean'));
  });
});

describe('cells', () => {
  it('that look like formulas are made harmless', () => {
    expect(['=1', '+1', '-1', '@a', '\t=1', "'=1", 'a=1', "'a"].map(defuse)).toEqual(
      ["'=1", "'+1", "'-1", "'@a", "'\t=1", "''=1", 'a=1', "'a"],
    ); // prettier-ignore
  });

  it('come back as they were', () => {
    fc.assert(fc.property(fc.string(), (text) => undefuse(defuse(text)) === text));
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', 'a', 'б', ' ', '=', "'") });
    // A row without any text would be left out, and one column alone has no separator to be known by.
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = formatCsv([['a', 'b', 'c'], ...table]).slice(1);
        expect(parseCsv(text).slice(1).map(({ cells }) => cells.map(undefuse))).toEqual(table);
      }),
    ); // prettier-ignore
  });
});

it('what was written reads back the same, as far as it goes', () => {
  fc.assert(
    fc.property(anyProgramme(), (programme) => {
      const text = writeCsv(programme);
      expect(text.startsWith('\ufeffguid,')).toBe(true);
      const back = programmeOf(readCsv(toBytes(text), ZONE));
      expect(back.sessions).toEqual(
        programme.sessions.map((session) => ({
          ...session,
          slug: '',
          persons: session.persons.map(({ name }) => ({ id: null, name: name.replaceAll(';', ',').trim() })),
          links: [],
          attachments: [],
          logo: '',
          extra: {},
        })),
      );
      expect(writeCsv(back)).toBe(text);
    }),
    { numRuns: 60 },
  );
});
