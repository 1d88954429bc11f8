import type { Mode } from '@odeum/contract/registrations';
import type { EntityManager } from 'typeorm';

/**
 * Takes a seat if one is left: one guarded statement, so that no two people get the last one. It is the last statement
 * of its transaction, since it holds the row that everyone else's waits for. False: full, and nothing was taken.
 */
export async function takeSeat(manager: EntityManager, eventId: string, mode: Mode): Promise<boolean> {
  const [, count] = (await manager.query(
    `update admission set taken = taken + 1
      where event_id = $1 and mode = $2 and (capacity is null or taken < capacity)`,
    [eventId, mode],
  )) as [unknown, number];
  return count === 1;
}

export async function giveSeatBack(manager: EntityManager, eventId: string, mode: Mode): Promise<void> {
  await manager.query('update admission set taken = taken - 1 where event_id = $1 and mode = $2', [
    eventId,
    mode,
  ]);
}
