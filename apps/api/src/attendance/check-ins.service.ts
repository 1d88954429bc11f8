import { Injectable, Logger } from '@nestjs/common';
import type { CheckInOutcome, CheckInSource, DoorAnswer, DoorDeed } from '@odeum/contract/attendance';
import type { Mode, RegistrationState } from '@odeum/contract/registrations';
import { checkInDay, judgeTicket, readTicketCode } from '@odeum/domain/attendance';
import { DataSource } from 'typeorm';
import type { EventEntity } from '../events/event.entity';
import { Refusal } from '../platform/refusal';
import { whatFailed } from '../platform/what-failed';
import { RegistrationsService } from '../registrations/registrations.service';
import { Tickets } from '../registrations/tickets';
import type { DoorEntity } from './door.entity';

type CheckIn = Extract<DoorDeed, { kind: 'check_in' }>;
type Undo = Extract<DoorDeed, { kind: 'undo' }>;

interface Found {
  ticketId: string;
  generation: number;
  registrationId: string;
  eventId: string;
  name: string;
  organisation: string;
  mode: Mode;
  state: RegistrationState;
}

interface Earlier {
  id: string;
  door: string;
  at: Date;
}

const FIND = `select t.id as "ticketId", t.generation, r.id as "registrationId", r.event_id as "eventId",
                     t.holder_name as name, r.organisation, r.mode, r.state
                from ticket t join registration r on r.id = t.registration_id
               where t.id = $1 and r.erased_at is null`;

/** The check-in that counts for a ticket on a day. */
const EARLIER = `select c.id, d.label as door, c.at from check_in c join door d on d.id = c.door_id
                  where c.ticket_id = $1 and c.day = $2 and c.double_of is null and c.undone_at is null`;

const INSERT = `insert into check_in (id, event_id, ticket_id, door_id, source, is_offline, at, day, double_of)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`;

/** Lets people in. What two doors do at the same time is decided by a unique key; what is handed in twice is done once. */
@Injectable()
export class CheckInsService {
  private readonly log = new Logger(CheckInsService.name);

  constructor(
    private readonly database: DataSource,
    private readonly registrations: RegistrationsService,
    private readonly tickets: Tickets,
  ) {}

  /** In the order in which it was done. One that fails does not hold up the others. */
  async perform(door: DoorEntity, event: EventEntity, deeds: readonly DoorDeed[]): Promise<DoorAnswer[]> {
    const answers: DoorAnswer[] = [];
    for (const deed of deeds) {
      try {
        answers.push(
          deed.kind === 'undo' ? await this.undo(event, deed) : await this.checkIn(door, event, deed),
        );
      } catch (error) {
        // Without an answer the door keeps it, and hands it in again.
        this.log.error(whatFailed(error), 'a deed of a door failed');
      }
    }
    return answers;
  }

  /** Registers and lets in somebody who came without a ticket. */
  async letInNew(
    door: DoorEntity,
    event: EventEntity,
    registrationId: string,
    deed: { id: string; at: string },
  ): Promise<DoorAnswer> {
    const [ticket] = await this.database.query<{ id: string }[]>(
      'select id from ticket where registration_id = $1 and position = 0',
      [registrationId],
    );
    return this.checkIn(door, event, {
      kind: 'check_in',
      ...deed,
      ticketId: ticket?.id ?? null,
      code: null,
      source: 'walk_in',
      isOffline: false,
      isLetIn: false,
    });
  }

