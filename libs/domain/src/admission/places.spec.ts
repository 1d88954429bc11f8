import fc from 'fast-check';
import { mayHavePlaces, overlap, refusePlaceIn, refusePlaces } from './index';

const now = new Date('2027-03-02T09:00:00Z');
const event = { state: 'published', endsAt: new Date('2027-03-02T16:00:00Z') } as const;
const seated = { state: 'confirmed', mode: 'on_site' } as const;
const from = (startsAt: string, endsAt: string) => ({
  startsAt: `2027-03-02T${startsAt}:00Z`,
  endsAt: `2027-03-02T${endsAt}:00Z`,
});

describe('places in sessions', () => {
  it.each([
    ['in the hall', seated, event, null],
    ['online', { ...seated, mode: 'online' }, event, 'mode_not_offered'],
    ['in line', { ...seated, state: 'waiting' }, event, 'state_not_possible'],
    ['cancelled', { ...seated, state: 'cancelled' }, event, 'registration_ended'],
    ['of an event that is not held', seated, { ...event, state: 'cancelled' }, 'event_cancelled'],
    ['of a draft', seated, { ...event, state: 'draft' }, 'event_not_open'],
    ['of an event that is over', seated, { ...event, endsAt: now }, 'registration_closed'],
  ] as const)('are for whoever is %s or not', (_, person, of, code) => {
    expect(refusePlaces(person, of, now)).toBe(code);
  });

  it('are kept while somebody is confirmed in the hall', () => {
    expect(mayHavePlaces(seated)).toBe(true);
    expect(mayHavePlaces({ ...seated, state: 'offered' })).toBe(false);
    expect(mayHavePlaces({ ...seated, mode: 'online' })).toBe(false);
  });

  it.each([
    ['beside nothing', [], null],
    ['after one that ends as it begins', [from('09:00', '10:00')], null],
    ['before one that begins as it ends', [from('11:00', '12:00')], null],
    ['within another', [from('09:00', '12:00')], 'session_overlaps'],
    ['across the end of another', [from('09:00', '10:01')], 'session_overlaps'],
  ])('are given %s, or refused', (_, mine, code) => {
    expect(refusePlaceIn(from('10:00', '11:00'), mine, now)).toBe(code);
  });

  it('are not given in what is over', () => {
    expect(refusePlaceIn(from('08:00', '09:00'), [], now)).toBe('registration_closed');
    expect(refusePlaceIn(from('08:00', '09:01'), [], now)).toBeNull();
  });

  it('overlap in both directions or in none', () => {
    const aSession = fc
      .record({ start: fc.integer({ min: 0, max: 99 }), minutes: fc.integer({ min: 1, max: 99 }) })
      .map(({ start, minutes }) => ({
        startsAt: new Date(start * 60_000).toISOString(),
        endsAt: new Date((start + minutes) * 60_000).toISOString(),
      }));
    fc.assert(
      fc.property(aSession, aSession, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, a)).toBe(true);
      }),
    );
  });
});
