import { LANGUAGES } from '@odeum/contract/common';
import { dayKey, formatTime, formatTimeBeside, formatWeekday, zonesDiffer } from '@odeum/domain/time';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listZones, showTimeRange } from './zones';

const event = {
  zone: 'Europe/Sofia',
  place: { text: 'Пловдив', lang: 'bg' as const },
  startsAt: '2026-12-07T08:00:00Z',
  endsAt: '2026-12-07T15:00:00Z',
  partnerZones: [{ zone: 'Europe/Warsaw', label: { text: 'Warszawa', lang: 'pl' as const } }],
};
const yours = (zone: string) => ({ zone, label: { text: 'вашият час', lang: 'bg' as const } });
const names = (visitor: string | null, at: Partial<typeof event> = {}) =>
  listZones({ ...event, ...at }, 'bg', visitor ? yours(visitor) : null).map((zone) => zone.label.text);

describe('the zones beside a programme', () => {
  it('are the place of the event and its partners', () => {
    expect(names(null)).toEqual(['Пловдив', 'Warszawa']);
  });

  it('add the visitor only where the clock there differs from all of them', () => {
    expect(names('Europe/Athens')).toEqual(['Пловдив', 'Warszawa']);
    expect(names('Europe/Berlin')).toEqual(['Пловдив', 'Warszawa']);
    expect(names('America/New_York')).toEqual(['Пловдив', 'Warszawa', 'вашият час']);
  });

  it('add a visitor whose clock agrees when the event begins and no longer when it ends', () => {
    const overTheNight = { startsAt: '2026-03-27T08:00:00Z', endsAt: '2026-03-30T15:00:00Z' };
    expect(names('Africa/Cairo', overTheNight)).toEqual(['Пловдив', 'Warszawa', 'вашият час']);
    expect(names('Africa/Cairo', { ...overTheNight, endsAt: '2026-03-27T15:00:00Z' })).toEqual([
      'Пловдив',
      'Warszawa',
    ]);
  });
});

describe('when the event is, for somebody elsewhere', () => {
  it.each([
    ['Europe/Warsaw', '09:00–16:00'],
    ['Pacific/Auckland', '21:00 Mon – 04:00 Tue'],
    ['Pacific/Apia', '21:00 Mon – 04:00 Tue'],
    ['America/St_Johns', '04:30–11:30'],
    ['Asia/Kathmandu', '13:45–20:45'],
    ['Pacific/Honolulu', '22:00 Sun – 05:00 Mon'],
  ])('%s: %s', (zone, shown) => expect(showTimeRange(event, zone, 'en')).toBe(shown));

  it('says the other day once where all of it is on that day', () => {
    const evening = { ...event, startsAt: '2026-12-07T16:00:00Z', endsAt: '2026-12-07T18:00:00Z' };
    expect(showTimeRange(evening, 'Pacific/Auckland', 'bg')).toBe('05:00–07:00 вт');
    expect(showTimeRange(evening, 'Europe/Sofia', 'bg')).toBe('18:00–20:00');
  });
});

describe.each(['Pacific/Auckland', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu'])(
  'a visitor in %s',
  (zone) => {
    const anySession = fc
      .integer({ min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2028-01-01') / 60_000 })
      .map((minute) => new Date(minute * 60_000).toISOString());

    it('sees the weekday of every session that is on another day there, and of no other', () => {
      fc.assert(
        fc.property(anySession, fc.constantFrom(...LANGUAGES), (at, lang) => {
          const time = formatTime(at, zone, lang);
          const isOtherDay = dayKey(at, zone) !== dayKey(at, event.zone);
          expect(formatTimeBeside(at, zone, event.zone, lang)).toBe(
            isOtherDay ? `${time} ${formatWeekday(at, zone, lang)}` : time,
          );
        }),
      );
    });

    it('is shown a clock that tells the right time through the whole event', () => {
      fc.assert(
        fc.property(anySession, fc.integer({ min: 1, max: 96 }), (startsAt, hours) => {
          const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString();
          const listed = listZones({ ...event, startsAt, endsAt }, 'en', yours(zone)).map((one) => one.zone);
          const agrees = (at: string) => listed.some((one) => !zonesDiffer(at, one, zone));
          expect([startsAt, endsAt].every(agrees)).toBe(true);
        }),
      );
    });
  },
);
