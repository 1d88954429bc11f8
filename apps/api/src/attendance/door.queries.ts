import { Injectable } from '@nestjs/common';
import type { DoorCounters, DoorList, Doors, DoorTicket, DoorView } from '@odeum/contract/attendance';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { checkInDay } from '@odeum/domain/attendance';
import { DataSource } from 'typeorm';
import type { EventEntity } from '../events/event.entity';
import { Secrets } from '../platform/secrets';
import { Tickets } from '../registrations/tickets';
import { DoorEntity } from './door.entity';

const HOUR = 3_600_000;

interface TicketRow extends Omit<DoorTicket, 'proof' | 'reference' | 'checkIn'> {
  generation: number;
  checkInId: string | null;
  door: string | null;
  at: Date | null;
}

/** What doors and organisers read of who is in. */
@Injectable()
export class DoorQueries {
  constructor(
    private readonly database: DataSource,
    private readonly tickets: Tickets,
    private readonly secrets: Secrets,
  ) {}

  secretOf(doorId: string): string {
    return this.secrets.derive('door', doorId);
  }

  /** When what a door took along is forgotten. */
  keptUntil({ endsAt }: Pick<EventEntity, 'endsAt'>): Date {
    return new Date(endsAt.getTime() + LIMITS.doorHours * HOUR);
  }

  async counters(event: EventEntity, now: Date): Promise<DoorCounters> {
    const [row] = await this.database.query<DoorCounters[]>(
      `select (select count(*)::int from ticket t join registration r on r.id = t.registration_id
                where r.event_id = $1 and r.state = 'confirmed' and r.mode = 'on_site') as expected,
              (select count(*)::int from check_in
                where event_id = $1 and day = $2 and double_of is null and undone_at is null) as "checkedIn"`,
      [event.id, checkInDay(event, now)],
    );
    return row ?? { expected: 0, checkedIn: 0 };
  }

  /** The whole list, unless nothing has changed since `version`. */
  async list(event: EventEntity, version: string | null, now: Date): Promise<DoorList> {
    const day = checkInDay(event, now);
    const [state] = await this.database.query<{ version: string }[]>(
      `select $2 || '.' || coalesce((select extract(epoch from max(updated_at)) from registration where event_id = $1), 0)
           || '.' || count(*) || '.' || count(undone_at) || '.' || count(double_of) as version
         from check_in where event_id = $1`,
      [event.id, day],
    );
    const current = state?.version ?? '';
    const counters = await this.counters(event, now);
    if (current === version) return { version: current, tickets: null, counters };
    const rows = await this.database.query<TicketRow[]>(
      `select t.id, t.generation, t.holder_name as name, r.organisation, r.mode, r.state,
              case when t.position > 0 then r.name else '' end as "withName",
              c.id as "checkInId", d.label as door, c.at
         from registration r join ticket t on t.registration_id = r.id
         left join check_in c on c.ticket_id = t.id and c.day = $2 and c.double_of is null and c.undone_at is null
         left join door d on d.id = c.door_id
        where r.event_id = $1 and r.erased_at is null
        order by t.holder_name, t.id`,
      [event.id, day],
    );
    return { version: current, tickets: rows.map((row) => this.toDoorTicket(row)), counters };
  }

  /** Doors with what was done at them, and what two of them did to the same ticket. */
  async doors(event: EventEntity, now: Date): Promise<Doors> {
    const doors = await this.database.query<(Omit<DoorView, 'path' | 'lastAt' | 'revokedAt'> & Dates)[]>(
      `select d.id, d.label, d.kind, d.revoked_at as "revokedAt", count(c.id)::int as "checkIns", max(c.at) as "lastAt"
         from door d left join check_in c on c.door_id = d.id and c.undone_at is null
        where d.event_id = $1 group by d.id order by d.id`,
      [event.id],
    );
    const doubles = await this.database.query<
      { id: string; name: string; door: string; at: Date; otherDoor: string; otherAt: Date }[]
    >(
      `select c.id, t.holder_name as name, d.label as door, c.at, e.label as "otherDoor", f.at as "otherAt"
         from check_in c join check_in f on f.id = c.double_of
         join ticket t on t.id = c.ticket_id join door d on d.id = c.door_id join door e on e.id = f.door_id
        where c.event_id = $1 and c.undone_at is null order by c.at`,
      [event.id],
    );
    return {
      doors: doors.map(({ lastAt, revokedAt, ...door }) => ({
        ...door,
        path: paths.door(this.secretOf(door.id)),
        lastAt: lastAt?.toISOString() ?? null,
        revokedAt: revokedAt?.toISOString() ?? null,
      })),
      counters: await this.counters(event, now),
      doubles: doubles.map(({ id, name, door, at, otherDoor, otherAt }) => ({
        id,
        name,
        first: { door: otherDoor, at: otherAt.toISOString() },
        second: { door, at: at.toISOString() },
      })),
    };
  }

  async findDoor(secret: string): Promise<DoorEntity | null> {
    return this.database.manager.findOneBy(DoorEntity, { secretHash: this.secrets.hash(secret) });
  }

  private toDoorTicket({ generation, checkInId, door, at, ...row }: TicketRow): DoorTicket {
    const ticket = { id: row.id, generation };
    return {
      ...row,
      proof: this.tickets.proofOf(ticket),
      reference: this.tickets.referenceOf(ticket),
      checkIn: checkInId && at ? { id: checkInId, door: door ?? '', at: at.toISOString() } : null,
    };
  }
}

interface Dates {
  lastAt: Date | null;
  revokedAt: Date | null;
}
