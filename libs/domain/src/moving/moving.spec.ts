import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyInstant, offsetOf, wallOf } from '../time/zones.arbitrary';
import { moveByClock } from './index';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string) => new Date(text);

describe('moving by the clock', () => {
  it('keeps the hour over the night in which the clocks are changed', () => {
    // Sofia is two hours ahead in March before the 28th, three from then on.
    const move = moveByClock(at('2027-03-10T08:00:00Z'), at('2027-04-10T07:00:00Z'), 'Europe/Sofia');
    expect(move(at('2027-03-10T12:30:00Z'))).toEqual(at('2027-04-10T11:30:00Z'));
    expect(move(at('2027-03-11T08:00:00Z'))).toEqual(at('2027-04-11T07:00:00Z'));
  });

  it('keeps the hours of a second day that comes after that night', () => {
    const move = moveByClock(at('2027-03-13T08:00:00Z'), at('2027-03-27T08:00:00Z'), 'Europe/Sofia');
    expect(move(at('2027-03-14T08:00:00Z'))).toEqual(at('2027-03-28T07:00:00Z'));
  });

  it('moves to another hour of the day too', () => {
    const move = moveByClock(at('2027-05-01T08:00:00Z'), at('2027-05-03T10:30:00Z'), 'Europe/Sofia');
    expect(move(at('2027-05-01T09:00:00Z'))).toEqual(at('2027-05-03T11:30:00Z'));
  });

  it('law: the beginning is met exactly, and clocks that stand still move all alike', () => {
    fc.assert(
      fc.property(
        anyInstant(),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -72, max: 72 }),
        ({ zone, at: start }, days, hours) => {
          const [from, to] = [new Date(start), new Date(start + days * DAY)];
          const move = moveByClock(from, to, zone);
          expect(move(from)).toEqual(to);
          const one = new Date(start + hours * HOUR);
          const moved = move(one);
          const isCalm = [start, +to, +one, +moved].every(
            (moment) => offsetOf(moment - 4 * HOUR, zone) === offsetOf(moment + 4 * HOUR, zone),
          );
          if (!isCalm) return;
          const clock = (moment: Date) => wallOf(moment.getTime(), zone);
          expect(clock(from).until(clock(one)).toString()).toBe(clock(to).until(clock(moved)).toString());
        },
      ),
    );
  });
});
