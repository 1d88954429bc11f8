import { Injectable, type OnModuleInit } from '@nestjs/common';
import { needText } from '@odeum/domain/texts';
import { writeInvitationMail } from '@odeum/mail-templates/invitation';
import { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { EventEntity } from '../events/event.entity';
import { VenueEntity } from '../events/project.entity';
import { type BuiltMail, MailBuilders } from '../mail/mail-builders';
import type { OutboxMailEntity } from '../mail/outbox.entity';
import { InvitationCodeEntity } from './admission.entity';
import { CodesQueries } from './codes.queries';
import { addressOf, zonesOf } from './event-in-mails';

/** The mail that brings a guest their code, from what is true when it leaves. */
@Injectable()
export class InvitationMails implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
    private readonly codes: CodesQueries,
  ) {}

  onModuleInit(): void {
    this.builders.register('registration_invited', (mail) => this.build(mail));
  }

  private async build({ payload, language: lang }: OutboxMailEntity): Promise<BuiltMail | null> {
    const { manager } = this.database;
    const code = await manager.findOneBy(InvitationCodeEntity, { id: String(payload.codeId) });
    // Taken back before it was sent.
    if (!code || code.revokedAt) return null;
    const event = await manager.findOneByOrFail(EventEntity, { id: code.eventId });
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId });
    const venue = event.venueId ? await manager.findOneBy(VenueEntity, { id: event.venueId }) : null;
    const organiser = needText(organisation.name, lang, event.languages).text;
    const isOnline = code.mode === 'online' || event.attendanceMode === 'online';
    return {
      ...writeInvitationMail({
        lang,
        name: code.label,
        title: needText(event.title, lang, event.languages).text,
        summary: needText(event.summary, lang, event.languages, '').text,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        zones: zonesOf(event, venue, lang),
        venue: isOnline || !venue ? '' : addressOf(venue, lang, event.languages),
        closesAt: event.registrationClosesAt,
        companions: code.uses - 1,
        ...this.codes.write(event, code),
        organiser,
        contactEmail: organisation.contactEmail,
      }),
      fromName: organiser,
      replyTo: organisation.contactEmail,
    };
  }
}
