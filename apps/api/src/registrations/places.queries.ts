import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@odeum/contract/common';
import type { OwnSession, SessionPlacesView } from '@odeum/contract/registrations';
import type { FrozenProgramme, FrozenSession } from '@odeum/contract/programme';
import { mayHavePlaces, refusePlaceIn, refusePlaces } from '@odeum/domain/admission';
import { plannedEnd } from '@odeum/domain/programme';
import { needText } from '@odeum/domain/texts';
import { messages } from '@odeum/locales/public';
import { DataSource, type EntityManager } from 'typeorm';
import { EventEntity } from '../events/event.entity';
import { ReleasesQueries } from '../programme/releases.queries';
import { LIST_PLACES, PLACES } from './places.sql';
import type { RegistrationEntity } from './registration.entity';
import { SessionAttendeeEntity, SessionPlaceEntity } from './session-place.entity';

interface PlaceRow {
  sessionId: string;
  free: number;
  /** Of this registration; null: it has none here. */
  seats: number | null;
}

/** A session of the last release that has places of its own. */
export type OfferedSession = FrozenSession & { endsAt: string; free: number; seats: number | null };

/** Those of the public programme, in its order: what was removed since, or was never released, is not among them. */
export async function readOffered(
  manager: EntityManager,
  programme: FrozenProgramme | undefined,
  registration: Pick<RegistrationEntity, 'id' | 'eventId'>,
): Promise<OfferedSession[]> {
  const rows: PlaceRow[] = await manager.query(PLACES, [registration.eventId, registration.id]);
  const places = new Map(rows.map((row) => [row.sessionId, row]));
  return (programme?.sessions ?? []).flatMap((session) => {
    const place = places.get(session.id);
    return place ? [{ ...session, endsAt: plannedEnd(session), free: place.free, seats: place.seats }] : [];
  });
}

/** Places of single sessions, for organisers, for those who may take them, and for whoever prepares the session. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly database: DataSource,
    private readonly releases: ReleasesQueries,
  ) {}

  async view(eventId: string): Promise<SessionPlacesView> {
    const rows: {
      sessionId: string;
      title: LocalisedText;
      startsAt: Date | null;
      endsAt: Date | null;
      capacity: number | null;
      taken: number;
    }[] = await this.database.query(LIST_PLACES, [eventId]);
    return {
      sessions: rows.map(({ sessionId, title, startsAt, endsAt, capacity, taken }) => ({
        sessionId,
        title,
        startsAt: startsAt?.toISOString() ?? null,
        endsAt: endsAt?.toISOString() ?? null,
        capacity,
        taken,
      })),
    };
  }

  /** What this person may choose among. */
  async own(registration: RegistrationEntity): Promise<OwnSession[]> {
    if (!mayHavePlaces(registration)) return [];
    const { eventId, language, seats } = registration;
    const release = await this.releases.findLast(eventId);
    const { manager } = this.database;
    const offered = await readOffered(manager, release?.programme, registration);
    if (offered.length === 0) return [];
    const event = await manager.findOneByOrFail(EventEntity, { id: eventId });
    const now = new Date();
    const isOpen = refusePlaces(registration, event, now) === null;
    const rooms = new Map(release?.programme.rooms.map(({ id, name }) => [id, name]));
    const mine = offered.filter((one) => one.seats !== null);
    return offered.flatMap((session) => {
      const isMine = session.seats !== null;
      const refusal = refusePlaceIn(session, isMine ? [] : mine, now);
      // What is over is of interest to those who were there.
      if (!isMine && refusal === 'registration_closed') return [];
      const room = session.roomId && rooms.get(session.roomId);
      return {
        sessionId: session.id,
        title: needText(session.title, language, event.languages, messages[language].programme.tba),
        room: room ? needText(room, language, event.languages) : null,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        free: session.free,
        seats: session.seats ?? seats,
        isMine,
        overlapsMine: refusal === 'session_overlaps',
        can: {
          take: isOpen && !isMine && refusal === null && seats <= session.free,
          giveBack: isOpen && isMine && refusal === null,
        },
      };
    });
  }

  /** In which sessions somebody has a place, whatever became of the sessions. */
  async takenBy(registrationId: string): Promise<{ title: LocalisedText; at: Date }[]> {
    return this.database.query(
      `select s.title, a.created_at as at from session_attendee a join session s on s.id = a.session_id
        where a.registration_id = $1 order by a.created_at, s.id`,
      [registrationId],
    );
  }

  /** Places left; null: the session has none of its own. */
  async freeIn(sessionId: string): Promise<number | null> {
    const place = await this.database.manager.findOneBy(SessionPlaceEntity, { sessionId });
    return place?.capacity == null ? null : place.capacity - place.taken;
  }

  /** The registrations with a place in a session; null: it has none of its own, and all may come. */
  async holdersOf(sessionId: string): Promise<Set<string> | null> {
    if ((await this.freeIn(sessionId)) === null) return null;
    const rows = await this.database.manager.findBy(SessionAttendeeEntity, { sessionId });
    return new Set(rows.map(({ registrationId }) => registrationId));
  }
}
