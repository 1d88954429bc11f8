import { describe, expect, it } from '@jest/globals';
import type { SessionRuns } from '@odeum/contract/programme';
import fc from 'fast-check';
import {
  delayToTell,
  overrunMinutes,
  plannedEnd,
  type RunChange,
  runDeed,
  runOf,
  type RunSession,
} from './index';

const at = (time: string) => `2027-03-10T${time}:00.000Z`;
const session = (id: string, time: string, minutes = 30, roomId: string | null = 'hall'): RunSession => ({
  id,
  roomId,
  startsAt: at(time),
  minutes,
});
const DAY = [
  session('a', '09:00'),
  session('b', '09:30'),
  session('c', '10:00'),
  session('x', '09:30', 30, 'attic'),
];

const run = (runs: SessionRuns, deed: RunChange, now = '09:35', sessions = DAY) =>
  runDeed(sessions, runs, deed, { now: new Date(at(now)), zone: 'Europe/Sofia' });
const times = (result: ReturnType<typeof runDeed>, sessions = DAY) =>
  'refusal' in result
    ? result.refusal
    : sessions.map((one) => {
        const { startsAt, endsAt, isSkipped } = runOf(one, result.runs);
        return `${one.id} ${startsAt.slice(11, 16)}-${endsAt.slice(11, 16)}${isSkipped ? ' skipped' : ''}`;
      });

describe('the day as it runs', () => {
  it('moves the rest of a room by some minutes: what is on ends later, what is over stays', () => {
    const late = run({}, { deed: 'delay', roomId: 'hall', minutes: 10 });
    expect(times(late)).toEqual(['a 09:00-09:30', 'b 09:30-10:10', 'c 10:10-10:40', 'x 09:30-10:00']);
    const again = 'runs' in late ? run(late.runs, { deed: 'delay', roomId: 'hall', minutes: -10 }) : late;
    // Back to the plan is nothing to remember.
    expect(again).toEqual({ runs: {} });
  });

  it('moves nothing into what is past', () => {
    expect(times(run({}, { deed: 'delay', roomId: 'hall', minutes: -60 }))).toEqual([
      'a 09:00-09:30',
      'b 09:30-09:36',
      'c 09:35-10:05',
      'x 09:30-10:00',
    ]);
  });

  it('moves only the day on which it is said', () => {
    const tomorrow = { ...session('t', '09:00'), startsAt: '2027-03-11T09:00:00.000Z' };
    const moved = run({}, { deed: 'delay', roomId: 'hall', minutes: 5 }, '08:00', [...DAY, tomorrow]);
    expect('runs' in moved && Object.keys(moved.runs).sort()).toEqual(['a', 'b', 'c']);
  });

  it('counts what began before midnight to the day that it reaches into', () => {
    const party = { ...session('p', '21:30', 120) };
    expect(times(run({}, { deed: 'delay', roomId: 'hall', minutes: 5 }, '22:30', [party]), [party])).toEqual([
      'p 21:30-23:35',
    ]);
  });

  it('skips, ends, swaps and takes all back', () => {
    expect(times(run({}, { deed: 'skip', sessionId: 'c' }))).toContain('c 10:00-10:30 skipped');
    expect(times(run({}, { deed: 'end_now', sessionId: 'b' }))).toContain('b 09:30-09:35');
    const long = [session('a', '09:00', 20), session('b', '09:20', 40)];
    const swapped = run({}, { deed: 'swap', sessionId: 'a', withId: 'b' }, '08:00', long);
    expect(times(swapped, long)).toEqual(['a 09:40-10:00', 'b 09:00-09:40']);
    const runs = 'runs' in swapped ? swapped.runs : {};
    expect(run(runs, { deed: 'as_planned', roomId: 'hall' }, '08:00', long)).toEqual({ runs: {} });
  });

  it('refuses what makes no sense', () => {
    expect(times(run({}, { deed: 'skip', sessionId: 'a' }))).toBe('state_not_possible');
    expect(times(run({}, { deed: 'end_now', sessionId: 'c' }))).toBe('state_not_possible');
    expect(times(run({}, { deed: 'swap', sessionId: 'b', withId: 'c' }))).toBe('state_not_possible');
    expect(times(run({}, { deed: 'swap', sessionId: 'c', withId: 'x' }, '08:00'))).toBe('state_not_possible');
    expect(times(run({}, { deed: 'skip', sessionId: 'nobody' }))).toBe('not_found');
  });

  it('counts by how much the event ends later', () => {
    const late = run({}, { deed: 'delay', roomId: 'hall', minutes: 45 });
    expect(overrunMinutes(DAY, 'runs' in late ? late.runs : {}, at('10:30'))).toBe(45);
    expect(overrunMinutes(DAY, {}, at('10:30'))).toBe(0);
  });
});

it('law: whatever is said, no session ends before it begins and lengths to come stay what they were', () => {
  const deed: fc.Arbitrary<RunChange> = fc.oneof(
    fc.record({
      deed: fc.constant('delay' as const),
      roomId: fc.constantFrom('hall', 'attic', null),
      minutes: fc.integer({ min: -240, max: 240 }),
    }),
    fc.record({
      deed: fc.constantFrom('skip' as const, 'unskip' as const, 'end_now' as const),
      sessionId: fc.constantFrom('a', 'b', 'c', 'x'),
    }),
    fc.record({
      deed: fc.constant('swap' as const),
      sessionId: fc.constantFrom('a', 'b', 'c'),
      withId: fc.constantFrom('a', 'b', 'c', 'x'),
    }),
  );
  const steps = fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 20 })), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (drawn) => {
      let runs: SessionRuns = {};
      let now = Date.parse(at('08:30'));
      for (const [one, minutes] of drawn) {
        now += minutes * 60_000;
        const done = runDeed(DAY, runs, one, { now: new Date(now), zone: 'Europe/Sofia' });
        if ('runs' in done) runs = done.runs;
      }
      for (const one of DAY) {
        const { startsAt, endsAt } = runOf(one, runs);
        expect(Date.parse(endsAt)).toBeGreaterThan(Date.parse(startsAt));
        if (Date.parse(startsAt) > now) {
          expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(
            Date.parse(plannedEnd(one)) - Date.parse(one.startsAt),
          );
        }
      }
    }),
  );
});

describe('what calendars hear of a delay', () => {
  it.each([
    [20, 0, 30, null],
    [30, 0, 30, 30],
    [40, 30, 30, null],
    [61, 30, 30, 61],
    [5, 40, 30, 5],
    [15, 40, 30, null],
    [0, 40, 30, 0],
    [0, 0, 30, null],
    [240, 0, null, null],
  ])('%i min late, %i told, threshold %s: %s', (overrun, told, threshold, expected) => {
    expect(delayToTell(overrun, told, threshold)).toBe(expected);
  });

  it('law: what was told last is never wrong by the threshold or more, and is told no more than it must be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(240)), fc.integer({ min: 5, max: 240 }), (overruns, threshold) => {
        let told = 0;
        for (const overrun of overruns) {
          const tell = delayToTell(overrun, told, threshold);
          if (tell !== null) expect(tell).not.toBe(told);
          told = tell ?? told;
          expect(Math.abs(overrun - told)).toBeLessThan(threshold);
          if (overrun === 0) expect(told).toBe(0);
        }
      }),
    );
  });
});
