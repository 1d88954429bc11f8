import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromLocalField, toLocalField } from './zone-time';

it('shows the wall clock of the zone and reads it back', () => {
  expect(toLocalField('2027-03-01T08:00:00.000Z', 'Europe/Sofia')).toBe('2027-03-01T10:00');
  expect(fromLocalField('2027-03-01T10:00', 'Europe/Sofia')).toBe('2027-03-01T08:00:00.000Z');
  expect(toLocalField(null, 'Europe/Sofia')).toBe('');
  expect(fromLocalField('', 'Europe/Sofia')).toBeNull();
});

it('takes the hour that a night skips for the next', () => {
  expect(fromLocalField('2027-03-28T03:30', 'Europe/Sofia')).toBe('2027-03-28T01:30:00.000Z');
  expect(toLocalField('2027-03-28T01:30:00.000Z', 'Europe/Sofia')).toBe('2027-03-28T04:30');
});

it('takes the first of two hours, but leaves an instant alone that the field still shows', () => {
  const second = '2027-10-31T01:30:00.000Z';
  expect(toLocalField(second, 'Europe/Sofia')).toBe('2027-10-31T03:30');
  expect(fromLocalField('2027-10-31T03:30', 'Europe/Sofia')).toBe('2027-10-31T00:30:00.000Z');
  expect(fromLocalField('2027-10-31T03:30', 'Europe/Sofia', second)).toBe(second);
  expect(fromLocalField('2027-10-31T03:45', 'Europe/Sofia', second)).toBe('2027-10-31T00:45:00.000Z');
  expect(fromLocalField('2027-10-31T03:30', 'Europe/Warsaw', second)).toBe('2027-10-31T02:30:00.000Z');
});

describe('in any zone, at any minute', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const minutes = fc.integer({
    min: Date.parse('1980-01-01') / 60_000,
    max: Date.parse('2037-01-01') / 60_000,
  });
  const anyMoment = fc.tuple(
    fc.constantFrom(...zones),
    minutes.map((minute) => new Date(minute * 60_000)),
  );

  it('what was filled in and left alone is what is saved', () => {
    fc.assert(
      fc.property(anyMoment, ([zone, at]) => {
        const iso = at.toISOString();
        expect(fromLocalField(toLocalField(iso, zone), zone, iso)).toBe(iso);
      }),
    );
  });

  it('a wall clock comes back as it was typed, unless no clock ever shows it: then later, by what was skipped', () => {
    fc.assert(
      fc.property(anyMoment, ([zone, at]) => {
        const typed = at.toISOString().slice(0, 16);
        const instant = fromLocalField(typed, zone) ?? '';
        const shown = toLocalField(instant, zone);
        const skipped = Date.parse(`${shown}Z`) - Date.parse(`${typed}Z`);
        // Half an hour to two hours; a whole day where an island crossed the date line.
        if (shown !== typed) expect(skipped > 0 && skipped <= 86_400_000).toBe(true);
        expect(fromLocalField(shown, zone)).toBe(instant);
      }),
      { numRuns: 1000 },
    );
  });
});
