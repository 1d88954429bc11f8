import type { ErrorCode } from '@odeum/contract/errors';
import type { DataSource, EntityManager } from 'typeorm';
import { Refusal } from '../platform/refusal';

/** What the keys and checks of these tables mean to whoever ran into one. */
const REFUSALS: Record<string, ErrorCode> = {
  event_slug_idx: 'slug_taken',
  series_slug_idx: 'slug_taken',
  admission_taken: 'capacity_below_taken',
};

/** One transaction; what the database refuses in it is a refusal that the person can understand. */
export async function writeWithKeys<T>(
  database: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(work);
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    const code = constraint && REFUSALS[constraint];
    if (code) throw new Refusal(code);
    throw error;
  }
}
