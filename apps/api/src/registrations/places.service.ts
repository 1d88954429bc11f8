import { Injectable } from '@nestjs/common';
import type { FrozenProgramme } from '@odeum/contract/programme';
import type { SessionPlacesInput, SessionPlacesView } from '@odeum/contract/registrations';
import { refusePlaceIn, refusePlaces } from '@odeum/domain/admission';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { lockEvent } from '../events/lock-event';
import type { Actor } from '../platform/access';
import { Refusal, refuseIf } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { ReleasesQueries } from '../programme/releases.queries';
import { SessionEntity } from '../programme/session.entity';
import { PlacesQueries, readOffered } from './places.queries';
import { GIVE_BACK, NOTE_ATTENDEE, SET_PLACES, TAKE_PLACES } from './places.sql';
import { RegistrationEntity } from './registration.entity';
import { RegistrationsService } from './registrations.service';

/** Places of single sessions: how many there are, and who takes them. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly releases: ReleasesQueries,
    private readonly registrations: RegistrationsService,
    private readonly queries: PlacesQueries,
    private readonly secrets: Secrets,
  ) {}

  async read(actor: Actor, eventId: string): Promise<SessionPlacesView> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.view', event.organisationId);
    return this.queries.view(eventId);
  }

  /** All or nothing: fewer places than are taken are refused. */
  async save(actor: Actor, eventId: string, { sessions }: SessionPlacesInput): Promise<SessionPlacesView> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    // Of a session that is named twice, the last word holds.
    const wanted = new Map(sessions.map(({ sessionId, capacity }) => [sessionId, capacity]));
    const ids = [...wanted.keys()];
    await this.database.transaction(async (manager) => {
      // As whoever admits does: those who leave give back places of several sessions at once.
      await lockEvent(manager, eventId);
      const known = await manager.countBy(SessionEntity, { id: In(ids), eventId, removedAt: IsNull() });
      if (known !== ids.length) throw new Refusal('not_found');
      const given = JSON.stringify(ids.map((sessionId) => ({ sessionId, capacity: wanted.get(sessionId) })));
      const rows: { session_id: string }[] = await manager.query(SET_PLACES, [given]);
      const set = new Set(rows.map((row) => row.session_id));
      if (ids.some((id) => wanted.get(id) !== null && !set.has(id)))
        throw new Refusal('capacity_below_taken');
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'registration.session_places',
        subject: 'event',
        subjectId: eventId,
        details: { sessions: Object.fromEntries(wanted) },
      });
    });
    return this.queries.view(eventId);
  }

  /** Takes places for somebody and all who come along, or for none of them. Twice is once. */
  async take(secret: string, sessionId: string): Promise<RegistrationEntity> {
    return this.change(secret, async (manager, registration, programme) => {
      const offered = await readOffered(manager, programme, registration);
      const session = offered.find(({ id }) => id === sessionId);
      if (!session) throw new Refusal('not_found');
      if (session.seats !== null) return;
      const mine = offered.filter(({ seats }) => seats !== null);
      refuseIf(refusePlaceIn(session, mine, new Date()));
      const { id, seats } = registration;
      await manager.query(NOTE_ATTENDEE, [sessionId, id, seats]);
      const [, taken]: [unknown, number] = await manager.query(TAKE_PLACES, [sessionId, seats]);
      if (taken === 0) throw new Refusal('session_full');
    });
  }

  async giveBack(secret: string, sessionId: string): Promise<RegistrationEntity> {
    return this.change(secret, async (manager, { id }) => {
      await manager.query(GIVE_BACK, [[id], sessionId]);
    });
  }

  /** Locks the registration, so that what one person does in two windows comes one after the other. */
  private async change(
    secret: string,
    work: (
      manager: EntityManager,
      registration: RegistrationEntity,
      programme: FrozenProgramme | undefined,
    ) => Promise<void>,
  ): Promise<RegistrationEntity> {
    const { eventId } = await this.registrations.findBySecret(secret);
    // Read before: whoever holds a connection does not wait for another.
    const release = await this.releases.findLast(eventId);
    return this.database.transaction(async (manager) => {
      const registration = await manager.findOne(RegistrationEntity, {
        where: { secretHash: this.secrets.hash(secret), erasedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!registration) throw new Refusal('link_invalid');
      const event = await manager.findOneByOrFail(EventEntity, { id: eventId });
      refuseIf(refusePlaces(registration, event, new Date()));
      await work(manager, registration, release?.programme);
      return registration;
    });
  }
}