  private async checkIn(door: DoorEntity, event: EventEntity, deed: CheckIn): Promise<DoorAnswer> {
    const read = deed.code === null ? null : readTicketCode(deed.code);
    const ticketId = read?.ticketId ?? (deed.code === null ? deed.ticketId : null);
    const [found] = ticketId ? await this.database.query<Found[]>(FIND, [ticketId]) : [];
    const proves = found !== undefined && (!read || this.tickets.codeOf(toTicket(found)) === read.code);
    // A number that was never on a ticket is none, however well it is made up.
    if (!found || (!proves && !this.wasOn(found, read?.code ?? '')))
      return toAnswer(deed.id, 'unknown', null);
    if (found.eventId !== event.id) return toAnswer(deed.id, 'other_event', null);
    const at = clampToNow(deed.at);
    const day = checkInDay(event, at);
    const [earlier] = await this.database.query<Earlier[]>(EARLIER, [found.ticketId, day]);
    if (earlier?.id === deed.id) return toAnswer(deed.id, 'checked_in', found);
    const verdict = judgeTicket({ ...found, proves, isIn: earlier !== undefined }, deed.isLetIn);
    if (verdict === 'already' && earlier) return this.comeSecond(door, deed, found, { at, day, earlier });
    if (verdict !== 'checked_in') return toAnswer(deed.id, verdict, found);
    if (deed.isLetIn) {
      const refused = await this.seat(found);
      if (refused) return toAnswer(deed.id, refused, found);
    }
    const isWritten = await this.insert(door, deed, found, { at, day, doubleOf: null });
    if (isWritten) return toAnswer(deed.id, 'checked_in', found);
    // Another door was quicker by a moment, or this very deed came twice at once.
    const [now] = await this.database.query<Earlier[]>(EARLIER, [found.ticketId, day]);
    if (!now || now.id === deed.id) return toAnswer(deed.id, 'checked_in', found);
    return this.comeSecond(door, deed, found, { at, day, earlier: now });
  }

  /** Without a network nobody could know: it is kept, and shown as what it is. */
  private async comeSecond(
    door: DoorEntity,
    deed: CheckIn,
    found: Found,
    { at, day, earlier }: { at: Date; day: string; earlier: Earlier },
  ): Promise<DoorAnswer> {
    if (!deed.isOffline) return toAnswer(deed.id, 'already', found, earlier);
    await this.insert(door, deed, found, { at, day, doubleOf: earlier.id });
    return toAnswer(deed.id, 'double', found, earlier);
  }

  private async insert(
    door: DoorEntity,
    deed: { id: string; source: CheckInSource; isOffline: boolean },
    found: Found,
    { at, day, doubleOf }: { at: Date; day: string; doubleOf: string | null },
  ): Promise<boolean> {
    const written = await this.database.query<unknown[]>(INSERT, [
      deed.id,
      found.eventId,
      found.ticketId,
      door.id,
      deed.source,
      deed.isOffline,
      at,
      day,
      doubleOf,
    ]);
    return written.length > 0;
  }

  /** Takes back a check-in; what another door did to the same ticket meanwhile then counts in its place. */
  private async undo(event: EventEntity, { id, checkInId }: Undo): Promise<DoorAnswer> {
    const ticketId = await this.database.transaction(async (manager) => {
      const [rows] = await manager.query<[{ ticket_id: string }[], number]>(
        `update check_in set undone_at = now() where id = $1 and event_id = $2 and undone_at is null
         returning ticket_id`,
        [checkInId, event.id],
      );
      // Undone twice it is undone once, and one double takes its place, not two.
      if (!rows[0]) return null;
      await manager.query(
        `update check_in set double_of = null
          where id = (select id from check_in where double_of = $1 and undone_at is null order by at limit 1)`,
        [checkInId],
      );
      return rows[0].ticket_id;
    });
    const [found] = ticketId ? await this.database.query<Found[]>(FIND, [ticketId]) : [];
    return toAnswer(id, 'undone', found ?? null);
  }

  private async seat(found: Found): Promise<CheckInOutcome | null> {
    try {
      await this.registrations.letIn(found.eventId, found.registrationId);
      return null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.code === 'registration_ended' ? 'not_confirmed' : 'full';
    }
  }

  /** Whether a number was on this ticket before it became somebody else's. */
  private wasOn({ ticketId, generation }: Found, code: string): boolean {
    return Array.from({ length: generation - 1 }, (_, i) => i + 1).some(
      (before) => this.tickets.codeOf({ id: ticketId, generation: before }) === code,
    );
  }
}

const toTicket = ({ ticketId, generation }: Found) => ({ id: ticketId, generation });

/** A device whose clock is ahead has not been in the future. */
function clampToNow(at: string): Date {
  return new Date(Math.min(new Date(at).getTime(), Date.now()));
}

function toAnswer(
  id: string,
  outcome: CheckInOutcome,
  found: Found | null,
  earlier: Earlier | null = null,
): DoorAnswer {
  return {
    id,
    outcome,
    ticketId: found?.ticketId ?? null,
    name: found?.name ?? '',
    organisation: found?.organisation ?? '',
    state: found?.state ?? null,
    earlier: earlier && { door: earlier.door, at: earlier.at.toISOString() },
  };
}
