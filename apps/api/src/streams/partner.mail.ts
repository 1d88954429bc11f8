import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import { needText } from '@odeum/domain/texts';
import { writePartnerMail } from '@odeum/mail-templates/partner';
import { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { CONFIG, type Config } from '../config/config';
import { EventEntity } from '../events/event.entity';
import { type BuiltMail, MailBuilders } from '../mail/mail-builders';
import { Secrets } from '../platform/secrets';
import { PartnerLinkEntity } from './stream.entity';

@Injectable()
export class PartnerMail implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
    private readonly secrets: Secrets,
  ) {}

  onModuleInit(): void {
    this.builders.register('partner_invitation', (mail) => this.build(String(mail.payload.linkId)));
  }

  private async build(linkId: string): Promise<BuiltMail | null> {
    const { manager } = this.database;
    const link = await manager.findOneBy(PartnerLinkEntity, { id: linkId });
    if (!link || link.revokedAt) return null;
    const event = await manager.findOneByOrFail(EventEntity, { id: link.eventId });
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId });
    const organiser = needText(organisation.name, link.language, organisation.languages).text;
    return {
      ...writePartnerMail({
        lang: link.language,
        name: link.name,
        role: link.role,
        zone: link.zone,
        eventZone: event.zone,
        opensAt: link.opensAt,
        closesAt: link.closesAt,
        title: needText(event.title, link.language, event.languages).text,
        joinUrl: `${this.config.publicUrl}${paths.join(this.secrets.derive('partner', link.id))}`,
        organiser,
        contactEmail: organisation.contactEmail,
      }),
      fromName: organiser,
      replyTo: organisation.contactEmail,
    };
  }
}
