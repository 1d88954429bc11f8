import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { ProgrammeEdit, ProgrammeEdited } from '@odeum/contract/programme';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import type { Draft, DraftEdit, Edited, PartKind, SessionRow } from './draft';
import { readDraftFor, writeDraft } from './draft.store';
import { editDraft } from './edit-draft.rules';

const LIMIT_OF: Record<PartKind, [table: string, limit: number]> = {
  rooms: ['room', LIMITS.programmeRooms],
  tracks: ['track', LIMITS.programmeTracks],
  speakers: ['speaker', LIMITS.programmeSpeakers],
  sessions: ['session', LIMITS.programmeSessions],
};
const UNIQUE_VIOLATION = '23505';

@Injectable()
export class ProgrammeEditsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  /** All edits or none. What somebody else changed meanwhile is a `version_conflict` that names the edit. */
  async edit(actor: Actor, eventId: string, edits: readonly ProgrammeEdit[]): Promise<ProgrammeEdited> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('programme.edit', event.organisationId);
    try {
      return await this.database.transaction(async (manager) => {
        const version = await this.nextVersion(manager, eventId);
        const draft = await readDraftFor(manager, eventId, edits);
        const edited = await this.write(manager, { event, actor, version, draft, edits });
        return { version, versions: versionsOf(edited), undo: edited.undo };
      });
    } catch (error) {
      // A session that comes back while another of its name from a file has taken its place, or an id that is used.
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw new Refusal('version_conflict');
      throw error;
    }
  }

  /** Whoever changes a programme does so alone: the event's row is held until the commit. */
  async nextVersion(manager: EntityManager, eventId: string): Promise<number> {
    const [rows] = (await manager.query(
      'update event set programme_version = programme_version + 1 where id = $1 returning programme_version as version',
      [eventId],
    )) as [{ version: number }[], number];
    if (!rows[0]) throw new Refusal('not_found');
    return rows[0].version;
  }

  async write(
    manager: EntityManager,
    {
      event,
      actor,
      version,
      draft,
      edits,
      deed = 'programme.edit',
    }: {
      event: EventEntity;
      actor: Actor;
      version: number;
      draft: Draft;
      edits: readonly DraftEdit[];
      deed?: string;
    },
  ): Promise<Edited> {
    const edited = editDraft(draft, edits, { revision: version, languages: event.languages });
    if ('refusal' in edited) throw new Refusal(edited.refusal, {}, edited.faults);
    await writeDraft(manager, event.id, edited);
    await this.refuseTooLarge(manager, event.id, edited);
    await noteDeed(manager, {
      accountId: actor.accountId,
      deed,
      subject: 'event',
      subjectId: event.id,
      details: { version, edits: edits.length },
    });
    return edited;
  }

  private async refuseTooLarge(manager: EntityManager, eventId: string, { changed }: Edited): Promise<void> {
    for (const kind of Object.keys(changed) as PartKind[]) {
      if (changed[kind].size === 0) continue;
      const [table, limit] = LIMIT_OF[kind];
      const [row] = await manager.query(`select count(*)::int as count from ${table} where event_id = $1`, [
        eventId,
      ]);
      if (row.count > limit) throw new Refusal('programme_too_large', { limit });
    }
  }
}

function versionsOf({ draft, changed }: Edited): Record<string, number> {
  return Object.fromEntries(
    (Object.keys(changed) as PartKind[]).flatMap((kind) =>
      [...changed[kind]].flatMap((id): [string, number][] => {
        const row = draft[kind].get(id);
        return row && !(row as Partial<SessionRow>).isRemoved ? [[id, row.version]] : [];
      }),
    ),
  );
}
