import { LANGUAGES, type Language } from '@odeum/contract/common';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dateParts,
  dayKey,
  daysParts,
  formatDate,
  formatDays,
  formatShortDate,
  formatTime,
  formatTimeBeside,
  formatTimeRange,
  formatTimeRangeBeside,
  formatWeekday,
  formatWindow,
  lastDay,
  minutesBetween,
  zonesDiffer,
  zonesDifferWithin,
} from './index';
import { anyInstant, anyZone, changesOf, offsetOf, wallOf } from './zones.arbitrary';

const anyLanguage = fc.constantFrom(...LANGUAGES);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a reader calls the months and days, written out by hand: the oracle must not be the formatter itself. */
const MONTHS: Record<Language, string[]> = {
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  ),
};
const DAYS: Record<Language, string[]> = {
  bg: 'понеделник вторник сряда четвъртък петък събота неделя'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela'.split(' '),
};
const SHORT_DAYS: Record<Language, string[]> = {
  bg: 'пн вт ср чт пт сб нд'.split(' '),
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  pl: 'pon. wt. śr. czw. pt. sob. niedz.'.split(' '),
};

const named = (names: Record<Language, string[]>, lang: Language, at: number) => names[lang][at - 1] ?? '';
const clock = (wall: Temporal.PlainDateTime) => wall.toString().slice(11, 16);
function longDate(wall: Temporal.PlainDateTime, lang: Language): string {
  return `${wall.day} ${named(MONTHS, lang, wall.month)} ${wall.year}${lang === 'bg' ? ' г.' : ''}`;
}
/** Spaces that do not break are a matter of type, commas one of style. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(',', '');

describe('on the wall clock of any zone, nights with a change of clocks among them', () => {
  it('times, dates and days are what the calendar library says', () => {
    fc.assert(
      fc.property(anyInstant(), anyLanguage, ({ zone, at }, lang) => {
        const wall = wallOf(at, zone);
        const date = new Date(at);
        expect(formatTime(date, zone, lang)).toBe(clock(wall));
        expect(dayKey(date, zone)).toBe(wall.toPlainDate().toString());
        expect(plain(formatDate(date, zone, lang))).toBe(longDate(wall, lang));
        expect(formatWeekday(date, zone, lang)).toBe(named(SHORT_DAYS, lang, wall.dayOfWeek));
        expect(dateParts(date, zone, lang)).toEqual({
          day: String(wall.day),
          month: named(MONTHS, lang, wall.month),
          year: String(wall.year),
          weekday: named(DAYS, lang, wall.dayOfWeek),
        });
        const withWeekday = plain(formatDate(date, zone, lang, true));
        expect(withWeekday).toContain(longDate(wall, lang));
        expect(withWeekday).toContain(named(DAYS, lang, wall.dayOfWeek));
        const short = plain(formatShortDate(date, zone, lang));
        expect(short).toContain(String(wall.day));
        expect(short).toContain(String(wall.year));
      }),
      { numRuns: 600 },
    );
  });

  it('days follow each other, but for the hour that is put back over midnight', () => {
    fc.assert(
      fc.property(anyInstant(), fc.integer({ min: 0, max: 72 * 60 }), ({ zone, at }, minutes) => {
        // So did the clocks of Newfoundland until 2011, and those of Beirut and Cairo do today.
        const later = at + minutes * MINUTE;
        const putBack = Math.max(0, offsetOf(at, zone) - offsetOf(later, zone));
        if (minutes * MINUTE >= putBack) {
          expect(dayKey(new Date(later), zone) >= dayKey(new Date(at), zone)).toBe(true);
        }
        // Nobody's day is more than a day away from that of Greenwich.
        const greenwich = Date.parse(dayKey(new Date(at), 'UTC'));
        expect(Math.abs(Date.parse(dayKey(new Date(at), zone)) - greenwich) <= 24 * HOUR).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('a session ends its minutes after it begins, whatever the clocks do meanwhile', () => {
    fc.assert(
      fc.property(
        anyInstant(),
        fc.integer({ min: 0, max: 3 * 24 * 60 }),
        anyLanguage,
        (start, minutes, lang) => {
          const end = new Date(start.at + minutes * MINUTE);
          expect(minutesBetween(new Date(start.at), end)).toBe(minutes);
          const endWall = wallOf(start.at, start.zone, minutes);
          expect(formatTimeRange(new Date(start.at), end, start.zone, lang)).toBe(
            `${clock(wallOf(start.at, start.zone))}–${clock(endWall)}`,
          );
        },
      ),
    );
  });

  it('zones differ exactly where their wall clocks do', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone, ({ zone, at }, other) => {
        const minute = (wall: Temporal.PlainDateTime) => wall.toString().slice(0, 16);
        const isOther = minute(wallOf(at, zone)) !== minute(wallOf(at, other));
        expect(zonesDiffer(new Date(at), zone, other)).toBe(isOther);
        expect(zonesDiffer(new Date(at), other, zone)).toBe(isOther);
        expect(zonesDiffer(new Date(at), zone, zone)).toBe(false);
        if (isOther) expect(zonesDifferWithin(new Date(at), new Date(at + HOUR), zone, other)).toBe(true);
      }),
    );
  });
});

describe('beside a date that is told in the zone of the event', () => {
  it('a time names its weekday exactly where it is another day', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone, anyLanguage, ({ zone: home, at }, zone, lang) => {
        const [there, here] = [wallOf(at, zone), wallOf(at, home)];
        const isOtherDay = !there.toPlainDate().equals(here.toPlainDate());
        expect(formatTimeBeside(new Date(at), zone, home, lang)).toBe(
          isOtherDay ? `${clock(there)} ${named(SHORT_DAYS, lang, there.dayOfWeek)}` : clock(there),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('a range leaves nobody with a wrong day at either end', () => {
    const anyLength = fc.integer({ min: 1, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(
        anyInstant(),
        anyZone,
        anyLength,
        anyLanguage,
        ({ zone: home, at }, zone, minutes, lang) => {
          const [from, to] = [new Date(at), new Date(at + minutes * MINUTE)];
          const shown = formatTimeRangeBeside(from, to, zone, home, lang);
          const [start, end] = [wallOf(at, zone), wallOf(at, zone, minutes)];
          const dayOf = (wall: Temporal.PlainDateTime) => named(SHORT_DAYS, lang, wall.dayOfWeek);
          const isHomeDay = (wall: Temporal.PlainDateTime, homeWall: Temporal.PlainDateTime) =>
            wall.toPlainDate().equals(homeWall.toPlainDate());
          if (isHomeDay(start, wallOf(at, home)) && isHomeDay(end, wallOf(at, home, minutes))) {
            expect(shown).toBe(`${clock(start)}–${clock(end)}`);
          } else if (start.toPlainDate().equals(end.toPlainDate())) {
            expect(shown).toBe(`${clock(start)}–${clock(end)} ${dayOf(start)}`);
          } else {
            expect(shown).toBe(`${clock(start)} ${dayOf(start)} – ${clock(end)} ${dayOf(end)}`);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('knows zones that part during an event, though their clocks agree when it begins', () => {
  // Cairo changes its clocks on the last Friday of April, Sofia on the last Sunday of March.
  expect(zonesDiffer('2026-03-27T10:00:00Z', 'Europe/Sofia', 'Africa/Cairo')).toBe(false);
  expect(
    zonesDifferWithin('2026-03-27T10:00:00Z', '2026-03-30T10:00:00Z', 'Europe/Sofia', 'Africa/Cairo'),
  ).toBe(true);
  expect(
    zonesDifferWithin('2026-03-26T10:00:00Z', '2026-03-27T10:00:00Z', 'Europe/Sofia', 'Africa/Cairo'),
  ).toBe(false);
});

it('finds every parting of zones that nearly agree, even one that lasts an hour of a night', () => {
  const NEAR = [
    'Europe/Sofia',
    'Europe/Athens',
    'Europe/Chisinau',
    'Asia/Beirut',
    'Africa/Cairo',
    'Asia/Amman',
  ];
  const anyPair = fc.tuple(fc.constantFrom(...NEAR), fc.constantFrom(...NEAR));
  const anyStart = fc
    .tuple(fc.constantFrom(...NEAR.flatMap(changesOf)), fc.integer({ min: -48 * 60, max: 60 }))
    .map(([change, minutes]) => change + minutes * MINUTE);
  fc.assert(
    fc.property(anyPair, anyStart, fc.integer({ min: 1, max: 48 * 4 }), ([a, b], start, quarters) => {
      const moments = Array.from({ length: quarters + 1 }, (_, i) => start + i * 15 * MINUTE);
      const doPart = moments.some((at) => offsetOf(at, a) !== offsetOf(at, b));
      expect(zonesDifferWithin(new Date(start), new Date(moments.at(-1)!), a, b)).toBe(doPart);
    }),
    { numRuns: 300 },
  );
});

it('tells a stretch of time with its date, or with both', () => {
  const from = '2026-12-07T20:30:00Z';
  expect(formatWindow(from, '2026-12-07T21:30:00Z', 'Europe/Sofia', 'en')).toBe(
    'Monday, 7 December 2026, 22:30–23:30',
  );
  expect(formatWindow(from, '2026-12-07T22:30:00Z', 'Europe/Sofia', 'en')).toBe(
    'Monday, 7 December 2026, 22:30 – Tuesday, 8 December 2026, 00:30',
  );
});

it('leaves out the day that Samoa left out', () => {
  expect(dayKey('2011-12-30T09:59:00Z', 'Pacific/Apia')).toBe('2011-12-29');
  expect(dayKey('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
});

describe('an event of several days', () => {
  const zone = 'Europe/Brussels';
  const [from, to] = ['2024-02-03T08:00:00Z', '2024-02-04T17:00:00Z'];

  it('tells all of them', () => {
    expect(formatDays(from, to, zone, 'en')).toBe('3–4 February 2024');
    expect(formatDays(from, to, zone, 'bg').replaceAll(/\s/gu, ' ')).toBe('3–4 февруари 2024 г.');
    expect(formatDays(from, to, zone, 'pl')).toBe('3–4 lutego 2024');
    expect(formatDays(from, to, zone, 'en', true)).toBe(
      'Saturday, 3 February 2024 – Sunday, 4 February 2024',
    );
    expect(daysParts(from, to, zone, 'en')).toEqual({
      day: '3–4',
      month: 'February',
      year: '2024',
      weekday: 'Saturday – Sunday',
    });
  });

  it('tells both months, and both years', () => {
    expect(formatDays('2026-11-30T08:00:00Z', '2026-12-02T17:00:00Z', zone, 'en')).toBe(
      '30 November – 2 December 2026',
    );
    expect(formatDays('2026-12-31T08:00:00Z', '2027-01-01T17:00:00Z', zone, 'en')).toBe(
      '31 December 2026 – 1 January 2027',
    );
    expect(daysParts('2026-11-30T08:00:00Z', '2026-12-02T17:00:00Z', zone, 'bg')).toMatchObject({
      day: '30',
      month: 'ноември – 2 декември',
      year: '2026',
    });
    expect(daysParts('2026-12-31T08:00:00Z', '2027-01-01T17:00:00Z', zone, 'en')).toMatchObject({
      day: '31',
      month: 'December 2026 – 1 January',
      year: '2027',
    });
  });

  it('is not an evening that runs past midnight, nor a day that ends at it', () => {
    expect(lastDay('2026-12-07T18:00:00Z', '2026-12-08T01:30:00Z', zone)).toBeNull();
    expect(lastDay('2026-12-06T23:00:00Z', '2026-12-07T23:00:00Z', zone)).toBeNull();
    expect(formatDays('2026-12-06T23:00:00Z', '2026-12-07T23:00:00Z', zone, 'en')).toBe('7 December 2026');
  });

  it('ends on the day of its last instant, in any zone', () => {
    fc.assert(
      fc.property(anyInstant(), fc.integer({ min: 16, max: 200 }), ({ zone: of, at: start }, hours) => {
        const [at, end] = [new Date(start), new Date(start + hours * HOUR)];
        const last = lastDay(at, end, of);
        const shown = dayKey(last ?? at, of);
        expect(shown >= dayKey(at, of) && shown <= dayKey(end, of)).toBe(true);
      }),
    );
  });
});
