import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gridOf, listDays, moveCursor, placeInLanes, sessionAt, snap, toInstant, toMinute } from './day-grid';

const zone = 'Europe/Sofia';
const event = { startsAt: '2026-10-24T07:00:00.000Z', endsAt: '2026-10-25T15:00:00.000Z', zone };
const session = (id: string, startsAt: string | null, minutes = 30) => ({ id, startsAt, minutes });

describe('the days of the board', () => {
  it('are those of the event, and those of sessions beside it', () => {
    expect(listDays(event, [session('a', '2026-10-26T10:00:00.000Z'), session('b', null)])).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(listDays({ ...event, endsAt: '2026-10-24T21:00:00.000Z' }, [])).toEqual(['2026-10-24']);
  });

  it('are counted from their first instant, also where the clocks go back', () => {
    const grid = gridOf('2026-10-25', event, []);
    // 09:00 after the change is the eleventh hour of the day.
    expect(toInstant(grid, grid.from)).toBe('2026-10-24T21:00:00.000Z');
    const morning = gridOf('2026-10-25', { ...event, startsAt: '2026-10-25T07:00:00.000Z' }, []);
    expect([morning.from, morning.to]).toEqual([600, 1140]);
    expect(toInstant(morning, morning.from)).toBe('2026-10-25T07:00:00.000Z');
  });

  it('reach as far as their sessions', () => {
    const late = gridOf('2026-10-24', event, [session('a', '2026-10-24T18:45:00.000Z', 30)]);
    expect(toInstant(late, late.to)).toBe('2026-10-24T21:00:00.000Z');
  });

  it('law: minutes and instants are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (minute) => {
        const grid = gridOf('2026-10-25', event, []);
        expect(toMinute(grid, toInstant(grid, minute))).toBe(minute);
        expect(snap(minute) % 5).toBe(0);
      }),
    );
  });
});

describe('sessions that share a time', () => {
  const grid = { begin: Date.parse('2026-10-24T00:00:00.000Z') };
  const at = (minute: number) => new Date(grid.begin + minute * 60_000).toISOString();

  it('law: stand side by side, and each in a lane that there is', () => {
    const drawn = fc.array(
      fc.record({ minute: fc.integer({ min: 0, max: 200 }), minutes: fc.integer({ min: 5, max: 60 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(drawn, (sessions) => {
        const placed = placeInLanes(
          grid,
          sessions.map(({ minute, minutes }, i) => session(`s${i}`, at(minute), minutes)),
        );
        for (const a of placed) {
          expect(a.lane).toBeLessThan(a.lanes);
          for (const b of placed) {
            const isShared = a.minute < b.minute + b.minutes && b.minute < a.minute + a.minutes;
            if (a !== b && isShared) expect([a.lane === b.lane, a.lanes]).toEqual([false, b.lanes]);
          }
        }
      }),
    );
  });
});

describe('the keyboard', () => {
  const placed = [
    { id: 'a', minute: 600, minutes: 45, lane: 0, lanes: 1 },
    { id: 'b', minute: 660, minutes: 30, lane: 0, lanes: 1 },
  ];
  const day = { from: 540, to: 1080 };
  const walk = (minute: number, ...keys: ('up' | 'down' | 'left' | 'right')[]) =>
    keys.reduce(
      (cursors, key) => [
        ...cursors,
        moveCursor(day, [placed, []], cursors.at(-1) ?? { column: 0, minute }, key),
      ],
      [{ column: 0, minute }],
    );

  it('goes from session to empty place to session, down and up', () => {
    const minutes = walk(540, 'down', 'down', 'down', 'down', 'down', 'down').map((cursor) => cursor.minute);
    expect(minutes).toEqual([540, 570, 600, 645, 660, 690, 720]);
    expect(walk(690, 'up', 'up', 'up').map(({ minute }) => sessionAt(placed, minute)?.id)).toEqual([
      undefined,
      'b',
      'a',
      undefined,
    ]);
  });

  it('goes over a pause between two sessions', () => {
    const close = [
      { id: 'a', minute: 540, minutes: 50, lane: 0, lanes: 1 },
      { id: 'b', minute: 600, minutes: 30, lane: 0, lanes: 1 },
    ];
    const down = moveCursor(day, [close], { column: 0, minute: 540 }, 'down');
    expect(down.minute).toBe(600);
    expect(moveCursor(day, [close], down, 'up').minute).toBe(540);
  });

  it('stays within what is drawn', () => {
    expect(walk(540, 'up', 'left').at(-1)).toEqual({ column: 0, minute: 540 });
    expect(walk(540, 'right', 'right').at(-1)).toEqual({ column: 1, minute: 540 });
    expect(walk(1050, 'down').at(-1)?.minute).toBe(1050);
  });
});
