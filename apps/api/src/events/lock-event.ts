import type { EntityManager } from 'typeorm';

/** Whoever writes what an event's admission goes by comes one after the other, in every process, until the commit. */
export async function lockEvent(manager: EntityManager, eventId: string): Promise<void> {
  await manager.query('select from event where id = $1 for no key update', [eventId]);
}
