const DAY = 86_400_000;

export interface DayCount {
  /** YYYY-MM-DD */
  day: string;
  registered: number;
  ended: number;
}

const toDay = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Every day from the first to the last, also those on which nothing happened, with how many there are at its end. */
export function fillDays(counts: readonly DayCount[]): (DayCount & { total: number })[] {
  const known = new Map(counts.map((count) => [count.day, count]));
  const days = [...known.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const filled: (DayCount & { total: number })[] = [];
  let total = 0;
  // Days of a calendar, not of a clock: none of them is longer than another.
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) {
    const { registered, ended } = known.get(toDay(at)) ?? { registered: 0, ended: 0 };
    total += registered - ended;
    filled.push({ day: toDay(at), registered, ended, total });
  }
  return filled;
}

/** Who did not come is known once people were checked in and it has begun. */
export function countAbsent(
  expected: number,
  checkedIn: number | null,
  startsAt: Date,
  now: Date,
): number | null {
  if (checkedIn === null || now < startsAt) return null;
  return Math.max(0, expected - checkedIn);
}
