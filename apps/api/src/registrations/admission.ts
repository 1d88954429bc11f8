import type { Mode } from '@odeum/contract/registrations';
import type { EntityManager } from 'typeorm';
import { MOVE_SEATS } from './registration.sql';

/**
 * Takes (or, below zero, gives back) so many seats, and notes the last number in line: one guarded statement, so that the
 * database has the last word whoever counted wrong before. False: there are not so many, and nothing was taken.
 */
export async function moveSeats(
  manager: EntityManager,
  eventId: string,
  mode: Mode,
  seats: number,
  line: number,
): Promise<boolean> {
  const [, count] = (await manager.query(MOVE_SEATS, [eventId, mode, seats, line])) as [unknown, number];
  return count === 1;
}
