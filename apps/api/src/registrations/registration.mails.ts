import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { writeInvitation, type CalendarEntry } from '@odeum/calendar/invitations';
import type { MailKind } from '@odeum/contract/mail';
import { paths } from '@odeum/contract/paths';
import { needText } from '@odeum/domain/texts';
import { writeRegistrationMail, type RegistrationMail } from '@odeum/mail-templates/registration';
import { toBuffer } from 'qrcode';
import { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { InvitationEntity } from '../calendar/invitation.entity';
import { CONFIG, type Config } from '../config/config';
import { EventEntity } from '../events/event.entity';
import { VenueEntity } from '../events/project.entity';
import { type BuiltMail, MailBuilders } from '../mail/mail-builders';
import type { OutboxMailEntity } from '../mail/outbox.entity';
import { Secrets } from '../platform/secrets';
import { addressOf, zonesOf } from './event-in-mails';
import { personalSecret } from './registration-mail';
import { RegistrationEntity } from './registration.entity';
import { TicketEntity } from './ticket.entity';
import { Tickets } from './tickets';

const MINUTE = 60_000;
const QR = { errorCorrectionLevel: 'M', scale: 8, margin: 4 } as const;
const KINDS = [
  'registration_confirmed',
  'registration_link_again',
  'registration_mode_changed',
  'registration_cancelled',
  'registration_delayed',
  'registration_waiting',
  'registration_pending',
  'registration_promoted',
  'registration_offered',
  'registration_declined',
  'registration_expired',
  'registration_handed_on',
  'registration_certificate',
] as const satisfies MailKind[];

/** What takes the event out of a calendar, where it was in one. */
const ENDING: readonly MailKind[] = [
  'registration_cancelled',
  'registration_declined',
  'registration_handed_on',
];

/** Those that say that somebody has a seat: what is shown at the door goes with them. */
const WITH_TICKETS: readonly MailKind[] = [
  'registration_confirmed',
  'registration_promoted',
  'registration_mode_changed',
  'registration_link_again',
];

interface Facts {
  event: EventEntity;
  organisation: OrganisationEntity;
  venue: VenueEntity | null;
  registration: RegistrationEntity;
}

/** Says how the mails about a registration are written, from what the database holds when they leave. */
@Injectable()
export class RegistrationMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
    private readonly secrets: Secrets,
    private readonly tickets: Tickets,
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS) this.builders.register(kind, (mail) => this.build(kind, mail));
  }

  private async build(kind: (typeof KINDS)[number], mail: OutboxMailEntity): Promise<BuiltMail | null> {
    const facts = await this.readFacts(String(mail.payload.registrationId));
    if (!facts) return null;
    // Taken or ended before it could be told.
    if (kind === 'registration_offered' && facts.registration.state !== 'offered') return null;
    const tickets = WITH_TICKETS.includes(kind) ? await this.readTickets(mail, facts) : [];
    const letter = this.toLetter(kind, mail, facts, tickets);
    const invitation = mail.payload.invitationId
      ? await this.database.manager.findOneBy(InvitationEntity, { id: String(mail.payload.invitationId) })
      : null;
    const method = ENDING.includes(kind) ? 'CANCEL' : 'REQUEST';
    return {
      ...writeRegistrationMail(letter),
      fromName: letter.organiser,
      replyTo: facts.organisation.contactEmail,
      pictures: await Promise.all(
        tickets.map(async ({ cid, code }) => ({ cid, png: await toBuffer(code, QR) })),
      ),
      calendar: invitation
        ? {
            method,
            content: writeInvitation(
              method,
              this.toEntry(mail, facts, letter, invitation.uid, method === 'CANCEL'),
              { name: letter.name, email: mail.to },
            ),
          }
        : undefined,
    };
  }

  private async readFacts(registrationId: string): Promise<Facts | null> {
    const { manager } = this.database;
    const registration = await manager.findOneBy(RegistrationEntity, { id: registrationId });
    const event = registration && (await manager.findOneBy(EventEntity, { id: registration.eventId }));
    if (!registration || !event) return null;
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId });
    const venue = event.venueId ? await manager.findOneBy(VenueEntity, { id: event.venueId }) : null;
    return { event, organisation, venue, registration };
  }

  /** Of somebody who comes to the hall, and still does. */
  private async readTickets(
    mail: OutboxMailEntity,
    { registration }: Facts,
  ): Promise<(RegistrationMail['tickets'][number] & { code: string })[]> {
    const { id, state, mode, generation } = registration;
    const isTheirs = generation === Number(mail.payload.generation);
    if (!isTheirs || state !== 'confirmed' || mode !== 'on_site') return [];
    const tickets = await this.database.manager.find(TicketEntity, {
      where: { registrationId: id },
      order: { position: 'ASC' },
    });
    return tickets.map((ticket) => ({
      cid: `ticket-${ticket.position + 1}`,
      name: ticket.holderName,
      reference: this.tickets.referenceOf(ticket),
      code: this.tickets.codeOf(ticket),
    }));
  }

  private toLetter(
    kind: (typeof KINDS)[number],
    mail: OutboxMailEntity,
    facts: Facts,
    tickets: RegistrationMail['tickets'],
  ): RegistrationMail {
    const { event, organisation, venue, registration } = facts;
    const lang = mail.language;
    const text = (map: Parameters<typeof needText>[0]) => needText(map, lang, event.languages).text;
    const generation = Number(mail.payload.generation);
    const origin = this.config.publicUrl;
    return {
      kind,
      lang,
      // Whoever handed the place on does not hear to whom.
      name: kind === 'registration_handed_on' ? '' : registration.name,
      hasCalendar: Boolean(mail.payload.invitationId),
      offerExpiresAt: registration.offerExpiresAt,
      title: text(event.title),
      startsAt: event.startsAt,
      endsAt: expectedEnd(event),
      overrunMinutes: event.toldOverrunMinutes,
      zones: zonesOf(event, venue, lang),
      mode: mail.payload.mode === 'online' ? 'online' : 'on_site',
      venue: venue ? addressOf(venue, lang, event.languages) : '',
      tickets,
      personalUrl: `${origin}${paths.myRegistration(personalSecret(this.secrets, { id: registration.id, generation }))}`,
      eventUrl: `${origin}${paths.event(lang, event.slug)}`,
      organiser: text(organisation.name),
      contactEmail: organisation.contactEmail,
    };
  }

  private toEntry(
    mail: OutboxMailEntity,
    { event, organisation }: Facts,
    letter: RegistrationMail,
    uid: string,
    isCancelled: boolean,
  ): CalendarEntry {
    const isOnline = letter.mode === 'online';
    return {
      uid,
      sequence: Number(mail.payload.sequence ?? 0),
      stampedAt: new Date(),
      startsAt: event.startsAt,
      endsAt: expectedEnd(event),
      zone: event.zone,
      title: letter.title,
      description: [needText(event.summary, mail.language, event.languages, '').text, letter.personalUrl]
        .filter(Boolean)
        .join('\n\n'),
      location: isOnline ? `${this.config.publicUrl}${paths.live(mail.language, event.slug)}` : letter.venue,
      url: letter.eventUrl,
      organiser: { name: letter.organiser, email: organisation.contactEmail },
      status: isCancelled ? 'cancelled' : 'confirmed',
    };
  }
}

/** A calendar that has heard of a delay goes on showing it, whatever it hears about next. */
function expectedEnd({ endsAt, toldOverrunMinutes }: EventEntity): Date {
  return new Date(endsAt.getTime() + toldOverrunMinutes * MINUTE);
}
