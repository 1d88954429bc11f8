import { describe, expect, it } from '@jest/globals';
import { listZones, showTime } from './zones';

const event = {
  zone: 'Europe/Sofia',
  place: { text: 'Пловдив', lang: 'bg' as const },
  startsAt: '2026-12-07T08:00:00Z',
  partnerZones: [{ zone: 'Europe/Warsaw', label: { text: 'Warszawa', lang: 'pl' as const } }],
};
const names = (visitor: string | null) =>
  listZones(event, 'bg', visitor ? { zone: visitor, label: { text: 'вашият час', lang: 'bg' } } : null).map(
    (zone) => zone.label.text,
  );

describe('the zones beside a programme', () => {
  it('are the place of the event and its partners', () => {
    expect(names(null)).toEqual(['Пловдив', 'Warszawa']);
  });

  it('add the visitor only where the clock there differs from all of them', () => {
    expect(names('Europe/Athens')).toEqual(['Пловдив', 'Warszawa']);
    expect(names('Europe/Berlin')).toEqual(['Пловдив', 'Warszawa']);
    expect(names('America/New_York')).toEqual(['Пловдив', 'Warszawa', 'вашият час']);
  });

  it('say the weekday where it is another day', () => {
    expect(showTime(event.startsAt, 'Europe/Warsaw', event.zone, 'en')).toBe('09:00');
    expect(showTime(event.startsAt, 'Pacific/Honolulu', event.zone, 'en')).toBe('22:00 Sun');
  });
});
