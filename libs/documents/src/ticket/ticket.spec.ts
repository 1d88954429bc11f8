import { countPages, describeWith, marksOf, scan, textsOf } from '../test/pdf';
import { EU, HARD_TO_SET, HOSTILE, MORNING } from '../test/samples';
import { drawTickets, type Tickets } from './index';

const draw = (over: Partial<Tickets> = {}) =>
  drawTickets({
    language: 'pl',
    eventTitle: 'Okrągły stół',
    ...MORNING,
    zoneName: 'Płowdiw',
    venue: 'Dom Kultury',
    address: 'ul. Gładstona 15',
    funder: EU,
    tickets: [
      { holder: 'Żaneta Łoś', code: '8F3K-2M9Q', qrText: 'ODEUM:8F3K2M9Q' },
      { holder: 'Ъглена Щерева', code: '7777-2M9R', qrText: 'ODEUM:77772M9R' },
    ],
    ...over,
  });

describe('drawTickets', () => {
  it('is a tagged page for each', () => {
    expect(countPages(draw())).toBe(2);
    expect(marksOf(draw())).toEqual({ isMarked: true, hasTree: true, uaPart: '1', lang: 'pl' });
  });

  it.each([...HOSTILE, ...HARD_TO_SET])('is one page whatever the texts: %j', (text) => {
    const tickets = [{ holder: text, code: text, qrText: 'a' }];
    const all = { eventTitle: text, venue: text, address: text, zoneName: text.slice(0, 64), tickets };
    expect(countPages(draw(all))).toBe(1);
  });
});

describeWith('pdftotext')('what a ticket says', () => {
  it('is all that one needs on the way', () => {
    const pages = textsOf(draw()).map((page) => page.replace(/\s+/g, ' '));
    for (const text of [
      'Bilet 1 z 2',
      'Okrągły stół',
      'Żaneta Łoś',
      '8F3K-2M9Q',
      'poniedziałek, 7 grudnia 2026',
      '10:00–13:00 (strefa czasowa: Płowdiw)',
      'Dom Kultury',
      'ul. Gładstona 15',
      'Przy wejściu',
    ]) {
      expect(pages[0]).toContain(text);
    }
    expect(pages[1]).toContain('Ъглена Щерева');
    expect(pages[1]).not.toContain('Żaneta');
  });

  it('is both ends of an event of several days', () => {
    const [page = ''] = textsOf(draw({ endsAt: new Date('2026-12-09T15:00:00Z') }));
    expect(page).toContain('7–9 grudnia 2026');
    expect(page.replace(/\s+/g, ' ')).toContain('środa, 9 grudnia 2026, 17:00');
  });
});

describeWith('pdftoppm', 'zbarimg')('the code of a ticket', () => {
  it('is what was handed in, of any length that is used', () => {
    expect(scan(draw())).toEqual(['ODEUM:8F3K2M9Q']);
    const qrText = `https://hub.example.org/t/${'x'.repeat(200)}`;
    expect(scan(draw({ tickets: [{ holder: 'a', code: 'b', qrText }] }))).toEqual([qrText]);
  });
});
