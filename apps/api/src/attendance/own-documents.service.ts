import { Inject, Injectable } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import { drawCertificate } from '@odeum/documents/certificate';
import { drawTickets } from '@odeum/documents/ticket';
import { needText, pickText } from '@odeum/domain/texts';
import { townOfZone } from '@odeum/domain/time';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import { EventEntity } from '../events/event.entity';
import { Refusal } from '../platform/refusal';
import type { RegistrationEntity } from '../registrations/registration.entity';
import { TicketEntity } from '../registrations/ticket.entity';
import { Tickets } from '../registrations/tickets';
import { AttendanceQueries } from './attendance.queries';
import { CertificatesService } from './certificates.service';
import { type DocumentFacts, DocumentFactsQueries, placeIn, toFunderHeader } from './document-facts';

/** What somebody takes from their own page, as PDF. */
@Injectable()
export class OwnDocuments {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly facts: DocumentFactsQueries,
    private readonly tickets: Tickets,
    private readonly certificates: CertificatesService,
    private readonly attendance: AttendanceQueries,
  ) {}

  /** A page for each ticket of somebody who comes to the hall. */
  async ticketsOf(registration: RegistrationEntity): Promise<Uint8Array> {
    if (registration.state !== 'confirmed' || registration.mode !== 'on_site') throw new Refusal('not_found');
    const facts = await this.factsOf(registration);
    const { event } = facts;
    const { language } = registration;
    const tickets = await this.database.manager.find(TicketEntity, {
      where: { registrationId: registration.id },
      order: { position: 'ASC' },
    });
    return drawTickets({
      language,
      eventTitle: needText(event.title, language, event.languages).text,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      zone: event.zone,
      zoneName: townOf(facts, language),
      venue: placeIn(facts, language),
      address: '',
      funder: toFunderHeader(facts, [language]),
      tickets: tickets.map((ticket) => ({
        holder: ticket.holderName,
        code: this.tickets.referenceOf(ticket),
        qrText: this.tickets.codeOf(ticket),
      })),
    });
  }

  /** The certificate of one of those who came: 0 is whoever registered. */
  async certificate(registration: RegistrationEntity, number: number): Promise<Uint8Array> {
    const issued = (await this.certificates.issuedTo(registration))[number];
    if (!issued) throw new Refusal('not_found');
    const facts = await this.factsOf(registration);
    const { event, organisation } = facts;
    const { language } = registration;
    const { certificate, code } = issued;
    const { signatories } = await this.attendance.settings(event.id);
    return drawCertificate({
      language,
      name: certificate.name,
      eventTitle: needText(event.title, language, event.languages).text,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      zone: event.zone,
      place: certificate.mode === 'on_site' ? placeIn(facts, language) || townOf(facts, language) : null,
      minutes: certificate.minutes,
      organiser: needText(organisation.name, language, event.languages).text,
      signatories,
      funder: toFunderHeader(facts, [language]),
      verification: { code, address: `${this.config.publicUrl}${paths.certificate(language, code)}` },
    });
  }

  private async factsOf({ eventId }: RegistrationEntity): Promise<DocumentFacts> {
    return this.facts.read(await this.database.manager.findOneByOrFail(EventEntity, { id: eventId }));
  }
}

function townOf({ venue, event }: DocumentFacts, language: RegistrationEntity['language']): string {
  return (venue && pickText(venue.city, language, event.languages)?.text) || townOfZone(event.zone);
}
