import { Temporal } from 'temporal-polyfill';

const wallOf = (at: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();

/**
 * Moves moments as a wall clock in `zone` moves from `from` to `to`: what was at ten stays at ten where only the day is
 * another, also over a night in which the clocks are changed. A time that such a night leaves out becomes the one as long
 * after it; of one that comes twice the first is meant. `from` itself becomes `to`.
 */
export function moveByClock(from: Date, to: Date, zone: string): (at: Date) => Date {
  const by = wallOf(from, zone).until(wallOf(to, zone), { largestUnit: 'day' });
  return (at) => {
    // The clock cannot tell the first of two equal hours from the second: where the event began in one, it begins there.
    if (at.getTime() === from.getTime()) return to;
    return new Date(
      wallOf(at, zone).add(by).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds,
    );
  };
}
