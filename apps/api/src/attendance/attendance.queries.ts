import { Injectable } from '@nestjs/common';
import type { Attendance, CertificateSettings, TicketView } from '@odeum/contract/attendance';
import { DEFAULT_CERTIFICATES } from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import type { Mode, MyData } from '@odeum/contract/registrations';
import { hasTakenPart, joinPieces, minutesOf, type Piece } from '@odeum/domain/attendance';
import { DataSource } from 'typeorm';
import type { EventEntity } from '../events/event.entity';
import type { RegistrationEntity } from '../registrations/registration.entity';
import { Tickets } from '../registrations/tickets';
import { CertificateSettingsEntity } from './certificate.entity';

const MINUTE = 60_000;

interface PersonRow {
  ticketId: string;
  registrationId: string;
  position: number;
  generation: number;
  email: string | null;
  registeredAt: Date;
  name: string;
  organisation: string;
  language: Language;
  mode: Mode;
  days: string[];
  issuedAt: Date | null;
}

interface PresenceRow {
  registrationId: string;
  from: Date;
  to: Date;
}

export type Attendee = Attendance & {
  language: Language;
  generation: number;
  email: string;
  registeredAt: Date;
};

/** Who was there: in the hall by check-ins, online by presence in the live room. */
@Injectable()
export class AttendanceQueries {
  constructor(
    private readonly database: DataSource,
    private readonly tickets: Tickets,
  ) {}

  async settings(eventId: string): Promise<CertificateSettings> {
    const row = await this.database.manager.findOneBy(CertificateSettingsEntity, { eventId });
    if (!row) return DEFAULT_CERTIFICATES;
    return { isOffered: row.isOffered, onlineMinutes: row.onlineMinutes, signatories: row.signatories };
  }

  /** Everybody with a ticket, by name; or of one registration only. Three queries, however many people there are. */
  async people(event: EventEntity, registrationId: string | null = null): Promise<Attendee[]> {
    const rows = await this.database.query<PersonRow[]>(
      `select t.id as "ticketId", r.id as "registrationId", t.position, t.generation, t.holder_name as name, r.organisation,
              r.email, r.registered_at as "registeredAt", r.language, r.mode, f.issued_at as "issuedAt",
              array(select distinct c.day::text from check_in c
                     where c.ticket_id = t.id and c.double_of is null and c.undone_at is null order by 1) as days
         from registration r join ticket t on t.registration_id = r.id
         left join certificate f on f.ticket_id = t.id
        where r.event_id = $1 and r.state = 'confirmed' and r.erased_at is null and ($2::uuid is null or r.id = $2)
        order by t.holder_name, t.id`,
      [event.id, registrationId],
    );
    const presence = await this.database.query<PresenceRow[]>(
      `select a.registration_id as "registrationId", p.joined_at as "from", coalesce(p.left_at, p.seen_at) as "to"
         from room_attendee a
         join registration r on r.id = a.registration_id
         join live_room l on l.event_id = r.event_id
         join presence p on p.room_id = l.id and p.person_id = a.person_id
        where r.event_id = $1 and ($2::uuid is null or r.id = $2)`,
      [event.id, registrationId],
    );
    const settings = await this.settings(event.id);
    const window = { from: event.startsAt, to: addMinutes(event.endsAt, event.toldOverrunMinutes) };
    const byPerson = Map.groupBy(presence, (one) => one.registrationId);
    return rows.map((row) => toAttendee(row, byPerson.get(row.registrationId) ?? [], window, settings));
  }

  /** What is kept of one registration's presence, for those whom it is about. */
  async dataOf({ id }: RegistrationEntity, event: EventEntity): Promise<MyData['attendance']> {
    const [checkIns, certificates, people] = await Promise.all([
      this.database.query<{ name: string; day: string; at: Date }[]>(
        `select t.holder_name as name, c.day::text as day, c.at from check_in c join ticket t on t.id = c.ticket_id
          where t.registration_id = $1 and c.undone_at is null order by c.at`,
        [id],
      ),
      this.database.query<{ name: string; issuedAt: Date }[]>(
        `select f.name, f.issued_at as "issuedAt" from certificate f join ticket t on t.id = f.ticket_id
          where t.registration_id = $1 order by t.position`,
        [id],
      ),
      this.people(event, id),
    ]);
    return {
      checkIns: checkIns.map((one) => ({ ...one, at: one.at.toISOString() })),
      // Whoever came along has no presence of their own.
      onlineMinutes: Math.max(0, ...people.map(({ onlineMinutes }) => onlineMinutes)),
      presence: people.flatMap(({ presence }) => presence),
      certificates: certificates.map((one) => ({ ...one, issuedAt: one.issuedAt.toISOString() })),
    };
  }

  /** People with a seat in the hall who were let in on any day; null where nobody was. */
  async countCheckedIn(eventId: string): Promise<number | null> {
    const [row] = await this.database.query<{ people: number }[]>(
      `select count(distinct c.ticket_id)::int as people
         from check_in c join ticket t on t.id = c.ticket_id join registration r on r.id = t.registration_id
        where c.event_id = $1 and c.double_of is null and c.undone_at is null
          and r.state = 'confirmed' and r.mode = 'on_site'`,
      [eventId],
    );
    return row?.people || null;
  }

  /** The tickets of somebody who is to be let in at a door. */
  async ticketsOf(registration: RegistrationEntity): Promise<TicketView[]> {
    if (registration.state !== 'confirmed' || registration.mode !== 'on_site') return [];
    const rows = await this.database.query<
      { id: string; generation: number; holderName: string; checkedInAt: Date | null }[]
    >(
      `select t.id, t.generation, t.holder_name as "holderName",
              (select max(at) from check_in c
                where c.ticket_id = t.id and c.double_of is null and c.undone_at is null) as "checkedInAt"
         from ticket t where t.registration_id = $1 order by t.position`,
      [registration.id],
    );
    return rows.map((row) => ({
      holderName: row.holderName,
      reference: this.tickets.referenceOf(row),
      qr: this.tickets.drawQr(row),
      checkedInAt: row.checkedInAt?.toISOString() ?? null,
    }));
  }
}

function toAttendee(
  row: PersonRow,
  presence: readonly PresenceRow[],
  window: Piece,
  settings: CertificateSettings,
): Attendee {
  // Who came along has no presence of their own: one screen is one person's.
  const pieces = row.position === 0 ? joinPieces(presence, window) : [];
  const onlineMinutes = minutesOf(pieces);
  return {
    ticketId: row.ticketId,
    registrationId: row.registrationId,
    name: row.name,
    organisation: row.organisation,
    language: row.language,
    generation: row.generation,
    // Of a group one has left an address.
    email: row.position === 0 ? (row.email ?? '') : '',
    registeredAt: row.registeredAt,
    mode: row.mode,
    days: row.days,
    onlineMinutes,
    presence: pieces.map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() })),
    isEnough: hasTakenPart({ days: row.days, onlineMinutes }, settings.onlineMinutes),
    certificateAt: row.issuedAt?.toISOString() ?? null,
  };
}

const addMinutes = (at: Date, minutes: number) => new Date(at.getTime() + minutes * MINUTE);
