import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isZone, makeClock, parseDateTime, toDay, toHoursMinutes, toMinuteOfDay, toMinutes } from './index';

const ZONES = ['Europe/Sofia', 'Europe/Brussels', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']; // prettier-ignore

describe('a clock', () => {
  it('shows at every instant what the calendar library shows, and finds the way back', () => {
    const instants = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2036-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, at) => {
        const clock = makeClock(zone);
        const instant = new Date(Math.floor(at / 1000) * 1000).toISOString();
        const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        const wall = clock.toWall(instant);
        expect(`${wall.day}T${wall.time}${wall.offset}`).toBe(zoned.toString({ timeZoneName: 'never' }));
        const plain = Temporal.PlainDateTime.from(`${wall.day}T${wall.time}`);
        expect(Date.parse(clock.toInstant(wall.day, wall.time).at)).toBe(
          plain.toZonedDateTime(zone).epochMilliseconds,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('says of a time that it is skipped, and takes the first of two', () => {
    const sofia = makeClock('Europe/Sofia');
    expect(sofia.toInstant('2027-03-28', '03:30').isSkipped).toBe(true);
    expect(sofia.toInstant('2027-03-28', '04:00')).toEqual({
      at: '2027-03-28T01:00:00.000Z',
      isSkipped: false,
    });
    expect(sofia.toInstant('2027-10-31', '03:30').at).toBe('2027-10-31T00:30:00.000Z');
  });
});

it.each([
  ['2024-02-03T10:30:00+01:00', '2024-02-03T09:30:00.000Z'],
  ['2024-02-03T10:30+0100', '2024-02-03T09:30:00.000Z'],
  ['2024-02-03 10:30:00.123Z', '2024-02-03T10:30:00.000Z'],
  ['20240203T103000Z', '2024-02-03T10:30:00.000Z'],
])('takes %s for an instant', (text, at) => {
  expect(parseDateTime(text)).toEqual({ kind: 'instant', at });
});

it.each(['', 'yesterday', '2024-02-30T10:00:00Z', '2024-02-03T24:00:00Z', '2024-02-03T10:60:00Z', '0024-02-03T10:00:00Z', '2024-02-03'])(
  'takes %j for no date and time',
  (text) => expect(parseDateTime(text)).toBeNull(),
); // prettier-ignore

it.each([
  ['00:45', 45],
  ['01:30:00', 90],
  ['100:00', 6000],
  ['PT1H30M', 90],
  ['P1DT1H', 1500],
  ['P1W', 10080],
  ['', null],
  ['-PT5M', null],
  ['P', null],
  ['0:75', null],
  ['long', null],
])('%j lasts %j minutes', (text, minutes) => expect(toMinutes(text)).toBe(minutes));

it('knows days, times and zones from what is none', () => {
  expect(['2024-02-29', '2023-02-29', '2024-2-3', '1899-01-01'].map(toDay)).toEqual(['2024-02-29', null, null, null]);
  expect(['9:00', '23:59:59', '24:00', '10:60', 'x'].map(toMinuteOfDay)).toEqual([540, 1439, null, null, null]);
  expect(['Europe/Sofia', 'UTC', 'Mars/Olympus', '', '+01:00', '../etc'].map(isZone)).toEqual([true, true, false, false, false, false]);
  expect(toHoursMinutes(605)).toBe('10:05');
}); // prettier-ignore
