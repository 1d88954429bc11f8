import { countPages, describeWith, marksOf, scan, textsOf } from '../test/pdf';
import { EU, HARD_TO_SET, HOSTILE, MORNING } from '../test/samples';
import { drawCertificate, tellDuration, type Certificate } from './index';

const ADDRESS = 'https://hub.example.org/verify/8F3K-2M9Q-AZ7C';
const draw = (over: Partial<Certificate> = {}) =>
  drawCertificate({
    language: 'bg',
    name: 'Ъглена Щерева',
    eventTitle: 'Кръгла маса',
    ...MORNING,
    place: 'Дом на културата, Пловдив',
    minutes: 150,
    organiser: 'Община Пловдив',
    signatories: [{ name: 'Иван Петров', role: 'ръководител на проекта' }],
    funder: EU,
    verification: { code: '8F3K-2M9Q-AZ7C', address: ADDRESS },
    ...over,
  });

describe('tellDuration', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [150, '2 hours 30 minutes'],
    [59.6, '1 hour'],
    [119.7, '2 hours'],
  ])('of %s minutes', (minutes, text) => {
    expect(tellDuration(minutes, 'en')).toBe(text);
  });

  it('has the plurals of each language', () => {
    expect([1, 2, 5, 22].map((hours) => tellDuration(hours * 60, 'pl'))).toEqual([
      '1 godzina',
      '2 godziny',
      '5 godzin',
      '22 godziny',
    ]);
    expect(tellDuration(61, 'bg')).toBe('1 час 1 минута');
  });
});

describe('drawCertificate', () => {
  it('is tagged, in the language of the person', () => {
    expect(marksOf(draw())).toEqual({ isMarked: true, hasTree: true, uaPart: '1', lang: 'bg' });
    expect(marksOf(draw({ language: 'pl' })).lang).toBe('pl');
  });

  it.each([...HOSTILE, ...HARD_TO_SET])('is one page whatever the texts: %j', (text) => {
    const all = {
      name: text,
      eventTitle: text,
      place: text,
      organiser: text,
      signatories: [
        { name: text, role: text },
        { name: text, role: text },
      ],
    };
    expect(countPages(draw({ ...all, verification: { code: text, address: ADDRESS } }))).toBe(1);
  });
});

describeWith('pdftotext')('what a certificate says', () => {
  const say = (over: Partial<Certificate>) => (textsOf(draw(over))[0] ?? '').replace(/\s+/g, ' ');

  it('is all of it', () => {
    const text = say({});
    for (const part of [
      'Съфинансирано от Европейския съюз',
      'Удостоверение за участие Издава се на Ъглена Щерева за участие в събитието Кръгла маса 7 декември 2026 г.',
      'Дом на културата, Пловдив',
      'Време на присъствие: 2 часа 30 минути',
      'Община Пловдив',
      'Иван Петров',
      'ръководител на проекта',
      '8F3K-2M9Q-AZ7C',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('is online without a place, says all days, and no time that is not to be said', () => {
    const text = say({
      language: 'pl',
      place: null,
      minutes: null,
      endsAt: new Date('2026-12-09T11:00:00Z'),
    });
    expect(text).toContain('7–9 grudnia 2026');
    expect(text).toContain('Online');
    expect(text).not.toContain('Czas obecności');
  });
});

describeWith('pdftoppm', 'zbarimg')('the code of a certificate', () => {
  it('is the address for checking', () => {
    expect(scan(draw())).toEqual([ADDRESS]);
  });
});
