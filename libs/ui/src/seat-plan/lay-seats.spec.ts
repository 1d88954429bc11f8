import { describe, expect, it } from '@jest/globals';
import { countMarks, laySeats, pickLit } from './lay-seats';

describe('the seat plan', () => {
  it('has one mark for each seat', () => {
    for (const count of [0, 1, 2, 3, 7, 26, 120, 299, 300]) {
      expect(laySeats(count)).toHaveLength(count);
      expect(countMarks(count, 0).marks).toBe(count);
    }
  });

  it('has one mark for ten above three hundred', () => {
    expect(countMarks(840, 410)).toEqual({ marks: 84, lit: 41, perMark: 10 });
  });

  it('never hides the last free seat, nor the first taken one', () => {
    expect(countMarks(840, 1).lit).toBe(1);
    expect(countMarks(840, 839).lit).toBe(83);
    expect(countMarks(840, 0).lit).toBe(0);
    expect(countMarks(840, 840).lit).toBe(84);
  });

  it('lights as many as are free, the same ones each time', () => {
    expect(pickLit(120, 34).size).toBe(34);
    expect(pickLit(120, 34)).toEqual(pickLit(120, 34));
  });

  it('keeps seats of a row apart', () => {
    const seats = laySeats(120);
    for (const [i, seat] of seats.entries()) {
      const next = seats[i + 1];
      if (next)
        expect(Math.hypot(next.x - seat.x, next.y - seat.y)).toBeGreaterThan(
          Math.min(seat.width, seat.depth),
        );
    }
  });
});
