import { freezeProgramme } from '@odeum/domain/programme';
import type { EntityManager } from 'typeorm';
import { readDraft } from './draft.store';
import { toDraftProgramme } from './programme.queries';
import { ProgrammeReleaseEntity } from './release.entity';

/** Publishes what was just set up, without anybody's asking: for the demonstration, and for tests. */
export async function writeFirstRelease(manager: EntityManager, eventId: string): Promise<void> {
  const draft = await readDraft(manager, eventId);
  await manager.insert(ProgrammeReleaseEntity, {
    eventId,
    number: 1,
    programme: freezeProgramme(toDraftProgramme(draft, new Map())) as never,
    programmeVersion: 0,
  });
}
