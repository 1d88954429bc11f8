import fc from 'fast-check';
import {
  checkInDay,
  CODE_DIGITS,
  dayWindow,
  eventDays,
  hasTakenPart,
  joinPieces,
  judgeTicket,
  minutesOf,
  readTicketCode,
  ticketReference,
  writeTicketCode,
} from './index';

const at = (text: string) => new Date(text);
const piece = (from: number, to: number) => ({ from: new Date(from), to: new Date(to) });

describe('the number on a ticket', () => {
  it('names its ticket, whatever a scanner puts between the digits', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uint8Array({ minLength: 24, maxLength: 24 }), (id, mac) => {
        const code = writeTicketCode(id, mac);
        expect(code).toMatch(new RegExp(`^\\d{${CODE_DIGITS}}$`));
        expect(readTicketCode(code.replaceAll(/(.{4})/g, '$1 '))).toEqual({ ticketId: id, code });
      }),
    );
  });

  it('is none where it is too short, too long, has letters, or is no UUID', () => {
    const code = writeTicketCode('01943b3e-0000-7000-8000-000000000000', new Uint8Array(24));
    for (const wrong of ['', code.slice(1), `${code}0`, `x${code.slice(1)}`, '9'.repeat(CODE_DIGITS)]) {
      expect(readTicketCode(wrong)).toBeNull();
    }
    expect(ticketReference('1'.repeat(49) + '12345678')).toBe('1234 5678');
  });
});

describe('the days of an event', () => {
  const zone = 'Europe/Sofia';

  it('are one where it is over within a day, also past midnight', () => {
    const night = { startsAt: at('2026-12-07T16:00Z'), endsAt: at('2026-12-08T01:00Z'), zone };
    expect(eventDays(night)).toEqual(['2026-12-07']);
    expect(checkInDay(night, at('2026-12-07T23:30Z'))).toBe('2026-12-07');
  });

  it('are those of its zone, none skipped where the clocks change', () => {
    const days = { startsAt: at('2026-03-27T22:30Z'), endsAt: at('2026-03-30T10:00Z'), zone };
    expect(eventDays(days)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(checkInDay(days, at('2026-03-27T18:00Z'))).toBe('2026-03-28');
    expect(checkInDay(days, at('2026-03-29T06:00Z'))).toBe('2026-03-29');
    expect(checkInDay(days, at('2026-04-02T06:00Z'))).toBe('2026-03-30');
  });
});

describe('one day of an event', () => {
  const zone = 'Europe/Sofia';

  it('has the hours of the clock, also after the clocks were changed', () => {
    const days = { startsAt: at('2027-03-27T07:00Z'), endsAt: at('2027-03-29T14:00Z'), zone };
    expect(dayWindow(days, '2027-03-27')).toEqual({
      startsAt: days.startsAt,
      endsAt: at('2027-03-27T15:00Z'),
    });
    expect(dayWindow(days, '2027-03-28')).toEqual({
      startsAt: at('2027-03-28T06:00Z'),
      endsAt: at('2027-03-28T14:00Z'),
    });
    expect(dayWindow(days, '2027-03-29')).toEqual({ startsAt: at('2027-03-29T06:00Z'), endsAt: days.endsAt });
  });

  it('ends when the event does, and goes on to midnight where it begins in the evening', () => {
    const days = { startsAt: at('2026-12-04T16:00Z'), endsAt: at('2026-12-05T10:00Z'), zone };
    expect(dayWindow(days, '2026-12-04')).toEqual({
      startsAt: days.startsAt,
      endsAt: at('2026-12-04T22:00Z'),
    });
    expect(dayWindow(days, '2026-12-05')).toEqual({ startsAt: at('2026-12-04T22:00Z'), endsAt: days.endsAt });
  });
});

describe('a ticket at the door', () => {
  const ticket = { proves: true, mode: 'on_site', state: 'confirmed', isIn: false } as const;

  it('opens it once', () => {
    expect(judgeTicket(ticket, false)).toBe('checked_in');
    expect(judgeTicket({ ...ticket, isIn: true }, false)).toBe('already');
    expect(judgeTicket({ ...ticket, isIn: true }, true)).toBe('already');
  });

  it('is refused with what is wrong with it', () => {
    expect(judgeTicket(null, false)).toBe('unknown');
    expect(judgeTicket({ ...ticket, proves: false }, true)).toBe('replaced');
    expect(judgeTicket({ ...ticket, mode: 'online' }, false)).toBe('online');
    expect(judgeTicket({ ...ticket, state: 'waiting' }, false)).toBe('not_confirmed');
  });

  it('lets in whom somebody at the door lets in', () => {
    expect(judgeTicket({ ...ticket, mode: 'online' }, true)).toBe('checked_in');
  });
});

describe('presence', () => {
  const window = piece(0, 6_000_000);
  const pieces = fc.array(
    fc.tuple(fc.nat(7_000_000), fc.nat(900_000)).map(([from, length]) => piece(from, from + length)),
    { maxLength: 20 },
  );

  it('is in order, apart, inside the window, and the same however often it is joined', () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const joined = joinPieces(given, window, 60_000);
        joined.forEach(({ from, to }, i) => {
          expect(from < to && from >= window.from && to <= window.to).toBe(true);
          const next = joined[i + 1];
          if (next) expect(next.from.getTime() - to.getTime()).toBeGreaterThan(60_000);
        });
        expect(joinPieces(joined, window, 60_000)).toEqual(joined);
        expect(joinPieces([...given].reverse(), window, 60_000)).toEqual(joined);
      }),
    );
  });

  it('counts a second tab once and a reload as no gap, and gaps as gaps', () => {
    const joined = joinPieces(
      [piece(0, 600_000), piece(300_000, 900_000), piece(930_000, 1_200_000), piece(1_800_000, 2_430_000)],
      window,
    );
    expect(joined).toEqual([piece(0, 1_200_000), piece(1_800_000, 2_430_000)]);
    expect(minutesOf(joined)).toBe(30);
  });

  it('is enough in the hall on any day, or online for long enough', () => {
    expect(hasTakenPart({ days: ['2026-12-07'], onlineMinutes: 0 }, 60)).toBe(true);
    expect(hasTakenPart({ days: [], onlineMinutes: 59 }, 60)).toBe(false);
    expect(hasTakenPart({ days: [], onlineMinutes: 60 }, 60)).toBe(true);
  });
});
