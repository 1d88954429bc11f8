import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  DoorAnswers,
  DoorDeed,
  DoorFront,
  DoorInput,
  DoorList,
  Doors,
} from '@odeum/contract/attendance';
import { WalkInAnswer, type WalkInInput } from '@odeum/contract/attendance';
import { type Language, LIMITS } from '@odeum/contract/common';
import { needText } from '@odeum/domain/texts';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { lockEvent } from '../events/lock-event';
import type { Actor } from '../platform/access';
import { newId } from '../platform/new-id';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { RegistrationsService } from '../registrations/registrations.service';
import { CheckInsService } from './check-ins.service';
import { DoorEntity } from './door.entity';
import { DoorQueries } from './door.queries';

/** Another id than the form's own, which opens the personal page: this one stands in the list of every door. */
function toCheckInId(submissionId: string): string {
  const hex = hash('sha256', `check-in ${submissionId}`, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What was done without a network may be handed in for so much longer. */
const LATE_MS = LIMITS.lateScanDays * 24 * 3_600_000;

/** Doors: made by organisers, used by whoever has their link. */
@Injectable()
export class DoorsService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly queries: DoorQueries,
    private readonly checkIns: CheckInsService,
    private readonly registrations: RegistrationsService,
    private readonly secrets: Secrets,
  ) {}

  async list(actor: Actor, eventId: string): Promise<Doors> {
    return this.queries.doors(await this.findOwn(actor, eventId), new Date());
  }

  async add(actor: Actor, eventId: string, input: DoorInput): Promise<Doors> {
    const event = await this.findOwn(actor, eventId);
    const id = newId();
    await this.database.transaction(async (manager) => {
      // One after the other, so that the limit holds.
      await lockEvent(manager, eventId);
      const doors = await manager.countBy(DoorEntity, { eventId });
      if (doors >= LIMITS.doors) throw new Refusal('too_many_doors', { limit: LIMITS.doors });
      await manager.insert(DoorEntity, {
        id,
        eventId,
        ...input,
        secretHash: this.secrets.hash(this.queries.secretOf(id)),
        createdBy: actor.accountId,
      });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'door.add',
        subject: 'door',
        subjectId: id,
      });
    });
    return this.queries.doors(event, new Date());
  }

  /** A link that was taken back can be given again: the same door, the same address. */
  async revoke(actor: Actor, eventId: string, id: string, isRevoked: boolean): Promise<Doors> {
    const event = await this.findOwn(actor, eventId);
    await this.database.transaction(async (manager) => {
      const revokedAt = isRevoked ? new Date() : null;
      const done = await manager.update(DoorEntity, { id, eventId }, { revokedAt });
      if (!done.affected) throw new Refusal('not_found');
      const deed = isRevoked ? 'door.revoke' : 'door.restore';
      await noteDeed(manager, { accountId: actor.accountId, deed, subject: 'door', subjectId: id });
    });
    return this.queries.doors(event, new Date());
  }

  async front(secret: string, lang: Language): Promise<DoorFront> {
    const { door, event } = await this.open(secret);
    return {
      event: {
        title: needText(event.title, lang, event.languages),
        zone: event.zone,
        startsAt: event.startsAt.toISOString(),
        endsAt: event.endsAt.toISOString(),
        languages: event.languages,
      },
      door: { id: door.id, label: door.label, kind: door.kind },
      counters: await this.queries.counters(event, new Date()),
      keptUntil: this.queries.keptUntil(event).toISOString(),
    };
  }

  /** Who may come, for a door to take along; a kiosk stands in the open and gets none. */
  async take(secret: string, version: string | null): Promise<DoorList> {
    const { door, event } = await this.open(secret);
    if (door.kind === 'kiosk') throw new Refusal('forbidden');
    return this.queries.list(event, version, new Date());
  }

  async perform(secret: string, deeds: readonly DoorDeed[]): Promise<DoorAnswers> {
    const { door, event } = await this.open(secret, LATE_MS);
    // People let themselves in with what is on their ticket, and nobody else.
    const isOwnOnly = door.kind === 'kiosk';
    if (isOwnOnly && deeds.some((deed) => deed.kind === 'undo' || deed.code === null || deed.isLetIn)) {
      throw new Refusal('forbidden');
    }
    const answers = await this.checkIns.perform(door, event, deeds);
    return { answers, counters: await this.queries.counters(event, new Date()) };
  }

  async walkIn(secret: string, input: WalkInInput): Promise<z.infer<typeof WalkInAnswer>> {
    const { door, event } = await this.open(secret);
    if (door.kind === 'kiosk') throw new Refusal('forbidden');
    const registrationId = await this.registrations.walkIn(event.id, input);
    const answer = await this.checkIns.letInNew(door, event, registrationId, {
      id: toCheckInId(input.submissionId),
      at: input.at,
    });
    return { answer, counters: await this.queries.counters(event, new Date()) };
  }

  /** The door behind a link, while it opens: not taken back, and not longer than `lateMs` after it is to be forgotten. */
  private async open(secret: string, lateMs = 0): Promise<{ door: DoorEntity; event: EventEntity }> {
    const door = await this.queries.findDoor(secret);
    if (!door) throw new Refusal('link_invalid');
    if (door.revokedAt) throw new Refusal('link_revoked');
    const event = await this.database.manager.findOneByOrFail(EventEntity, { id: door.eventId });
    if (this.queries.keptUntil(event).getTime() + lateMs <= Date.now()) throw new Refusal('link_closed');
    return { door, event };
  }

  private async findOwn(actor: Actor, eventId: string): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('check_in.manage', event.organisationId);
    return event;
  }
}
