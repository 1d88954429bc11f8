import { strFromU8, unzipSync } from 'fflate';
import { HARD_TO_SET, HOSTILE } from '../test/samples';
import { writeCsv, writeListCsv, writeXlsx, type Column } from './index';

interface Row {
  name: string | null;
  seats: number | null;
  at: Date | null;
}
const COLUMNS: Column<Row>[] = [
  { heading: 'Име', kind: 'text', value: ({ name }) => name },
  { heading: 'Места', kind: 'number', value: ({ seats }) => seats },
  { heading: 'Записване', kind: 'instant', value: ({ at }) => at },
];
const OPTIONS = { zone: 'Europe/Sofia', sheet: 'Участници' };
const at = new Date('2026-07-07T21:30:00Z');

describe('writeCsv', () => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

  it('is these bytes', () => {
    const bytes = writeCsv(
      ['Име', 'a,b'],
      [
        ['Ана "Ли"', 'x\r\ny'],
        [null, -5],
        ['', 2.5],
      ],
    );
    expect(Buffer.from(bytes).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text(bytes)).toBe('\uFEFFИме,"a,b"\r\n"Ана ""Ли""","x\r\ny"\r\n,-5\r\n,2.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tb', '\rc'])('defuses %j', (cell) => {
    const defused = cell === '\rc' ? `"'\rc"` : `'${cell}`;
    expect(text(writeCsv([cell], [[cell]]))).toBe(`\uFEFF${defused}\r\n${defused}\r\n`);
  });

  it('tells times by the clock of the event', () => {
    expect(text(writeListCsv([{ name: 'Ана', seats: 2, at }], COLUMNS, OPTIONS))).toBe(
      '\uFEFFИме,Места,Записване\r\nАна,2,2026-07-08 00:30\r\n',
    );
  });
});

describe('writeXlsx', () => {
  async function open(rows: Row[], sheet = OPTIONS.sheet) {
    const files = unzipSync(await writeXlsx(rows, COLUMNS, { ...OPTIONS, sheet }));
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    return {
      sheet: read('xl/worksheets/sheet1.xml') || read('xl/worksheets/sheet0.xml'),
      book: read('xl/workbook.xml'),
      styles: read('xl/styles.xml'),
      all: Object.values(files)
        .map((bytes) => strFromU8(bytes))
        .join('\n'),
    };
  }

  it('keeps its bold headings in sight, over columns as wide as what is in them', async () => {
    const { sheet, book, styles } = await open([{ name: 'Ана', seats: 1, at }]);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(styles).toContain('<b/>');
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
      8, 8, 18,
    ]);
    expect(book).toContain('name="Участници"');
  });

  it('has numbers and times as such, the time as the wall has it', async () => {
    const { sheet } = await open([{ name: null, seats: 3, at }]);
    const values = [...sheet.matchAll(/<c r="([BC]2)"[^>]*?(?: t="(\w+)")?[^>]*><v>([\d.]+)<\/v>/g)];
    const [seats, time] = values.map(([, , type = 'n', value]) => ({ type, value: Number(value) }));
    expect(seats).toEqual({ type: 'n', value: 3 });
    // Days since the last one of 1899, as a spreadsheet counts them.
    expect(time?.value).toBeCloseTo((Date.UTC(2026, 6, 8, 0, 30) - Date.UTC(1899, 11, 30)) / 86_400_000, 6);
    expect(sheet).not.toContain('r="A2" t=');
  });

  it('has every text as a text: no formula, and nothing that XML cannot hold', async () => {
    const { sheet, all } = await open(
      [...HOSTILE, ...HARD_TO_SET].map((name) => ({ name, seats: null, at: null })),
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(all).toContain('<t>=HYPERLINK("http://a.example";"b")</t>');
    expect(all).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    // eslint-disable-next-line no-control-regex -- these may not be there
    expect(all).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it.each([
    ['a/b:c*?[d]', 'a b c d'],
    ['', 'Odeum'],
    ['Х'.repeat(40), 'Х'.repeat(31)],
  ])('names its sheet %j as Excel lets it', async (name, shown) => {
    expect((await open([], name)).book).toContain(`name="${shown}"`);
  });
});
