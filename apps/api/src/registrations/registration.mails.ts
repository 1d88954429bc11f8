import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { writeInvitation, type CalendarEntry } from '@odeum/calendar/invitations';
import type { MailKind } from '@odeum/contract/mail';
import { paths } from '@odeum/contract/paths';
import { needText } from '@odeum/domain/texts';
import { writeRegistrationMail, type RegistrationMail } from '@odeum/mail-templates/registration';
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

const MINUTE = 60_000;
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
] as const satisfies MailKind[];

/** What takes the event out of a calendar, where it was in one. */
const ENDING: readonly MailKind[] = [
  'registration_cancelled',
  'registration_declined',
  'registration_handed_on',
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
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS) this.builders.register(kind, (mail) => this.build(kind, mail));
  }

  private async build(kind: (typeof KINDS)[number], mail: OutboxMailEntity): Promise<BuiltMail | null> {
    const facts = await this.readFacts(String(mail.payload.registrationId));
    if (!facts) return null;
    // Taken or ended before it could be told.
    if (kind === 'registration_offered' && facts.registration.state !== 'offered') return null;
    const letter = this.toLetter(kind, mail, facts);
    const invitation = mail.payload.invitationId
      ? await this.database.manager.findOneBy(InvitationEntity, { id: String(mail.payload.invitationId) })
      : null;
    const method = ENDING.includes(kind) ? 'CANCEL' : 'REQUEST';
    return {
      ...writeRegistrationMail(letter),
      fromName: letter.organiser,
      replyTo: facts.organisation.contactEmail,
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

  private toLetter(kind: (typeof KINDS)[number], mail: OutboxMailEntity, facts: Facts): RegistrationMail {
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
