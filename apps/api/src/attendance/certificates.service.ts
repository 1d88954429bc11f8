import { Injectable } from '@nestjs/common';
import type {
  Attendance,
  AttendanceReport,
  CertificateCheck,
  CertificateSettings,
  OwnCertificate,
} from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import { needText } from '@odeum/domain/texts';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { OutboxService } from '../mail/outbox.service';
import type { Actor } from '../platform/access';
import { newId } from '../platform/new-id';
import { normaliseCode, showCode, toReadableCode } from '../platform/readable-code';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { threadOf } from '../registrations/registration-mail';
import { RegistrationEntity } from '../registrations/registration.entity';
import { AttendanceQueries, type Attendee } from './attendance.queries';
import { CertificateEntity, CertificateSettingsEntity } from './certificate.entity';

/** Sixty bits: nobody finds one by trying. */
const CODE_SIGNS = 12;
const CODE_GROUP = 4;

/** Certificates of attendance: who gets one, that it is issued once, and that anyone may ask whether it is true. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly queries: AttendanceQueries,
    private readonly outbox: OutboxService,
    private readonly secrets: Secrets,
  ) {}

  async report(actor: Actor, eventId: string): Promise<AttendanceReport> {
    const event = await this.findEvent(actor, eventId, 'registration.view');
    const people = await this.queries.people(event);
    const onSite = people.filter(({ days }) => days.length > 0).length;
    const online = people.filter(({ days, onlineMinutes }) => days.length === 0 && onlineMinutes > 0).length;
    return {
      people: people.map(toAttendance),
      settings: await this.queries.settings(eventId),
      counters: { registered: people.length, onSite, online, absent: people.length - onSite - online },
      can: { edit: actor.can('registration.decide', event.organisationId) },
    };
  }

  async saveSettings(actor: Actor, eventId: string, input: CertificateSettings): Promise<AttendanceReport> {
    await this.findEvent(actor, eventId, 'registration.decide');
    await this.database.transaction(async (manager) => {
      await manager.save(manager.create(CertificateSettingsEntity, { eventId, ...input }));
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'certificate.settings',
        subject: 'event',
        subjectId: eventId,
      });
    });
    return this.report(actor, eventId);
  }

  /** Issues one for everybody who was there and has none yet, and writes to them where it is. */
  async issueAll(actor: Actor, eventId: string): Promise<{ issued: number; report: AttendanceReport }> {
    const event = await this.findEvent(actor, eventId, 'registration.decide');
    this.refuseEarly(event);
    const people = (await this.queries.people(event)).filter((one) => one.isEnough && !one.certificateAt);
    let issued = 0;
    await this.database.transaction(async (manager) => {
      for (const person of people) issued += (await this.issue(manager, event, person)) ? 1 : 0;
      await this.tellIssued(manager, event, people);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'certificate.issue',
        subject: 'event',
        subjectId: eventId,
        details: { issued },
      });
    });
    this.outbox.wake();
    return { issued, report: await this.report(actor, eventId) };
  }

  /** How it stands with one's own certificate. */
  async standing(registration: RegistrationEntity): Promise<OwnCertificate> {
    const settings = await this.queries.settings(registration.eventId);
    const event = await this.database.manager.findOneByOrFail(EventEntity, { id: registration.eventId });
    const issued = await this.issuedTo(registration);
    const names = issued.map(({ certificate }) => certificate.name);
    if (names.length > 0) return { state: 'issued', names };
    const isOpen = settings.isOffered && event.endsAt <= new Date();
    const isEarned = isOpen && (await this.own(registration, event)).some(({ isEnough }) => isEnough);
    return { state: isEarned ? 'open' : 'none', names };
  }

  /** Asked for by the person behind the link, for themselves and whoever came along. */
  async ask(registration: RegistrationEntity): Promise<void> {
    const settings = await this.queries.settings(registration.eventId);
    const event = await this.database.manager.findOneByOrFail(EventEntity, { id: registration.eventId });
    if (!settings.isOffered) throw new Refusal('certificate_not_earned');
    this.refuseEarly(event);
    const people = (await this.own(registration, event)).filter(({ isEnough }) => isEnough);
    if (people.length === 0) throw new Refusal('certificate_not_earned');
    await this.database.transaction(async (manager) => {
      for (const person of people) await this.issue(manager, event, person);
    });
  }

  /** What is true about a certificate with this code; null where there is none. */
  async check(code: string, lang: Language): Promise<CertificateCheck | null> {
    const { manager } = this.database;
    const plain = normaliseCode(code.slice(0, 100));
    const found = await manager.findOneBy(CertificateEntity, { codeHash: this.secrets.hash(plain) });
    if (!found) return null;
    const event = await manager.findOneByOrFail(EventEntity, { id: found.eventId });
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId });
    return {
      code: this.codeOf(found.id),
      name: found.name,
      event: needText(event.title, lang, event.languages),
      startsAt: event.startsAt.toISOString(),
      endsAt: event.endsAt.toISOString(),
      zone: event.zone,
      mode: found.mode,
      minutes: found.minutes,
      organiser: needText(organisation.name, lang, event.languages),
      issuedAt: found.issuedAt.toISOString(),
    };
  }

  /** Of somebody who erases themselves: nobody learns from a code any more who it was. */
  async forget(manager: EntityManager, registrationId: string): Promise<void> {
    await manager.query(
      'delete from certificate where ticket_id in (select id from ticket where registration_id = $1)',
      [registrationId],
    );
  }

  /** Of one registration, in the order of its tickets, each with its code as it is shown. */
  async issuedTo(
    registration: RegistrationEntity,
  ): Promise<{ code: string; certificate: CertificateEntity }[]> {
    const rows = await this.database.manager
      .createQueryBuilder(CertificateEntity, 'c')
      .innerJoin('ticket', 't', 't.id = c.ticket_id')
      .where('t.registration_id = :id', { id: registration.id })
      .orderBy('t.position')
      .getMany();
    return rows.map((certificate) => ({ code: this.codeOf(certificate.id), certificate }));
  }

  private codeOf(id: string): string {
    return showCode(this.plainCode(id), CODE_GROUP);
  }

  private plainCode(id: string): string {
    return toReadableCode(Buffer.from(this.secrets.derive('certificate', id), 'base64url'), CODE_SIGNS);
  }

  private own(registration: RegistrationEntity, event: EventEntity): Promise<Attendee[]> {
    return this.queries.people(event, registration.id);
  }

  /** True where it was not there before: the ticket is a unique key. */
  private async issue(manager: EntityManager, event: EventEntity, person: Attendee): Promise<boolean> {
    const id = newId();
    const isInHall = person.days.length > 0;
    const written = await manager.query<unknown[]>(
      `insert into certificate (id, event_id, ticket_id, code_hash, name, mode, minutes)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (ticket_id) do nothing returning id`,
      [
        id,
        event.id,
        person.ticketId,
        this.secrets.hash(this.plainCode(id)),
        person.name,
        isInHall ? 'on_site' : 'online',
        isInHall ? null : person.onlineMinutes,
      ],
    );
    return written.length > 0;
  }

  /** One mail to each address, however many came along. */
  private async tellIssued(
    manager: EntityManager,
    event: EventEntity,
    people: readonly Attendee[],
  ): Promise<void> {
    for (const registrationId of new Set(people.map((one) => one.registrationId))) {
      const registration = await manager.findOneByOrFail(RegistrationEntity, { id: registrationId });
      if (!registration.email) continue;
      await this.outbox.add(manager, {
        kind: 'registration_certificate',
        to: registration.email,
        language: registration.language,
        organisationId: event.organisationId,
        payload: { registrationId, generation: registration.generation, mode: registration.mode },
        dedupKey: `registration_certificate:${registrationId}:${registration.generation}`,
        thread: threadOf(registrationId),
      });
    }
  }

  private refuseEarly(event: EventEntity): void {
    if (event.endsAt > new Date()) throw new Refusal('state_not_possible');
  }

  private async findEvent(
    actor: Actor,
    eventId: string,
    permission: 'registration.view' | 'registration.decide',
  ): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless(permission, event.organisationId);
    return event;
  }
}

/** Without what is not for the screen. */
function toAttendance(person: Attendee): Attendance {
  const { language: _l, generation: _g, email: _e, registeredAt: _r, ...shown } = person;
  return shown;
}
