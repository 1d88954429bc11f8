import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { Guest, GuestEncoding, GuestPreview, GuestsDone } from '@odeum/contract/registrations';
import { readGuests } from '@odeum/interchange/guests';
import { DataSource, type EntityManager } from 'typeorm';
import { AdmissionEntity, type EventEntity } from '../events/event.entity';
import { OutboxService } from '../mail/outbox.service';
import type { Actor } from '../platform/access';
import { Refusal, refuseIf } from '../platform/refusal';
import { CodesService } from './codes.service';
import { KNOWN_GUESTS } from './codes.sql';
import { type KnownGuest, planGuests } from './guests.rules';
import { refuseInviting } from './invite.rules';
import { SettingsQueries } from './settings.queries';

export interface GuestFile {
  bytes: Buffer;
  /** Null: found out. */
  encoding: GuestEncoding | null;
}

/** Names the people whom a list would add, so that what is taken over is what was looked at. */
function digestOf(guests: readonly Guest[]): string {
  return createHash('sha256').update(JSON.stringify(guests)).digest('hex');
}

/** Takes lists of guests over: first a look, then a code for each person, all in one transaction. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly database: DataSource,
    private readonly codes: CodesService,
    private readonly settings: SettingsQueries,
    private readonly outbox: OutboxService,
  ) {}

  /** Whom the list would add, and what is the matter with its lines; nothing is written. */
  async preview(actor: Actor, eventId: string, file: GuestFile): Promise<GuestPreview> {
    const event = await this.codes.findToDecide(actor, eventId);
    return this.plan(this.database.manager, event, file);
  }

  /** Refused where that is not what the preview showed. With `isInviting`, each is written to in the same transaction. */
  async apply(
    actor: Actor,
    eventId: string,
    file: GuestFile & { digest: string; isInviting: boolean },
  ): Promise<GuestsDone> {
    const event = await this.codes.findToDecide(actor, eventId);
    if (file.isInviting) refuseIf(refuseInviting(event, new Date()));
    const done = await this.database.transaction(async (manager) => {
      await this.codes.lockEvent(manager, eventId);
      const { digest, guests } = await this.plan(manager, event, file);
      if (digest !== file.digest) throw new Refusal('guests_outdated');
      if (guests.length === 0) throw new Refusal('guests_none');
      const ids = await this.codes.insert(
        manager,
        actor,
        eventId,
        guests.map(({ name, line: _line, ...guest }) => ({ ...guest, label: name })),
      );
      const invited = file.isInviting ? await this.codes.inviteIn(manager, event, ids) : 0;
      const result = { added: guests.length, invited };
      await this.codes.note(manager, actor, eventId, 'registration.guests_import', result);
      return result;
    });
    this.outbox.wake();
    return done;
  }

  private async plan(
    manager: EntityManager,
    { id: eventId, languages }: EventEntity,
    { bytes, encoding }: GuestFile,
  ): Promise<GuestPreview> {
    if (bytes.byteLength > LIMITS.guestBytes) {
      throw new Refusal('file_too_large', { limit: LIMITS.guestBytes });
    }
    const seats = await manager.findBy(AdmissionEntity, { eventId });
    const modes = seats.map(({ mode }) => mode);
    const table = readGuests(bytes, { encoding, modes, language: languages[0] ?? 'bg' });
    const known: KnownGuest[] = await manager.query(KNOWN_GUESTS, [
      eventId,
      table.guests.map(({ email }) => email),
    ]);
    const { companions } = await this.settings.view(eventId);
    const plan = planGuests(table, known, companions);
    return { ...plan, digest: digestOf(plan.guests) };
  }
}
