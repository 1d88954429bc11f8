import { countAbsent, fillDays } from './index';

it('fills the days between, and counts on from one to the next', () => {
  const counts = [
    { day: '2026-03-30', registered: 3, ended: 1 },
    { day: '2026-03-27', registered: 2, ended: 0 },
  ];
  expect(fillDays(counts)).toEqual([
    { day: '2026-03-27', registered: 2, ended: 0, total: 2 },
    { day: '2026-03-28', registered: 0, ended: 0, total: 2 },
    // Clocks are changed on this one.
    { day: '2026-03-29', registered: 0, ended: 0, total: 2 },
    { day: '2026-03-30', registered: 3, ended: 1, total: 4 },
  ]);
  expect(fillDays([])).toEqual([]);
});

it('knows who is absent only once somebody was counted and it has begun', () => {
  const [before, start, after] = ['09:00', '10:00', '11:00'].map((time) => new Date(`2026-03-27T${time}Z`));
  expect(countAbsent(9, null, start!, after!)).toBeNull();
  expect(countAbsent(9, 4, start!, before!)).toBeNull();
  expect(countAbsent(9, 4, start!, after!)).toBe(5);
  expect(countAbsent(4, 5, start!, after!)).toBe(0);
});
