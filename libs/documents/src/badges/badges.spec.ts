import { BADGE_FORMATS } from '@odeum/contract/attendance';
import { countPages, describeWith, marksOf, scan, textsOf, boxesOf } from '../test/pdf';
import { HARD_TO_SET, HOSTILE } from '../test/samples';
import { drawBadges, type Badge, type BadgeFormat } from './index';

const aBadge = (name: string, over: Partial<Badge> = {}): Badge => ({
  name,
  organisation: 'Център за социални иновации',
  role: 'attendee',
  qrText: 'ODEUM-8F3K2M9Q',
  ...over,
});
const draw = (format: BadgeFormat, badges: Badge[], eventTitle = 'Кръгла маса') =>
  drawBadges({ format, language: 'bg', eventTitle, badges });
const twenty = Array.from({ length: 20 }, (_, i) => aBadge(`Участник ${i}`));

describe('drawBadges', () => {
  it.each([
    ['a4_sheet', 3],
    ['a6', 20],
    ['label_62', 20],
  ] as const)('puts twenty on as many pages as %s has, tagged', (format, pages) => {
    const pdf = draw(format, twenty);
    expect(countPages(pdf)).toBe(pages);
    expect(marksOf(pdf)).toEqual({ isMarked: true, hasTree: true, uaPart: '1', lang: 'bg' });
  });

  it.each(BADGE_FORMATS)('takes any text without one more page: %s', (format) => {
    const hard = [...HOSTILE, ...HARD_TO_SET].map((text) =>
      aBadge(text, { organisation: text.slice(0, 200) }),
    );
    expect(countPages(draw(format, hard.slice(0, 8), 'Д'.repeat(300)))).toBe(format === 'a4_sheet' ? 1 : 8);
    expect(countPages(draw(format, hard.slice(-8)))).toBe(format === 'a4_sheet' ? 1 : 8);
  });
});

describeWith('pdftotext')('what stands on a badge', () => {
  const heightOf = (name: string) => {
    const [first = ''] = name.split(' ');
    const word = boxesOf(draw('a4_sheet', [aBadge(name)])).find(({ text }) => text === first);
    return word ? word.bottom - word.top : 0;
  };

  it('is the name, the organisation, the role and the event', () => {
    const [page] = textsOf(draw('a6', [aBadge('Żaneta Łoś', { role: 'speaker' })]));
    for (const text of ['Żaneta Łoś', 'Център за социални', 'Лектор', 'Кръгла маса'])
      expect(page).toContain(text);
  });

  it('is a name as large as it may be: a long one shrinks, a long word is kept whole', () => {
    const [short, long] = [heightOf('Ана Ли'), heightOf('Александрина Константинова-Димитрова')];
    expect(short).toBeGreaterThan(24);
    expect(long).toBeGreaterThan(10);
    expect(long).toBeLessThan(short);
    expect(heightOf('Преосвещеннейшеблагословенский Ли')).toBeGreaterThan(8);
  });

  it('stays within the paper, with a name of 300 letters', () => {
    const width = (62 / 25.4) * 72;
    const words = boxesOf(draw('label_62', [aBadge('Ш'.repeat(300), { organisation: 'Щ'.repeat(200) })]));
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  });
});

describeWith('pdftoppm', 'zbarimg')('the codes of badges', () => {
  it.each(BADGE_FORMATS)('are read from %s, each as it was handed in', (format) => {
    const codes = ['ODEUM-1', 'https://hub.example/t/X?a=b&c="d"'];
    const badges = codes.map((qrText) => aBadge('Ана', { qrText }));
    expect(scan(draw(format, badges))).toEqual(format === 'a4_sheet' ? codes : codes.slice(0, 1));
  });
});
