import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { fillPlaceholders, languageFor, type MessageTexts } from '@odeum/domain/messages';
import { needText } from '@odeum/domain/texts';
import { writeMessageMail } from '@odeum/mail-templates/message';
import { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { CONFIG, type Config } from '../config/config';
import { EventEntity } from '../events/event.entity';
import { type BuiltMail, MailBuilders } from '../mail/mail-builders';
import type { OutboxMailEntity } from '../mail/outbox.entity';
import { Secrets } from '../platform/secrets';
import { RegistrationMessageEntity } from './message.entity';
import { personalSecret } from './registration-mail';
import { RegistrationEntity } from './registration.entity';

/** A message as one person gets it. */
interface Filled {
  language: Language;
  subject: string;
  text: string;
}

/** How a message becomes a mail to one person, by what is true when it leaves. */
@Injectable()
export class MessageMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: DataSource,
    private readonly builders: MailBuilders,
    private readonly secrets: Secrets,
  ) {}

  onModuleInit(): void {
    this.builders.register('registration_message', (mail) => this.build(mail));
  }

  /** Null where the message is in no language at all. */
  write(
    { title, languages }: EventEntity,
    message: MessageTexts,
    { id, name, generation, language: reader }: RegistrationEntity,
  ): Filled | null {
    const language = languageFor(message, reader, languages);
    if (!language) return null;
    const values = {
      name,
      event: needText(title, language, languages).text,
      link: `${this.config.publicUrl}${paths.myRegistration(personalSecret(this.secrets, { id, generation }))}`,
    };
    const fill = (text = '') => fillPlaceholders(text, values);
    return { language, subject: fill(message.subject[language]), text: fill(message.text[language]) };
  }

  private async build({ payload }: OutboxMailEntity): Promise<BuiltMail | null> {
    const { manager } = this.database;
    const [person, message] = await Promise.all([
      manager.findOneBy(RegistrationEntity, { id: String(payload.registrationId) }),
      manager.findOneBy(RegistrationMessageEntity, { id: String(payload.messageId) }),
    ]);
    // Handed on meanwhile: the mail was for whoever was there before.
    if (!person || person.erasedAt || !message || person.generation !== payload.generation) return null;
    const event = await manager.findOneByOrFail(EventEntity, { id: person.eventId });
    const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId });
    const filled = this.write(event, message, person);
    if (!filled) return null;
    const { language, subject, text } = filled;
    const organiser = needText(organisation.name, language, event.languages).text;
    const { contactEmail } = organisation;
    return {
      ...writeMessageMail({ lang: language, subject, text, organiser, contactEmail }),
      fromName: organiser,
      replyTo: contactEmail,
    };
  }
}
