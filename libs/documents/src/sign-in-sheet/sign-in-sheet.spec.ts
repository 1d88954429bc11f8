import { countPages, describeWith, marksOf, textsOf, unpack, boxesOf } from '../test/pdf';
import { EU, HARD_TO_SET, HOSTILE, MORNING } from '../test/samples';
import { drawSignInSheet, type SheetPerson, type SignInSheet } from './index';

const aPerson = (name: string): SheetPerson => ({
  name,
  organisation: 'Център',
  email: 'a@b.example',
  mode: 'on_site',
});
const aSheet = (over: Partial<SignInSheet>): SignInSheet => ({
  languages: ['bg', 'en', 'pl'],
  title: { bg: 'Кръгла маса', en: 'Round table', pl: 'Okrągły stół' },
  ...MORNING,
  place: { bg: 'Зала 1', en: 'Hall 1' },
  part: null,
  funder: EU,
  people: [],
  shows: { email: false, mode: false },
  emptyRows: 0,
  orientation: 'portrait',
  ...over,
});
const inMillimetres = (points: number) => (points / 72) * 25.4;

describe('drawSignInSheet', () => {
  it.each(['portrait', 'landscape'] as const)(
    'is tagged, with a table and the emblem by its name, %s',
    (orientation) => {
      const pdf = drawSignInSheet(aSheet({ orientation, people: [aPerson('Ана')] }));
      expect(marksOf(pdf)).toEqual({ isMarked: true, hasTree: true, uaPart: '1', lang: 'bg' });
      const all = unpack(pdf);
      expect([...new Set(all.match(/\/S\s*\/(?:Table|TH|H1|Figure)\b/g))].sort()).toHaveLength(4);
      expect(countPages(pdf)).toBe(1);
    },
  );

  it('takes any text, in every place that has one', () => {
    const people = [...HOSTILE, ...HARD_TO_SET].map((text) => ({
      ...aPerson(text),
      organisation: text,
      email: text,
    }));
    for (const text of [...HOSTILE, ...HARD_TO_SET]) {
      const part = { ...MORNING, title: { bg: text } };
      const said = { ...EU, statements: [{ lang: 'bg' as const, text }] };
      const own = { title: { bg: text, en: text }, place: { bg: text }, part, funder: said };
      expect(countPages(drawSignInSheet(aSheet({ ...own, people: people.slice(0, 2) })))).toBe(1);
    }
    const pdf = drawSignInSheet(aSheet({ people, shows: { email: true, mode: true }, emptyRows: 3 }));
    expect(countPages(pdf)).toBeGreaterThan(1);
  });

  it('needs neither a funder, nor a place, nor people, nor a title in its languages', () => {
    const pdf = drawSignInSheet(
      aSheet({ funder: null, place: {}, title: { pl: 'Okrągły stół' }, emptyRows: 1 }),
    );
    expect(countPages(pdf)).toBe(1);
  });
});

describeWith('pdftotext')('what stands on a sign-in sheet', () => {
  const text = (over: Partial<SignInSheet>) => textsOf(drawSignInSheet(aSheet(over)));

  it('is in the first two languages of the event', () => {
    const [page = ''] = text({ people: [aPerson('Żaneta Łoś-Gąsienica'), aPerson('Ъглена Щерева')] });
    for (const words of [
      'Съфинансирано от Европейския съюз',
      'Присъствен списък / Attendance list',
      'Кръгла маса',
      'Round table',
      '7 декември 2026 г., 10:00–13:00 / 7 December 2026, 10:00–13:00',
      'Зала 1',
      'Hall 1',
      'Страница 1 от 1 / Page 1 of 1',
    ]) {
      expect(page).toContain(words);
    }
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /№ ?\/ Име \/ Организация \/ Подпис \/ No. Name Organisation Signature/,
    );
    expect(page).not.toContain('Okrągły');
    expect(page).not.toContain('a@b.example');
    expect(page.indexOf('Ъглена Щерева')).toBeLessThan(page.indexOf('Żaneta Łoś-Gąsienica'));
    expect(page.indexOf('Ъглена Щерева')).toBeGreaterThan(0);
  });

  it('names the session, its time and how each takes part', () => {
    const part = {
      title: { bg: 'Работилница' },
      startsAt: MORNING.startsAt,
      endsAt: new Date('2026-12-07T09:00:00Z'),
    };
    const [page = ''] = text({ part, people: [aPerson('Ана')], shows: { email: true, mode: true } });
    expect(page).toContain('Работилница');
    expect(page).toContain('понеделник, 7 декември 2026 г., 10:00–11:00');
    expect(page).toMatch(/Ана\s+Център\s+a@b.example\s+В залата/);
  });

  it('is numbered through, with the heads, the funder and the page on each of the pages of 300 people', () => {
    const people = Array.from({ length: 300 }, (_, i) => aPerson(`Участник ${i + 1}`));
    const pages = text({ people, emptyRows: 5 });
    expect(pages.length).toBe(13);
    pages.forEach((page, i) => {
      expect(page.replace(/\s+/g, ' ')).toContain('Име / Организация / Подпис /');
      expect(page).toContain('Co-funded by the European Union');
      expect(page).toContain(`Страница ${i + 1} от 13 / Page ${i + 1} of 13`);
    });
    const all = pages.join('\n');
    for (let i = 1; i <= 300; i++) expect(all).toMatch(new RegExp(`^ *${i} +Участник ${i} +Център`, 'm'));
    expect(all).toMatch(/^ *305\s*$/m);
    expect(all).not.toMatch(/^ *306\b/m);
  });

  it('leaves room to sign: rows of 9 mm and more', () => {
    const tops = boxesOf(drawSignInSheet(aSheet({ place: {}, emptyRows: 6 })))
      .filter(({ text: word = '', left }) => /^[1-6]$/.test(word) && left < 60)
      .map(({ top }) => top)
      .sort((a, b) => a - b);
    const rows = tops.slice(1).map((top, i) => inMillimetres(top - (tops[i] ?? 0)));
    expect(rows).toHaveLength(5);
    expect(rows.filter((height) => height < 9)).toEqual([]);
  });
});
