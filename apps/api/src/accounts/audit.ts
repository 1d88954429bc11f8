import type { EntityManager } from 'typeorm';
import { AuditEntryEntity } from './audit.entity';

/** Writes down a deed in the transaction that does it. */
export async function noteDeed(
  manager: EntityManager,
  entry: {
    accountId: string | null;
    deed: string;
    subject: string;
    subjectId: string;
    details?: Record<string, unknown>;
  },
): Promise<void> {
  await manager.insert(AuditEntryEntity, { ...entry, details: (entry.details ?? {}) as never });
}
