import type { EventState, SeatCount } from '@odeum/contract/events';
import type { MailKind } from '@odeum/contract/mail';
import {
  DEFAULT_SETTINGS,
  type FormField,
  type Mode,
  type RegistrationDeed,
  type RegistrationSettings,
  type RegistrationState,
} from '@odeum/contract/registrations';
import { freeSeats, holdsSeats, isLive, mayHavePlaces } from '@odeum/domain/admission';
import type { EntityManager } from 'typeorm';
import type { InvitationEntity } from '../calendar/invitation.entity';
import { Refusal } from '../platform/refusal';
import type { InvitationCodeEntity } from './admission.entity';
import type { RegistrationEntity } from './registration.entity';
import type { TicketEntity } from './ticket.entity';

/** Who does it: the person behind their link, an organiser, whoever checks in at the door, or nobody. */
export type By = { kind: 'person' | 'door' | 'nobody' } | { kind: 'organiser'; accountId: string };

export interface SeatRow extends SeatCount {
  line: number;
  waiting: number;
}

export interface BookedEvent {
  id: string;
  organisationId: string;
  state: EventState;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
}

/** What is still to be written of one event's registrations. */
export interface Unwritten {
  added: RegistrationEntity[];
  changed: Map<string, RegistrationEntity>;
  tickets: Pick<TicketEntity, 'registrationId' | 'position' | 'holderName' | 'generation'>[];
  /** Of whoever begins anew: their own ticket goes on under another number, those of companions are replaced. */
  renewedTickets: Pick<TicketEntity, 'registrationId' | 'holderName' | 'generation'>[];
  invitations: InvitationEntity[];
  mails: {
    kind: MailKind;
    registration: RegistrationEntity;
    invitation: InvitationEntity | null;
    to?: string;
  }[];
  entries: { registrationId: string; deed: RegistrationDeed; by: By; state: RegistrationState; mode: Mode }[];
  seats: Record<Mode, number>;
  lines: Record<Mode, number>;
  waiting: Record<Mode, number>;
  /** By id: by how many people more, or less, it has let in. */
  codes: Map<string, number>;
}

const nothing = (): Unwritten => ({
  added: [],
  changed: new Map(),
  tickets: [],
  renewedTickets: [],
  invitations: [],
  mails: [],
  entries: [],
  seats: { on_site: 0, online: 0 },
  lines: { on_site: 0, online: 0 },
  waiting: { on_site: 0, online: 0 },
  codes: new Map(),
});

/**
 * One event's admission while its row is locked: what is free, who waits, and everything that is decided, written together
 * by `flush`. What a decision needs to know is counted here as it goes along, so that people who come in the same moment
 * are decided about one after the other.
 */
export class AdmissionBook {
  unwritten = nothing();
  /** Who has left the hall: their places in sessions are given back before the commit. */
  readonly leaving = new Set<string>();
  /** Everyone who was read or added, once: whoever is decided about twice is the same one. */
  private readonly people = new Map<string, RegistrationEntity>();
  /** Codes that were read, by hash, each with all its uses that were decided about. */
  private readonly codes = new Map<string, InvitationCodeEntity>();
  readonly settings: RegistrationSettings;

  constructor(
    readonly manager: EntityManager,
    readonly event: BookedEvent,
    settings: RegistrationSettings | null,
    readonly form: { version: number; fields: FormField[] },
    private readonly rows: readonly SeatRow[],
    readonly now: Date,
  ) {
    this.settings = settings ?? DEFAULT_SETTINGS;
  }

  get seats(): readonly SeatRow[] {
    return this.rows;
  }

  row(mode: Mode): SeatRow {
    const row = this.rows.find((one) => one.mode === mode);
    if (!row) throw new Refusal('mode_not_offered');
    return row;
  }

  free(mode: Mode): number {
    return freeSeats(this.row(mode));
  }

  /** A number at the end of the line. */
  nextLine(mode: Mode): number {
    const row = this.row(mode);
    row.line += 1;
    this.unwritten.lines[mode] = row.line;
    return row.line;
  }

  /** Of people who were read, those who are known already as they are known: later than what was written. */
  meet(read: readonly RegistrationEntity[]): RegistrationEntity[] {
    return read.map((one) => {
      const known = this.people.get(one.id);
      if (!known) this.people.set(one.id, one);
      return known ?? one;
    });
  }

  /** Who has this address or sent this form before: whoever is registered yet, else the last who was. */
  findPerson(email: string, submissionId: string): RegistrationEntity | null {
    const address = email.toLowerCase();
    let found: RegistrationEntity | null = null;
    for (const one of this.people.values()) {
      if (one.submissionId === submissionId) return one;
      if (one.email?.toLowerCase() !== address) continue;
      if (!found || isLive(one.state) || one.registeredAt > found.registeredAt) found = one;
    }
    return found;
  }

  /** Counts a registration that was not there before. */
  add(registration: RegistrationEntity): void {
    this.people.set(registration.id, registration);
    this.count(registration.mode, registration.state, registration.seats, 1);
    this.unwritten.added.push(registration);
  }

  /** Changes a registration and moves the counts with it. Taking more seats than are free is a fault of whoever calls. */
  change(registration: RegistrationEntity, change: Partial<RegistrationEntity>): void {
    this.count(registration.mode, registration.state, registration.seats, -1);
    const mightHavePlaces = mayHavePlaces(registration);
    Object.assign(registration, change);
    if (mightHavePlaces && !mayHavePlaces(registration)) this.leaving.add(registration.id);
    this.count(registration.mode, registration.state, registration.seats, 1);
    this.unwritten.changed.set(registration.id, registration);
  }

  findCode(codeHash: string): InvitationCodeEntity | null {
    return this.codes.get(codeHash) ?? null;
  }

  meetCode(read: InvitationCodeEntity | null): InvitationCodeEntity | null {
    if (!read) return null;
    read.used += this.unwritten.codes.get(read.id) ?? 0;
    this.codes.set(read.codeHash, read);
    return read;
  }

  /** A code lets in so many more people; below zero, gives them back. */
  useCode(id: string, people: number): void {
    for (const known of this.codes.values()) if (known.id === id) known.used += people;
    this.unwritten.codes.set(id, (this.unwritten.codes.get(id) ?? 0) + people);
  }

  mail(
    kind: MailKind,
    registration: RegistrationEntity,
    invitation: InvitationEntity | null = null,
    to?: string,
  ): void {
    // Who came to the door without an address is told nothing.
    if (to ?? registration.email) this.unwritten.mails.push({ kind, registration, invitation, to });
  }

  note(registration: RegistrationEntity, deed: RegistrationDeed, by: By): void {
    const { id, state, mode } = registration;
    this.unwritten.entries.push({ registrationId: id, deed, by, state, mode });
  }

  /** What is to be written, once. */
  take(): Unwritten {
    const taken = this.unwritten;
    this.unwritten = nothing();
    return taken;
  }

  private count(mode: Mode, state: RegistrationState, seats: number, by: 1 | -1): void {
    const row = this.rows.find((one) => one.mode === mode);
    if (!row) return;
    if (state === 'waiting') {
      row.waiting += by;
      this.unwritten.waiting[mode] += by;
    }
    if (!holdsSeats(state)) return;
    row.taken += by * seats;
    this.unwritten.seats[mode] += by * seats;
  }
}
